using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("PB9001", Severity.Error, "Broken");

    [Theory]
    [InlineData(0, 0, "input/a.md")]
    [InlineData(3, 0, "input/a.md(3)")]
    [InlineData(3, 7, "input/a.md(3,7)")]
    [InlineData(0, 7, "input/a.md")]
    public void A_place_is_written_as_exactly_as_it_is_known(int line, int column, string expected) =>
        new SourceLocation("input/a.md", line, column).ToString().ShouldBe(expected);

    [Fact]
    public void A_finding_is_one_line_that_editors_can_follow() =>
        Descriptor.At(new SourceLocation("input/a.md", 3, 7), "Unknown key 'titel'.", "one of: title", "Did you mean 'title'?")
            .ToString()
            .ShouldBe("input/a.md(3,7): error PB9001: Unknown key 'titel'. Expected one of: title. Did you mean 'title'?");

    [Fact]
    public void A_finding_of_no_file_starts_with_its_severity() =>
        (Descriptor.At(null, "No input.") with { Severity = Severity.Warning }).ToString().ShouldBe("warning PB9001: No input.");

    [Fact]
    public void A_suggestion_may_stand_without_an_expectation() =>
        Descriptor.At(null, "No input.", suggestion: "Add one.").Text.ShouldBe("No input. Add one.");
}
