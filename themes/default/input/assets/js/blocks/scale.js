// ::: scale – a number between two ends. A key for the number marks it, also of two figures; Delete takes the mark away.
playbook.blocks.scale = {
  /** @param {HTMLElement} item */
  read(item) {
    const marked = item.querySelector(".values input:checked");
    const all = [...item.querySelectorAll(".values input")].map(input => Number(input.value));
    const [low, high] = [...item.querySelectorAll(".end")].map(end => end.textContent ?? "");
    return { value: marked ? Number(marked.value) : undefined, scale: { from: all[0], to: all[all.length - 1], low, high } };
  },
  /** @param {HTMLElement} item @param {{ value?: number }} answer */
  write(item, answer) {
    for (const input of item.querySelectorAll(".values input")) input.checked = Number(input.value) === answer.value;
  },
  /** @param {HTMLElement} item */
  start(item) {
    let typed = "";
    const inputs = [...item.querySelectorAll(".values input")];
    const mark = (/** @type {HTMLInputElement | undefined} */ input) => {
      for (const other of inputs) other.checked = other === input;
      (input ?? inputs[0]).dispatchEvent(new Event("change", { bubbles: true }));
      input?.focus();
    };
    item.querySelector(".values")?.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Delete" || event.key === "Backspace") mark(undefined);
      else if (/^\d$/.test(event.key)) {
        typed = inputs.some(input => input.value.startsWith(typed + event.key)) ? typed + event.key : event.key;
        mark(inputs.find(input => input.value === typed));
      } else {
        typed = "";
        return;
      }
      event.preventDefault();
    });
    item.addEventListener("focusout", () => { typed = ""; });
    // A second click takes the mark away, which radio buttons do not offer.
    let before = false;
    item.addEventListener("pointerdown", event => { before = !!event.target.closest("label")?.querySelector("input")?.checked; });
    item.addEventListener("click", event => {
      if (before && event.target instanceof HTMLInputElement && event.detail > 0) mark(undefined);
      if (event.target instanceof HTMLInputElement) before = false;
    });
  },
};
