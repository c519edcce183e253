// Files of a workbook: what comes in is shown before anything changes, and what goes out before it leaves.
(function () {
  "use strict";
  const { load, make, word, count, records } = playbook;
  const MOST = 10 * 1024 * 1024;
  const transfer = (playbook.transfer = {});

  const parts = ["transfer-words.js", "workbook-schema.js", "validate.js", "merge.js", "dialog.js"];
  /** Kept when all that this needs is loaded. */
  transfer.ready = Promise.all(parts.map(load)).then(() => load("transfer-plan.js"));

  /** What stands at the head of a record, in a line. @param {any} record */
  const line = record => [record.head.name || record.title, record.head.person, record.head.date].filter(Boolean).join(" · ");

  /** A value in words. @param {any} value */
  const text = value => (value.private ? word("dialog.private", records.text(value) || word("dialog.empty")) : records.text(value) || word("dialog.empty"));
  const version = (/** @type {any} */ value) => make("div", "version", text(value));
  Object.assign(transfer, { line, version });

  /** Says what is wrong. @param {string} title @param {string} reason */
  async function refuse(title, reason) {
    await playbook.dialog.ask(title, [make("p", null, reason), make("p", null, word("import.nothing-changed"))], [["", word("dialog.close")]]);
    return false;
  }

  /** Numbers of what a plan changes, in words. @param {any} plan */
  function summary({ steps, stays }) {
    const changes = steps.filter((/** @type {any} */ step) => step.kind === "changed").flatMap((/** @type {any} */ step) => step.changes);
    const numbers = [
      ["import.new", steps.filter((/** @type {any} */ step) => step.kind === "new").length],
      ["import.changed", changes.filter((/** @type {any} */ change) => !change.isConflict).length],
      ["import.conflicts", changes.filter((/** @type {any} */ change) => change.isConflict).length],
    ].filter(([, n]) => n > 0).map(([key, n]) => count(/** @type {string} */ (key), /** @type {number} */ (n)));
    return [...(numbers.length ? numbers : [word("import.no-news")]), count("import.stays", stays)].join(" ");
  }

  /** One change, with both wordings. @param {any} change */
  function shown(change) {
    const { option, newId } = playbook.dialog;
    const title = change.prompt || word("import.head");
    const side = (/** @type {string} */ key, /** @type {any[]} */ values) => [make("p", "side", word(key)), ...values.map(version)];
    if (change.before.length === 0) return make("div", "change", make("h4", null, title), ...change.after.map(version));
    if (!change.isConflict) return make("div", "change", make("h4", null, title), ...side("import.before", change.before), ...side("import.after", change.after));
    const name = newId();
    const choices = ["both", "here", "file"].map(choice => {
      const label = option("radio", word(`import.keep-${choice}`), change.choice === choice, () => { change.choice = choice; });
      label.querySelector("input").name = name;
      return label;
    });
    return make("fieldset", "change", make("legend", null, title), ...side("import.here", change.before), ...side("import.file", change.file), ...choices);
  }

  /** What would become of a record, to be unfolded; its inside is made when it is. @param {any} step @param {boolean} open */
  function unfolding(step, open) {
    const details = /** @type {HTMLDetailsElement} */ (make("details", null, make("summary", null, word(`import.sheet-${step.kind}`, line(step.record)))));
    details.addEventListener("toggle", () => details.append(...step.changes.map(shown)), { once: true });
    details.open = open;
    return details;
  }

  /**
   * Takes in a file, after showing what would change.
   * @param {any} store
   * @param {File} file
   * @returns {Promise<boolean>} whether it was taken in
   */
  transfer.import = async function (store, file) {
    await transfer.ready;
    const { ask } = playbook.dialog;
    const title = word("import.title", file.name);
    if (file.size > MOST) return refuse(title, word("import.too-large"));
    const { reason, file: content } = transfer.read(await file.text());
    if (!content) return refuse(title, reason);
    const plan = transfer.plan(await store.all(), content.records);
    const steps = plan.steps.filter((/** @type {any} */ step) => step.kind !== "same");
    const isOpen = (/** @type {any} */ step) => steps.length <= 3 || step.changes.some((/** @type {any} */ change) => change.isConflict);
    const inside = [
      ...(content.handbook.id === store.handbook ? [] : [make("p", null, word("import.other-handbook", content.handbook.title || content.handbook.id))]),
      make("p", null, summary(plan)),
      ...steps.map((/** @type {any} */ step) => unfolding(step, isOpen(step))),
    ];
    if (!(await ask(title, inside, [["take", word(steps.length ? "import.take" : "dialog.continue")], ["", word("dialog.cancel")]]))) return false;

    const planned = new Map(plan.steps.map((/** @type {any} */ step) => [step.id, step]));
    const [before, after] = [new Map(), new Map()];
    try {
      await store.update([...planned.keys()], (/** @type {any} */ mine, /** @type {any} */ stamp, /** @type {string} */ id) => {
        const record = transfer.take(mine, planned.get(id), stamp);
        before.set(id, mine ?? null);
        after.set(id, JSON.stringify(record));
        return record;
      });
    } catch {
      return refuse(title, word("import.failed"));
    }
    if (steps.length === 0) return true;
    if (!(await ask(word("import.done"), [make("p", null, summary(plan))], [["", word("dialog.close")], ["undo", word("dialog.undo")]]))) return true;

    // What was written since then stays as it is.
    let kept = 0;
    await store.update([...before.keys()], (/** @type {any} */ now, /** @type {any} */ _, /** @type {string} */ id) => {
      if (JSON.stringify(now) === after.get(id)) return before.get(id);
      kept++;
      return undefined;
    });
    if (kept > 0) await ask(word("import.undone"), [make("p", null, count("import.kept", kept))], [["", word("dialog.close")]]);
    return false;
  };

  /**
   * Saves records to a file that is meant for somebody else, after showing every word that leaves.
   * @param {any} store
   * @param {{ id: string, title: string }} handbook
   * @param {any[]} all
   * @returns {Promise<boolean>} whether a file was saved
   */
  transfer.export = async function (store, handbook, all) {
    await transfer.ready;
    await Promise.all([load("home.js"), load("transfer-export.js")]);
    return transfer.hand(handbook, all);
  };

  /**
   * Whether a file holds anything that is not known here.
   * @param {any} store
   * @param {string} content
   */
  transfer.hasNews = async function (store, content) {
    await transfer.ready;
    return transfer.holdsNews(await store.all(), content);
  };
})();
