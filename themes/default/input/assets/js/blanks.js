// The blanks of a prompt. [Skill X] and [role] become fields, and what is put into one stands in all of that name on the page;
// ____ is a field of its own; [Skill X + 1] is the person's own answer plus one.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  /** @type {HTMLElement[]} */
  const blanks = [];
  /** @type {{ span: HTMLElement, item: HTMLElement, words: string }[]} */
  const sums = [];
  const inputOf = (/** @type {HTMLElement} */ blank) => blank.querySelector("input");

  /** Answers plus one, as they stand now. */
  function add() {
    for (const { span, item, words } of sums) {
      const { value, scale } = playbook.blocks.scale.read(item);
      span.textContent = value === undefined ? words : String(Math.min(value + 1, scale.to));
    }
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
        const number = blanks.filter(other => !other.dataset.blank && item?.contains(other)).length + 1;
        span.dataset.key = `blank:${name.toLowerCase() || `${item?.dataset.item}.${number}`}`;
        const field = playbook.make("input");
        field.autocomplete = "off";
        field.placeholder = name || "…";
        field.setAttribute("aria-label", name || playbook.word("blank.name"));
        const list = ["skill", "role"].find(word => name.toLowerCase().includes(word) && document.getElementById(`_${word}s`));
        if (list) field.setAttribute("list", `_${list}s`);
        span.replaceChildren(field, playbook.make("span", "written"));
        blanks.push(span);
      }
      document.addEventListener("input", event => {
        const key = this.keyOf(event.target);
        if (key) this.fill(key, event.target.value);
        add();
      });
      document.addEventListener("change", add);
    },
    add,
    /** Ids of the blanks of the page, or of a part of it. @param {HTMLElement=} within */
    keys: within => new Set(blanks.filter(blank => !within || within.contains(blank)).map(blank => blank.dataset.key)),
    /** Shows a text in all blanks of an id. @param {string} key @param {string} text */
    fill(key, text) {
      for (const blank of blanks.filter(other => other.dataset.key === key)) {
        if (inputOf(blank).value !== text) inputOf(blank).value = text;
        blank.querySelector(".written").textContent = text;
      }
    },
    /** What the first blank of an id stands in. @param {string} key */
    placeOf: key => blanks.find(blank => blank.dataset.key === key)?.closest("[data-item], .block"),
    /** The id of the blank that an element lies in, or undefined. @param {any} element */
    keyOf: element => element.closest?.("[data-key]")?.dataset.key,
    /** @param {string} key */
    read(key) {
      const all = blanks.filter(other => other.dataset.key === key);
      // It is as private as the questions that it stands in.
      const isPrivate = all.every(blank => blank.closest("[data-item]")?.dataset.private === "true");
      return { id: key, type: "blank", number: 0, prompt: all[0].dataset.blank || playbook.word("blank.name"), private: isPrivate, text: inputOf(all[0]).value };
    },
  };
})();
