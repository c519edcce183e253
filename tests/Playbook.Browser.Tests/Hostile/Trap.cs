using System.Collections.Concurrent;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Engine.Files;
using Playbook.Testing.Hostile;

namespace Playbook.Browser.Tests.Hostile;

/// <summary>
/// A browser page in which whatever content runs, opens, loads or leads away gives itself away. It walks from page to
/// page, touches every element, and reads the living document.
/// </summary>
internal sealed class Trap : IAsyncDisposable
{
    private const string Binding = "__playbookTrap";

    // Neither can be taken away: they are there before the page, and cannot be written over.
    private const string SetUp =
        $$"""
        for (const name of ['__trap', 'alert', 'confirm', 'prompt', 'open', 'print']) {
          Object.defineProperty(window, name, { value: () => { {{Binding}}(`${name}() ran`); }, writable: false, configurable: false });
        }
        """;

    private const string Saved =
        """
        async () => {
          while (document.querySelector('.sheet-status')?.textContent.startsWith('Saving')) await new Promise(soon => setTimeout(soon, 20));
        }
        """;

    private const string Touch =
        """
        ({ vocabulary, schemes }) => {
          const problems = [];
          const keep = event => event.preventDefault();
          addEventListener('click', keep, true);
          const check = element => {
            const known = vocabulary[element.localName];
            if (!known) problems.push(`the element <${element.localName}>`);
            for (const { name } of element.attributes) {
              const ours = element === document.documentElement || name === 'data-scheme' || name === 'aria-current';
              if (!ours && !known?.includes(name)) problems.push(`the attribute ${name} of <${element.localName}>`);
            }
            if ('protocol' in element && element.hasAttribute('href') && !schemes.includes(element.protocol)) problems.push(`the address ${element.href}`);
          };
          document.querySelectorAll('*').forEach(check);
          // Where it leads may be put off until after the walk.
          for (const meta of document.querySelectorAll('meta')) {
            if (meta.httpEquiv.toLowerCase() === 'refresh') problems.push(`the page goes on: ${meta.content}`);
          }
          const touched = document.querySelectorAll('main *, footer *, .contents *, .section-nav *');
          for (const element of touched) {
            // This one is there to print.
            if (element.attributes.length === 0 || element.matches('button:is([data-print], [data-does="tray.worksheet"], [data-does="tray.cards"])')) continue;
            for (const name of ['pointerenter', 'mouseover', 'mouseenter', 'focus', 'click', 'toggle', 'error', 'load', 'animationstart']) {
              element.dispatchEvent(new Event(name, { cancelable: true }));
            }
            if (element.tabIndex >= 0) element.focus({ preventScroll: true });
          }
          removeEventListener('click', keep, true);
          return problems;
        }
        """;

    private readonly PageProbe _probe;
    private readonly object _rules;
    private readonly ConcurrentQueue<string> _sprung = [];

    private Trap(PageProbe probe, Vocabulary vocabulary)
    {
        _probe = probe;
        _rules = new { vocabulary = vocabulary.Attributes, schemes = ContentRules.Schemes };
    }

    /// <summary>Sets a trap.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">The site's root.</param>
    /// <param name="vocabulary">What may be in a page.</param>
    public static async Task<Trap> SetAsync(BrowserFixture browser, Uri site, Vocabulary vocabulary)
    {
        var trap = new Trap(await PageProbe.StartAsync(browser.Browser, site), vocabulary);
        await trap._probe.Page.Context.ExposeBindingAsync(Binding, (BindingSource source, string what) => trap.Add(source.Page?.Url, what));
        await trap._probe.Page.Context.AddInitScriptAsync(SetUp);
        trap._probe.Page.Context.Page += (_, page) => trap.Add(page.Url, "a window opened");
        return trap;
    }

    /// <summary>Goes to a page and touches everything in it.</summary>
    public async Task WalkAsync(string address)
    {
        var url = new Uri(_probe.Site, new UrlPath(address).Encoded()).AbsoluteUri;
        await _probe.Page.GotoAsync(url);
        foreach (var problem in await TouchAsync())
        {
            Add(url, problem);
        }

        // A form that was touched is saved, and brings in what that needs.
        await _probe.Page.EvaluateAsync(Saved);
        await _probe.SettleAsync();
        // It names its sheet in its address.
        if (_probe.Page.Url.Split("?sheet=")[0] != url)
        {
            Add(url, $"the page went on to {_probe.Page.Url}");
        }
    }

    /// <summary>All that went into the trap, requests and violations of the policy included.</summary>
    public async Task<IReadOnlyList<string>> SprungAsync()
    {
        await _probe.SettleAsync();
        return [.. _sprung, .. _probe.Findings.Select(finding => finding.ToString())];
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _probe.DisposeAsync();

    private async Task<string[]> TouchAsync()
    {
        try
        {
            return await _probe.Page.EvaluateAsync<string[]>(Touch, _rules);
        }
        catch (PlaywrightException error) when (error.Message.Contains("navigation", StringComparison.Ordinal))
        {
            return ["the page went on while it was read"];
        }
    }

    private void Add(string? url, string what) => _sprung.Enqueue($"{what} [{Uri.UnescapeDataString(url ?? "")}]");
}
