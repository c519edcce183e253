using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class SiteArgumentsTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Settings_keep_their_values_as_they_were_given()
    {
        var settings = await SettingsAsync("--set", "title=a=b", "--set", "empty=", "--set", " spaced = x ", "--set", "@x=@y");

        settings.ShouldBe([new("title", "a=b"), new("empty", ""), new("spaced", " x "), new("@x", "@y")]);
    }

    [Fact]
    public async Task Of_two_settings_with_one_key_the_later_wins()
    {
        (await SettingsAsync("--set", "links=error", "--set", "links=warning")).ShouldBe([new("links", "warning")]);
    }

    [Fact]
    public async Task Theme_and_base_are_settings_and_win_over_set()
    {
        (await SettingsAsync("--theme", "plain", "--base", "../b", "--set", "theme=other"))
            .ShouldBe([new("theme", "plain"), new("base", "../b")]);
    }

    [Fact]
    public async Task Several_inputs_keep_their_order_and_replace_the_default()
    {
        _cli.Folder.Write("work/a/index.md");
        _cli.Folder.Write("outside/index.md");

        await _cli.RunAsync("--input", "./a/", "--input", "../outside", "--input", _cli.Folder.At("work/input"));

        _cli.Build.Requests.Single().Inputs.Select(input => input.DisplayName).ShouldBe(["a", "../outside", "input"]);
    }

    [Fact]
    public async Task Options_may_stand_before_the_command_that_has_them()
    {
        _cli.Folder.Write("work/a/index.md");

        (await _cli.RunAsync("--input", "a", "check", "--set", "x=y")).ShouldBe(ExitCode.Clean);

        _cli.Build.Requests.Single().Inputs.Single().DisplayName.ShouldBe("a");
    }

    [Fact]
    public async Task The_build_finds_themes_and_base_handbooks_by_name()
    {
        _cli.Folder.Write("work/themes/plain/input/a.css");
        _cli.Folder.Write("work/input/shared/index.md");

        await _cli.RunAsync();

        var request = _cli.Build.Requests.Single();
        request.FindTheme("plain")!.DisplayName.ShouldBe("themes/plain/input");
        request.FindTheme("none").ShouldBeNull();
        request.FindBase("shared")!.DisplayName.ShouldBe("input/shared");
        request.FindBase("none").ShouldBeNull();
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> SettingsAsync(params string[] args)
    {
        (await _cli.RunAsync(args)).ShouldBe(ExitCode.Clean);
        return _cli.Build.Requests.Single().Settings;
    }
}
