// ::: answer – words in answer to a prompt.
playbook.blocks.answer = {
  /** @param {HTMLElement} item */
  read: item => ({ text: item.querySelector("textarea")?.value ?? "" }),
  /** @param {HTMLElement} item @param {{ text?: string }} answer */
  write(item, answer) {
    const box = item.querySelector("textarea");
    if (box && box.value !== (answer.text ?? "")) box.value = answer.text ?? "";
  },
};
