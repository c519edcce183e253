// How somebody rates a bucket or a skill: a number of the scale, "do not know" or "not relevant", and what was seen. The words
// that were rated are kept with it, for a wheel is reworded over the years.
playbook.blocks.rating = {
  /** @param {HTMLElement} item */
  read(item) {
    const inputs = [...item.querySelectorAll(".values input")];
    const numbers = inputs.filter(input => /^\d+$/.test(input.value)).map(input => Number(input.value));
    const marked = inputs.find(input => input.checked)?.value ?? "";
    const text = item.querySelector("textarea").value;
    const wording = playbook.wording?.(item.dataset.item) || undefined;
    const given = /^\d+$/.test(marked) ? { value: Number(marked) } : marked ? { state: marked } : JSON.parse(item.dataset.gone || "{}");
    return { text: text || undefined, wording, scale: { from: numbers[0], to: numbers[numbers.length - 1] }, ...given };
  },
  /** A number that the scale has no more stays, until another is marked. @param {HTMLElement} item @param {any} answer */
  write(item, { value, state, text = "", scale }) {
    const [marked, box] = [String(value ?? state ?? ""), item.querySelector("textarea")];
    const inputs = [...item.querySelectorAll(".values input")];
    for (const input of inputs) input.checked = input.value === marked;
    const isGone = value !== undefined && !inputs.some(input => input.checked);
    playbook.options.gone(item, isGone ? JSON.stringify({ value, scale }) : "", isGone ? `${value} / ${scale?.to}` : "");
    if (box.value !== text) box.value = text;
  },
  /** @param {HTMLElement} item */
  start(item) {
    playbook.blocks.scale.start(item);
    item.querySelector(".values").addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      const state = { "?": "unknown", n: "not-relevant" }[event.key.toLowerCase()];
      if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
      const input = item.querySelector(`.values [value="${state}"]`);
      input.click();
      input.focus();
      event.preventDefault();
    });
  },
};
// Words are given there in a line too, or as one of a list.
(function () {
  "use strict";
  const field = (/** @type {HTMLElement} */ item) => item.querySelector("textarea, select, input");
  playbook.blocks.answer = {
    /** @param {HTMLElement} item */
    read: item => ({ text: field(item).value }),
    /** @param {HTMLElement} item @param {{ text?: string }} answer */
    write(item, { text = "" }) {
      const box = field(item);
      if (box.value !== text) box.value = text;
    },
  };
})();
