// A page as something to fill in. What is typed is in the browser's storage within a second, and the status says "Saved" only
// when the storage has said so. A sheet that cannot be kept stays on the page, and the page says so until it is in a file.
(async function () {
  "use strict";
  const { records, word, count } = playbook;
  const bar = document.querySelector("[data-sheet]");
  if (!bar) return;
  const { page, title, form, handbook, handbookTitle } = bar.dataset;
  const SOON = 300;
  const AGAIN = 2000;
  const HEAD = "";

  /** What can be filled in, by id; a question that is asked twice has one answer. @type {Map<string, HTMLElement[]>} */
  const items = new Map();
  for (const item of document.querySelectorAll("[data-item]")) {
    items.set(item.dataset.item, [...(items.get(item.dataset.item) ?? []), item]);
    item.dataset.prompt = item.querySelector(".prompt-words")?.textContent.trim().replace(/\s+/g, " ") ?? "";
  }
  const head = Object.fromEntries(["person", "date"].map(name => [name, bar.querySelector(`[name=${name}]`)]));
  const status = bar.querySelector("[role=status]");
  const which = bar.querySelector("select");
  const part = (/** @type {string} */ name) => bar.querySelector(`[data-do=${name}]`);

  const asked = new URLSearchParams(location.search);
  let store = await playbook.open(handbook, asked.has("guest"));
  let id = asked.get("sheet") ?? "";
  /** The record as this page last showed it. @type {any} */
  let record;
  /** Ids of what was changed here and is not saved yet. @type {Set<string>} */
  const unsaved = new Set();
  const spare = records.newId().slice(0, 8);
  let given = 0;
  let timer = 0;
  let failure = "";
  let saved = "";
  /** How many changes were made on this page, and how many of them the last file has. */
  let [changes, filed] = [0, 0];
  /** @type {Promise<any>} */
  let saving = Promise.resolve();
  /** @type {any} */
  let home;

  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };
  const time = (/** @type {string | number | Date} */ at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const day = (/** @type {string} */ date) => (date ? new Date(`${date}T12:00`).toLocaleDateString(document.documentElement.lang, { dateStyle: "medium" }) : "");
  const blank = () => {
    const now = new Date().toISOString();
    return { id, type: "sheet", schema: records.SCHEMA, page, title, form, created: now, changed: now, head: { dot: "" }, answers: [] };
  };

  /** What the page shows for an id, as a cell without a dot. @param {string} key */
  function read(key) {
    if (key === HEAD) return { name: record?.head.name, person: head.person.value.trim(), date: head.date.value };
    const [item] = items.get(key) ?? [];
    if (!item) return playbook.blanks.read(key);
    const { type, number, prompt } = item.dataset;
    return { id: key, type, number: Number(number), prompt, private: item.dataset.private === "true", ...playbook.blocks[type].read(item) };
  }

  /** A field that somebody is in is left alone: a date that is half typed has no value yet. @param {HTMLInputElement} field @param {string} value */
  const write = (field, value) => { if (field.value !== value && field !== document.activeElement) field.value = value; };

  /** Shows a record; what is being changed here is left alone. @param {any} next */
  function show(next) {
    record = next;
    if (!unsaved.has(HEAD)) {
      write(head.person, record?.head.person ?? "");
      write(head.date, record?.head.date ?? today());
    }
    for (const [key, all] of items) {
      const answer = records.answerOf(record, key);
      for (const item of unsaved.has(key) ? [] : all) {
        playbook.blocks[item.dataset.type].write(item, answer ?? {});
        showPrivate(item, answer?.private ?? item.dataset.starts === "true");
        copyToPaper(item);
      }
    }
    playbook.blanks.show(record, unsaved);
    identify();
    void showExtras();
  }

  /** What is seldom there is loaded when it is. */
  async function showExtras() {
    if (!playbook.extras && !record?.answers.some((/** @type {any} */ answer) => answer.others || !items.has(answer.id))) return;
    await playbook.load("extras.js");
    for (const [key, [item]] of items) {
      playbook.extras.showOthers(item, records.answerOf(record, key), (/** @type {any} */ chosen) => {
        for (const other of items.get(key) ?? []) {
          playbook.blocks[other.dataset.type].write(other, chosen);
          showPrivate(other, !!chosen.private);
          copyToPaper(other);
        }
        changed(key);
        void flush();
      });
    }
    playbook.extras.showGone(record, items);
  }

  /** Fields are clipped on paper, and say how they want to be filled in; their text is printed instead. @param {Element} item */
  function copyToPaper(item) {
    for (const copy of item.querySelectorAll(".written:not(.blank *)")) {
      const field = copy.nextElementSibling;
      copy.textContent = field.type === "date" ? day(field.value) : field.localName === "select" ? field.selectedOptions[0]?.text : field.value;
    }
  }

  /** @param {HTMLElement} item @param {boolean} isPrivate */
  function showPrivate(item, isPrivate) {
    item.dataset.private = String(isPrivate);
    const button = item.querySelector(".privacy");
    button.setAttribute("aria-pressed", String(isPrivate));
    button.textContent = word(isPrivate ? "private.yes" : "private.no");
  }

  /** What says on paper which sheet it is: a line at its top, and a few words on every page. */
  function identify() {
    const line = document.querySelector(".sheet-identity");
    const whose = [head.person.value.trim(), record || unsaved.size > 0 ? day(head.date.value) : ""];
    line.querySelectorAll("[data-is]").forEach((gap, i) => { gap.textContent = whose[i]; });
    const put = (/** @type {string} */ name, /** @type {string} */ words) =>
      document.documentElement.style.setProperty(`--sheet-${name}`, `"${words.replace(/["\\]/g, " ")}"`);
    put("form", line.lastElementChild.textContent);
    put("whose", whose.filter(Boolean).map(words => ` · ${words}`).join(""));
  }

  async function tell() {
    const file = record ? await store.note("file") : null;
    const inFile = !!file && file.count === (await store.count()) && unsaved.size === 0;
    const trouble = home ? (await home.state()).trouble : "";
    const why = failure || store.trouble;
    const words = why ? word(`status.${why}`)
      : unsaved.size ? word("status.saving")
      : saved ? word("status.saved", saved)
      : word(record ? "status.open" : "status.empty", record && time(record.changed));
    const where = !record || failure ? "" : trouble ? word(`file.${trouble}`, file?.name)
      : inFile ? word("file.fresh", file.name)
      : file?.time ? word("file.stale", file.name, time(file.time))
      : store.lasting ? word("file.none") : "";
    status.textContent = `${words} ${where}`.trim();
    bar.classList.toggle("is-warning", !!trouble || (!!why && why !== "guest" && !inFile));
  }

  async function list() {
    const kept = await store.all();
    const all = kept.filter((/** @type {any} */ other) => other.page === page).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.changed < b.changed ? 1 : -1));
    which.replaceChildren(new Option(word("sheet.new"), ""), ...all.map((/** @type {any} */ other) =>
      new Option([other.head.name, other.head.person || word("sheet.nobody"), day(other.head.date)].filter(Boolean).join(" · "), other.id)));
    which.value = record ? id : "";
    which.closest("label").hidden = all.length === 0;
    part("open").hidden = kept.length > 0 && !failure;
    const people = new Set(kept.map((/** @type {any} */ other) => other.head.person).filter(Boolean));
    document.getElementById("_people")?.replaceChildren(...[...people].sort().map(name => new Option("", name)));
  }

  /** @param {string} key */
  function changed(key) {
    const isFirst = unsaved.size === 0;
    unsaved.add(key);
    changes++;
    timer ||= setTimeout(flush, SOON);
    if (isFirst) void tell();
  }

  /** Saves what was changed. @returns {Promise<any>} kept when the storage has it, or has refused */
  function flush() {
    clearTimeout(timer);
    timer = 0;
    if (unsaved.size === 0) return saving;
    return (saving = saving.then(save));
  }

  async function save() {
    const isNew = !record;
    const keys = [...unsaved];
    const cells = keys.map(read);
    const shown = record;
    unsaved.clear();
    id ||= records.newId();
    // Until the storage has it, the page is the only one that does.
    const edit = (/** @type {any} */ current, /** @type {() => string} */ stamp) => {
      const next = structuredClone(current ?? record ?? blank());
      if (!next.head.dot) records.put(next, { ...read(HEAD), dot: stamp() }, undefined);
      for (const cell of cells) records.put(next, { ...cell, dot: stamp() }, shown);
      return Object.assign(next, { title, form, changed: new Date().toISOString() });
    };
    try {
      const [next] = await store.update([id], edit);
      failure = "";
      saved = store.lasting ? time(Date.now()) : "";
      show(next);
      if (isNew && store.lasting) history.replaceState(null, "", `?sheet=${id}${location.hash}`);
      if (isNew) await list();
      if (store.lasting && (await store.note("file"))?.handle) await (await fileHome()).soon();
    } catch (error) {
      keys.forEach(key => unsaved.add(key));
      failure = /** @type {any} */ (error)?.name === "QuotaExceededError" ? "full" : "failed";
      timer ||= setTimeout(flush, AGAIN);
    }
    await tell();
  }

  /** The record with what could not be saved yet, whose changes have a device of their own. */
  function whole() {
    if (!record && unsaved.size === 0) return [];
    id ||= records.newId();
    const next = structuredClone(record ?? blank());
    const stamp = () => `${spare}.${++given}`;
    if (!next.head.dot) records.put(next, { ...read(HEAD), dot: stamp() }, undefined);
    for (const key of unsaved) records.put(next, { ...read(key), dot: stamp() }, next);
    return [next];
  }

  async function fileHome() {
    await Promise.all(["home.js", "merge.js"].map(playbook.load));
    home ??= playbook.home(store, { id: handbook, title: handbookTitle }, whole, tell);
    return home;
  }

  /** @param {string} next id of another sheet, or nothing for a new one */
  async function turnTo(next) {
    await flush();
    unsaved.clear();
    id = next;
    saved = failure = "";
    history.replaceState(null, "", location.pathname + (id ? `?sheet=${id}` : "") + location.hash);
    show(id ? await store.get(id) : undefined);
    await list();
    await tell();
  }

  const print = (/** @type {boolean} */ isBlank) => {
    document.documentElement.classList.toggle("print-blank", isBlank);
    globalThis.print();
  };
  const does = {
    print: () => print(false),
    "print-blank": () => print(true),
    save: async () => {
      await flush();
      const now = changes;
      if (await (await fileHome()).save()) filed = now;
      await tell();
    },
    open: async () => { await flush(); await (await fileHome()).open(); await turnTo(id); },
    new: () => turnTo(""),
    "type-up": async () => {
      await flush();
      if (record) await turnTo("");
      await playbook.load("type-up.js");
      playbook.typeUp(bar, flush);
    },
    export: async () => {
      await flush();
      await playbook.load("transfer.js");
      await playbook.transfer.export(store, { id: handbook, title: handbookTitle }, whole());
    },
    guest: async () => {
      await flush();
      location.search = "?guest";
    },
  };

  bar.addEventListener("click", event => {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (name) void does[name]();
  });
  which.addEventListener("change", () => turnTo(which.value));
  addEventListener("beforeprint", identify);
  addEventListener("afterprint", () => document.documentElement.classList.remove("print-blank"));

  for (const type of ["input", "change"]) {
    document.addEventListener(type, event => {
      const item = event.target.closest("[data-item]");
      const key = playbook.blanks.keyOf(event.target) ?? (bar.contains(event.target) && event.target !== which ? HEAD : item?.dataset.item);
      if (key === undefined) return;
      if (item) copyToPaper(item);
      for (const other of items.get(key) ?? []) {
        if (other !== item) playbook.blocks[other.dataset.type].write(other, read(key));
      }
      changed(key);
      // Leaving a field is a good moment: the page may be next.
      if (type === "change") void flush();
    });
  }
  for (const [key, all] of items) {
    for (const item of all) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "privacy";
      button.title = word("private.about");
      item.dataset.starts = item.dataset.private;
      (item.querySelector(".prompt") ?? item).append(button);
      button.addEventListener("click", () => {
        showPrivate(item, item.dataset.private !== "true");
        changed(key);
      });
      playbook.blocks[item.dataset.type].start?.(item);
    }
  }

  /** Takes in what another tab has done to the sheet. */
  async function refresh() {
    await flush();
    const now = id ? await store.get(id) : undefined;
    if (record) failure = now ? "" : "deleted";
    if (now) show(now);
    await list();
    await tell();
  }
  store.onChange(async (/** @type {string[]} */ ids) => {
    if (ids.length === 0) {
      // Erased: what is on screen goes too, and nothing of it may come back by a late save.
      unsaved.clear();
      record = undefined;
      return turnTo("");
    }
    if (ids.includes(id)) return refresh();
    await list();
  });
  store.onLost(() => {
    if (record) changed(HEAD);
  });
  addEventListener("pageshow", event => {
    if (event.persisted) void refresh();
  });
  for (const [target, type] of [[document, "visibilitychange"], [globalThis, "pagehide"]]) target.addEventListener(type, () => void flush());
  addEventListener("beforeunload", event => {
    void flush();
    // Only this page has it.
    if (changes > filed && (store.lasting ? failure && unsaved.size : true)) event.preventDefault();
  });

  playbook.blanks.start();
  // As much as the schema of a file allows.
  for (const box of document.querySelectorAll("main textarea, main input")) box.maxLength = box.localName === "textarea" ? 100_000 : 1_000;
  const found = id ? await store.get(id) : undefined;
  if (id && !found) {
    id = "";
    failure = "missing";
  }
  part("guest").disabled = store.trouble === "guest";
  show(found);
  bar.hidden = false;
  document.documentElement.classList.add("live");
  await list();
  await tell();
})();
