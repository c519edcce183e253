// A page as something to fill in. What is typed is in the browser's storage within a second, and the status says "Saved" only
// when the storage has said so. A sheet that cannot be kept stays on the page, and the page says so until it is in a file.
(async function () {
  "use strict";
  const { records, word, tried } = playbook;
  const bar = document.querySelector("[data-sheet]");
  if (!bar) return;
  const { page, title, form, handbook, handbookTitle } = bar.dataset;
  const [SOON, AGAIN, LATE] = [300, 2000, 3000];
  const status = bar.querySelector("[role=status]");
  const which = bar.querySelector("select");
  const part = (/** @type {string} */ name) => bar.querySelector(`[data-do=${name}]`);
  const asked = new URLSearchParams(location.search);

  /** @type {any} */
  let store;
  /** @type {Promise<any> | undefined} */
  let home;
  let id = "";
  /** The record as this page last showed it. @type {any} */
  let record;
  /** Ids of what was changed here and is not saved yet. @type {Set<string>} */
  const unsaved = new Set();
  let timer = 0;
  let failure = "";
  let saved = "";
  /** Ids of what is on its way to the storage. @type {string[]} */
  let pending = [];
  /** When the oldest change of those that are not saved, and of those on their way, was made: by a clock that never jumps. */
  let [since, began] = [Infinity, Infinity];
  /** How many changes were made on this page, how many are in what goes to a file now, and in the last file. */
  let [changes, filing, filed] = [0, 0, 0];
  /** What is known of the file. @type {any} */
  let file = {};
  /** Stands for this page in what it could not save. */
  const stray = records.newId().slice(0, 8);
  let given = 0;
  let ready = () => {};
  /** @type {Promise<any>} */
  let saving = new Promise(resolve => { ready = () => resolve(undefined); });

  const fields = playbook.fields(bar, changed);
  const headOf = (/** @type {any} */ from) => JSON.stringify(from?.head);
  const time = (/** @type {string | number | Date} */ at) => new Date(at).toLocaleTimeString(playbook.language, { hour: "2-digit", minute: "2-digit" });
  const blank = () => {
    const now = new Date().toISOString();
    return { id, type: "sheet", schema: records.SCHEMA, page, title, form, created: now, changed: now, head: { dot: "" }, answers: [] };
  };

  /** @param {any} next */
  function show(next) {
    record = next;
    fields.show(next, new Set([...unsaved, ...pending]));
    playbook.shown?.(next, store, flush);
  }

  /** Says how things stand, at once. */
  function tell() {
    if (!store) return;
    const isBusy = unsaved.size + pending.length > 0;
    const why = failure || store.trouble;
    const inFile = file.fresh && !isBusy;
    const words = why ? word(`status.${why}`)
      : isBusy ? word("status.saving")
      : saved ? word("status.saved", saved)
      : word(record ? "status.open" : "status.empty", record && time(record.changed));
    const where = file.trouble ? word(`file.${file.trouble}`, file.name)
      : !record && !isBusy ? ""
      : inFile ? word("file.fresh", file.name)
      : file.time ? word("file.stale", file.name, time(file.time))
      : store.lasting && !failure ? word("file.none") : "";
    // That saving goes on as it should is there to be seen, and not read out again and again.
    status.ariaLive = why || file.trouble ? "polite" : "off";
    status.textContent = `${words} ${where}`.trim();
    bar.classList.toggle("is-warning", !!file.trouble || (!!why && why !== "guest" && !inFile));
    part("open").hidden = which.options.length > 1 && !failure && file.trouble !== "elsewhere";
  }

  /** The file that is the workbook's home; its script is fetched before there is anything to lose. @returns {Promise<any>} */
  function fileHome() {
    return (home ??= playbook.load("home.js").then(() => playbook.home(store, { id: handbook, title: handbookTitle }, (/** @type {any[]} */ kept) => {
      filing = changes;
      return whole(kept);
    }, (/** @type {string} */ trouble) => {
      if (!trouble) filed = filing;
      void look();
    }), () => {
      home = undefined;
      return { state: async () => ({ ...file, trouble: "failed" }), soon() {}, save() {}, open() {} };
    }));
  }

  /** Looks at the file, and says how things stand. */
  async function look() {
    if (changes > 0 || (await tried(store.note("file")))) file = await tried((await fileHome()).state(), file);
    tell();
  }

  /** Lists the sheets of this page. @returns {Promise<any[]>} the newest first */
  async function list() {
    const kept = await tried(store.all(), []);
    const all = kept.filter((/** @type {any} */ other) => other.page === page).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.changed < b.changed ? 1 : -1));
    which.replaceChildren(new Option(word("sheet.new"), ""), ...all.map((/** @type {any} */ other) =>
      new Option([other.head.name, other.head.person || word("sheet.nobody"), playbook.day(other.head.date)].filter(Boolean).join(" · "), other.id)));
    which.value = record ? id : "";
    which.closest("label").hidden = all.length === 0;
    const people = new Set(kept.flatMap((/** @type {any} */ other) =>
      [other.head.person, ...other.answers.flatMap((/** @type {any} */ answer) => (answer.actions ?? []).map((/** @type {any} */ action) => action.who))]).filter(Boolean));
    document.getElementById("_people")?.replaceChildren(...[...people].sort().map(name => new Option("", name)));
    tell();
    return all;
  }

  /** @param {string} key @param {boolean} isDone whether the field was left: a good moment to save, for the page may be next */
  function changed(key, isDone) {
    since = Math.min(since, performance.now());
    changes++;
    unsaved.add(key);
    timer ||= setTimeout(flush, SOON);
    tell();
    if (isDone) void flush();
  }

  /** Saves what was changed. @returns {Promise<any>} kept when the storage has it, or has refused */
  function flush() {
    clearTimeout(timer);
    timer = 0;
    if (unsaved.size > 0) saving = saving.then(save);
    return saving;
  }

  async function save() {
    const keys = [...unsaved];
    if (keys.length === 0) return;
    const [isNew, before] = [!record, headOf(record)];
    unsaved.clear();
    [pending, began, since] = [keys, since, Infinity];
    id ||= records.newId();
    const late = setTimeout(() => { failure = "failed"; tell(); }, LATE);
    let done = () => {};
    try {
      // Until the storage has it, the page is the only one that does.
      const [next] = await store.update([id], (/** @type {any} */ current, /** @type {() => string} */ stamp) => {
        const edited = structuredClone(current ?? record ?? blank());
        done = fields.write(edited, keys, stamp);
        return Object.assign(edited, { title, form, changed: new Date().toISOString() });
      });
      failure = "";
      saved = store.lasting ? time(Date.now()) : "";
      done();
      [pending, began] = [[], Infinity];
      show(next);
      if (isNew && store.lasting) history.replaceState(null, "", `?sheet=${id}${location.hash}`);
    } catch (error) {
      keys.forEach(key => unsaved.add(key));
      since = Math.min(since, began);
      failure = { QuotaExceededError: "full", VersionError: "newer" }[/** @type {any} */ (error)?.name] ?? "failed";
      timer ||= setTimeout(flush, AGAIN);
    }
    clearTimeout(late);
    [pending, began] = [[], Infinity];
    tell();
    if (before !== headOf(record)) void list();
    void (await fileHome()).soon();
    await look();
  }

  /** The record with what could not be saved yet, whose changes have a device of their own. @param {any[]} kept */
  function whole(kept) {
    const keys = [...pending, ...unsaved];
    if (!record && keys.length === 0) return [];
    id ||= records.newId();
    const next = structuredClone(kept.find(other => other.id === id) ?? record ?? blank());
    fields.write(next, keys, () => `${stray}.${++given}`);
    return [next];
  }

  /** Shows what was found under an id, or a new sheet. @param {string} next @param {any} found */
  function take(next, found) {
    const isHere = found?.page === page && found.schema <= records.SCHEMA;
    id = isHere ? next : "";
    saved = "";
    failure = !next || isHere ? "" : found?.schema > records.SCHEMA ? "newer-sheet" : "missing";
    show(isHere ? found : undefined);
  }

  /** @param {string} next id of another sheet, or nothing for a new one */
  async function turnTo(next) {
    const found = next ? await store.get(next) : undefined;
    do await flush(); while (unsaved.size > 0 && !failure);
    if (unsaved.size > 0) {
      // They stand on this page alone.
      which.value = record ? id : "";
      return;
    }
    take(next, found);
    if (store.lasting) history.replaceState(null, "", location.pathname + (id ? `?sheet=${id}` : "") + location.hash);
    await list();
    await look();
  }

  /** Takes in what another tab, or a file, has done to the sheet. */
  async function refresh() {
    await flush();
    const now = id ? await store.get(id) : undefined;
    const before = headOf(record);
    if (record && unsaved.size === 0) failure = now ? "" : "deleted";
    if (now) show(now);
    if (before !== headOf(now)) await list();
    await look();
  }

  const print = (/** @type {boolean} */ isBlank) => {
    document.documentElement.classList.toggle("print-blank", isBlank);
    globalThis.print();
  };
  const does = {
    print: () => print(false),
    "print-blank": () => print(true),
    save: async () => {
      await tried(flush());
      await (await fileHome()).save();
      await look();
    },
    open: async () => {
      await tried(flush());
      await (await fileHome()).open();
      if (record) return refresh();
      const all = await list();
      await turnTo((all.find(other => other.id === asked.get("sheet")) ?? all[0])?.id ?? "");
    },
    new: () => turnTo(""),
    "type-up": async () => {
      await flush();
      if (record && !playbook.isBlank?.()) await turnTo("");
      await playbook.load("type-up.js");
      playbook.typeUp(bar, flush);
    },
    export: async () => {
      await tried(flush());
      await playbook.load("transfer.js");
      await playbook.transfer.export(store, { id: handbook, title: handbookTitle }, whole([]));
    },
    guest: async () => {
      await flush();
      // Not even an empty workbook stays behind.
      if ((await store.all()).length + (await store.count()) === 0) await store.erase();
      location.search = "?guest";
    },
  };

  // Whoever types before the storage answers is heard too.
  fields.start();
  bar.addEventListener("click", event => {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (name) void does[name]();
  });
  which.addEventListener("change", () => turnTo(which.value));
  addEventListener("beforeprint", fields.identify);
  addEventListener("afterprint", () => document.documentElement.classList.remove("print-blank"));
  document.addEventListener("visibilitychange", flush);
  addEventListener("pagehide", flush);
  addEventListener("beforeunload", event => {
    const isLate = (failure && unsaved.size + pending.length > 0) || performance.now() - Math.min(since, began) > 1000;
    void flush();
    // Only this page has it.
    if (changes > filed && (isLate || !store?.lasting)) event.preventDefault();
  });

  store = await playbook.open(handbook, asked.has("guest"));
  store.onChange(async (/** @type {string[]} */ ids) => {
    if (ids.length > 0) return ids.includes(id) ? refresh() : void list();
    if (!record) return;
    // Erased: what is on screen goes too, and nothing of it may come back by a late save.
    unsaved.clear();
    record = undefined;
    await turnTo("");
  });
  store.onLost(() => record && changed("", true));
  addEventListener("pageshow", event => event.persisted && refresh());

  const wanted = asked.get("sheet") ?? "";
  take(wanted, wanted ? await store.get(wanted) : undefined);
  ready();
  part("guest").disabled = store.trouble === "guest";
  bar.hidden = false;
  document.documentElement.classList.add("live");
  await list();
  await look();
  if (file.lasting && !file.fresh) await (await fileHome()).soon();
})();
