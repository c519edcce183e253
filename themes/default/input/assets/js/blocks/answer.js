// ::: answer – words in answer to a prompt; on other pages also a line of them, or one of a list.
playbook.blocks.answer = {
  /** @param {HTMLElement} item */
  read: item => ({ text: item.querySelector("textarea, select, input")?.value ?? "" }),
  /** @param {HTMLElement} item @param {{ text?: string }} answer */
  write(item, answer) {
    const box = item.querySelector("textarea, select, input");
    if (box && box.value !== (answer.text ?? "")) box.value = answer.text ?? "";
  },
};
