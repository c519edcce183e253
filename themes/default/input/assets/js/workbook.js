// The workbook page: everything in this browser, by person and date. All of it is shown as text, whatever it says.
(async function () {
  "use strict";
  const { records, word, count } = playbook;
  const page = document.querySelector("[data-workbook]");
  if (!page) return;
  const handbook = { id: page.dataset.handbook, title: page.dataset.handbookTitle };
  const part = (/** @type {string} */ selector) => page.querySelector(selector);
  const [status, room, undo, list, dialog] = ["[role=status]", ".workbook-room", ".workbook-undo", ".workbook-list", "dialog"].map(part);
  /** Addresses of the pages that can be filled in, by id. @type {Map<string, string>} */
  const pages = new Map(Array.from(document.querySelectorAll("[data-page]"), link => [link.dataset.page, link.href]));
  const language = document.documentElement.lang;
  const day = (/** @type {string} */ date) => new Date(date.length === 10 ? `${date}T12:00` : date).toLocaleDateString(language, { dateStyle: "medium" });
  const moment = (/** @type {string} */ at) => new Date(at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });

  await Promise.all(["home.js", "merge.js"].map(playbook.load));
  const store = await playbook.open(handbook.id);
  const home = playbook.home(store, handbook, () => [], tell);
  /** @type {any[]} */
  let all = [];

  /** @param {string} tag @param {string} name @param {string=} text @param {...(Node | string)} children */
  function make(tag, name, text, ...children) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    made.append(...children);
    return made;
  }

  /** @param {string} key @param {() => any} act @param {string=} about what it is about, for those who do not see where it stands */
  function button(key, act, about) {
    const made = make("button", "", word(`workbook.${key}`));
    made.type = "button";
    if (about) made.setAttribute("aria-label", `${made.textContent}: ${about}`);
    made.addEventListener("click", act);
    return made;
  }

  const given = (/** @type {any} */ record) => record.answers.filter((/** @type {any} */ answer) => !records.isEmpty(answer));
  const transfer = async () => {
    await playbook.load("transfer.js");
    return playbook.transfer;
  };

  async function tell() {
    const file = await home.state();
    const words = store.trouble ? word(`status.${store.trouble}`)
      : file.trouble ? word(`file.${file.trouble}`, file.name)
      : all.length === 0 ? word("workbook.empty")
      : !file.time ? word("file.none")
      : word(file.fresh ? "workbook.fresh" : "workbook.stale", file.name, moment(file.time));
    status.textContent = words;
    part(".sheet").classList.toggle("is-warning", !!store.trouble || !!file.trouble || (all.length > 0 && !file.time));
    const size = Math.ceil(new Blob([JSON.stringify(all)]).size / 1024);
    const quota = (await navigator.storage?.estimate?.().catch(() => undefined))?.quota;
    room.textContent = [count("workbook.sheets", all.length), word("workbook.size", size), quota ? word("workbook.quota", Math.round(quota / 1024 / 1024).toLocaleString(language)) : ""].join(" ");
  }

  /** Shows what is there. @param {string=} focus id of the sheet whose link gets the focus */
  async function show(focus) {
    all = await store.all();
    const people = [...new Set(all.map(record => record.head.person ?? ""))].sort((a, b) => (!a ? 1 : !b ? -1 : a.localeCompare(b, language)));
    list.replaceChildren(...people.map(person));
    for (const name of ["save", "another", "export", "erase"]) part(`[data-do=${name}]`).hidden = all.length === 0;
    await tell();
    if (focus) part(`[data-record="${focus}"]`)?.querySelector("a, summary")?.focus();
  }

  /** @param {string} name */
  function person(name) {
    const theirs = all.filter(record => (record.head.person ?? "") === name)
      .sort((a, b) => (b.head.date ?? "").localeCompare(a.head.date ?? "") || b.changed.localeCompare(a.changed));
    const title = name || word("sheet.nobody");
    const acts = make("div", "sheet-do", undefined, button("hand-over", () => handOver(title, theirs), title), button("erase-person", () => remove(theirs, title), title));
    return make("section", "workbook-person", undefined, make("h2", "", title), make("ul", "", undefined, ...theirs.map(row)), acts);
  }

  /** @param {any} record */
  function row(record) {
    const title = records.title(record);
    const address = pages.get(record.page);
    const name = make(address ? "a" : "strong", "", title);
    if (address) name.href = `${address}?sheet=${encodeURIComponent(record.id)}`;
    const facts = [
      record.head.date && day(record.head.date), record.head.name && record.title, count("workbook.answers", given(record).length), word("workbook.changed", moment(record.changed)),
      [record.head, ...record.answers].some(cell => cell.others) && word("workbook.twice"), !address && word("workbook.gone"),
    ].filter(Boolean).join(" · ");
    const about = [title, record.head.person, record.head.date && day(record.head.date)].filter(Boolean).join(", ");
    const line = make("li", "workbook-row", undefined, name, make("p", "workbook-facts", facts));
    line.dataset.record = record.id;
    const look = make("details", "", undefined, make("summary", "", word("workbook.look")), contents(record));
    line.append(
      make("div", "sheet-do", undefined, button("rename", () => rename(line, record), about), button("duplicate", () => duplicate(record), about),
        button("export-one", async () => (await transfer()).export(store, handbook, [record]), about), button("delete", () => remove([record], title), about)),
      look);
    return line;
  }

  /** What was given, as text. @param {any} record */
  function contents(record) {
    const facts = make("dl", "");
    for (const answer of given(record)) {
      facts.append(make("dt", "", answer.prompt + (answer.private ? ` (${word("private.yes")})` : "")), ...records.values(answer).map((/** @type {any} */ value) => make("dd", "", records.text(value))));
    }
    return facts;
  }

  /** @param {HTMLElement} line @param {any} record */
  function rename(line, record) {
    const field = make("input", "");
    field.value = records.title(record);
    field.setAttribute("aria-label", word("workbook.name"));
    const save = make("button", "", word("workbook.name-save"));
    const form = make("form", "sheet-do", undefined, field, save, button("cancel", () => show(record.id)));
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const name = field.value.trim() === record.title ? "" : field.value.trim();
      await store.update([record.id], (/** @type {any} */ current, /** @type {() => string} */ stamp) => {
        if (current) records.put(current, { ...current.head, others: undefined, name, dot: stamp() }, record);
        return current;
      });
      await show(record.id);
      await home.soon();
    });
    form.addEventListener("keydown", event => { if (event.key === "Escape") void show(record.id); });
    line.querySelector(".sheet-do").replaceWith(form);
    field.select();
  }

  /** @param {any} record */
  async function duplicate(record) {
    const id = records.newId();
    await store.update([id], (/** @type {any} */ _, /** @type {() => string} */ stamp) => {
      const now = new Date().toISOString();
      const copy = { ...structuredClone(record), id, created: now, changed: now, head: { dot: "" }, answers: [] };
      records.put(copy, { ...record.head, others: undefined, name: word("workbook.copy", records.title(record)), dot: stamp() }, undefined);
      for (const answer of record.answers) records.put(copy, { ...answer, dot: stamp(), others: answer.others?.map((/** @type {any} */ other) => ({ ...other, dot: stamp() })) }, undefined);
      return copy;
    });
    await show(id);
    await home.soon();
  }

  /** Removes sheets, and offers to put them back until the page is left. @param {any[]} gone @param {string} what */
  async function remove(gone, what) {
    await store.update(gone.map(record => record.id), () => null);
    const back = button("undo", async () => {
      await store.update(gone.map(record => record.id), (/** @type {any} */ current, /** @type {any} */ _, /** @type {string} */ id) => current ?? gone.find(record => record.id === id));
      undo.replaceChildren();
      await show(gone[0].id);
      await home.soon();
    });
    undo.replaceChildren(make("p", "", word("workbook.removed", what)), back);
    await show();
    await home.soon();
    back.focus();
  }

  /** @param {string} title @param {any[]} theirs */
  async function handOver(title, theirs) {
    if (!(await (await transfer()).export(store, handbook, theirs))) return;
    const erase = button("erase-person", () => remove(theirs, title), title);
    undo.replaceChildren(make("p", "", word("workbook.handed-over", title)), erase);
    erase.focus();
  }

  const does = {
    open: async () => { await home.open(); await show(); },
    save: async () => { await home.save(); await tell(); },
    another: async () => { await home.save(true); await tell(); },
    export: async () => (await transfer()).export(store, handbook, all),
    erase: async () => {
      const file = await home.state();
      const people = new Set(all.map(record => record.head.person).filter(Boolean)).size;
      part(".erase-what").textContent = [count("workbook.sheets", all.length), count("workbook.people", people), file.time ? word("workbook.last-file", file.name, moment(file.time)) : word("workbook.no-file")].join(" ");
      dialog.returnValue = "";
      dialog.showModal();
    },
  };
  page.addEventListener("click", event => {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (name) void does[name]();
  });
  dialog.addEventListener("close", async () => {
    if (dialog.returnValue !== "erase") return;
    await store.erase();
    undo.replaceChildren(make("p", "", word("workbook.erased")));
    await show();
    part("[data-do=open]").focus();
  });
  store.onChange(() => show());
  addEventListener("pageshow", event => { if (event.persisted) void show(); });

  for (const line of document.querySelectorAll("[data-from-folder]")) line.hidden = location.protocol !== "file:";
  page.hidden = false;
  await show();
})();
