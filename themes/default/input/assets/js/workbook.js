// The workbook page: everything in this browser, and what can be done with it.
(async function () {
  "use strict";
  const { records, word, count } = playbook;
  const { list, make, button, moment, title, personOf } = playbook.workbook;
  const page = document.querySelector("[data-workbook]");
  if (!page) return;
  const handbook = { id: page.dataset.handbook, title: page.dataset.handbookTitle };
  const part = (/** @type {string} */ selector) => page.querySelector(selector);
  const [status, room, undo] = [".sheet-status", ".workbook-room", ".workbook-undo"].map(part);
  const forms = [...document.querySelectorAll("[data-page]")];
  const pages = new Map(forms.map(link => [link.dataset.page, link.href]));
  const { language } = playbook;

  await Promise.all(["home.js", "merge.js"].map(playbook.load));
  const store = await playbook.open(handbook.id);
  const homeOf = () => playbook.home(store, handbook, () => [], tell);
  let home = homeOf();
  /** @type {any[]} */
  let all = [];
  /** What was removed on this page, the last at the end, until the page is left. @type {{ what: string, were: any[] }[]} */
  let removed = [];
  /** The person whose sheets went to a file. @type {{ what: string, ids: string[] } | null} */
  let handed = null;
  let [refused, fresh, timer] = [false, false, 0];

  const transfer = async () => {
    await playbook.load("transfer.js");
    return playbook.transfer;
  };
  const called = (/** @type {string} */ name) => name || word("sheet.nobody");
  const idsOf = (/** @type {string} */ name) => all.filter(record => personOf(record) === name).map(record => record.id);
  const among = (/** @type {string[]} */ ids) => all.filter(record => ids.includes(record.id));

  async function tell() {
    const file = await home.state();
    fresh = !!file.time && file.fresh;
    const words = refused ? word("workbook.refused")
      : store.trouble ? word(`workbook.${store.trouble}`)
      : file.trouble ? word(`file.${file.trouble}`, file.name)
      : all.length === 0 ? word("workbook.empty")
      : !file.time ? word("file.none")
      : word(fresh ? "workbook.fresh" : "workbook.stale", file.name, moment(file.time));
    // The same words are not said again.
    if (status.textContent !== words) status.textContent = words;
    part(".sheet").classList.toggle("is-warning", refused || !!store.trouble || !!file.trouble || (all.length > 0 && !file.time));
    part("[data-do=export]").hidden = all.length === 0;
    for (const name of ["save", "another", "erase"]) part(`[data-do=${name}]`).hidden = all.length === 0 && !file.name;
    const size = Math.ceil(new Blob([JSON.stringify(all)]).size / 1024);
    const quota = (await navigator.storage?.estimate?.().catch(() => undefined))?.quota;
    const number = (/** @type {number} */ n) => Math.round(n).toLocaleString(language);
    room.textContent = all.length === 0 ? "" : [count("workbook.sheets", all.length), word("workbook.size", number(size)), quota ? word("workbook.quota", number(quota / 1024 / 1024)) : ""].join(" ");
  }

  /** Shows what is there. */
  async function show() {
    all = await store.all();
    sheets.show(all);
    await tell();
  }

  /** Changes records, all or none, and says so when the browser would not. @param {string[]} ids @param {any} edit @returns {Promise<boolean>} whether it was done */
  async function change(ids, edit) {
    try {
      await store.update(ids, edit);
    } catch (error) {
      console.debug(error);
      refused = true;
      await tell();
      return false;
    }
    refused = false;
    await home.soon();
    await show();
    return true;
  }

  /** What can be put back, and whose sheets may go now. @param {boolean=} focus */
  function offer(focus) {
    const line = (/** @type {string} */ words, /** @type {Node} */ act) => make("div", "workbook-offer", make("p", "", words), act);
    const last = removed.at(-1);
    undo.replaceChildren(
      ...(last ? [line(word("workbook.removed", last.what), button("undo", putBack, last.what))] : []),
      ...(handed ? [line(word("workbook.handed-over", handed.what), button("erase-person", () => erase(handed.what, handed.ids), handed.what))] : []));
    if (focus) undo.querySelector("button")?.focus({ preventScroll: true });
  }

  /** @param {string[]} ids @param {string} what */
  async function remove(ids, what) {
    /** @type {any[]} */
    const were = [];
    const took = await change(ids, (/** @type {any} */ current) => {
      if (!current) return undefined;
      were.push(current);
      return null;
    });
    if (!took || were.length === 0) return;
    removed.push({ what, were });
    if (handed?.ids.every(id => !all.some(record => record.id === id))) handed = null;
    offer(true);
  }

  async function putBack() {
    const { were } = removed.at(-1);
    const known = new Map(were.map(record => [record.id, record]));
    // Another tab that still shows the sheet may have written it anew.
    if (!(await change([...known.keys()], (/** @type {any} */ now, /** @type {any} */ _, /** @type {string} */ id) => (now ? records.merge(now, known.get(id)) : known.get(id))))) return;
    removed.pop();
    offer();
    sheets.focus(were[0].id);
  }

  /** Whether somebody who was told what goes wants it so. @param {string} heading @param {string[]} lines @param {string} yes */
  async function isSure(heading, lines, yes) {
    await playbook.load("dialog.js");
    return !!(await playbook.dialog.ask(heading, lines.map(line => make("p", "", line)), [["", word("workbook.keep")], ["erase", yes]]));
  }

  /** When it last went to a file. */
  async function lastFile() {
    const file = await home.state();
    return file.time ? word(file.fresh ? "workbook.fresh" : "workbook.stale", file.name, moment(file.time)) : word("workbook.no-file");
  }

  /** @param {string} what @param {string[]} ids */
  async function erase(what, ids) {
    const file = await home.state();
    const where = file.lasting ? word("workbook.file-follows", file.name) : await lastFile();
    const lines = [`${count("workbook.sheets", among(ids).length)} ${where}`, word("workbook.erase-person-about")];
    if (await isSure(word("workbook.erase-person-title", what), lines, word("workbook.erase-now"))) await remove(ids, what);
  }

  /** A cell, and its other versions, written once more. @param {any} cell @param {() => string} stamp @param {any} changes */
  const again = (cell, stamp, changes) => ({ ...cell, ...changes, dot: stamp(), others: cell.others?.map((/** @type {any} */ other) => ({ ...other, ...changes, dot: stamp() })) });

  /** Gone, here or by another tab: nothing of it may come back. */
  function forget() {
    [removed, handed, home] = [[], null, homeOf()];
    offer();
  }

  const sheets = list(part(".workbook-list"), pages, {
    shown: show,
    rename: (id, name) => change([id], (/** @type {any} */ current, /** @type {() => string} */ stamp) => {
      if (!current) return undefined;
      records.put(current, again(current.head, stamp, { name }), current);
      return { ...current, changed: new Date().toISOString() };
    }),
    async duplicate(id) {
      const copyId = records.newId();
      /** @type {any} */
      let original;
      const made = await change([id, copyId], (/** @type {any} */ current, /** @type {() => string} */ stamp, /** @type {string} */ which) => {
        if (which === id) original = current;
        if (which === id || !original) return undefined;
        const now = new Date().toISOString();
        const copy = { ...original, id: copyId, created: now, changed: now, head: { dot: "" }, answers: [] };
        records.put(copy, again(original.head, stamp, { name: word("workbook.copy", title(original)).slice(0, 500) }), undefined);
        for (const answer of original.answers) records.put(copy, again(answer, stamp, {}), undefined);
        return copy;
      });
      if (made) sheets.focus(copyId);
    },
    "export-one": async id => (await transfer()).export(store, handbook, among([id])),
    delete: id => remove([id], among([id]).map(title).join()),
    "erase-person": name => erase(called(name), idsOf(name)),
    async "hand-over"(name) {
      const ids = idsOf(name);
      if (!(await (await transfer()).export(store, handbook, among(ids)))) return;
      handed = { what: called(name), ids };
      offer();
      undo.querySelector("[data-act=erase-person]").focus({ preventScroll: true });
    },
  });

  const does = {
    open: async () => { await home.open(); await show(); },
    save: async () => { await home.save(); await tell(); },
    another: async () => { await home.save(true); await tell(); },
    export: async () => (await transfer()).export(store, handbook, all),
    erase: async () => {
      const people = new Set(all.map(personOf).filter(Boolean)).size;
      const lines = [[count("workbook.sheets", all.length), people ? count("workbook.people", people) : "", await lastFile()].filter(Boolean).join(" "), word("workbook.erase-about")];
      if (!(await isSure(word("workbook.erase-title"), lines, word("workbook.erase-now")))) return;
      try {
        await store.erase();
      } catch (error) {
        console.debug(error);
        refused = true;
        return tell();
      }
      forget();
      undo.replaceChildren(make("p", "", word("workbook.erased")));
      await show();
      part("[data-do=open]").focus();
    },
  };
  page.addEventListener("click", event => {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (name) void does[name]();
  });
  store.onChange((/** @type {string[]} */ ids) => {
    if (ids.length === 0) forget();
    // Somebody who types in another tab changes a record several times a second.
    timer ||= setTimeout(() => {
      timer = 0;
      void show();
    }, 200);
  });
  store.onLost(() => void show());
  addEventListener("pageshow", event => { if (event.persisted) void show(); });
  addEventListener("beforeunload", event => {
    // Only this page has it.
    if (!store.lasting && all.length > 0 && !fresh) event.preventDefault();
  });

  const guest = document.querySelector(".workbook-guest");
  guest?.addEventListener("change", () => { for (const link of forms) link.search = guest.firstChild.checked ? "?guest" : ""; });
  if (guest) guest.hidden = false;
  for (const line of document.querySelectorAll("[data-from-folder]")) line.hidden = location.protocol !== "file:";
  page.hidden = false;
  await show();
})();
