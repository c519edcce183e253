// Questions that need more than a line: native dialogs, built of text alone.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { make } = playbook;
  let count = 0;

  /** A box to tick or a point to choose, within its label. @param {string} type @param {string} label @param {boolean} checked @param {(checked: boolean) => void} change */
  function option(type, label, checked, change) {
    const input = Object.assign(document.createElement("input"), { type, checked, onchange: () => change(input.checked) });
    return make("label", "pick", input, make("span", null, label));
  }

  /** An id that no other element has. */
  const newId = () => `_dialog-${++count}`;

  /**
   * Asks.
   * @param {string} title
   * @param {(Node | string)[]} inside
   * @param {[string, string][]} buttons what each answers, and its words
   * @returns {Promise<string>} the answer; empty when the dialog was closed without one
   */
  async function ask(title, inside, buttons) {
    await playbook.style("transfer.css");
    const heading = make("h2", null, title);
    Object.assign(heading, { id: newId(), tabIndex: -1, autofocus: true });
    const row = make("div", "do");
    const dialog = /** @type {HTMLDialogElement} */ (make("dialog", "transfer", heading, ...inside, row));
    dialog.setAttribute("aria-labelledby", heading.id);
    for (const [answer, words] of buttons) row.append(Object.assign(make("button", null, words), { type: "button", onclick: () => dialog.close(answer) }));
    document.body.append(dialog);
    dialog.showModal();
    await new Promise(resolve => { dialog.onclose = resolve; });
    dialog.remove();
    return dialog.returnValue;
  }

  playbook.dialog = { option, newId, ask };
})();
