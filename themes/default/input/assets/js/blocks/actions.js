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

  playbook.blocks.actions = {
    /** @param {HTMLElement} item */
    read(item) {
      const rows = [...body(item).rows].filter(row => FIELDS.some(name => name !== "status" && field(row, name).value.trim()));
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
      // A row that somebody is writing in is not taken from under them: rows are matched by their action.
      const least = Math.max(actions.length, Number(item.dataset.rows));
      while (body(item).rows.length < least) addRow(item);
      while (body(item).rows.length > least) body(item).rows[body(item).rows.length - 1].remove();
      [...body(item).rows].forEach((row, i) => {
        if (actions[i]) row.dataset.id = actions[i].id;
        else delete row.dataset.id;
        for (const name of FIELDS) {
          const value = actions[i]?.[name] ?? "";
          if (field(row, name).value !== value) field(row, name).value = value;
        }
      });
      number(item);
    },
    /** @param {HTMLElement} item */
    start(item) {
      item.dataset.rows = String(body(item).rows.length);
      const changed = () => item.dispatchEvent(new Event("change", { bubbles: true }));
      const button = (/** @type {string} */ key, /** @type {string} */ name) => {
        const made = document.createElement("button");
        made.type = "button";
        made.className = name;
        made.textContent = playbook.word(key);
        return made;
      };
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
      /** @type {any[]} */
      let before = [];
      add.addEventListener("click", () => field(addRow(item), "what").focus());
      undo.addEventListener("click", () => {
        this.write(item, { actions: before });
        undo.hidden = true;
        changed();
        field(body(item).rows[0], "what").focus();
      });
      item.addEventListener("click", event => {
        const row = event.target.closest(".remove")?.closest("tr");
        if (!row) return;
        before = this.read(item).actions;
        if (body(item).rows.length > 1) row.remove();
        else for (const name of FIELDS) field(row, name).value = "";
        undo.hidden = before.length === this.read(item).actions.length;
        number(item);
        (undo.hidden ? add : undo).focus();
        changed();
      });
      number(item);
    },
  };
})();
