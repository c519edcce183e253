// The blocks that a page has to fill in; each has a file of its name that says how it is read, written and started.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const inputs = (/** @type {HTMLElement} */ item) => [...item.querySelectorAll(".options input, .words input")];
  const wordsOf = (/** @type {HTMLInputElement} */ input) => input.closest("label")?.textContent?.trim().replace(/\s+/g, " ") ?? "";

  playbook.blocks = {};

  /** Options to choose from. What was chosen and is offered no more stays. */
  playbook.options = {
    /** @param {HTMLElement} item */
    read: item => ({ choices: [...inputs(item).filter(input => input.checked).map(wordsOf), ...JSON.parse(item.dataset.gone || "[]")] }),
    /** @param {HTMLElement} item @param {{ choices?: string[] }} answer */
    write(item, answer) {
      const chosen = new Set(answer.choices ?? []);
      for (const input of inputs(item)) input.checked = chosen.delete(wordsOf(input));
      this.gone(item, JSON.stringify([...chosen]), [...chosen].join(", "));
    },
    /** Keeps and shows what is offered no more. @param {HTMLElement} item @param {string} data @param {string} words */
    gone(item, data, words) {
      item.dataset.gone = data;
      item.querySelector(".gone")?.remove();
      if (words) item.append(playbook.make("p", "gone", playbook.word("gone.choices", words)));
    },
  };
})();
