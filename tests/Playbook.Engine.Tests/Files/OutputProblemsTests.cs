using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

public sealed class OutputProblemsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputProblemsTests() => _folder.Write("input/index.md");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("output")]
    [InlineData("output/")]
    [InlineData("not/yet/there")]
    [InlineData("input-2")]
    [InlineData("input/../output")]
    public void A_folder_that_does_not_exist_yet_is_fine(string output)
    {
        Problems(output).ShouldBeEmpty();
        _folder.Names.ShouldBe(["input"]);
    }

    [Fact]
    public void An_empty_folder_is_fine()
    {
        Directory.CreateDirectory(_folder.At("output"));

        Problems("output").ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_a_build_has_made_is_fine_whatever_was_added_to_it()
    {
        _folder.Write("output/.playbook");
        _folder.Write("output/notes.txt");

        Problems("output").ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_with_files_that_no_build_has_made_is_refused()
    {
        _folder.Write("output/thesis.doc");

        var problem = Problems("output").ShouldHaveSingleItem();

        problem.ToString().ShouldStartWith("error PB1002: The output folder 'output' holds files that no build has made");
        problem.Suggestion.ShouldBe("Move them elsewhere, or name another output folder.");
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".hg")]
    [InlineData(".svn")]
    [InlineData(".jj")]
    public void A_folder_that_a_build_has_made_and_somebody_has_put_under_version_control_is_refused(string history)
    {
        _folder.Write("output/.playbook");
        _folder.Write($"output/{history}/config");

        Problems("output").ShouldHaveSingleItem().ToString().ShouldBe(
            $"error PB1002: The output folder 'output' holds '{history}', the history of a version control; a build would delete it. "
            + "Expected a folder without it, because every build replaces all of it. "
            + "Build into a folder of its own, and copy the site from there into the folder that you commit.");
    }

    [Fact]
    public void A_work_tree_whose_history_lies_elsewhere_is_refused_too()
    {
        _folder.Write("output/.playbook");
        _folder.Write("output/.git", "gitdir: ../.git/worktrees/output");

        Codes("output").ShouldBe(["PB1002"]);
    }

    [Fact]
    public void A_folder_called_like_the_marker_is_no_marker()
    {
        _folder.Write("output/.playbook/thesis.doc");

        Codes("output").ShouldBe(["PB1002"]);
    }

    [Fact]
    public void A_file_is_refused()
    {
        _folder.Write("output", "mine");

        Problems("output").ShouldHaveSingleItem().Text.ShouldBe("The output 'output' is a file. Expected a folder.");
    }

    [Theory]
    [InlineData("input", "is also")]
    [InlineData("input/", "is also")]
    [InlineData("output/../input", "is also")]
    [InlineData("input/site", "lies inside")]
    [InlineData("input/a/b/c", "lies inside")]
    [InlineData(".", "holds")]
    public void A_folder_that_overlaps_the_input_is_refused(string output, string relation)
    {
        var problem = Problems(output).ShouldHaveSingleItem();

        problem.Code.ShouldBe("PB1003");
        problem.Message.ShouldBe($"The output folder '{output}' {relation} the input folder 'input'.");
    }

    [Fact]
    public void An_overlap_through_links_is_seen()
    {
        Directory.CreateSymbolicLink(_folder.At("alias"), _folder.At("input"));
        Directory.CreateSymbolicLink(_folder.At("alias-of-alias"), "alias");

        Codes("alias-of-alias/site").ShouldBe(["PB1003"]);
        DirectoryOutput.Problems(_folder.At("input/site"), "x", [(_folder.At("alias"), "alias")]).Single().Code.ShouldBe("PB1003");
    }

    [Fact]
    public void Every_input_folder_counts_even_one_that_is_missing() =>
        DirectoryOutput.Problems(_folder.At("a/b"), "a/b", [Input("input"), Input("a"), Input("a/b/c")])
            .Select(problem => problem.Code)
            .ShouldBe(["PB1003", "PB1003"]);

    [Fact]
    public void A_file_where_a_folder_above_should_be_is_refused()
    {
        _folder.Write("taken", "a file");

        Problems("taken/below/output").ShouldHaveSingleItem().ToString().ShouldBe(
            "error PB1004: Nothing can be written beside the output folder 'taken/below/output': 'taken' is a file.");
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(_folder.At("x"), "y");
        File.CreateSymbolicLink(_folder.At("y"), "x");

        Problems("x/output").ShouldHaveSingleItem().ToString().ShouldBe(
            "error PB1004: The output folder 'x/output' cannot be looked at: symbolic links lead in a circle.");
    }

    [Fact]
    public void A_folder_above_that_may_not_be_written_is_refused()
    {
        Directory.CreateDirectory(_folder.At("locked"));
        _folder.Lock("locked", UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Unprivileged.Run(() => Problems("locked/output")).ShouldHaveSingleItem().ToString().ShouldBe(
            "error PB1004: Nothing can be written beside the output folder 'locked/output': permission denied.");
    }

    [Fact]
    public void A_folder_that_may_not_be_looked_into_is_refused()
    {
        _folder.Write("output/thesis.doc");
        _folder.Lock("output");

        Unprivileged.Run(() => Problems("output")).ShouldHaveSingleItem().ToString().ShouldBe(
            "error PB1004: The output folder 'output' cannot be looked at: permission denied.");
    }

    [Fact]
    public void A_device_is_refused() =>
        DirectoryOutput.Problems("/dev/null", "/dev/null", []).Select(problem => problem.ToString())
            .ShouldContain("error PB1002: The output '/dev/null' is a file. Expected a folder.");

    [Fact]
    public void The_root_of_the_disk_is_refused() =>
        DirectoryOutput.Problems(Path.GetPathRoot(_folder.Path)!, "/", []).Select(problem => problem.Code)
            .ShouldBe(["PB1002", "PB1004"]);

    [Fact]
    public void A_folder_that_a_disk_is_mounted_on_is_refused()
    {
        string[] mounted = [.. DriveInfo.GetDrives().Select(drive => drive.Name).Where(name => name is "/" or "/proc" or @"C:\")];

        mounted.ShouldNotBeEmpty();
        foreach (var disk in mounted)
        {
            DirectoryOutput.Problems(disk, disk, []).Select(problem => problem.Code).ShouldContain("PB1004");
        }
    }

    private IReadOnlyList<Diagnostic> Problems(string output) =>
        DirectoryOutput.Problems(_folder.At(output), output, [Input("input")]);

    private (string Directory, string DisplayName) Input(string name) => (_folder.At(name), name);

    private IEnumerable<string> Codes(string output) => Problems(output).Select(problem => problem.Code);
}
