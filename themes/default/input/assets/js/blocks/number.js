// A whole number in a field of its own: a target, or a weight.
playbook.blocks.number = {
  /** @param {HTMLElement} item */
  read(item) {
    const field = item.querySelector("input");
    return { value: field.value !== "" && field.validity.valid ? Number(field.value) : undefined, scale: { from: Number(field.min), to: Number(field.max) } };
  },
  /** @param {HTMLElement} item @param {{ value?: number }} answer */
  write(item, { value }) {
    const field = item.querySelector("input");
    if (!field.validity.badInput && field.value !== String(value ?? "")) field.value = String(value ?? "");
  },
};
