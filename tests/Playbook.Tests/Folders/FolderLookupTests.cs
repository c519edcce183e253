using Playbook.Folders;
using Playbook.Testing;

namespace Playbook.Tests.Folders;

public sealed class FolderLookupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FolderLookup _lookup;

    public FolderLookupTests()
    {
        _folder.Write("a/work/input/index.md");
        _lookup = new FolderLookup(_folder.At("a/work"), _folder.At("opt/playbook/bin"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a/work/themes/plain")]
    [InlineData("a/themes/plain")]
    [InlineData("opt/playbook/bin/themes/plain")]
    [InlineData("opt/playbook/themes/plain")]
    public void A_theme_is_found_by_name_upwards_from_the_working_directory_and_the_program(string place)
    {
        _folder.Write($"{place}/input/a.css");

        _lookup.FindTheme("plain").ShouldBe(new InputFolder(_folder.At($"{place}/input"), "themes/plain/input"));
    }

    [Fact]
    public void A_theme_near_the_working_directory_wins_over_the_program_s_own()
    {
        _folder.Write("a/themes/plain/input/a.css");
        _folder.Write("opt/playbook/bin/themes/plain/input/a.css");

        _lookup.FindTheme("plain")!.Directory.ShouldBe(_folder.At("a/themes/plain/input"));
    }

    [Fact]
    public void A_theme_is_found_by_path_and_shown_as_given()
    {
        _folder.Write("mine/input/a.css");
        _folder.Write("a/work/own/input/a.css");

        _lookup.FindTheme("../../mine").ShouldBe(new InputFolder(_folder.At("mine/input"), "../../mine/input"));
        _lookup.FindTheme("./own/").ShouldBe(new InputFolder(_folder.At("a/work/own/input"), "own/input"));
        _lookup.FindTheme(_folder.At("a/work/own"))!.DisplayName.ShouldBe("own/input");
    }

    [Fact]
    public void A_folder_that_only_shares_the_theme_s_name_is_passed_over()
    {
        _folder.Write("a/work/plain/notes.txt");
        _folder.Write("a/themes/plain/input/a.css");

        _lookup.FindTheme("plain")!.DisplayName.ShouldBe("themes/plain/input");
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("..")]
    [InlineData("../plain")]
    public void No_theme_is_found_where_there_is_none(string name)
    {
        _folder.Write("a/plain/a.css");
        _folder.Write("a/themes/input/a.css");

        _lookup.FindTheme(name).ShouldBeNull();
    }

    [Fact]
    public void A_base_is_found_from_the_working_directory_first_and_then_from_the_input()
    {
        var input = InputFolder.At("input", _folder.At("a/work"));
        _folder.Write("a/work/input/shared/index.md");
        _lookup.FindBase("shared", input).ShouldBe(new InputFolder(_folder.At("a/work/input/shared"), "input/shared"));

        _folder.Write("a/work/shared/index.md");
        _lookup.FindBase("shared", input).ShouldBe(new InputFolder(_folder.At("a/work/shared"), "shared"));
        _lookup.FindBase("none", input).ShouldBeNull();
        _lookup.FindBase("", input).ShouldBeNull();
    }
}
