using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Motion;

/// <summary>Whoever asks for less motion gets none.</summary>
public sealed class ReducedMotionTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>What moves, or would when something changes. A hundredth of a second is no motion.</summary>
    internal const string Moving =
        """
        () => {
          const found = document.getAnimations().map(animation => `${animation.effect?.target?.localName} is moving`);
          const seconds = value => Math.max(...value.split(',').map(part => parseFloat(part) * (part.trim().endsWith('ms') ? .001 : 1)));
          for (const element of document.querySelectorAll('*')) {
            for (const part of [null, '::before', '::after', '::backdrop']) {
              const style = getComputedStyle(element, part);
              if (seconds(style.transitionDuration) > .01 || style.animationName !== 'none' && seconds(style.animationDuration) > .01) {
                found.push(`${element.localName}.${element.className}${part ?? ''} takes ${style.transitionDuration} or ${style.animationDuration}`);
              }
            }
            if (getComputedStyle(element).scrollBehavior === 'smooth') found.push(`${element.localName} scrolls smoothly`);
          }
          return found;
        }
        """;

    public static TheoryData<string> Names => ThemeSites.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task Nothing_moves_when_less_motion_is_asked_for(string theme)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ReducedMotion = ReducedMotion.Reduce });
        var found = new List<string>();

        foreach (var page in site.Samples)
        {
            await probe.GotoAsync(page);
            found.AddRange((await probe.Page.EvaluateAsync<string[]>(Moving)).Select(line => $"{page}: {line}"));
        }

        found.ShouldBeEmpty();
    }
}
