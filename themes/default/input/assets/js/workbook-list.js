// The list of a workbook: sheets by person and date, kept in step with what is stored. A row that has not changed stays the
// element that it is, with its focus and what is unfolded in it. All of it is shown as text, whatever it says.
(function () {
  "use strict";
  const { records, word, count, day, language } = playbook;
  const moment = (/** @type {string} */ at) => new Date(at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });

  /** An element. Words alone have the direction that they have. @param {string} tag @param {string} name its class @param {...(Node | string)} inside */
  function make(tag, name, ...inside) {
    const made = playbook.make(tag, name, ...inside);
    if (inside.length && inside.every(one => typeof one === "string")) made.dir = "auto";
    return made;
  }

  /** @param {string} key @param {() => any} act @param {string=} about what it is about, for those who do not see where it stands */
  function button(key, act, about) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: word(`workbook.${key}`), onclick: act });
    made.dataset.act = key;
    if (about) made.setAttribute("aria-label", `${made.textContent}: ${about}`);
    return made;
  }

  const buttons = (/** @type {Node[]} */ ...inside) => make("div", "sheet-do", ...inside);

  const title = (/** @type {any} */ record) => records.title(record).trim() || record.page || record.id;
  const personOf = (/** @type {any} */ record) => record.head.person ?? "";
  const given = (/** @type {any} */ record) => record.answers.filter(records.isGiven);

  /** What was given, as text, with all versions. @param {any} record */
  function contents(record) {
    const facts = make("dl", "");
    const show = (/** @type {string} */ prompt, /** @type {any} */ cell) => facts.append(make("dt", "", prompt), ...records.values(cell).map((/** @type {any} */ value) =>
      make("dd", "", [value.private && `(${word("private.yes")})`, records.text(value) || word("versions.empty")].filter(Boolean).join(" "))));
    if (record.head.others) show(word("workbook.head"), record.head);
    for (const answer of given(record)) show(answer.prompt ?? "", answer);
    return facts;
  }

  /** Makes what an element holds just these, and moves none that can stay. @param {Element} parent @param {Element[]} children */
  function fill(parent, children) {
    const wanted = new Set(children);
    for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
    children.forEach((child, i) => { if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null); });
  }

  /**
   * @param {Element} place
   * @param {Map<string, string>} pages addresses of the pages that can be filled in, by id
   * @param {{ rename: (id: string, name: string) => Promise<boolean>, [act: string]: (about: string, ...more: any[]) => any }} does
   *   what the buttons do, each given the id of a sheet or the name of a person
   */
  function list(place, pages, does) {
    /** @type {Map<string, { text: string, line: HTMLElement }>} */
    let lines = new Map();
    /** @type {Map<string, { section: HTMLElement, sheets: HTMLElement }>} */
    const sections = new Map();

    /** @param {any} record */
    function row(record) {
      const [name, address, on] = [title(record), pages.get(record.page), day(record.head.date)];
      const about = [name, record.head.person, on].filter(Boolean).join(", ");
      const open = make(address ? "a" : "strong", "workbook-title", name);
      if (address) open.href = `${address}?sheet=${encodeURIComponent(record.id)}`;
      const facts = [
        on, record.head.name && record.title, count("workbook.answers", given(record).length), word("workbook.changed", moment(record.changed)),
        [record.head, ...record.answers].some(cell => cell.others) && word("workbook.twice"), !address && word("workbook.gone"),
      ].filter(Boolean).flatMap(fact => [" · ", make("span", "", fact)]).slice(1);
      const look = make("details", "", make("summary", "", word("workbook.look")));
      look.firstChild.setAttribute("aria-label", `${word("workbook.look")}: ${about}`);
      look.addEventListener("toggle", () => look.append(contents(record)), { once: true });
      const line = make("li", "workbook-row", open, make("p", "workbook-facts", ...facts),
        buttons(button("rename", () => rename(line, record), about), ...["duplicate", "export-one", "delete"].map(act => button(act, () => does[act](record.id), about))), look);
      line.dataset.record = record.id;
      return line;
    }

    /** @param {HTMLElement} line @param {any} record */
    function rename(line, record) {
      const field = Object.assign(make("input", ""), { value: title(record), maxLength: 500 });
      field.setAttribute("aria-label", word("workbook.name"));
      const done = () => {
        const fresh = row(record);
        lines.set(record.id, { text: "", line: fresh });
        line.replaceWith(fresh);
        focus(record.id, "rename");
      };
      const form = make("form", "sheet-do", field, make("button", "", word("workbook.name-save")), button("cancel", done));
      form.addEventListener("submit", async event => {
        event.preventDefault();
        const name = field.value.trim() === record.title ? "" : field.value.trim();
        if (!(await does.rename(record.id, name))) return;
        done();
        await does.shown();
      });
      form.addEventListener("keydown", event => { if (event.key === "Escape") done(); });
      line.querySelector(".sheet-do").replaceWith(form);
      field.select();
    }

    /** @param {string} name @param {any[]} theirs */
    function person(name, theirs) {
      if (!sections.has(name)) {
        const [words, sheets] = [name || word("sheet.nobody"), make("ul", "")];
        const acts = buttons(...["hand-over", "erase-person"].map(act => button(act, () => does[act](name), words)));
        sections.set(name, { section: make("section", "workbook-person", make("div", "workbook-head", make("h2", "", words), acts), sheets), sheets });
      }
      const { section, sheets } = sections.get(name);
      theirs.sort((a, b) => (b.head.date ?? "").localeCompare(a.head.date ?? "") || b.changed.localeCompare(a.changed));
      fill(sheets, theirs.map(record => lines.get(record.id).line));
      return section;
    }

    /** Puts the focus on a part of a row: what a button does, or else its title. @param {string} id @param {string=} act */
    function focus(id, act) {
      const line = lines.get(id)?.line;
      (line?.querySelector(act ? `[data-act="${act}"]` : "a") ?? line?.querySelector("a, summary"))?.focus();
    }

    /** @param {any[]} all */
    function show(all) {
      const active = place.contains(document.activeElement) ? document.activeElement : null;
      const was = lines;
      lines = new Map(all.map(record => {
        const [text, known] = [JSON.stringify(record), was.get(record.id)];
        // Somebody who is renaming a sheet is left to it.
        if (known && (known.text === text || known.line.querySelector("form"))) return [record.id, known];
        const line = row(record);
        if (known?.line.querySelector("details").open) line.querySelector("details").open = true;
        return [record.id, { text, line }];
      }));
      const people = Map.groupBy(all, personOf);
      for (const name of sections.keys()) if (!people.has(name)) sections.delete(name);
      const names = [...people.keys()].sort((a, b) => (!a ? 1 : !b ? -1 : a.localeCompare(b, language)));
      fill(place, names.map(name => person(name, people.get(name))));
      if (active && !active.isConnected) focus(active.closest("[data-record]")?.dataset.record, active.dataset.act);
    }

    return { show, focus };
  }

  Object.assign(playbook, { workbook: { list, make, button, moment, title, personOf } });
})();
