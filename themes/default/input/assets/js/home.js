// The file that is a workbook's home, because browsers clear their storage. Where the browser can write to a chosen file it
// is kept up to date; elsewhere it is downloaded and opened by hand.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const KIND = "playbook-workbook";
  const DELAY = 1000;

  /** A workbook as the text of a file. @param {{ id: string, title: string }} handbook @param {any[]} records */
  const fileText = (handbook, records) =>
    JSON.stringify({ kind: KIND, schema: playbook.records.SCHEMA, handbook, saved: new Date().toISOString(), records }, null, 1) + "\n";

  /** @param {string} name @param {string} text */
  function download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Lets the person choose a file; null when they do not. @returns {Promise<File | null>} */
  const pick = () => new Promise(resolve => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });

  /** What the file's handle is asked, or "" when the browser has none. @param {any} handle @param {"queryPermission" | "requestPermission"} ask */
  const permission = async (handle, ask) => { try { return await handle[ask]({ mode: "readwrite" }); } catch { return "denied"; } };

  const wasCancelled = (/** @type {any} */ error) => error?.name === "AbortError";

  /**
   * @param {any} store
   * @param {{ id: string, title: string }} handbook
   * @param {() => any[]} unsaved records of which the page has more, because the browser would not take them
   * @param {() => void} changed called when there is something new to tell
   */
  playbook.home = function (store, handbook, unsaved, changed) {
    let timer = 0;
    /** @type {Promise<void>} */
    let writing = Promise.resolve();
    /** "" | "ask" (permission) | "elsewhere" (somebody else changed the file) | "failed" */
    let trouble = "";

    const say = (/** @type {string} */ what) => { trouble = what; changed(); };
    const suggested = () => `${handbook.id}-${playbook.word("file.name")}.json`;
    const all = async () => {
      const records = await store.all();
      for (const record of unsaved()) {
        const kept = records.findIndex((/** @type {any} */ other) => other.id === record.id);
        if (kept < 0) records.push(record);
        else records[kept] = playbook.records.merge(records[kept], record);
      }
      return records;
    };

    /** Kept with whether it was written. @param {any} handle @param {boolean} force whether to write over what somebody else wrote */
    async function writeTo(handle, force) {
      const note = await store.note("file");
      // Erased since: the file stays as it is.
      if (!force && !note) return false;
      const before = await handle.getFile();
      if (!force && note?.modified !== undefined && before.lastModified !== note.modified) {
        await playbook.load("transfer.js");
        if (await playbook.transfer.hasNews(store, await before.text())) {
          say("elsewhere");
          return false;
        }
      }
      const count = await store.count();
      const writable = await handle.createWritable();
      await writable.write(fileText(handbook, await all()));
      await writable.close();
      const { name, lastModified } = await handle.getFile();
      await store.setNote("file", { handle, name, count, modified: lastModified, time: new Date().toISOString() });
      say("");
      return true;
    }

    const home = {
      /** What is known of the file. */
      async state() {
        const note = await store.note("file");
        return { name: note?.name, time: note?.time, lasting: !!note?.handle, fresh: note?.count === (await store.count()), trouble };
      },

      /** Brings the file up to date in a moment. */
      async soon() {
        const handle = (await store.note("file"))?.handle;
        if (!handle || trouble === "elsewhere") return;
        if ((await permission(handle, "queryPermission")) !== "granted") return say("ask");
        clearTimeout(timer);
        timer = setTimeout(() => { writing = writing.then(() => writeTo(handle, false)).then(() => {}, () => say("failed")); }, DELAY);
      },

      /** Saves to the file, asking for one when there is none, or when another is wanted. Kept with whether it was saved. */
      async save(another = false) {
        void navigator.storage?.persist?.().catch(() => {});
        const picker = /** @type {any} */ (globalThis).showSaveFilePicker;
        let handle = another ? null : (await store.note("file"))?.handle;
        if (handle && (await permission(handle, "requestPermission")) !== "granted") handle = null;
        try {
          if (!handle && picker && store.lasting) {
            handle = await picker({ suggestedName: suggested(), types: [{ accept: { "application/json": [".json"] } }] });
          }
          if (handle) return await writeTo(handle, trouble !== "elsewhere");
        } catch (error) {
          if (wasCancelled(error)) return false;
          // The download goes another way.
          console.debug(error);
        }
        const [count, text] = [await store.count(), fileText(handbook, await all())];
        download(suggested(), text);
        await store.setNote("file", { name: suggested(), count, time: new Date().toISOString() });
        say("");
        return true;
      },

      /** Takes in what a file holds, after showing it. Where the browser can, the file becomes the workbook's home. */
      async open() {
        const picker = /** @type {any} */ (globalThis).showOpenFilePicker;
        try {
          const handle = trouble === "elsewhere" ? (await store.note("file")).handle : picker && store.lasting ? (await picker())[0] : null;
          const file = handle ? await handle.getFile() : await pick();
          if (!file) return;
          await playbook.load("transfer.js");
          if (!(await playbook.transfer.import(store, file)) || !handle) return;
          await store.setNote("file", { handle, name: file.name, modified: file.lastModified });
          say("");
          await home.soon();
        } catch (error) {
          if (!wasCancelled(error)) say("failed");
        }
      },
    };
    return home;
  };
  Object.assign(playbook.home, { fileText, download });
})();
