using Playbook.Coaching.Settings;
using Playbook.Coaching.Tests.Findings;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Settings;

/// <summary>Which pages a build says are meant for paper, and for which.</summary>
public sealed class PaperTests
{
    [Fact]
    public async Task Sessions_checks_and_pages_with_something_to_fill_in_are_meant_for_paper()
    {
        var site = await new SiteBuilder()
            .With("guides/prose.md", "# Prose\n\n::: tip\nOnly an aside.\n:::\n")
            .With("guides/asking.md", "# Asking\n\n> ::: answer {#wins}\n> What went well?\n> :::\n")
            .With("checks/ready.md", "# Ready?\n\nNothing to fill in.\n")
            .With("sessions/weekly.md", "# Weekly\n")
            .With("sessions/index.md", "# Sessions\n")
            .With("index.md", "# Home\n\n::: choice {#focus}\nWhich?\n\n- One\n- Two\n:::\n")
            .BuildAsync();

        site.Result.Print.Pages.Select(page => page.Value)
            .ShouldBe(["checks/ready.html", "guides/asking.html", "index.html", "sessions/weekly.html"]);
    }

    [Theory]
    [InlineData("id: us", PaperSize.A4)]
    [InlineData("paper: a4", PaperSize.A4)]
    [InlineData("paper: letter", PaperSize.Letter)]
    public async Task The_paper_is_A4_unless_the_settings_say_otherwise(string settings, PaperSize paper) =>
        (await new SiteBuilder().With("_settings.yml", settings).BuildAsync()).Result.Print.Paper.ShouldBe(paper);

    [Fact]
    public async Task A_paper_that_nobody_knows_is_reported() =>
        (await Found.InAsync(new SiteBuilder().With("_settings.yml", "paper: A4")))
            .ShouldHaveSingleItem().ShouldBe("input/_settings.yml(1,8): error PB1105: 'paper' is 'A4'. Expected a4 or letter. Did you mean 'a4'?");
}
