using Playbook.Folders;

namespace Playbook.Tests.Folders;

public sealed class DisplayPathTests
{
    private static readonly string Work = Path.GetFullPath(Path.Join(Path.GetTempPath(), "work"));

    [Theory]
    [InlineData("input", "input")]
    [InlineData("./input/", "input")]
    [InlineData("a/../b", "b")]
    [InlineData("..hidden", "..hidden")]
    [InlineData("../other/", "../other")]
    [InlineData("..", "..")]
    [InlineData(".", ".")]
    public void A_path_is_shown_as_given_and_relative_below_the_working_directory(string path, string shown) =>
        DisplayPath.Of(path, Work).ShouldBe(shown);

    [Fact]
    public void An_absolute_path_is_shown_relative_below_the_working_directory_only()
    {
        DisplayPath.Of(Path.Join(Work, "a", "b"), Work).ShouldBe("a/b");
        DisplayPath.Of(Work, Work).ShouldBe(".");
        DisplayPath.Of(Work + "2", Work).ShouldBe((Work + "2").Replace('\\', '/'));
    }

    [Fact]
    public void Files_of_the_working_directory_itself_are_shown_without_a_folder() =>
        InputFolder.At(".", Work).ToRoot().DisplayName.ShouldBeEmpty();
}
