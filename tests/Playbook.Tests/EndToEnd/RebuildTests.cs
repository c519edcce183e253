using Playbook.Testing;

namespace Playbook.Tests.EndToEnd;

/// <summary>A second build of the same handbook, as a process of its own.</summary>
public sealed class RebuildTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public RebuildTests()
    {
        _folder.Write("input/index.md", "# Home\n\nWelcome.\n");
        _folder.Write("input/guides/one.md", "# One\n\nFirst.\n");
        _folder.Write("input/guides/two.md", "# Two\n\nSecond.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_nothing_has_changed_nothing_is_done()
    {
        await BuildAsync();
        Age("index.html");
        var before = Directory.GetLastWriteTimeUtc(_folder.At("output"));

        (await BuildAsync()).ShouldStartWith("Kept ");

        Directory.GetLastWriteTimeUtc(_folder.At("output")).ShouldBe(before);
        DateOf("index.html").ShouldBe(LongAgo);
        _folder.Names.ShouldBe(["input", "output"]);
    }

    [Fact]
    public async Task After_an_edit_only_what_it_reaches_gets_another_date()
    {
        await BuildAsync();
        Age("index.html");
        Age("guides/one.html");
        Age("guides/two.html");
        Age("assets/css/base.css");
        _folder.Write("input/guides/one.md", "# One\n\nFirst.\n\nAnd more.\n");

        (await BuildAsync()).ShouldStartWith("Built ");

        _folder.Read("output/guides/one.html").ShouldContain("And more.");
        DateOf("guides/one.html").ShouldNotBe(LongAgo);
        DateOf("guides/two.html").ShouldBe(LongAgo);
        DateOf("index.html").ShouldBe(LongAgo);
        DateOf("assets/css/base.css").ShouldBe(LongAgo);
    }

    [Fact]
    public async Task What_somebody_has_changed_in_the_output_is_mended()
    {
        await BuildAsync();
        var page = _folder.Read("output/guides/one.html");
        _folder.Write("output/guides/one.html", "changed");
        _folder.Write("output/extra.html", "added");

        (await BuildAsync()).ShouldStartWith("Built ");

        _folder.Read("output/guides/one.html").ShouldBe(page);
        File.Exists(_folder.At("output/extra.html")).ShouldBeFalse();
    }

    [Fact]
    public async Task Findings_are_told_every_time()
    {
        _folder.Write("input/guides/one.md", "---\nnobody: knows\n---\n# One\n");

        var first = await BuildAsync();
        var second = await BuildAsync();

        first.ShouldContain("1 warning");
        second.ShouldStartWith("Built ");
        second.ShouldContain("1 warning");
    }

    [Fact]
    public async Task A_setting_of_the_command_line_counts_too()
    {
        await BuildAsync();

        (await BuildAsync("--set", "title=Another")).ShouldStartWith("Built ");

        _folder.Read("output/guides/one.html").ShouldContain("Another");
    }

    private async Task<string> BuildAsync(params string[] options)
    {
        var theme = Path.Combine(Repository.Root, "themes", "default");
        var (exitCode, output, errors) = await PlaybookProcess.RunAsync(_folder.Path, ["build", "--theme", theme, .. options]);
        exitCode.ShouldBe(0, errors);
        return output;
    }

    private void Age(string path) => File.SetLastWriteTimeUtc(_folder.At($"output/{path}"), LongAgo);

    private DateTime DateOf(string path) => File.GetLastWriteTimeUtc(_folder.At($"output/{path}"));
}
