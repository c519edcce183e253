// ::: actions – things somebody will do by a date, a row for each. An action keeps its id wherever it shows.
(function () {
  "use strict";
  const FIELDS = ["what", "who", "due", "status"];
  const body = (/** @type {HTMLElement} */ item) => item.querySelector("tbody");
  const field = (/** @type {Element} */ row, /** @type {string} */ name) => row.querySelector(`[data-field=${name}]`);

  /** Numbers the labels anew, for rows come and go. @param {HTMLElement} item */
  function number(item) {
    [...body(item).rows].forEach((row, i) => {
      for (const input of row.querySelectorAll("[data-field], button")) {
        input.setAttribute("aria-label", playbook.word("actions.row", input.dataset.label, i + 1));
      }
    });
  }

  /** @param {HTMLElement} item */
  function addRow(item) {
    const row = body(item).rows[0].cloneNode(true);
    delete row.dataset.id;
    for (const name of FIELDS) field(row, name).value = "";
    for (const copy of row.querySelectorAll(".written")) copy.textContent = "";
    body(item).append(row);
    number(item);
    return row;
  }

  /** @param {HTMLTableRowElement} row @param {any=} action */
  function fill(row, action = {}) {
    if (action.id) row.dataset.id = action.id;
    else delete row.dataset.id;
    for (const name of FIELDS) {
      if (field(row, name).value !== (action[name] ?? "")) field(row, name).value = action[name] ?? "";
    }
  }

  playbook.blocks.actions = {
    /** @param {HTMLElement} item */
    read(item) {
      const rows = [...body(item).rows].filter(row => FIELDS.some(name => field(row, name).value.trim()));
      return {
        actions: rows.map(row => ({
          id: (row.dataset.id ??= playbook.records.newId()),
          ...Object.fromEntries(FIELDS.map(name => [name, field(row, name).value]).filter(([, value]) => value)),
        })),
      };
    },
    /** @param {HTMLElement} item @param {{ actions?: any[] }} answer */
    write(item, answer) {
      const actions = answer.actions ?? [];
      if (playbook.records.content(this.read(item)) === playbook.records.content(/** @type {any} */ ({ actions }))) return;
      // A row that somebody is writing in is not moved from under them: rows are matched by their action.
      const left = new Map(actions.map(action => [action.id, action]));
      for (const row of body(item).rows) {
        fill(row, left.get(row.dataset.id));
        left.delete(row.dataset.id);
      }
      for (const action of left.values()) fill([...body(item).rows].find(row => !row.dataset.id) ?? addRow(item), action);
      const rows = body(item).rows;
      const isSpare = (/** @type {HTMLTableRowElement} */ row) => rows.length > Number(item.dataset.rows) && !row.dataset.id && !row.contains(document.activeElement);
      while (isSpare(rows[rows.length - 1])) rows[rows.length - 1].remove();
      while (rows.length < Number(item.dataset.rows)) addRow(item);
      item.querySelector(".undo").hidden = true;
      number(item);
    },
    /** @param {HTMLElement} item */
    start(item) {
      item.dataset.rows = String(body(item).rows.length);
      const changed = () => item.dispatchEvent(new Event("change", { bubbles: true }));
      const button = (/** @type {string} */ key, /** @type {string} */ name) => Object.assign(playbook.make("button", name, playbook.word(key)), { type: "button" });
      for (const row of body(item).rows) {
        const remove = button("actions.remove", "remove");
        remove.dataset.label = remove.textContent;
        remove.textContent = "×";
        row.cells[row.cells.length - 1].append(remove);
      }
      const add = button("actions.add", "add");
      const undo = button("actions.undo", "undo");
      undo.hidden = true;
      item.querySelector("table").after(add, undo);
      /** @type {{ row: HTMLTableRowElement, index: number } | undefined} */
      let removed;
      add.addEventListener("click", () => field(addRow(item), "what").focus());
      undo.addEventListener("click", () => {
        if (!removed) return;
        body(item).insertBefore(removed.row, body(item).rows[removed.index] ?? null);
        undo.hidden = true;
        number(item);
        field(removed.row, "what").focus();
        changed();
      });
      item.addEventListener("click", event => {
        const row = event.target.closest(".remove")?.closest("tr");
        if (!row) return;
        if (body(item).rows.length === 1) addRow(item);
        undo.hidden = !FIELDS.some(name => field(row, name).value.trim());
        removed = { row, index: [...body(item).rows].indexOf(row) };
        row.remove();
        number(item);
        (undo.hidden ? add : undo).focus();
        changed();
      });
      number(item);
    },
  };
})();
