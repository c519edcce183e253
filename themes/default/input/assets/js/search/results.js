// Shows what a search found, on its page and in the dialog: built of text alone.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};
  const { make, word, count } = playbook;
  /** The root of the site, from wherever the reader is. */
  const root = new URL("../../../", /** @type {HTMLScriptElement} */ (document.currentScript).src);

  /** Text with the words that were found marked. @param {{ text: string, isHit: boolean }[]} parts */
  const marked = parts => parts.map(part => part.isHit ? make("mark", null, part.text) : part.text);

  const address = (/** @type {string} */ url) => new URL(url, root).href;

  /** A link to something that was found. @param {string} url @param {string | null} name @param {{ text: string, isHit: boolean }[]} parts */
  const link = (url, name, parts) => Object.assign(make("a", name, ...marked(parts)), { href: address(url) });

  const beside = (/** @type {string[]} */ details) => make("span", "kind", details.filter(Boolean).join(" · "));

  /** What the search was taken for, when that is not what was typed. @param {any} found */
  function notes({ corrections, unknown }) {
    const all = corrections.map((/** @type {any} */ { from, to }) => word("search.meant", from, to));
    if (unknown.length > 0) all.push(word("search.unknown", unknown.map((/** @type {string} */ form) => `“${form}”`).join(", ")));
    return all;
  }

  /** How much was found, in words. @param {{ pages: number[], parts: number[] }} found */
  const counted = ({ pages, parts }) => pages.length + parts.length === 0 ? word("search.none")
    : [pages.length > 0 && count("search.pages", pages.length), parts.length > 0 && count("search.questions", parts.length)].filter(Boolean).join(", ");

  search.results = { marked, address, link, beside, notes, counted };
})();
