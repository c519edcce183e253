// The tray: questions that somebody has picked, in their order and in the words of this time. It is a sheet of the workbook,
// so it is kept, exported and erased as any other. Any page may load this script when it is needed; what else is needed, it
// loads itself.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  if (playbook.tray) return;
  const PAGE = "tools/questions";
  /** A sheet has room for a thousand answers; blanks and what was taken out are among them. */
  const [MOST, ROOM] = [200, 900];

  /** @typedef {{ id: string, text: string }} Question its id is that of its bank, a slash, and its own */
  /** @typedef {{ id: string, text: string, original: string, number: number }} Picked */

  /** What the tray needs, each with how one sees that the page has it, in the order in which they run. @type {[string, () => any][]} */
  const parts = [
    ["words.js", () => playbook.words?.["status.saved"]],
    ["question-words.js", () => playbook.words?.["tray.title"]],
    ["questions/handbook.js", () => playbook.handbook],
    ["records.js", () => playbook.records],
    ["store.js", () => playbook.open],
  ];

  /** Who wants to know when something has changed, on this page or in another tab. @type {(() => any)[]} */
  const listeners = [];
  const tell = () => Promise.all(listeners.map(listener => listener())).catch(console.debug);

  /** Which sheet is the tray: copies of it are kept on the workbook page, and may be opened instead. */
  let sheet = "questiontray";
  /** @type {Promise<any> | undefined} */
  let opening;
  /** The workbook, opened when it is needed first. @returns {Promise<any>} */
  const opened = () => (opening ??= Promise.all(parts.filter(([, isThere]) => !isThere()).map(([name]) => playbook.load(name)))
    .then(() => playbook.open(playbook.handbook.id, new URLSearchParams(location.search).has("guest")))
    .then(store => {
      store.onChange(tell);
      store.onLost(tell);
      return store;
    })
    .catch(error => {
      opening = undefined;
      throw error;
    }));

  function blank() {
    const now = new Date().toISOString();
    return { id: sheet, type: "sheet", schema: playbook.records.SCHEMA, page: PAGE, title: playbook.word("tray.title"), form: "0", created: now, changed: now, head: { dot: "" }, answers: [] };
  }

  /** The questions of a tray, in order. What was taken out has no words. @param {any} record @returns {Picked[]} */
  const questionsOf = record => (record?.answers ?? [])
    .filter((/** @type {any} */ answer) => answer.type === "answer" && answer.text)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .map((/** @type {any} */ { id, text, prompt, number }) => ({ id, text, original: prompt, number }));

  /** What stands in its blanks, by key. @param {any} record @returns {Map<string, string>} */
  const blanksOf = record => new Map((record?.answers ?? []).filter((/** @type {any} */ answer) => answer.type === "blank" && answer.text).map((/** @type {any} */ answer) => [answer.id, answer.text]));

  /**
   * Changes the tray in one go, as it is kept by then.
   * @param {(questions: Picked[], write: (cell: any) => void, record: any) => void} change writes answers, or with no id the head
   * @returns {Promise<any>} the record, when it is safe and those who listen have shown it
   */
  async function edit(change) {
    const store = await opened();
    const { put } = playbook.records;
    const [after] = await store.update([sheet], (/** @type {any} */ now, /** @type {() => string} */ stamp) => {
      const record = now ? structuredClone(now) : blank();
      const write = (/** @type {any} */ cell) => put(record, { ...cell, dot: stamp() }, record);
      const before = JSON.stringify([record.head, record.answers]);
      change(questionsOf(record), write, record);
      if (before === JSON.stringify([record.head, record.answers])) return undefined;
      if (!record.head.dot) write({ person: "", date: playbook.today() });
      if (record.answers.length > ROOM) record.answers = record.answers.filter((/** @type {any} */ answer) => playbook.records.isGiven(answer));
      return Object.assign(record, { changed: new Date().toISOString() });
    });
    if (after) await tell();
    return after ?? (await store.get(sheet));
  }

  const cellOf = (/** @type {Picked} */ { id, text, original, number }) => ({ id, type: "answer", number, prompt: original, private: false, text });

  /** Numbers questions anew, and writes those whose number changes. @param {Picked[]} questions @param {(cell: any) => void} write */
  const renumber = (questions, write) => questions.forEach((question, i) => {
    if (question.number !== i + 1) write(cellOf({ ...question, number: i + 1 }));
  });

  playbook.tray = {
    MOST,
    PAGE,
    opened,
    edit,
    questionsOf,
    blanksOf,
    /** Calls back when the workbook has changed, here or in another tab. @param {() => any} listener */
    onChange(listener) {
      listeners.push(listener);
    },
    /** Takes another sheet for the tray. @param {string} id */
    use(id) {
      sheet = id;
    },
    /** Which sheet it is. */
    sheet: () => sheet,
    /** The record, or undefined while nothing was picked. */
    record: async () => (await opened()).get(sheet),
    /** Ids of what is in the tray, in order. @returns {Promise<string[]>} */
    ids: async () => questionsOf(await playbook.tray.record()).map(question => question.id),

    /**
     * Puts questions at the end of the tray, unless they are in it.
     * @param {Question[]} more
     * @returns {Promise<number>} how many questions are in the tray then; it holds no more than MOST
     */
    async add(more) {
      const after = await edit((questions, write) => {
        const known = new Set(questions.map(question => question.id));
        let number = questions.at(-1)?.number ?? 0;
        for (const { id, text } of more) {
          if (known.has(id) || known.size >= MOST || !text) continue;
          known.add(id);
          write(cellOf({ id, text, original: text, number: ++number }));
        }
      });
      return questionsOf(after).length;
    },

    /** Takes questions out. @param {string[]} ids @returns {Promise<Picked[]>} those that were taken out */
    async remove(ids) {
      /** @type {Picked[]} */
      let gone = [];
      await edit((questions, write) => {
        gone = questions.filter(question => ids.includes(question.id));
        for (const question of gone) write(cellOf({ ...question, text: "" }));
        renumber(questions.filter(question => !gone.includes(question)), write);
      });
      return gone;
    },

    /** Puts back what was taken out, where it was. @param {Picked[]} gone */
    putBack: gone => edit((questions, write) => {
      const all = questions.filter(question => !gone.some(other => other.id === question.id));
      for (const question of gone) {
        all.splice(question.number - 1, 0, { ...question, number: 0 });
      }
      renumber(all, write);
    }),

    /** Moves a question by so many places; less than nothing is up. @param {string} id @param {number} by */
    move: (id, by) => edit((questions, write) => {
      const from = questions.findIndex(question => question.id === id);
      if (from < 0) return;
      const [question] = questions.splice(from, 1);
      questions.splice(Math.max(0, Math.min(questions.length, from + by)), 0, question);
      renumber(questions, write);
    }),

    /** Words a question for this time; with no words, as its bank does. @param {string} id @param {string} text */
    reword: (id, text) => edit((questions, write) => {
      const question = questions.find(other => other.id === id);
      if (question) write(cellOf({ ...question, text: text || question.original }));
    }),
  };
})();
