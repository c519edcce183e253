// Questions of the bank that were sent to a step of this page, each with room for an answer. The sheet keeps them: the id of
// such an answer says the step and the question, and its prompt the words. One without words was taken out.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { make, word } = playbook;
  const ROWS = 3;
  let count = 0;

  /** Where a step ends; of one that has gone, the last. @param {string} id */
  function stepOf(id) {
    const steps = [...document.querySelectorAll(".session-step")];
    const heading = document.getElementById(id.split("/")[1]);
    return steps.find(step => step.contains(heading)) ?? steps.at(-1) ?? document.querySelector("main");
  }

  /** @param {any} answer @param {(key: string, isDone: boolean) => void} changed */
  function block(answer, changed) {
    const words = Object.assign(make("div", "prompt-words"), { dir: "auto" });
    const prompt = Object.assign(make("div", "prompt", words), { id: `_sent-${++count}` });
    const box = Object.assign(make("textarea", ""), { rows: ROWS, placeholder: " ", autocomplete: "off", maxLength: 100_000 });
    box.setAttribute("aria-labelledby", prompt.id);
    const lines = make("div", "lines", ...Array.from({ length: ROWS }, () => make("div", "line")));
    lines.setAttribute("aria-hidden", "true");
    const remove = Object.assign(make("button", "sent-remove", word("send.remove")), { type: "button" });
    remove.setAttribute("aria-describedby", prompt.id);
    const item = make("section", "block block-answer block-sent", prompt, make("p", "how", word("send.from")), make("div", "written"), box, lines, remove);
    item.setAttribute("aria-labelledby", prompt.id);
    Object.assign(item.dataset, { item: answer.id, type: "answer", number: String(answer.number), private: String(!!answer.private) });
    remove.addEventListener("click", () => takeOut(item, changed));
    return item;
  }

  /** Takes a question out, and offers to put it back until the page is left. @param {HTMLElement} item @param {(key: string, isDone: boolean) => void} changed */
  function takeOut(item, changed) {
    const box = /** @type {HTMLTextAreaElement} */ (item.querySelector("textarea"));
    const was = [item.dataset.prompt ?? "", box.value];
    const put = (/** @type {string[]} */ [prompt, text], /** @type {boolean} */ isOut) => {
      item.dataset.prompt = prompt;
      box.value = text;
      item.hidden = isOut;
      changed(item.dataset.item ?? "", true);
    };
    const undo = Object.assign(make("button", "", word("tray.undo")), { type: "button" });
    const line = make("p", "sent-undo", word("send.removed", was[0]), " ", undo);
    undo.addEventListener("click", () => {
      line.remove();
      put(was, false);
      box.focus();
    });
    item.after(line);
    put(["", ""], true);
    undo.focus();
  }

  /**
   * @param {any} record
   * @param {{ items: Map<string, HTMLElement[]>, begin: (item: HTMLElement) => void, shown: Map<string, string>, display: (key: string, value: any) => void, changed: (key: string, isDone: boolean) => void }} fields
   *   what can be filled in by id, what makes a field of an item, the change that each field shows, what shows another, and whom to tell of changes
   */
  playbook.sent = function (record, { items, begin, shown, display, changed }) {
    const sent = (record?.answers ?? []).filter((/** @type {any} */ answer) => answer.id.startsWith("sent/"));
    const wanted = new Set(sent.map((/** @type {any} */ answer) => answer.id));
    for (const [key, [item]] of items) {
      if (!key.startsWith("sent/") || wanted.has(key)) continue;
      if (item.nextElementSibling?.matches(".sent-undo")) item.nextElementSibling.remove();
      item.remove();
      items.delete(key);
    }
    sent.sort((/** @type {any} */ a, /** @type {any} */ b) => a.number - b.number);
    for (const answer of sent) {
      let item = items.get(answer.id)?.[0];
      if (!item && !answer.prompt) continue;
      if (!item) {
        item = block(answer, changed);
        item.dataset.prompt = answer.prompt;
        stepOf(answer.id)?.append(item);
        items.set(answer.id, [item]);
        begin(item);
        shown.set(answer.id, answer.dot);
        display(answer.id, answer);
      }
      // Words that were just taken out here are not yet in the record.
      if (answer.prompt && !item.hidden) {
        item.dataset.prompt = answer.prompt;
        item.querySelector(".prompt-words").textContent = answer.prompt;
      }
    }
  };
})();
