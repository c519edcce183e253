using System.Text.RegularExpressions;
using Playbook.Coaching.Build;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>Findings as a whole.</summary>
public sealed partial class AllFindingsTests
{
    private static readonly string[] Projects = ["Playbook.Engine", "Playbook.Web", "Playbook.Coaching"];

    [Fact]
    public async Task All_findings_of_a_run_come_at_once_sorted_by_file_line_and_column() =>
        (await Found.InAsync(new SiteBuilder()
            .With("_settings.yml", "hide: [none.md]\n")
            .With("guides/b.md", "---\nskills: [x]\nslug: ../x\n---\n# B\n\n[c](c.md) [d](d.md)\n\n::: answer\nWhat?\n:::\n")
            .With("guides/a.md", "---\norder: one\n---\n# A\n\n::: scal {#x}\n:::\n")
            .With("sessions/s.md", "---\nminutes: 3\n---\n# S\n\n## One {minutes=5}\n")))
            .Select(line => line[..(line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal))])
            .ShouldBe(
            [
                "input/_settings.yml(1,8): warning PB1506",
                "input/guides/a.md(2,8): error PB1104",
                "input/guides/a.md(6,1): error PB1306",
                "input/guides/b.md(2,10): error PB1602",
                "input/guides/b.md(3,7): error PB1208",
                "input/guides/b.md(7,1): error PB1201",
                "input/guides/b.md(7,11): error PB1201",
                "input/guides/b.md(9,1): error PB1307",
                "input/sessions/s.md(2,10): error PB1610",
            ]);

    [Fact]
    public void Every_code_stands_for_one_kind_of_finding() =>
        DiagnosticCatalogue.All.GroupBy(descriptor => descriptor.Code).Where(group => group.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void The_catalogue_is_in_the_order_of_codes() =>
        DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [Fact]
    public void Every_code_that_a_source_file_of_the_build_names_is_in_the_catalogue()
    {
        var named = Projects
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => QuotedCode().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Distinct();

        named.Order(StringComparer.Ordinal).ShouldBe(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void Every_finding_has_a_title_that_is_a_few_words() =>
        DiagnosticCatalogue.All.ShouldAllBe(descriptor => descriptor.Title.Length > 5 && !descriptor.Title.EndsWith('.'));

    [GeneratedRegex("\"(?<code>PB[0-9]{4})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedCode();
}
