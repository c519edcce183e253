// What leaves in a file that is meant for somebody else: shared answers, and those private ones that their owner adds.
(function () {
  "use strict";
  const { count, make, records, today, transfer, word } = playbook;
  const { ask, newId, option } = playbook.dialog;

  /** An answer under its prompt. One that is private shows its words when they leave. @param {any} answer @param {Set<string>} added */
  function shown(answer, added) {
    const prompt = make("p", "prompt-words", answer.prompt);
    const versions = make("div", null, ...records.values(answer).map(transfer.version));
    const box = make("div", "change", prompt, versions);
    if (!transfer.isPrivate(answer)) return box;
    const label = option("checkbox", word("export.add"), false, checked => {
      added[checked ? "add" : "delete"](answer.id);
      versions.hidden = !checked;
    });
    prompt.id = newId();
    label.querySelector("input").setAttribute("aria-describedby", prompt.id);
    versions.hidden = true;
    prompt.after(label);
    return box;
  }

  /** A record as it leaves. @param {any} record @param {Set<string>} added */
  function sheet(record, added) {
    const answers = record.answers.filter(records.isGiven);
    const secret = answers.filter(transfer.isPrivate).length;
    const box = make("section", null, make("h3", null, transfer.line(record)), ...answers.map((/** @type {any} */ answer) => shown(answer, added)));
    for (const other of record.head.others ?? []) box.querySelector("h3").after(make("p", null, records.text(other)));
    if (secret > 0) {
      box.querySelector("h3").after(option("checkbox", count("export.add-all", secret), false, checked => {
        for (const input of box.querySelectorAll(".change input")) if (input.checked !== checked) input.click();
      }));
    }
    return box;
  }

  /** What a file is called: of one page by its name, of one person by theirs. @param {string} handbook @param {any[]} all */
  function fileName(handbook, all) {
    const only = (/** @type {string[]} */ names) => (new Set(names).size === 1 ? names[0] : "");
    const about = only(all.map(record => record.page.split("/").at(-1))) || only(all.map(record => record.head.person ?? "")) || word("file.name");
    return `${[handbook, about, today()].map(part => part.match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 40)).filter(Boolean).join("-")}.json`;
  }

  /** @param {{ id: string, title: string }} handbook @param {any[]} all */
  transfer.hand = async function (handbook, all) {
    const added = new Map(all.map(record => [record.id, new Set()]));
    const inside = [make("p", null, word(all.length ? "export.about" : "export.nothing")), ...all.map(record => sheet(record, added.get(record.id)))];
    const buttons = all.length ? [["save", word("export.save")], ["", word("dialog.cancel")]] : [["", word("dialog.close")]];
    if (!(await ask(word("export.title"), inside, buttons))) return false;
    const leaving = all.map(record => transfer.leaving(record, added.get(record.id)));
    playbook.home.download(fileName(handbook.id, leaving), playbook.home.fileText(handbook, leaving));
    return true;
  };
})();
