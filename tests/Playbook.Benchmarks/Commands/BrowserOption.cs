using System.CommandLine;
using Microsoft.Playwright;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>--browser</c>: which browser to measure in.</summary>
internal sealed class BrowserOption : Option<string>
{
    /// <summary>The option.</summary>
    public BrowserOption() : base("--browser")
    {
        Description = "A browser of the Chromium family";
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PLAYBOOK_BROWSER") ?? "/usr/bin/chromium";
    }

    /// <summary>Starts the browser that was named.</summary>
    public Task<IBrowser> LaunchAsync(IPlaywright playwright, ParseResult parsed) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = parsed.GetRequiredValue(this), Args = ["--no-sandbox"] });
}
