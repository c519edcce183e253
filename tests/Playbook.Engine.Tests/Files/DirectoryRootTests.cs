using System.Text;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

public sealed class DirectoryRootTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_listed_recursively_in_ordinal_order()
    {
        foreach (var path in new[] { "input/b.md", "input/B.md", "input/a/z.md", "input/a.md", "input/a-b.md", "input/_settings.yml" })
        {
            _folder.Write(path);
        }

        Listed().ShouldBe(["B.md", "_settings.yml", "a-b.md", "a.md", "a/z.md", "b.md"]);
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData(".DS_Store")]
    [InlineData("guides/.hidden.md")]
    [InlineData("Thumbs.db")]
    [InlineData("thumbs.DB")]
    [InlineData("a.md~")]
    [InlineData("a.md.swp")]
    [InlineData("node_modules/x/readme.md")]
    [InlineData("guides/node_modules/readme.md")]
    public void What_no_author_means_as_content_is_left_out(string path)
    {
        _folder.Write($"input/{path}");
        _folder.Write("input/kept/a.md");

        Listed().ShouldBe(["kept/a.md"]);
    }

    [Fact]
    public void A_root_below_a_hidden_folder_is_a_root_like_any_other()
    {
        _folder.Write(".handbook/node_modules/a.md");

        new DirectoryRoot(_folder.At(".handbook/node_modules/"), "x").List().Files.Select(path => path.Value).ShouldBe(["a.md"]);
    }

    [Fact]
    public void A_missing_folder_has_no_files()
    {
        var root = new DirectoryRoot(_folder.At("missing"), "missing");

        root.List().Files.ShouldBeEmpty();
        root.List().Findings.ShouldBeEmpty();
        Should.Throw<IOException>(() => root.Read(new SourcePath("a.md")));
    }

    [Fact]
    public void A_name_in_decomposed_form_is_listed_composed_and_read_by_its_real_name()
    {
        _folder.Write("input/cafe\u0301/e\u0301.md", "bonjour");
        var root = Root();

        root.List().Files.Single().Value.ShouldBe("caf\u00e9/\u00e9.md");
        Encoding.UTF8.GetString(root.Read(new SourcePath("caf\u00e9/\u00e9.md"))).ShouldBe("bonjour");
    }

    [Fact]
    public void Reading_needs_no_listing_first()
    {
        _folder.Write("input/a.md", "text");

        Root().Read(new SourcePath("a.md")).ShouldBe("text"u8.ToArray());
    }

    [Fact]
    public void A_root_stays_as_it_was_until_it_is_to_look_again_so_that_all_of_a_build_sees_the_same()
    {
        _folder.Write("input/a.md");
        var root = Root();
        root.List().Files.Count.ShouldBe(1);
        _folder.Write("input/b.md", "new");

        root.List().Files.Count.ShouldBe(1);
        root.Refresh();

        root.List().Files.Count.ShouldBe(2);
        root.Read(new SourcePath("b.md")).ShouldBe("new"u8.ToArray());
    }

    [Fact]
    public void A_path_out_of_the_root_is_never_read()
    {
        _folder.Write("secret.md", "secret");
        _folder.Write("input/a.md");

        Should.Throw<IOException>(() => Root().Read(new SourcePath("../secret.md")));
    }

    [Fact]
    public void A_file_that_went_away_is_an_error_without_a_path_of_this_machine()
    {
        var file = _folder.Write("input/a.md");
        var root = Root();
        root.List().Files.Count.ShouldBe(1);
        File.Delete(file);

        Should.Throw<IOException>(() => root.Read(new SourcePath("a.md")))
            .Message.ShouldBe("The file cannot be read: it is not there.");
    }

    private DirectoryRoot Root() => new(_folder.At("input"), "input");

    private IEnumerable<string> Listed()
    {
        var listing = Root().List();
        listing.Findings.ShouldBeEmpty();
        return listing.Files.Select(path => path.Value);
    }
}
