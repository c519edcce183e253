namespace Playbook.Browser.Tests.Reflow;

/// <summary>Looks at a page from inside. Each returns a line for everything that is wrong.</summary>
internal static class LayoutScripts
{
    /// <summary>What makes the page scroll sideways or stands out of the window, unless something around it scrolls.</summary>
    /// <remarks>What lies wholly before the start cannot be scrolled to: skip links wait there.</remarks>
    public const string Overflow =
        $$"""
        () => {
          {{Helpers}}
          const found = [];
          const width = document.documentElement.clientWidth;
          const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
          if (document.scrollingElement.scrollWidth > innerWidth) {
            found.push(`the page is ${document.scrollingElement.scrollWidth} wide in a window of ${innerWidth}`);
          }
          const scrolls = element => {
            for (let p = element.parentElement; p && p !== document.body; p = p.parentElement) {
              if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return true;
            }
            return false;
          };
          for (const element of document.body.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            const out = box.right > width + 1 || box.left < -1;
            const waiting = rtl ? box.left >= width : box.right <= 0;
            if (out && !waiting && box.width > 1 && box.height > 1 && shown(element) && !scrolls(element)) {
              found.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}`);
            }
          }
          return found;
        }
        """;

    /// <summary>Boxes that cut off words of theirs.</summary>
    public const string Clipped =
        $$"""
        () => {
          {{Helpers}}
          const cuts = value => value === 'hidden' || value === 'clip';
          const found = [];
          for (const element of document.body.querySelectorAll('*')) {
            const style = getComputedStyle(element);
            // A box of a pixel holds words for screen readers alone.
            const small = element.clientWidth <= 1 || element.clientHeight <= 1 || style.clipPath === 'inset(50%)';
            if (small || element.textContent.trim() === '' || !shown(element)) continue;
            if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
              found.push(`${name(element)} shows ${element.clientWidth} of ${element.scrollWidth} pixels across`);
            }
            if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
              found.push(`${name(element)} shows ${element.clientHeight} of ${element.scrollHeight} pixels down`);
            }
          }
          return found;
        }
        """;

    /// <summary>Links and buttons of the page's head and menus that lie over one another.</summary>
    public const string Overlaps =
        $$"""
        () => {
          {{Helpers}}
          const all = [...document.querySelectorAll(':is(header, nav) :is(a, button, summary)')].filter(shown);
          const boxes = all.map(element => ({ element, lines: [...element.getClientRects()] }));
          const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          return boxes.flatMap((one, i) => boxes.slice(i + 1)
            .filter(two => !one.element.contains(two.element) && one.lines.some(a => two.lines.some(b => over(a, b))))
            .map(two => `${name(one.element)} and ${name(two.element)} overlap`));
        }
        """;

    /// <summary>Paragraphs of the main text that cannot be seen, apart from what a visitor can unfold.</summary>
    public const string Unseen =
        $$"""
        () => {
          {{Helpers}}
          return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, pre, img)')]
            .filter(element => (element.textContent.trim() !== '' || element.localName === 'img')
              && !element.closest('details:not([open])')
              && (!shown(element) || element.getBoundingClientRect().height < 2))
            .map(element => `${name(element)} cannot be seen`);
        }
        """;

    /// <summary>The spacing that WCAG 1.4.12 lets every reader choose.</summary>
    public const string SpaceOut =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-block-end: 2em !important }`);
          document.adoptedStyleSheets.push(sheet);
        }
        """;

    private const string Helpers =
        """
        const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const name = element => element.localName + (element.className && typeof element.className === 'string'
          ? '.' + element.className.trim().replaceAll(/\s+/g, '.') : '')
          + ` "${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;
        """;
}
