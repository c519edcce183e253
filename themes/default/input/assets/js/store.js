// The workbook of this handbook in this browser. IndexedDB with strict durability, for what a killed browser has written
// elsewhere is gone; or memory, where nothing can or shall be kept.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { SCHEMA, joined, newId, seenOf, upgrade } = playbook.records;
  const STORES = ["records", "meta"];
  const PATIENCE = 1500;

  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  const ended = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  /** @param {string} name @returns {Promise<IDBDatabase>} */
  function connect(name) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore("records", { keyPath: "id" });
        opening.result.createObjectStore("meta");
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  }

  /**
   * Runs work in one transaction; it counts when the disk has it.
   * @param {string} name
   * @param {() => void} lost called when the browser clears the storage under the page
   * @param {() => void} erased called when another tab erases it
   */
  function disk(name, lost, erased) {
    /** @type {IDBDatabase | null} */
    let db = null;
    const opened = async () => {
      const own = await connect(name);
      // Whatever closes it, the next transaction opens it anew.
      own.onclose = () => {
        if (db !== own) return;
        db = null;
        lost();
      };
      own.onversionchange = event => {
        own.close();
        if (db !== own) return;
        db = null;
        if (event.newVersion === null) erased();
      };
      return (db = own);
    };
    /** @param {IDBTransactionMode} mode @param {(records: any, meta: any) => Promise<any>} work */
    const run = async (mode, work) => {
      /** @type {IDBTransaction} */
      let transaction;
      try {
        transaction = (db ?? (await opened())).transaction(STORES, mode, { durability: "strict" });
      } catch (error) {
        if (!db) throw error;
        transaction = (await opened()).transaction(STORES, mode, { durability: "strict" });
      }
      const complete = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
      });
      complete.catch(() => {});
      const [records, meta] = STORES.map(store => transaction.objectStore(store)).map(store => ({
        get: (/** @type {string} */ key) => ended(store.get(key)),
        all: () => ended(store.getAll()),
        put: (/** @type {any} */ value, /** @type {string=} */ key) => ended(store.put(value, key)),
        remove: (/** @type {string} */ key) => ended(store.delete(key)),
      }));
      try {
        const result = await work(records, meta);
        await complete;
        return result;
      } catch (error) {
        try { transaction.abort(); } catch { /* It has ended. */ }
        throw error;
      }
    };
    const erase = async () => {
      db?.close();
      db = null;
      await ended(indexedDB.deleteDatabase(name));
    };
    return { run, erase };
  }

  /** A store of the page alone, for those who want none that lasts or can have none. */
  const memory = async () => {
    await playbook.load("memory.js");
    return playbook.memory(STORES);
  };

  /**
   * Opens the workbook of a handbook.
   * @param {string} handbook its id
   * @param {boolean} guest whether nothing shall be kept
   */
  async function open(handbook, guest = false) {
    const name = `playbook:${handbook}`;
    /** @type {Record<"lost" | "changed", (ids: string[]) => void>} */
    const told = { lost() {}, changed() {} };
    let backend = guest ? await memory() : disk(name, () => told.lost([]), () => told.changed([]));
    let trouble = "";
    try {
      await backend.run("readonly", async records => records.get(""));
    } catch (error) {
      trouble = /** @type {any} */ (error)?.name === "VersionError" ? "newer" : "nothing-kept";
      backend = await memory();
    }
    const lasting = !guest && !trouble;
    const channel = lasting && "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;
    const tell = (/** @type {string[]} */ ids) => channel?.postMessage(ids);
    return {
      handbook,
      /** Whether it outlives this page. */
      lasting,
      /** Why it does not: "guest", "nothing-kept", or "newer" when a newer program has written it; otherwise "". */
      trouble: guest ? "guest" : trouble,
      /** @param {string} id */
      get: id => backend.run("readonly", async records => upgrade(await records.get(id))),
      all: () => backend.run("readonly", async records => (await records.all()).map(upgrade)),
      /**
       * Changes records, all or none. It has happened when the promise is kept.
       * @param {string[]} ids
       * @param {(record: any, stamp: () => string, id: string) => any} edit gives the new record, null to remove it, undefined to leave it
       */
      async update(ids, edit) {
        const changed = await backend.run("readwrite", async (records, meta) => {
          const device = (await meta.get("device")) ?? { id: newId().slice(0, 8), count: 0 };
          const stamp = () => `${device.id}.${++device.count}`;
          const results = [];
          for (const id of ids) {
            const before = upgrade(await records.get(id));
            if (before?.schema > SCHEMA) throw new DOMException("newer", "VersionError");
            const after = edit(before, stamp, id);
            // A file knows changes that this browser has made and lost: it goes on under another name, lest a dot comes twice.
            const last = `${device.id}.${device.count}`;
            if (after && !joined(seenOf(after), [last]).includes(last)) device.id = newId().slice(0, 8);
            if (after) await records.put(after);
            else if (after === null) await records.remove(id);
            results.push(after);
          }
          await meta.put({ ...device }, "device");
          return results;
        });
        tell(ids);
        return changed;
      },
      /** How many changes have been made here: what a file lacks when it was written at a lower count. */
      count: () => backend.run("readonly", async (_, meta) => (await meta.get("device"))?.count ?? 0),
      /** @param {string} key */
      note: key => backend.run("readonly", async (_, meta) => meta.get(key)),
      /** @param {string} key @param {any} value undefined to forget it */
      setNote: (key, value) => backend.run("readwrite", async (_, meta) => { await (value === undefined ? meta.remove(key) : meta.put(value, key)); }),
      /** Removes all that this handbook keeps in this browser. */
      erase: () => backend.erase(),
      /** Calls back when the browser has cleared the storage under the page. @param {() => void} listener */
      onLost(listener) {
        told.lost = listener;
      },
      /** Calls back when another tab has changed records; with no ids when it erased all. @param {(ids: string[]) => void} listener */
      onChange(listener) {
        told.changed = listener;
        channel?.addEventListener("message", event => listener(event.data));
      },
    };
  }

  /** What a promise keeps; something else when it is broken, or not kept soon. @template T @param {Promise<T>} promise @param {any=} otherwise @returns {Promise<T>} */
  const tried = (promise, otherwise) => Promise.race([promise, new Promise(resolve => { setTimeout(resolve, PATIENCE, otherwise); })]).catch(() => otherwise);

  /** The language of the page, for dates and times; the browser's own where nobody knows that one. */
  const language = (() => { try { return Intl.getCanonicalLocales(document.documentElement.lang)[0]; } catch { return undefined; } })();

  /** Today where the person is, as year-month-day. */
  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };

  /** A day in words; nothing for none. @param {string | undefined} date year-month-day */
  const day = date => (date ? new Date(`${date}T12:00`).toLocaleDateString(language, { dateStyle: "medium" }) : "");

  Object.assign(playbook, { language, today, day, open, tried });
})();
