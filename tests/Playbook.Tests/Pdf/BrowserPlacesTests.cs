using System.Runtime.InteropServices;
using Playbook.Pdf;

namespace Playbook.Tests.Pdf;

/// <summary>Finding a browser on machines of every kind, made up.</summary>
public sealed class BrowserPlacesTests
{
    [Fact]
    public void Browsers_on_the_PATH_come_first_a_plain_Chromium_before_others()
    {
        var places = Linux(
            "/usr/bin:/home/ada/bin",
            "/home/ada/bin/chromium", "/usr/bin/google-chrome", "/opt/microsoft/msedge/msedge", "/usr/bin/firefox");

        places.Find().ShouldBe(["/home/ada/bin/chromium", "/usr/bin/google-chrome", "/opt/microsoft/msedge/msedge"]);
    }

    [Fact]
    public void A_browser_that_is_found_in_two_ways_is_tried_once() =>
        Linux("/usr/bin", "/usr/bin/chromium").Find().ShouldBe(["/usr/bin/chromium"]);

    [Theory]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData("/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    public void On_a_Mac_applications_are_found_everybodys_and_ones_own(string file) =>
        Places(OSPlatform.OSX, new() { ["PATH"] = "/usr/bin", ["HOME"] = "/Users/ada" }, file).Find().ShouldBe([file]);

    [Theory]
    [InlineData("C:/Program Files/Google/Chrome/Application/chrome.exe")]
    [InlineData("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe")]
    [InlineData("C:/Users/ada/AppData/Local/Chromium/Application/chrome.exe")]
    [InlineData("D:/tools/chrome.exe")]
    public void On_Windows_programs_are_found_and_commands_by_their_ending(string file) => Places(
        OSPlatform.Windows,
        new()
        {
            ["PATH"] = "C:/Windows;D:/tools",
            ["ProgramFiles"] = "C:/Program Files",
            ["ProgramFiles(x86)"] = "C:/Program Files (x86)",
            ["LocalAppData"] = "C:/Users/ada/AppData/Local",
        },
        file).Find().ShouldBe([file]);

    [Fact]
    public void Where_there_is_none_nothing_is_found() => Places(OSPlatform.Linux, []).Find().ShouldBeEmpty();

    [Theory]
    [InlineData("brave", "/usr/bin/brave")]
    [InlineData("tools/brave", "/work/tools/brave")]
    [InlineData("/opt/brave", "/opt/brave")]
    [InlineData("opera", null)]
    public void A_name_is_a_path_or_a_command(string name, string? file) =>
        Linux("/usr/bin", "/usr/bin/brave", "/work/tools/brave", "/opt/brave").Find(name, "/work").ShouldBe(file);

    private static BrowserPlaces Linux(string path, params string[] files) => Places(OSPlatform.Linux, new() { ["PATH"] = path }, files);

    private static BrowserPlaces Places(OSPlatform system, Dictionary<string, string> variables, params string[] files) =>
        new(system, variables.GetValueOrDefault, files.Contains);
}
