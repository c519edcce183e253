using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

/// <summary>Symbolic links in an input folder.</summary>
public sealed class InputLinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputLinkTests() => _folder.Write("input/guides/a.md", "text");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_a_file_inside_is_followed()
    {
        Link("link.md", "guides/a.md");

        Findings().ShouldBeEmpty();
        Listed().ShouldBe(["guides/a.md", "link.md"]);
        Root().Read(new SourcePath("link.md")).ShouldBe("text"u8.ToArray());
    }

    [Fact]
    public void A_link_inside_is_followed_in_a_root_that_is_itself_a_link()
    {
        Link("link.md", _folder.At("input/guides/a.md"));
        Directory.CreateSymbolicLink(_folder.At("alias"), _folder.At("input"));

        var listing = new DirectoryRoot(_folder.At("alias"), "alias").List();

        listing.Findings.ShouldBeEmpty();
        listing.Files.Select(path => path.Value).ShouldBe(["guides/a.md", "link.md"]);
    }

    [Theory]
    [InlineData("../secret/passwords.md")]
    [InlineData("../input-2/b.md")]
    [InlineData("../missing.md")]
    [InlineData("../secret")]
    [InlineData("..")]
    [InlineData("/dev/zero")]
    [InlineData("guides/../../secret/passwords.md")]
    public void A_link_that_leads_out_is_an_error_at_the_link_and_never_read(string target)
    {
        _folder.Write("secret/passwords.md", "secret");
        _folder.Write("input-2/b.md");
        Link("out.md", target);

        Findings().ShouldBe(
        [
            "input/out.md: error PB1005: This symbolic link leads out of the input folder and is left out. "
            + "Expected a link to a file inside the folder. "
            + "Put a copy in its place, or name the other folder with an '--input' of its own.",
        ]);
        ShouldHoldTheGuideOnly();
        Should.Throw<IOException>(() => Root().Read(new SourcePath("out.md")));
    }

    [Fact]
    public void A_link_that_leads_out_by_way_of_another_is_an_error_too()
    {
        _folder.Write("secret/passwords.md", "secret");
        Link("folder", "../secret");
        Link("through.md", "folder/passwords.md");
        Link("dots.md", "folder/../secret/passwords.md");

        Codes().ShouldBe(["input/dots.md PB1005", "input/folder PB1005", "input/through.md PB1005"]);
        ShouldHoldTheGuideOnly();
    }

    [Theory]
    [InlineData("guides")]
    [InlineData(".")]
    public void A_link_to_a_folder_is_an_error_that_says_where_its_files_are_read(string target)
    {
        Link("again", target);

        Findings().ShouldBe(
        [
            "input/again: error PB1005: This symbolic link leads to a folder and is left out: "
            + "what lies in a folder is read once, where it really lies. Expected a link to a file inside the folder.",
        ]);
        ShouldHoldTheGuideOnly();
    }

    [Fact]
    public void A_link_from_a_folder_to_the_one_above_is_an_error_and_no_endless_way_down()
    {
        Link("guides/up", "..");
        Link("guides/self", ".");

        Codes().ShouldBe(["input/guides/self PB1005", "input/guides/up PB1005"]);
        ShouldHoldTheGuideOnly();
    }

    [Fact]
    public void Links_in_a_circle_are_errors()
    {
        Link("x.md", "y.md");
        Link("y.md", "x.md");
        Link("self.md", "self.md");

        Codes().ShouldBe(["input/self.md PB1005", "input/x.md PB1005", "input/y.md PB1005"]);
        Findings().ShouldAllBe(finding =>
            finding.EndsWith("leads in a circle and is left out. Delete it, or make it lead to a file.", StringComparison.Ordinal));
        ShouldHoldTheGuideOnly();
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_an_error()
    {
        Link("nowhere.md", "missing.md");

        Findings().ShouldBe(
        [
            "input/nowhere.md: error PB1005: This symbolic link leads nowhere and is left out. "
            + "Delete it, or make it lead to a file.",
        ]);
        ShouldHoldTheGuideOnly();
    }

    [Fact]
    public void Hidden_links_say_nothing()
    {
        Link(".#a.md", "someone@machine.1234");

        Findings().ShouldBeEmpty();
        ShouldHoldTheGuideOnly();
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(_folder.At($"input/{path}"), target);

    private DirectoryRoot Root() => new(_folder.At("input"), "input");

    private IEnumerable<string> Listed() => Root().List().Files.Select(path => path.Value);

    private void ShouldHoldTheGuideOnly() => Listed().ShouldBe(["guides/a.md"]);

    private IEnumerable<string> Findings() => Root().List().Findings.Select(finding => finding.ToString());

    private IEnumerable<string> Codes() =>
        Root().List().Findings.Select(finding => $"{finding.Location} {finding.Code}").Order(StringComparer.Ordinal);
}
