using System.Text;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>Files beside the pages that cannot be read: the pages are built without what they say.</summary>
public sealed class BrokenSettingsTests
{
    public static TheoryData<string, byte[], string> Files()
    {
        var files = new TheoryData<string, byte[], string>();
        foreach (var path in new[] { "_settings.yml", "guides/_directory.yml", "_strings/en.yml" })
        {
            files.Add(path, [.. "a: b\nc: "u8, 0xE4, .. "\n"u8], "2,4 PB1001");
            files.Add(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title: A\n")], "1,1 PB1001");
            files.Add(path, [.. "\uFEFFx: [\n"u8], "1,4 PB1102");
            files.Add(path, [.. "- a\n"u8], "1,1 PB1102");
            files.Add(path, [.. "words\n"u8], "1,1 PB1102");
            files.Add(path, [.. Encoding.UTF8.GetBytes("x: " + new string('[', 10_000))], "1,35 PB1108");
            files.Add(path, [.. Encoding.UTF8.GetBytes(new string('x', 10_000_000))], "1,1 PB1108");
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_broken_file_is_found_where_it_is_broken_and_all_pages_are_built(string path, byte[] bytes, string finding)
    {
        var site = await new SiteBuilder().With(path, bytes).With("guides/good.md", "# Good\n").BuildWithFindingsAsync();

        site.Diagnostics.Where(found => found.Severity == Engine.Diagnostics.Severity.Error)
            .Select(found => $"{found.Location!.File} {found.Location.Line},{found.Location.Column} {found.Code}")
            .ShouldBe([$"input/{path} {finding}"]);
        site.Main("guides/good.html").ShouldContain("Good</h1>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public async Task An_empty_file_says_nothing(string text) =>
        (await new SiteBuilder().With("_settings.yml", text).With("guides/_directory.yml", text).With("_strings/en.yml", text)
            .With("guides/good.md", "# Good\n").BuildAsync()).Main("guides/good.html").ShouldContain("Good</h1>");

    [Fact]
    public async Task A_byte_order_mark_changes_nothing()
    {
        var site = await new SiteBuilder()
            .With("_settings.yml", "\uFEFFtitle: Mine\n").With("guides/_directory.yml", "\uFEFFowner: Ada\n").With("_strings/en.yml", "\uFEFFkinds:\n  guide: Reading\n")
            .With("guides/good.md", "# Good\n").BuildAsync();

        site["guides/good.html"].ShouldContain("Mine");
        site["guides/good.html"].ShouldContain("Ada");
        site["guides/good.html"].ShouldContain("Reading");
    }
}
