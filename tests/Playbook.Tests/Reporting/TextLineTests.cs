using Playbook.Engine.Diagnostics;
using Playbook.Reporting;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Reporting;

public sealed class TextLineTests
{
    [Fact]
    public void A_finding_is_place_severity_code_and_text() =>
        TextLine.Of(Findings.Error, isColored: false).ShouldBe(
            "input/guides/start.md(3,7): error PB9001: Unknown skill 'trsut'. Expected a skill. Did you mean 'trust'?");

    [Fact]
    public void In_colour_only_severity_and_code_are_coloured()
    {
        TextLine.Of(Findings.Warning, isColored: true)
            .ShouldBe("input/a.md(2): \e[33mwarning PB9002\e[0m: Unknown key 'colour'.");
        TextLine.Of(Findings.Hint, isColored: true).ShouldBe("\e[36mhint PB9003\e[0m: No feedback address is set.");
    }

    [Fact]
    public void Markup_and_length_are_left_alone()
    {
        var message = $"[red]{new string('x', 300)}[/] [x] {{0}}";

        TextLine.Of(Findings.Hint with { Message = message }, isColored: false).ShouldBe($"hint PB9003: {message}");
    }

    [Fact]
    public void What_an_author_wrote_cannot_forge_a_line_or_draw_on_the_screen() =>
        TextLine.Of(Findings.Hint with { Message = "a\nb\r\tc\e[2Jd" }, isColored: false).ShouldBe("hint PB9003: a b  c\uFFFD[2Jd");

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Hint, "hint")]
    public void Severities_have_names(Severity severity, string name) => SeverityName.Of(severity).ShouldBe(name);
}
