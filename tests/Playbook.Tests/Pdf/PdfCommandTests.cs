using System.Runtime.InteropServices;
using Playbook.Coaching.Build;
using Playbook.Coaching.Settings;
using Playbook.Commands;
using Playbook.Engine.Files;
using Playbook.Pdf;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Pdf;

/// <summary><c>playbook pdf</c> where no browser does what it should. What one prints is tested with the browser tests.</summary>
public sealed class PdfCommandTests : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly CommandLineFixture _cli = new();
    private readonly Dictionary<string, string> _variables = [];

    public PdfCommandTests()
    {
        _cli.Build.Files["sessions/weekly.html"] = "<p>Weekly";
        _cli.Build.Print = new PrintPlan(PaperSize.A4, [new UrlPath("sessions/weekly.html")]);
        _cli.Services = _cli.Services with
        {
            Browsers = new BrowserPlaces(OSPlatform.Linux, _variables.GetValueOrDefault, path => path.StartsWith(_cli.Folder.Path, StringComparison.Ordinal) && File.Exists(path)),
        };
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Without_a_browser_it_says_what_was_looked_for_and_what_to_do()
    {
        (await _cli.RunAsync("pdf")).ShouldBe(ExitCode.Errors);

        var message = _cli.Error.ToString();
        message.ShouldStartWith("To print, Playbook needs Chromium, Chrome or Edge, and finds none.\n");
        message.ShouldContain("Install one (Debian: apt-get install chromium), or name its executable with --browser or in the environment variable PLAYBOOK_BROWSER.\n");
        message.ShouldContain("Looked on the PATH as chromium, chromium-browser, google-chrome-stable,");
        message.ShouldContain("; at /usr/bin/chromium, ");
        _cli.Build.Requests.ShouldBeEmpty();
        NothingIsWritten();
    }

    [Fact]
    public async Task A_browser_that_is_named_and_not_there_is_bad_usage()
    {
        (await _cli.RunAsync("pdf", "--browser", "bin/chrome")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldStartWith("There is no browser 'bin/chrome'.");
    }

    [Fact]
    public async Task So_is_one_of_the_environment_an_error()
    {
        _variables["PLAYBOOK_BROWSER"] = "/nowhere/chrome";

        (await _cli.RunAsync("pdf")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldStartWith("PLAYBOOK_BROWSER says '/nowhere/chrome', but there is no such browser.");
    }

    [Fact]
    public async Task The_option_wins_over_the_environment_and_that_over_what_is_found()
    {
        _variables["PATH"] = Path.GetDirectoryName(Browser("found/chromium", "echo found >&2"))!;
        _variables["PLAYBOOK_BROWSER"] = Browser("environment", "echo environment >&2");
        Browser("work/option", "echo option >&2");

        await _cli.RunAsync("pdf", "--browser", "option");
        await _cli.RunAsync("pdf");
        _variables.Remove("PLAYBOOK_BROWSER");
        await _cli.RunAsync("pdf");

        Said("  ").ShouldBe(["  option", "  environment", "  found"]);
    }

    [Fact]
    public async Task A_paper_that_nobody_knows_is_bad_usage()
    {
        (await _cli.RunAsync("pdf", "--paper", "a5")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldStartWith("Unknown paper 'a5'. Expected one of a4, letter.\n");
    }

    [Fact]
    public async Task When_no_browser_starts_each_says_why_and_the_output_stays_as_it_was()
    {
        await _cli.RunAsync("build");
        var site = _cli.Folder.Read("work/output/.playbook");
        _cli.Build.Files["index.html"] = "<p>Changed";
        _variables["PATH"] = Path.GetDirectoryName(Browser("bin/chromium", "echo no room in my sandbox >&2; exit 1"))!;
        Browser("bin/msedge", "echo no display >&2");

        (await _cli.RunAsync("pdf")).ShouldBe(ExitCode.Errors);

        var lines = _cli.Error.ToString().Split('\n');
        lines[0].ShouldBe("No browser can be started.");
        lines[1].ShouldEndWith("bin/chromium: It ended before it could be spoken to.");
        lines[2].ShouldBe("  no room in my sandbox");
        lines[3].ShouldEndWith("bin/msedge: It ended before it could be spoken to.");
        lines[4].ShouldBe("  no display");
        lines[5].ShouldStartWith("Name another one with --browser");
        lines[6].ShouldBe("The output folder 'output' is as it was before.");
        _cli.Folder.Read("work/output/.playbook").ShouldBe(site);
        NothingIsLeftBeside();
    }

    [Fact]
    public async Task A_browser_that_hangs_is_given_up_and_ended()
    {
        var browser = Browser("work/slow", "echo $$ > process; exec sleep 1000");
        var run = _cli.RunAsync("pdf", "--browser", browser);
        await _cli.Time.TimerAsync();
        _cli.Time.Advance((int)TimeSpan.FromMinutes(2).TotalMilliseconds);

        (await run).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldContain("slow: The browser has not answered for 2 minutes.\n");
        NothingIsWritten();
    }

    [Fact]
    public async Task An_address_where_nobody_answers_is_no_browser()
    {
        Browser("work/liar", "echo 'DevTools listening on ws://127.0.0.1:1/devtools/browser/x' >&2; exec sleep 1000");

        (await _cli.RunAsync("pdf", "--browser", "liar")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldContain("liar: The browser does not answer: ");
    }

    [Fact]
    public async Task A_site_with_errors_is_not_printed_but_reported_as_by_a_build()
    {
        _cli.Build.Diagnostics.Add(Findings.Error);
        Browser("work/any", "echo started >&2");

        (await _cli.RunAsync("pdf", "--browser", "any")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldStartWith("input/guides/start.md(3,7): error PB9001: ");
        _cli.Out.ToString().ShouldStartWith("Nothing was written: the output folder 'output' is as it was before.\nBuilt 2 pages, ");
        NothingIsWritten();
    }

    [Fact]
    public async Task Warnings_stop_it_only_when_asked()
    {
        _cli.Build.Print = PrintPlan.Empty;
        _cli.Build.Diagnostics.Add(Findings.Warning);
        Browser("work/any", "");

        (await _cli.RunAsync("pdf", "--browser", "any", "--strict")).ShouldBe(ExitCode.Errors);
        NothingIsWritten();
        (await _cli.RunAsync("pdf", "--browser", "any")).ShouldBe(ExitCode.Clean);

        _cli.Folder.Read("work/output/index.html").ShouldBe("<p>Home");
    }

    [Fact]
    public async Task Where_nothing_is_meant_for_paper_no_browser_is_started()
    {
        _cli.Build.Print = PrintPlan.Empty;
        Browser("work/any", "touch started");

        (await _cli.RunAsync("pdf", "--browser", "any")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldStartWith("There was nothing to print: no page has anything to fill in.\nBuilt 2 pages, 2 files in ");
        Directory.EnumerateFiles(_cli.Folder.Path, "started", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    /// <summary>A program in place of a browser.</summary>
    private string Browser(string path, string script)
    {
        var file = _cli.Folder.Write(path, $"#!/bin/sh\n{script}\n");
        _cli.Folder.Lock(path, Executable);
        return file;
    }

    private string[] Said(string beginning) =>
        [.. _cli.Error.ToString().Split('\n').Where(line => line.StartsWith(beginning, StringComparison.Ordinal))];

    private void NothingIsWritten()
    {
        Directory.Exists(_cli.Folder.At("work/output")).ShouldBeFalse();
        NothingIsLeftBeside();
    }

    private void NothingIsLeftBeside() => Directory.GetFileSystemEntries(_cli.Folder.At("work"), ".*").ShouldBeEmpty();
}
