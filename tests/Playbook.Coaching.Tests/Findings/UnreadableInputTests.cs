using Playbook.Coaching.Build;
using Playbook.Coaching.Questions;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1001: whatever cannot be read is a finding at its place, and the rest of the site is built.</summary>
public sealed class UnreadableInputTests
{
    private static readonly string[] Paths =
    [
        "_settings.yml", "_strings/en.yml", "guides/_directory.yml", "_layouts/role.hbs", "_partials/question.hbs",
        "guides/a.md", "assets/a.png", "assets/a.hbs",
    ];

    public static TheoryData<string> Files => [.. Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read_is_an_error_at_it_and_the_rest_is_built(string path)
    {
        var site = await BuildAsync(new BrokenRoot(Handbook(), [path]), Testing.Themes.Find);

        site.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe($"input/{path}: error PB1001: The file cannot be read: permission denied.");
        site.Main("guides/b.html").ShouldContain("Still here.");
    }

    [Fact]
    public async Task Every_file_that_cannot_be_read_is_told_at_once()
    {
        var site = await BuildAsync(new BrokenRoot(Handbook(), Paths), Testing.Themes.Find);

        site.Diagnostics.Select(finding => finding.Location!.File)
            .ShouldBe(Paths.Select(path => $"input/{path}").Order(StringComparer.Ordinal));
        site.Main("guides/b.html").ShouldContain("Still here.");
    }

    [Theory]
    [InlineData("_settings.yml")]
    [InlineData("_strings/en.yml")]
    [InlineData("_layouts/page.hbs")]
    [InlineData("_layouts/guide.hbs")]
    [InlineData("_partials/header.hbs")]
    [InlineData("assets/css/base.css")]
    public async Task A_file_of_the_theme_that_cannot_be_read_is_an_error_at_it(string path)
    {
        var site = await BuildAsync(Handbook(), name => new BrokenRoot(Testing.Themes.Find(name)!, [path]));

        site.Diagnostics.Select(finding => finding.ToString())
            .ShouldContain($"themes/default/input/{path}: error PB1001: The file cannot be read: permission denied.");
        site.Addresses.ShouldContain("guides/b.html");
    }

    [Fact]
    public async Task What_was_found_when_the_folders_were_listed_is_told_once_each()
    {
        var link = FileDiagnostics.LinkLeftOut.At(new("input/guides/up"), "Left out.");
        var folder = FileDiagnostics.UnreadableInput.At(new("themes/default/input/assets"), "Not listed.");

        var site = await BuildAsync(
            new BrokenRoot(Handbook(), [], link), name => new BrokenRoot(Testing.Themes.Find(name)!, [], folder));

        site.Diagnostics.ShouldBe([link, folder]);
        site.Main("guides/b.html").ShouldContain("Still here.");
    }

    [Fact]
    public async Task What_was_found_is_told_without_a_theme_too()
    {
        var link = FileDiagnostics.LinkLeftOut.At(new("input/guides/up"), "Left out.");

        var site = await BuildAsync(new BrokenRoot(Handbook(), [], link), _ => null);

        site.Diagnostics.Select(finding => finding.Code).ShouldBe(["PB1507", "PB1005"]);
    }

    [Fact]
    public async Task What_can_be_read_again_is_read_again_though_nothing_else_has_changed()
    {
        var broken = Paths.ToList();
        var request = new BuildRequest([new BrokenRoot(Handbook(), broken)], Testing.Themes.Find, _ => null)
        {
            Memory = new BuildMemory(),
        };
        (await BuildAsync(request)).Diagnostics.Count.ShouldBe(Paths.Length);
        broken.Clear();

        var site = await BuildAsync(request);

        site.Diagnostics.ShouldBeEmpty();
        site.Addresses.ShouldContain("guides/a.html");
    }

    [Fact]
    public async Task A_bank_that_goes_away_before_its_ids_are_written_is_an_error()
    {
        var reads = 0;
        var root = new BrokenRoot(new MemoryRoot("input").Add("questions/bank.md", "# Bank\n\n- What brings you here?\n"), []);
        var request = new BuildRequest([new VanishingRoot(root, () => ++reads > 1)], Testing.Themes.Find, _ => null);

        var result = await QuestionIds.FindMissingAsync(request, TestContext.Current.CancellationToken);

        result.Files.ShouldBeEmpty();
        result.Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("input/questions/bank.md: error PB1001: The file cannot be read: it is not there.");
    }

    private static MemoryRoot Handbook() => new MemoryRoot("input")
        .Add("_settings.yml", "title: Mine\n")
        .Add("_strings/en.yml", "nav:\n  next: Forward\n")
        .Add("_layouts/role.hbs", "{{title}}")
        .Add("_partials/question.hbs", "x")
        .Add("guides/_directory.yml", "owner: Ada\n")
        .Add("guides/a.md", "# A")
        .Add("guides/b.md", "# B\n\nStill here.\n")
        .Add("assets/a.png", "x")
        .Add("assets/a.hbs", "x");

    private static Task<BuiltSite> BuildAsync(IInputRoot input, Func<string, IInputRoot?> theme) =>
        BuildAsync(new BuildRequest([input], theme, _ => null));

    private static async Task<BuiltSite> BuildAsync(BuildRequest request)
    {
        var files = new MemoryOutput();
        var result = await HandbookBuild.RunAsync(
            request, files, cancellationToken: TestContext.Current.CancellationToken);
        files.Commit();
        return new BuiltSite(files.Files, result);
    }

    /// <summary>A folder whose files are gone when somebody says so.</summary>
    private sealed class VanishingRoot(IInputRoot root, Func<bool> isGone) : IInputRoot
    {
        public string DisplayName => root.DisplayName;

        public InputListing List() => root.List();

        public byte[] Read(SourcePath path) => isGone()
            ? throw new IOException("The file cannot be read: it is not there.")
            : root.Read(path);

        public FileStamp? Stamp(SourcePath path) => root.Stamp(path);
    }
}
