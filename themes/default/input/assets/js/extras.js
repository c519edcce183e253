// What is seldom there: two versions of an answer, side by side, questions that were sent here, and answers to questions that
// this page asks no more.
(function () {
  "use strict";
  const { make, records, word } = playbook;

  /** @param {any} cell @param {any[]} all @param {string} of @param {(chosen: any) => void} choose */
  function versions(cell, all, of, choose) {
    const box = make("div", "versions");
    box.dataset.of = of;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", word("versions.title"));
    const list = make("ul", "");
    const button = (/** @type {string} */ key, /** @type {any} */ chosen) => {
      const made = make("button", "", word(key));
      made.type = "button";
      made.addEventListener("click", () => choose(chosen));
      return made;
    };
    for (const value of all) {
      const line = make("li", "");
      line.append(make("div", "version", records.text(value) || word("versions.empty")), button("versions.keep", value));
      list.append(line);
    }
    box.append(make("p", "", word("versions.title")), list);
    if (cell.type === "answer") box.append(button("versions.both", { ...cell, others: undefined, text: all.map(value => value.text).filter(Boolean).join("\n\n") }));
    return box;
  }

  playbook.extras = {
    /**
     * Shows the questions that were sent to steps of the page, if any were.
     * @param {any} record
     * @param {any} fields what sent.js needs to add to them
     */
    async showSent(record, fields) {
      if (!playbook.sent && !record?.answers.some((/** @type {any} */ answer) => answer.id.startsWith("sent/"))) return;
      await Promise.all(["question-words.js", "sent.js", ...(playbook.blocks.answer ? [] : ["blocks/answer.js"])].map(playbook.load));
      playbook.sent(record, fields);
    },

    /**
     * Shows the versions of each answer that were written unaware of each other.
     * @param {any} record
     * @param {Element} bar where the fields of the head are
     * @param {Map<string, HTMLElement[]>} items what can be filled in, by id
     * @param {(chosen: any) => void} choose called with what is to stand alone
     */
    showVersions(record, bar, items, choose) {
      const place = (/** @type {any} */ { id }) => (id === undefined ? bar : items.get(id)?.[0] ?? playbook.blanks.placeOf(id));
      const old = new Map([...document.querySelectorAll(".versions")].map(box => [box.dataset.of, box]));
      for (const cell of record ? [record.head, ...record.answers].filter(cell => cell.others) : []) {
        const all = records.values(cell);
        const of = JSON.stringify([cell.id, ...all.map(value => value.dot).sort()]);
        if (!old.delete(of)) place(cell)?.append(versions(cell, all, of, choose));
      }
      for (const box of old.values()) box.remove();
    },

    /** Shows what was written under questions that have gone, or are of another sort now. @param {any[]} gone */
    showGone(gone) {
      document.querySelector(".gone-answers")?.remove();
      const values = gone.flatMap(records.values).filter(value => !records.isEmpty(value));
      if (values.length === 0) return;
      const box = make("section", "block gone-answers");
      box.append(make("h2", "", word("gone.title")));
      for (const value of values) box.append(make("p", "prompt-words", value.prompt ?? ""), make("div", "version", records.text(value)));
      (document.querySelector(".sources, .related, .result") ?? document.querySelector("main > :last-child"))?.before(box);
    },
  };
})();
