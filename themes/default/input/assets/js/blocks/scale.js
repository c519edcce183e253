// ::: scale – a number between two ends. A key for the number marks it, also of two figures; Delete takes the mark away.
playbook.blocks.scale = {
  /** @param {HTMLElement} item */
  read(item) {
    const marked = item.querySelector(".values input:checked");
    if (!marked && item.dataset.gone) return JSON.parse(item.dataset.gone);
    const all = [...item.querySelectorAll(".values input")].map(input => Number(input.value));
    const [low, high] = [...item.querySelectorAll(".end")].map(end => end.textContent ?? "");
    return { value: marked ? Number(marked.value) : undefined, scale: { from: all[0], to: all[all.length - 1], low, high } };
  },
  /** A number that is offered no more stays, until another is marked. @param {HTMLElement} item @param {{ value?: number, scale?: any }} answer */
  write(item, { value, scale }) {
    const inputs = [...item.querySelectorAll(".values input")];
    for (const input of inputs) input.checked = Number(input.value) === value;
    const isGone = value !== undefined && !inputs.some(input => input.checked);
    playbook.options.gone(item, isGone ? JSON.stringify({ value, scale }) : "", isGone ? playbook.records.text({ dot: "", id: "", value, scale }) : "");
  },
  /** @param {HTMLElement} item */
  start(item) {
    let typed = "";
    const inputs = [...item.querySelectorAll(".values input")];
    const mark = (/** @type {HTMLInputElement | undefined} */ input) => {
      for (const other of inputs) other.checked = other === input;
      delete item.dataset.gone;
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
