using Playbook.Engine.Diagnostics;
using Playbook.Reporting;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Reporting;

public sealed class GitHubLineTests
{
    [Fact]
    public void A_finding_is_a_workflow_command() =>
        GitHubLine.Of(Findings.Error).ShouldBe(
            "::error file=input/guides/start.md,line=3,col=7,title=PB9001::Unknown skill 'trsut'. Expected a skill. Did you mean 'trust'?");

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        GitHubLine.Of(Findings.Warning).ShouldBe("::warning file=input/a.md,line=2,title=PB9002::Unknown key 'colour'.");
        GitHubLine.Of(Findings.Hint).ShouldBe("::notice title=PB9003::No feedback address is set.");
    }

    [Fact]
    public void Special_characters_are_escaped() =>
        GitHubLine.Of(Findings.Warning with { Location = new SourceLocation("a,b:50%.md"), Message = "100%:\r\na,b" })
            .ShouldBe("::warning file=a%2Cb%3A50%25.md,title=PB9002::100%25:%0D%0Aa,b");
}
