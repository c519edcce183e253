using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>Names that not every disk and host can hold, and names that are one where case does not count.</summary>
public sealed class FileNameTests
{
    private static readonly string LongName = new('x', 252);
    private static readonly string LongPath = string.Concat(Enumerable.Repeat("folder-of-a-folder/", 60));

    public static TheoryData<string, string> Names() => new()
    {
        { "guides/con.md", "The address 'guides/con.html' has a part 'con.html', which Windows keeps for a device." },
        { "guides/AUX.notes.md", "The address 'guides/AUX.notes.html' has a part 'AUX.notes.html', which Windows keeps for a device." },
        { "guides/nul .md", "The address 'guides/nul .html' has a part 'nul .html', which Windows keeps for a device." },
        { "guides/lpt9.md", "The address 'guides/lpt9.html' has a part 'lpt9.html', which Windows keeps for a device." },
        { "com1/a.md", "The address 'com1/a.html' has a part 'com1', which Windows keeps for a device." },
        { "dot./a.md", "The address 'dot./a.html' has a part that ends in a dot, which Windows drops." },
        { "space /a.md", "The address 'space /a.html' has a part that ends in a space, which Windows drops." },
        { "guides/a:b.md", "The address 'guides/a:b.html' holds ':', which no file may be called on Windows." },
        { "guides/a?b.md", "The address 'guides/a?b.html' holds '?', which no file may be called on Windows." },
        { "guides/a*b.md", "The address 'guides/a*b.html' holds '*', which no file may be called on Windows." },
        { "guides/a\"b.md", "The address 'guides/a\"b.html' holds '\"', which no file may be called on Windows." },
        { "guides/a<b.md", "The address 'guides/a<b.html' holds '<', which no file may be called on Windows." },
        { "guides/a|b.md", "The address 'guides/a|b.html' holds '|', which no file may be called on Windows." },
        { "guides/a\u0007b.md", "The address 'guides/a\u0007b.html' holds the control character U+0007, which no file may be called on Windows." },
        { @"..\..\a.md", "The address '../../a.html' has a part that ends in a dot, which Windows drops." },
        { @"guides\..\..\..\a.png", "The address 'guides/../../../a.png' has a part that ends in a dot, which Windows drops." },
        { "guides/prn.png", "The address 'guides/prn.png' has a part 'prn.png', which Windows keeps for a device." },
        { "guides/a?b.png", "The address 'guides/a?b.png' holds '?', which no file may be called on Windows." },
        { $"guides/{LongName}.md", "The address 'guides/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' has a part that is longer than 255 bytes." },
        { $"{LongPath}a.md", "The address 'folder-of-a-folder/folder-of-a-folder/fo…' is longer than 1000 bytes." },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_whose_name_no_site_can_have_is_an_error_and_is_left_out(string path, string message)
    {
        var site = await new SiteBuilder().With(path, "# A\n").With("guides/good.md", "# Good\n").BuildWithFindingsAsync();

        site.Diagnostics.Select(finding => finding.ToString()).ShouldBe(
            [$"input/{path.Replace('\\', '/')}: error PB1208: {message} Expected another name."]);
        site.Addresses.ShouldContain("guides/good.html");
        site.Addresses.ShouldNotContain(Path.ChangeExtension(path.Replace('\\', '/'), ".html"));
        site.Addresses.ShouldAllBe(address => !address.Contains("..", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Guides/a.md", "guides/b.md", "input/guides/b.md: error PB1207: The address 'guides/b.html' is taken by input/Guides/a.md already in the folder 'Guides', which is the same as 'guides' on many systems.")]
    [InlineData("a/A.md", "a/a.md", "input/a/a.md: error PB1207: The address 'a/a.html' is taken by input/a/A.md already, as 'a/A.html', which is the same file on many systems.")]
    [InlineData("a/B.png", "a/b.png", "input/a/b.png: error PB1207: The address 'a/b.png' is taken by input/a/B.png already, as 'a/B.png', which is the same file on many systems.")]
    [InlineData("a/b.md", "a/b.html/c.md", "input/a/b.md: error PB1207: The address 'a/b.html' is taken by input/a/b.html/c.md already, as a folder.")]
    [InlineData("a/b.md", "a/b.html/c.png", "input/a/b.md: error PB1207: The address 'a/b.html' is taken by input/a/b.html/c.png already, as a folder.")]
    public async Task Of_two_files_that_cannot_lie_side_by_side_one_is_an_error(string one, string other, string finding)
    {
        var site = await new SiteBuilder().With(one, "# A\n").With(other, "# B\n").With("guides2/good.md", "# Good\n").BuildWithFindingsAsync();

        site.Diagnostics.Select(found => found.ToString()).ShouldBe([$"{finding} Expected an address of its own; a 'slug' can give a page one."]);
        site.Addresses.ShouldContain("guides2/good.html");
    }

    [Theory]
    [InlineData("Tags/a.md", "tags: [x]", "tags")]
    [InlineData("GUIDES/a.md", "kind: guide", "guides")]
    public async Task A_folder_that_differs_in_case_from_one_that_the_generator_makes_is_an_error_at_its_file(string path, string yaml, string folder)
    {
        var site = await new SiteBuilder().With(path, "# A\n").With("guides/b.md", $"---\n{yaml}\n---\n# B\n").BuildWithFindingsAsync();

        site.Diagnostics.ShouldAllBe(finding => finding.Code == "PB1207" && finding.Location != null);
        site.Diagnostics[0].Message.ShouldEndWith($"which is the same as '{folder}' on many systems.");
    }

    [Fact]
    public async Task Two_buckets_with_one_address_are_an_error_at_the_second()
    {
        var site = await new SiteBuilder()
            .With("wheels/one.md", "---\nbuckets:\n  - id: Our team\n  - id: b\n  - id: c\n---\n# One\n")
            .With("wheels/two.md", "---\nbuckets:\n  - id: our-team\n  - id: e\n  - id: f\n---\n# Two\n")
            .BuildWithFindingsAsync();

        site.Diagnostics.Select(finding => finding.ToString()).ShouldBe(
            [
                "input/wheels/two.md(3,9): error PB1207: The address 'skills/our-team/index.html' is taken by the bucket 'Our team' already. "
                + "Expected an address of its own; a 'slug' can give a page one.",
            ]);
        site.Addresses.ShouldContain("skills/our-team/index.html");
        site.Addresses.ShouldContain("skills/f/index.html");
    }

    [Fact]
    public async Task The_same_bucket_in_two_wheels_is_an_error_at_the_second()
    {
        var site = await new SiteBuilder()
            .With("wheels/one.md", "---\nbuckets:\n  - id: a\n  - id: b\n  - id: c\n---\n# One\n")
            .With("wheels/two.md", "---\nbuckets:\n  - id: d\n  - id: a\n  - id: e\n---\n# Two\n")
            .BuildWithFindingsAsync();

        site.Diagnostics.Select(finding => finding.ToString()).ShouldBe(
            ["input/wheels/two.md(4,9): error PB1609: The bucket 'a' belongs to input/wheels/one.md already. Expected a bucket id of its own."]);
        site.Addresses.ShouldContain("skills/e/index.html");
    }

    [Fact]
    public async Task A_bucket_that_is_called_like_a_device_is_an_error_at_its_id()
    {
        var site = await new SiteBuilder().With("wheels/w.md", "---\nbuckets:\n  - id: a\n  - id: con\n  - id: c\n---\n# W\n").BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/wheels/w.md(4,9): error PB1208: The address 'skills/con/index.html' has a part 'con', which Windows keeps for a device. Expected another name.");
    }

    [Fact]
    public async Task Tags_may_be_called_as_their_authors_like()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", $"---\ntags: [con, '..', 'a/b', {new string('é', 300)}, {new string('é', 301)}]\n---\n# A\n")
            .BuildAsync();

        site.Addresses.Where(address => address.StartsWith("tags/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
            ["tags/ab.html", "tags/con-1.html", "tags/index.html", "tags/section.html", $"tags/{new string('é', 75)}-1.html", $"tags/{new string('é', 75)}.html"]);
    }

    [Theory]
    [InlineData("slug", "../x")]
    [InlineData("slug", "/etc/x")]
    [InlineData("slug", "C:x")]
    [InlineData("slug", "nul")]
    [InlineData("redirectFrom", "../../x.html")]
    [InlineData("redirectFrom", "D:/x.html")]
    [InlineData("redirectFrom", "a/com5.html")]
    public async Task An_address_that_climbs_out_is_an_error_and_the_page_is_there_all_the_same(string key, string value)
    {
        var site = await new SiteBuilder().With("guides/a.md", $"---\norder: 1\n{key}: {value}\n---\n# A\n").BuildWithFindingsAsync();

        var finding = site.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Location!.Line, finding.Location.Column).ShouldBe(("PB1208", 3, key.Length + 3));
        site.Addresses.ShouldContain("guides/a.html");
    }
}
