// The search over any page: a box and a list that follows it (the combobox pattern of the ARIA practices, with a list that
// pops up). Loads all it needs when it is opened first.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const { load, style, make } = playbook;
  const [mostPages, mostQuestions] = [6, 4];

  /** @type {Promise<any> | undefined} */
  let ready;
  /** What answers a search. It is loaded while somebody types. */
  const prepare = () => ready ??= Promise.all([load("search/words.js"), load("search/shards.js")])
    .then(() => Promise.all([load("search/engine.js"), load("search/excerpts.js"), load("search/results.js"), playbook.search.shards.ready()]))
    .catch(error => {
      ready = undefined;
      throw error;
    });

  /**
   * Opens the search, unless it is open.
   * @param {string} page the address of the search page, for more than fits here
   */
  playbook.searchDialog = async page => {
    await Promise.all([load("search-words.js"), style("search.css")]);
    if (document.querySelector("dialog[open]")) return;
    const { word } = playbook;
    const input = Object.assign(make("input", null), { type: "search", id: "_search-box", autocomplete: "off", spellcheck: false, placeholder: word("search.placeholder") });
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "_search-list", "aria-autocomplete": "list", "aria-label": word("search.label"), enterkeyhint: "go" })) input.setAttribute(name, value);
    const status = make("p", "search-status");
    status.setAttribute("role", "status");
    const list = Object.assign(make("div", "search-list"), { id: "_search-list" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", word("search.label"));
    const close = Object.assign(make("button", null, word("search.close")), { type: "button", onclick: () => dialog.close() });
    const dialog = /** @type {HTMLDialogElement} */ (make("dialog", "search-dialog", make("div", "search-head", input, close), status, list, make("p", "search-keys", word("search.keys"))));
    dialog.setAttribute("aria-label", word("search.title"));
    let count = 0;
    /** @type {AbortController | undefined} */
    let running;

    const options = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=option]")]);
    const active = () => /** @type {HTMLElement | null} */ (list.querySelector("[aria-selected=true]"));

    /** @param {HTMLElement | undefined} option */
    function activate(option) {
      active()?.setAttribute("aria-selected", "false");
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) input.setAttribute("aria-activedescendant", option.id);
      else input.removeAttribute("aria-activedescendant");
    }

    /** A result: a link that the arrow keys reach. @param {string} href @param {(Node | string)[]} inside */
    function option(href, ...inside) {
      const made = Object.assign(make("a", "option", ...inside), { href, id: `_search-${++count}`, tabIndex: -1 });
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      // What is on this page already is reached without leaving it.
      made.onclick = () => dialog.close();
      return made;
    }

    /** @param {string} title @param {HTMLElement[]} inside */
    function group(title, inside) {
      if (inside.length === 0) return [];
      const heading = Object.assign(make("div", "group-title", title), { id: `_search-${++count}` });
      const made = make("div", "group", heading, ...inside);
      made.setAttribute("role", "group");
      made.setAttribute("aria-labelledby", heading.id);
      return [made];
    }

    const all = () => `${page}#${new URLSearchParams({ q: input.value })}`;

    async function answer() {
      running?.abort();
      const { signal } = (running = new AbortController());
      const isEmpty = input.value.trim() === "";
      try {
        await prepare();
        const { search } = playbook;
        const { marked, address, beside, notes, counted } = search.results;
        const found = isEmpty ? undefined : await search.find(input.value, { limit: mostPages, signal });
        signal.throwIfAborted();
        list.replaceChildren(...(found?.total ? [
          ...group(word("search.group.pages"), found.pages.map((/** @type {any} */ one) => option(address(one.url), make("span", "option-title", ...marked(one.titleParts)), " ", beside(one.details), make("span", "option-words", ...marked(one.excerpt))))),
          ...group(word("search.group.questions"), found.questions.slice(0, mostQuestions).map((/** @type {any} */ one) => option(address(one.url), make("span", "option-title", ...marked(one.titleParts)), " ", beside(one.details.slice(1))))),
          ...group(word("search.group.more"), [option(all(), make("span", "option-title", word("search.all")))]),
        ] : []));
        status.textContent = found ? [...notes(found), counted(found.narrowed)].join(" ") : "";
        input.setAttribute("aria-expanded", String(!!found?.total));
        activate(found?.total ? options()[0] : undefined);
      } catch {
        if (signal.aborted) return;
        list.replaceChildren(option(all(), make("span", "option-title", word("search.all"))));
        input.setAttribute("aria-expanded", "true");
        activate(options()[0]);
        status.textContent = word("search.broken");
      }
    }

    input.addEventListener("input", answer);
    input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const those = options();
      const at = those.indexOf(/** @type {any} */ (active()));
      const to = { ArrowDown: (at + 1) % those.length, ArrowUp: (at - 1 + those.length) % those.length }[event.key];
      if (to !== undefined && those.length > 0) {
        event.preventDefault();
        activate(those[to]);
      } else if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        const chosen = /** @type {HTMLAnchorElement | null} */ (active());
        if (event.ctrlKey || event.metaKey) location.assign(all());
        else chosen?.click();
      }
    });
    dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener("close", () => {
      running?.abort();
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
    void answer();
  };
})();
