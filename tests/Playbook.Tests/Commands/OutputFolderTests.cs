using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

/// <summary>Where a build may put its site, and where it refuses before it writes anything.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task An_output_that_holds_something_else_is_left_alone()
    {
        _cli.Folder.Write("work/mine/diary.txt", "dear");

        await RefusesAsync("mine", "error PB1002: The output folder 'mine' holds files that no build has made");

        _cli.Folder.Read("work/mine/diary.txt").ShouldBe("dear");
    }

    [Fact]
    public async Task An_output_that_has_become_a_repository_keeps_its_history()
    {
        await BuildsAsync("output");
        _cli.Folder.Write("work/output/.git/HEAD", "ref: refs/heads/main");

        await RefusesAsync("output", "error PB1002: The output folder 'output' holds '.git', the history of a version control");

        _cli.Folder.Read("work/output/.git/HEAD").ShouldBe("ref: refs/heads/main");
    }

    [Theory]
    [InlineData("input", "The output folder 'input' is also the input folder 'input'.")]
    [InlineData("input/site", "The output folder 'input/site' lies inside the input folder 'input'.")]
    [InlineData("alias/site", "The output folder 'alias/site' lies inside the input folder 'input'.")]
    [InlineData("output/../input/./site", "The output folder 'input/site' lies inside the input folder 'input'.")]
    [InlineData(".", "The output folder '.' holds the input folder 'input'.")]
    [InlineData("..", "The output folder '..' holds the input folder 'input'.")]
    public async Task An_output_that_overlaps_the_input_is_refused(string output, string message)
    {
        Directory.CreateSymbolicLink(_cli.Folder.At("work/alias"), "input");

        await RefusesAsync(output, $"error PB1003: {message} Expected an output folder apart from the input");
    }

    [Theory]
    [InlineData("shared/input/output", "lies inside the input folder 'shared/input'")]
    [InlineData("shared", "holds the input folder 'shared/input'")]
    public async Task A_base_handbook_is_never_overlapped_whether_the_settings_or_the_command_line_name_it(string output, string relation)
    {
        _cli.Folder.Write("work/shared/input/index.md");
        await RefusesAsync(output, $"error PB1003: The output folder '{output}' {relation}.", "--base", "shared/input");

        _cli.Folder.Write("work/input/_settings.yml", "base: shared/input\n");
        await RefusesAsync(output, $"error PB1003: The output folder '{output}' {relation}.");
    }

    [Fact]
    public async Task A_base_handbook_beside_the_input_is_found_as_the_build_finds_it()
    {
        _cli.Folder.Write("elsewhere/input/_settings.yml", "base: ../base\n");
        _cli.Folder.Write("elsewhere/base/index.md");

        await RefusesAsync("../elsewhere/base/site", "error PB1003: ", "--input", "../elsewhere/input");
    }

    [Theory]
    [InlineData("themes/plain/input/site")]
    [InlineData("themes/plain")]
    [InlineData("themes/under/input/site")]
    [InlineData("themes")]
    public async Task A_theme_is_never_overlapped_nor_one_below_it(string output)
    {
        _cli.Folder.Write("work/themes/plain/input/_settings.yml", "theme: under\n");
        _cli.Folder.Write("work/themes/under/input/a.css");
        await RefusesAsync(output, $"error PB1003: The output folder '{output}' ", "--theme", "plain");

        _cli.Folder.Write("work/input/_settings.yml", "theme: plain\n");
        await RefusesAsync(output, $"error PB1003: The output folder '{output}' ");
    }

    [Fact]
    public async Task The_theme_of_a_handbook_that_names_none_is_not_overlapped()
    {
        _cli.Folder.Write("work/themes/default/input/a.css");

        await RefusesAsync("themes/default/input/a", "error PB1003: The output folder 'themes/default/input/a' lies inside");
    }

    [Theory]
    [InlineData("my site")]
    [InlineData("übung/日本語/🎯")]
    [InlineData("it's \"quoted\" $HOME; & * ?")]
    [InlineData("input/../output")]
    [InlineData("./a/./b/")]
    [InlineData("../beside")]
    [InlineData("input-2")]
    [InlineData("Input")]
    [InlineData("-output")]
    public async Task Any_other_path_will_do(string output)
    {
        await BuildsAsync(output);
        await BuildsAsync(output);
    }

    [Fact]
    public async Task An_absolute_path_will_do() => await BuildsAsync(_cli.Folder.At("far/away"));

    [Fact]
    public async Task A_path_almost_as_long_as_the_system_takes_will_do() =>
        await BuildsAsync(string.Join('/', Enumerable.Repeat(new string('x', 200), 15)));

    [Theory]
    [InlineData(230)]
    [InlineData(300)]
    public async Task A_name_longer_than_the_system_takes_with_what_is_written_beside_it_is_a_finding(int length)
    {
        var name = new string('x', length);

        (await _cli.RunAsync("--output", name)).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldStartWith("error PB1004: ");
        _cli.Error.ToString().ShouldContain("its name is too long");
        InWork().ShouldBe(["input"]);
    }

    [Fact]
    public async Task An_output_that_is_a_link_stays_one()
    {
        Directory.CreateDirectory(_cli.Folder.At("www"));
        Directory.CreateSymbolicLink(_cli.Folder.At("work/output"), "../www/site");

        await BuildsAsync("output");
        await BuildsAsync("output");

        new DirectoryInfo(_cli.Folder.At("work/output")).LinkTarget.ShouldBe("../www/site");
        _cli.Folder.Read("www/site/index.html").ShouldBe("<p>Home");
        Directory.GetFileSystemEntries(_cli.Folder.At("www")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_input_that_is_a_link_is_an_input()
    {
        Directory.CreateSymbolicLink(_cli.Folder.At("work/alias"), "input");

        (await _cli.RunAsync("--input", "alias")).ShouldBe(ExitCode.Clean);
        (await _cli.RunAsync("--input", "alias", "--output", "input/site")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldStartWith("error PB1003: The output folder 'input/site' lies inside the input folder 'alias'.");
    }

    [Fact]
    public async Task An_input_that_is_a_circle_of_links_is_bad_usage()
    {
        Directory.CreateSymbolicLink(_cli.Folder.At("work/circle"), "circle");

        (await _cli.RunAsync("--input", "circle")).ShouldBe(ExitCode.BadUsage);
        _cli.Error.ToString().ShouldStartWith("There is no input folder 'circle'.");
    }

    [Fact]
    public async Task A_file_of_the_output_that_somebody_made_read_only_is_replaced()
    {
        await BuildsAsync("output");
        _cli.Folder.Lock("work/output/index.html", UnixFileMode.UserRead);

        await BuildsAsync("output");
    }

    [Fact]
    public async Task A_file_of_the_output_that_another_program_has_open_is_replaced()
    {
        await BuildsAsync("output");
        using var open = File.OpenRead(_cli.Folder.At("work/output/index.html"));

        await BuildsAsync("output");

        open.Length.ShouldBe("<p>Home".Length);
    }

    private async Task BuildsAsync(string output)
    {
        (await _cli.RunAsync($"--output={output}")).ShouldBe(ExitCode.Clean, _cli.Error.ToString());

        var folder = Path.GetFullPath(output, _cli.Folder.At("work"));
        (await File.ReadAllTextAsync(Path.Join(folder, "index.html"), TestContext.Current.CancellationToken)).ShouldBe("<p>Home");
        Rubbish().ShouldBeEmpty();
    }

    private async Task RefusesAsync(string output, string finding, params string[] options)
    {
        var before = Everything();
        var said = _cli.Error.ToString().Length;
        var built = _cli.Build.Requests.Count;

        (await _cli.RunAsync(["--output", output, .. options])).ShouldBe(ExitCode.Errors);

        var line = _cli.Error.ToString()[said..];
        line.ShouldContain(finding);
        line.ShouldNotContain(_cli.Folder.Path);
        _cli.Build.Requests.Count.ShouldBe(built);
        Everything().ShouldBe(before);
    }

    private IEnumerable<string> InWork() =>
        Directory.GetFileSystemEntries(_cli.Folder.At("work")).Select(entry => Path.GetFileName(entry));

    private string[] Rubbish() => Directory.GetFileSystemEntries(_cli.Folder.Path, ".*.playbook-*", SearchOption.AllDirectories);

    private IEnumerable<string> Everything() =>
        Directory.GetFileSystemEntries(_cli.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
