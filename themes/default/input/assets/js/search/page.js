// The search page: results as one types, filters, and an address that can be shared. Without scripts, and before anything is
// typed, the lists of the handbook stand there.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const { make, word, count, search } = playbook;
  const { marked, address, link, beside, notes, counted } = search.results;
  const form = document.querySelector("form.find");
  const input = form?.querySelector("input");
  const status = form?.querySelector("[role=status]");
  const place = document.getElementById("_results");
  const lists = document.getElementById("_lists");
  if (!(form instanceof HTMLFormElement) || !input || !status || !place || !lists) return;

  /** Results of each sort that are shown at once. */
  const step = 10;
  /** @type {Record<string, string[]>} */
  let chosen = {};
  /** @type {AbortController | undefined} */
  let running;
  /** Whether the filters are open. */
  let isOpen = matchMedia("(min-width: 80rem)").matches;

  /** @param {any} page */
  function pageItem({ url, titleParts, details, excerpt, anchors }) {
    const item = make("li", "result", link(url, "result-title", titleParts), " ", beside(details));
    if (excerpt.length > 0) item.append(make("p", null, ...marked(excerpt)));
    if (anchors.length > 0) item.append(make("p", "result-places", ...anchors.flatMap((/** @type {any} */ anchor, /** @type {number} */ i) => [i > 0 ? " · " : "", link(anchor.url, null, anchor.parts)])));
    return item;
  }

  /** A button that says for a moment what it has done. @param {string} words @param {string} label @param {() => Promise<string>} act */
  function button(words, label, act) {
    const made = Object.assign(make("button", null, words), { type: "button" });
    made.setAttribute("aria-label", `${words}: ${label}`);
    made.onclick = async () => {
      const done = await act().catch(() => word("search.failed"));
      made.textContent = done;
      status.textContent = done;
      setTimeout(() => { made.textContent = words; }, 2000);
    };
    return made;
  }

  /** @param {any} question */
  function questionItem({ url, title, titleParts, details: [id, ...details] }) {
    const actions = make("div", "result-actions",
      button(word("search.copy"), title, async () => {
        await playbook.load("copy.js");
        return word((await playbook.copy(title)) ? "search.copied" : "search.failed");
      }),
      button(word("search.add"), title, async () => {
        await playbook.load("tray.js");
        return count("search.tray", await playbook.tray.add([{ id, text: title }]));
      }));
    return make("li", "result", link(url, "result-title", titleParts), make("p", null, beside(details)), actions);
  }

  /**
   * One sort of results, and more of them on demand.
   * @param {string} title @param {number[]} docs @param {any[]} first @param {(one: any) => HTMLElement} item @param {(docs: number[]) => Promise<any[]>} show
   */
  function section(title, docs, first, item, show) {
    if (docs.length === 0) return [];
    const list = make("ol", null, ...first.map(item));
    const part = make("section", "results", make("h2", null, title), list);
    if (docs.length > first.length) {
      const more = Object.assign(make("button", null, word("search.more")), { type: "button" });
      more.onclick = async () => {
        const from = list.children.length;
        list.append(...(await show(docs.slice(from, from + step))).map(item));
        more.hidden = list.children.length >= docs.length;
        /** @type {HTMLElement | null | undefined} */ (list.children[from]?.querySelector("a"))?.focus();
      };
      part.append(more);
    }
    return [part];
  }

  /** @param {any[]} facets */
  function filters(facets) {
    const details = /** @type {HTMLDetailsElement} */ (make("details", "filters", make("summary", null, word("search.filter"))));
    details.open = isOpen;
    details.ontoggle = () => { isOpen = details.open; };
    for (const { name, values } of facets) {
      const options = values.map((/** @type {any} */ { value, title, count: number, isChosen }) => {
        const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: isChosen, name, value, id: `_filter-${name}-${value}` });
        box.onchange = () => {
          chosen[name] = [...(chosen[name] ?? []).filter(other => other !== value), ...(box.checked ? [value] : [])];
          answer().then(() => document.getElementById(box.id)?.focus());
          writeAddress();
        };
        return make("label", null, box, " ", title, " ", make("span", "count", String(number)));
      });
      details.append(make("fieldset", null, make("legend", null, word(`search.facet.${name}`)), ...options));
    }
    if (Object.values(chosen).some(values => values.length > 0)) {
      details.append(Object.assign(make("button", null, word("search.clear")), {
        type: "button",
        onclick: () => {
          chosen = {};
          answer().then(() => input.focus());
          writeAddress();
        },
      }));
    }
    return details;
  }

  /** Shows what answers to the box and the filters. */
  async function answer() {
    running?.abort();
    const { signal } = (running = new AbortController());
    const text = input.value;
    const isEmpty = text.trim() === "";
    lists.hidden = !isEmpty;
    if (isEmpty) {
      place.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const found = await search.find(text, { limit: step, chosen, signal });
      await playbook.load("search/facets.js");
      const facets = found.answer.pages.length + found.answer.parts.length > 0 ? await search.counts(found.answer, chosen) : [];
      signal.throwIfAborted();
      const isEmptied = found.total === 0 && found.answer.pages.length + found.answer.parts.length > 0;
      const said = [...notes(found), isEmptied ? word("search.none-left") : counted(found.narrowed)];
      status.textContent = said.join(" ");
      const columns = make("div", "result-columns",
        ...section(count("search.pages", found.narrowed.pages.length), found.narrowed.pages, found.pages, pageItem, found.show),
        ...section(count("search.questions", found.narrowed.parts.length), found.narrowed.parts, found.questions, questionItem, found.show));
      place.replaceChildren(...(facets.length > 0 ? [filters(facets)] : []), found.total > 0 ? columns : make("p", "empty", word("search.hint")));
    } catch (error) {
      if (signal.aborted) return;
      place.replaceChildren(make("p", "empty", word("search.broken")));
      status.textContent = word("search.broken");
      lists.hidden = false;
    }
  }

  // Once when a word is done and once when the page is left, for browsers refuse to be told at every key.
  function writeAddress() {
    const parts = new URLSearchParams(input.value ? { q: input.value } : {});
    for (const [name, values] of Object.entries(chosen)) for (const value of values) parts.append(name, value);
    history.replaceState(null, "", parts.size > 0 ? `#${parts}` : location.pathname + location.search);
  }

  function readAddress() {
    // Unlike decodeURIComponent this takes an address that somebody has spoilt.
    const parts = new URLSearchParams(location.hash.slice(1));
    if (!parts.has("q")) return;
    input.value = parts.get("q") ?? "";
    chosen = {};
    for (const [name, value] of parts) if (name !== "q") (chosen[name] ??= []).push(value);
    answer();
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = place.querySelector(".result-title");
    writeAddress();
    if (input.value.trim() && first instanceof HTMLAnchorElement) first.click();
  });
  input.addEventListener("input", answer);
  input.addEventListener("change", writeAddress);
  addEventListener("pagehide", writeAddress);
  addEventListener("hashchange", readAddress);
  form.hidden = false;
  input.disabled = false;
  readAddress();
  input.focus();
  // What the first search needs is there before it is asked.
  search.shards.ready().catch(() => {});
})();
