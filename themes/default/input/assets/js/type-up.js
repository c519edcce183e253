// Typing up a sheet from paper: numbers, prompts and fields in the order of the paper, and as few keys as can be.
(function () {
  "use strict";
  const root = document.documentElement;
  const styled = playbook.style("type-up.css", "screen");
  const { make, word } = playbook;
  const optionsOf = (/** @type {Element} */ item) => /** @type {HTMLInputElement[]} */ ([...item.querySelectorAll(".options input, .words input")]);
  const nameOf = (/** @type {HTMLInputElement} */ input) => input.closest("label")?.textContent.trim().toLowerCase() ?? "";

  /** Makes one stop of the Tab key of a list; a figure marks an option, its first letters or the arrows lead to it. @param {Element} item @param {AbortSignal} signal */
  function shorten(item, signal) {
    const all = optionsOf(item);
    if (all.length === 0) return;
    const isMany = all[0].type === "checkbox";
    let typed = "";
    /** @param {HTMLInputElement | undefined} input */
    const goTo = input => {
      if (!input) return;
      if (isMany) for (const other of all) other.tabIndex = other === input ? 0 : -1;
      if (root.contains(document.activeElement) && item.contains(document.activeElement)) input.focus();
    };
    goTo(all[0]);
    item.addEventListener("keydown", event => {
      const at = all.indexOf(event.target);
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const starting = (/** @type {string} */ text) => all.find(input => nameOf(input).startsWith(text));
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (/^[1-9]$/.test(event.key)) {
        const input = all[event.key - 1];
        input?.click();
        goTo(input);
      } else if (step && isMany) goTo(all[at + step]);
      else if (event.key.length === 1 && event.key !== " ") {
        const key = event.key.toLowerCase();
        typed = starting(typed + key) ? typed + key : key;
        goTo(starting(typed));
        return;
      } else {
        typed = "";
        return;
      }
      typed = "";
      event.preventDefault();
    }, { signal });
    item.addEventListener("focusout", event => { if (!item.contains(event.relatedTarget)) typed = ""; }, { signal });
    signal.addEventListener("abort", () => all.forEach(input => input.removeAttribute("tabindex")));
  }

  /**
   * Turns the page into what is typed up, until Escape or "Done".
   * @param {HTMLElement} bar the bar above the form
   * @param {() => Promise<any>} save
   */
  playbook.typeUp = async (bar, save) => {
    await styled;
    if (root.classList.contains("typing-up")) return;
    const main = /** @type {HTMLElement} */ (bar.closest("main"));
    const work = new AbortController();
    const end = () => {
      work.abort();
      root.classList.remove("typing-up");
      void save();
      main.focus();
      scrollTo(0, 0);
    };
    const done = () => {
      const button = Object.assign(make("button", "", word("typing.done")), { type: "button", onclick: end });
      const line = make("p", "typing", button);
      work.signal.addEventListener("abort", () => line.remove());
      return line;
    };
    const first = done();
    first.prepend(word("typing.about", bar.dataset.form), " ");
    bar.append(first);
    main.append(done());
    for (const folded of main.querySelectorAll("details:has([data-item])")) /** @type {HTMLDetailsElement} */ (folded).open = true;
    for (const item of document.querySelectorAll("[data-item]")) shorten(item, work.signal);
    document.addEventListener("keydown", event => { if (event.key === "Escape") end(); }, { signal: work.signal });
    root.classList.add("typing-up");
    bar.querySelector("[name=date]").focus();
  };
})();
