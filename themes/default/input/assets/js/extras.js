// What is seldom there: two versions of an answer, side by side, and answers to questions that this page asks no more.
(function () {
  "use strict";
  const { records, word } = playbook;
  const make = (/** @type {string} */ tag, /** @type {string} */ name, /** @type {string=} */ text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  playbook.extras = {
    /**
     * Shows the versions of an answer that were written unaware of each other.
     * @param {HTMLElement} item
     * @param {any} answer
     * @param {(chosen: any) => void} choose called with what is to stand alone
     */
    showOthers(item, answer, choose) {
      item.querySelector(".versions")?.remove();
      if (!answer?.others) return;
      const all = records.values(answer);
      const box = make("div", "versions");
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", word("versions.title"));
      box.append(make("p", "", word("versions.title")));
      const list = make("ul", "");
      for (const value of all) {
        const line = make("li", "");
        const keep = make("button", "", word("versions.keep"));
        keep.type = "button";
        keep.addEventListener("click", () => choose(value));
        line.append(make("div", "version", records.text(value) || word("versions.empty")), keep);
        list.append(line);
      }
      box.append(list);
      if (answer.type === "answer") {
        const both = make("button", "", word("versions.both"));
        both.type = "button";
        both.addEventListener("click", () => choose({ ...answer, text: all.map(value => value.text).filter(Boolean).join("\n\n") }));
        box.append(both);
      }
      item.append(box);
    },

    /** Shows what was written under questions that have gone. @param {any} record @param {Map<string, any>} items */
    showGone(record, items) {
      document.querySelector(".gone-answers")?.remove();
      const gone = (record?.answers ?? []).filter((/** @type {any} */ answer) => answer.type !== "blank" && !items.has(answer.id) && !records.isEmpty(answer));
      if (gone.length === 0) return;
      const box = make("section", "block gone-answers");
      box.append(make("h2", "", word("gone.title")));
      for (const answer of gone) {
        for (const value of records.values(answer)) box.append(make("p", "prompt-words", value.prompt), make("div", "version", records.text(value)));
      }
      (document.querySelector(".sources, .related") ?? document.querySelector("main > :last-child"))?.before(box);
    },
  };
})();
