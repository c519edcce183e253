// The file that is a workbook's home, because browsers clear their storage. Where the browser can write to a chosen file it
// is kept up to date; elsewhere it is downloaded and opened by hand.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const DELAY = 1000;

  /** A workbook as the text of a file. @param {{ id: string, title: string }} handbook @param {any[]} records */
  const fileText = (handbook, records) =>
    JSON.stringify({ kind: playbook.records.KIND, schema: playbook.records.SCHEMA, handbook, saved: new Date().toISOString(), records }, null, 1) + "\n";

  /** @param {string} name @param {string} text @param {string=} type */
  function download(name, text, type = "application/json") {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Lets the person choose a file; null when they do not. @returns {Promise<File | null>} */
  const pick = async () => (await pickAll(false))[0] ?? null;

  /** Lets the person choose files; none when they do not. @returns {Promise<File[]>} */
  const pickAll = (multiple = true) => new Promise(resolve => {
    const input = Object.assign(document.createElement("input"), { type: "file", accept: ".json,application/json", multiple });
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });

  /** What the file's handle is asked, or "" when the browser has none. @param {any} handle @param {"queryPermission" | "requestPermission"} ask */
  const permission = async (handle, ask) => { try { return await handle[ask]({ mode: "readwrite" }); } catch { return "denied"; } };

  const wasCancelled = (/** @type {any} */ error) => error?.name === "AbortError";

  /**
   * @param {any} store
   * @param {{ id: string, title: string }} handbook
   * @param {(kept: any[]) => any[]} unsaved those records, as they are to go to the file, of which the page has more than the browser would take
   * @param {(trouble: string) => void} changed called when there is something new to tell: "" when the file was written
   */
  playbook.home = function (store, handbook, unsaved, changed) {
    const { load, tried } = playbook;
    let timer = 0;
    /** @type {Promise<any>} */
    let writing = Promise.resolve();
    /** "" | "ask" (permission) | "elsewhere" (somebody else changed the file) | "failed" */
    let trouble = "";
    /** What could not be noted, for the storage is full. @type {any} */
    let memo;

    const say = (/** @type {string} */ what) => changed((trouble = what));
    const suggested = () => `${handbook.id}-${playbook.word("file.name")}.json`;
    const known = async () => memo ?? (await tried(store.note("file"), undefined));
    const remember = async (/** @type {any} */ note) => {
      memo = note;
      await tried(store.setNote("file", note).then(() => { memo = undefined; }));
    };
    /** The text of the file, also when the storage gives nothing. */
    const text = async () => {
      const kept = await tried(store.all(), []);
      const more = unsaved(kept);
      return fileText(handbook, [...kept.filter(record => !more.some(other => other.id === record.id)), ...more]);
    };

    /** Writes over what this browser wrote, and over nothing else that it does not know. Kept with whether it was written. @param {any} handle */
    async function writeTo(handle) {
      const note = (await known()) ?? {};
      const before = await handle.getFile();
      if (before.size > 0 && (before.lastModified !== note.modified || !(await note.handle?.isSameEntry(handle)))) {
        await load("transfer.js");
        if (await playbook.transfer.hasNews(store, await before.text())) {
          await remember({ ...note, handle, name: before.name, modified: undefined, count: undefined });
          say("elsewhere");
          return false;
        }
      }
      const count = await tried(store.count());
      const writable = await handle.createWritable();
      try {
        await writable.write(await text());
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => {});
        throw error;
      }
      const { name, lastModified } = await handle.getFile();
      await remember({ handle, name, count, modified: lastModified, time: new Date().toISOString() });
      say("");
      return true;
    }

    const home = {
      /** What is known of the file. */
      async state() {
        const note = await known();
        return { name: note?.name, time: note?.time, lasting: !!note?.handle, fresh: !!note && note.count === (await tried(store.count())), trouble };
      },

      /** Brings the file up to date in a moment. */
      async soon() {
        const handle = (await known())?.handle;
        if (!handle || trouble === "elsewhere") return;
        if ((await permission(handle, "queryPermission")) !== "granted") return say("ask");
        clearTimeout(timer);
        // Once everything is erased the file stays as it is.
        const write = async () => { if ((await known())?.handle) await writeTo(handle); };
        timer = setTimeout(() => { writing = writing.then(write).catch(() => say("failed")); }, DELAY);
      },

      /** Saves to the file, asking for one when there is none, or when another is wanted. Kept with whether it was saved. */
      async save(another = false) {
        void navigator.storage?.persist?.().catch(() => {});
        const picker = /** @type {any} */ (globalThis).showSaveFilePicker;
        const note = await known();
        let handle = another ? null : note?.handle;
        if (handle && (await permission(handle, "requestPermission")) !== "granted") handle = null;
        try {
          if (!handle && picker && store.lasting) {
            handle = await picker({ suggestedName: suggested(), types: [{ accept: { "application/json": [".json"] } }] });
          }
          if (handle) return await (writing = writing.then(() => writeTo(handle)));
        } catch (error) {
          writing = Promise.resolve();
          if (wasCancelled(error)) return false;
          // The download goes another way.
        }
        const count = await tried(store.count());
        download(suggested(), await text());
        await remember({ ...note, name: suggested(), count, time: new Date().toISOString() });
        say("");
        return true;
      },

      /** Takes in what a file holds, after showing it. Where the browser can, the file becomes the workbook's home. */
      async open() {
        const picker = /** @type {any} */ (globalThis).showOpenFilePicker;
        try {
          const handle = trouble === "elsewhere" ? (await known()).handle : picker && store.lasting ? (await picker())[0] : null;
          const file = handle ? await handle.getFile() : await pick();
          if (!file) return;
          await load("transfer.js");
          const wasEmpty = (await store.all()).length === 0;
          if (!(await playbook.transfer.import(store, file))) return;
          if (handle) await remember({ handle, name: file.name, modified: file.lastModified });
          else if (wasEmpty) await remember({ name: file.name, count: await store.count(), time: new Date(file.lastModified).toISOString() });
          say("");
          await home.soon();
        } catch (error) {
          if (!wasCancelled(error)) say("failed");
        }
      },
    };
    return home;
  };
  Object.assign(playbook.home, { fileText, download, pick, pickAll });
})();
