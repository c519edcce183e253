// A workbook in memory, gone with its page: what store.js does with a database.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});

  /** @param {string[]} stores */
  playbook.memory = function (stores) {
    const maps = stores.map(() => new Map());
    /** @param {IDBTransactionMode} _ @param {(records: any, meta: any) => Promise<any>} work */
    const run = (_, work) => {
      const [records, meta] = maps.map(map => ({
        get: async (/** @type {string} */ key) => structuredClone(map.get(key)),
        all: async () => structuredClone([...map.values()]),
        put: async (/** @type {any} */ value, /** @type {string=} */ key) => { map.set(key ?? value.id, structuredClone(value)); },
        remove: async (/** @type {string} */ key) => { map.delete(key); },
      }));
      return work(records, meta);
    };
    return { run, erase: async () => maps.forEach(map => map.clear()) };
  };
})();
