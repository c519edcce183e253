// The blanks of a prompt. [Skill X] and [role] become fields, and what is put into one stands in all of that name on the page;
// ____ is a field of its own; [Skill X + 1] is the person's own answer plus one.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  /** @type {HTMLElement[]} */
  const blanks = [];
  /** @type {{ span: HTMLElement, item: HTMLElement, words: string }[]} */
  const sums = [];
  const input = (/** @type {HTMLElement} */ blank) => blank.querySelector("input");

  /** Answers plus one, as they stand now. */
  function add() {
    for (const { span, item, words } of sums) {
      const { value, scale } = playbook.blocks.scale.read(item);
      span.textContent = value === undefined ? words : String(Math.min(value + 1, scale.to));
    }
  }

  /** @param {HTMLElement} blank @param {string} text */
  function fill(blank, text) {
    if (input(blank).value !== text) input(blank).value = text;
    blank.querySelector(".written").textContent = text;
  }

  playbook.blanks = {
    /** Makes fields of the blanks. */
    start() {
      for (const span of document.querySelectorAll(".block .blank")) {
        const name = span.dataset.blank;
        const item = span.closest("[data-item]");
        if (/\+\s*1$/.test(name)) {
          if (item?.dataset.type === "scale") sums.push({ span, item, words: span.textContent });
          continue;
        }
        const number = blanks.filter(other => other.dataset.key.startsWith(`blank:${item?.dataset.item}.`)).length + 1;
        span.dataset.key = `blank:${name.toLowerCase() || `${item?.dataset.item}.${number}`}`;
        const field = document.createElement("input");
        field.autocomplete = "off";
        field.placeholder = name || "…";
        field.setAttribute("aria-label", name || playbook.word("blank.name"));
        const list = ["skill", "role"].find(word => name.toLowerCase().includes(word) && document.getElementById(`_${word}s`));
        if (list) field.setAttribute("list", `_${list}s`);
        const written = document.createElement("span");
        written.className = "written";
        span.replaceChildren(field, written);
        blanks.push(span);
      }
      document.addEventListener("input", event => {
        const key = this.keyOf(event.target);
        for (const blank of blanks) if (blank.dataset.key === key) fill(blank, event.target.value);
        add();
      });
      document.addEventListener("change", add);
    },
    /** The id of the blank that an element lies in, or undefined. @param {any} element */
    keyOf: element => element.closest?.("[data-key]")?.dataset.key,
    /** @param {string} key */
    read(key) {
      const blank = blanks.find(other => other.dataset.key === key);
      return { id: key, type: "blank", number: 0, prompt: blank?.dataset.blank || playbook.word("blank.name"), private: false, text: blank ? input(blank).value : "" };
    },
    /** @param {any} record @param {Set<string>} unsaved */
    show(record, unsaved) {
      for (const blank of blanks) {
        const key = blank.dataset.key;
        if (!unsaved.has(key)) fill(blank, playbook.records.answerOf(record, key)?.text ?? "");
      }
      add();
    },
  };
})();
