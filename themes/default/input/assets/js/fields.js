// What a page shows of a sheet, each field under the id of what it answers: how it is read, shown, and written into a record.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { records, make, word, today, day } = playbook;
  /** Stands for who filled the sheet in and when, among the ids of answers. */
  const HEAD = "";

  /**
   * @param {HTMLElement} bar
   * @param {(key: string, isDone: boolean) => void} changed called when somebody changes a field, and when they leave it
   */
  playbook.fields = function (bar, changed) {
    /** What can be filled in, by id; a question that is asked twice has one answer. @type {Map<string, HTMLElement[]>} */
    const items = new Map();
    for (const item of document.querySelectorAll("[data-item]")) {
      items.set(item.dataset.item, [...(items.get(item.dataset.item) ?? []), item]);
      item.dataset.prompt = item.querySelector(".prompt-words")?.textContent.trim().replace(/\s+/g, " ") ?? "";
    }
    const head = Object.fromEntries(["person", "date"].map(name => [name, bar.querySelector(`[name=${name}]`)]));
    /** The record as this page last showed it. @type {any} */
    let record;
    /** The change that each field shows. What is typed takes the place of that one alone: what another tab wrote meanwhile stays beside it. */
    const shown = new Map();
    /** Versions that were chosen to stand alone, with the record as it was then. */
    const chosen = new Map();

    let isTouched = false;
    const cellOf = (/** @type {any} */ from, /** @type {string} */ key) => (key === HEAD ? from?.head : records.answerOf(from, key));
    const keys = () => [HEAD, ...items.keys(), ...playbook.blanks.keys()];

    /** The value of a cell that belongs into a field: the one that it shows already, or the first. An answer to a question that was of another sort is none. @param {string} key */
    function valueOf(key) {
      const type = items.get(key)?.[0].dataset.type;
      const all = records.values(cellOf(record, key)).filter((/** @type {any} */ value) => !type || value.type === type);
      return all.find((/** @type {any} */ value) => value.dot === shown.get(key)) ?? all[0];
    }

    /** What the page shows for an id, as a cell without a dot. @param {string} key */
    function read(key) {
      if (key === HEAD) return { name: valueOf(HEAD)?.name, person: head.person.value.trim(), date: head.date.value };
      const [item] = items.get(key) ?? [];
      if (!item) return playbook.blanks.read(key);
      const { type, number, prompt } = item.dataset;
      return { id: key, type, number: Number(number), prompt, private: item.dataset.private === "true", ...playbook.blocks[type].read(item) };
    }

    /** Fields are clipped on paper, and say how they want to be filled in; their text is printed instead. @param {Element} item */
    function copyToPaper(item) {
      for (const copy of item.querySelectorAll(".written:not(.blank *)")) {
        const field = copy.nextElementSibling;
        copy.textContent = field.type === "date" ? day(field.value) : field.localName === "select" ? field.selectedOptions[0]?.text : field.value;
      }
    }

    /** @param {HTMLElement} item @param {boolean} isPrivate */
    function showPrivate(item, isPrivate) {
      item.dataset.private = String(isPrivate);
      const button = item.querySelector(".privacy");
      button.setAttribute("aria-pressed", String(isPrivate));
      button.textContent = word(isPrivate ? "private.yes" : "private.no");
    }

    /** @param {string} key @param {any} value @param {Element=} except an item that shows it already */
    function display(key, value = {}, except) {
      if (key === HEAD) {
        for (const [name, text] of [["person", value.person ?? ""], ["date", value.date ?? today()]]) {
          // A date that is half typed has no value yet, and is left alone.
          if (head[name].value !== text && !head[name].validity.badInput) head[name].value = text;
        }
      } else if (!items.has(key)) playbook.blanks.fill(key, value.text ?? "");
      for (const item of items.get(key) ?? []) {
        if (item === except) continue;
        playbook.blocks[item.dataset.type].write(item, value);
        showPrivate(item, value.private ?? item.dataset.starts === "true");
        copyToPaper(item);
      }
    }

    /** What says on paper which sheet it is: a line at its top, and a few words on every page. */
    function identify() {
      const line = document.querySelector(".sheet-identity");
      const whose = [head.person.value.trim(), record || isTouched ? day(head.date.value) : ""];
      line.querySelectorAll("[data-is]").forEach((gap, i) => { gap.textContent = whose[i]; });
      const put = (/** @type {string} */ name, /** @type {string} */ words) =>
        document.documentElement.style.setProperty(`--sheet-${name}`, `"${words.replace(/["\\]/g, " ")}"`);
      put("form", line.lastElementChild.textContent);
      put("whose", whose.filter(Boolean).map(words => ` · ${words}`).join(""));
    }

    /** What is seldom there is loaded when it is. */
    async function showExtras() {
      const isGone = (/** @type {any} */ { id }) => !keys().includes(id) || (items.has(id) && !valueOf(id));
      const answers = () => record?.answers ?? [];
      if (!playbook.extras && !record?.head.others && !answers().some(answer => answer.others || isGone(answer))) return;
      await playbook.load("extras.js");
      await playbook.extras.showSent(record, { items, begin, shown, display, changed });
      playbook.extras.showVersions(record, bar, items, (/** @type {any} */ { id = HEAD, ...value }) => {
        chosen.set(id, { value: { id: id || undefined, ...value }, record });
        display(id, value);
        changed(id, true);
        items.get(id)?.[0].querySelector("textarea, input")?.focus();
      });
      playbook.extras.showGone(answers().filter(isGone));
    }

    /** Somebody changes a field. @param {Event} event */
    function onInput({ target, type }) {
      const item = target.closest("[data-item]");
      const key = playbook.blanks.keyOf(target) ?? (Object.values(head).includes(target) ? HEAD : item?.dataset.item);
      if (key === undefined) return;
      touch(key, item, type === "change");
    }

    /** @param {string} key @param {HTMLElement | null} item in which it was changed @param {boolean} isDone */
    function touch(key, item, isDone) {
      chosen.delete(key);
      isTouched = true;
      if (item) copyToPaper(item);
      if (items.get(key)?.[1]) display(key, { private: item.dataset.private === "true", ...playbook.blocks[item.dataset.type].read(item) }, item);
      // Leaving a field is no change.
      if (!isDone || records.content(read(key)) !== records.content(valueOf(key) ?? { private: item?.dataset.starts === "true" })) changed(key, isDone);
    }

    /** Makes a field of an item. @param {HTMLElement} item */
    function begin(item) {
      const onclick = () => {
        showPrivate(item, item.dataset.private !== "true");
        for (const blank of playbook.blanks.keys(item)) changed(blank, true);
        touch(item.dataset.item, item, true);
      };
      item.dataset.starts = item.dataset.private;
      (item.querySelector(".prompt") ?? item).append(Object.assign(make("button", "privacy"), { type: "button", title: word("private.about"), onclick }));
      showPrivate(item, item.dataset.private === "true");
      playbook.blocks[item.dataset.type].start?.(item);
    }

    /** Makes fields of the items, and tells of what was typed before. */
    function start() {
      for (const [key, all] of items) {
        all.forEach(begin);
        if (all.some(item => [...item.querySelectorAll("textarea")].some(box => box.value))) changed(key, false);
      }
      playbook.blanks.start();
      if (head.person.value) changed(HEAD, false);
      // As much as the schema of a file allows.
      for (const box of document.querySelectorAll("main textarea, main input")) box.maxLength = box.localName === "textarea" ? 100_000 : 1_000;
      for (const type of ["input", "change"]) document.addEventListener(type, onInput);
    }

    return {
      start,
      identify,
      /** Shows a record, or an empty sheet; what is being changed here is left alone. @param {any} next @param {Set<string>} unsaved */
      show(next, unsaved) {
        record = next;
        isTouched = unsaved.size > 0;
        for (const key of keys()) {
          if (unsaved.has(key)) continue;
          const value = valueOf(key);
          shown.set(key, value?.dot);
          display(key, value);
        }
        playbook.blanks.add();
        identify();
        void showExtras();
      },
      /**
       * Writes what fields show into a record.
       * @param {any} next changed in place
       * @param {Iterable<string>} changedKeys
       * @param {() => string} stamp
       * @returns {() => void} to be called when the record is safe
       */
      write(next, changedKeys, stamp) {
        const written = [...new Set([...(next.head.dot ? [] : [HEAD]), ...changedKeys])].map(key => {
          const [choice, dot] = [chosen.get(key), stamp()];
          const others = choice ? [] : records.values(cellOf(next, key)).filter((/** @type {any} */ value) => value.dot && value.dot !== shown.get(key));
          records.put(next, { ...(choice?.value ?? read(key)), dot, others }, choice?.record ?? record);
          return { key, choice, dot };
        });
        return () => {
          for (const { key, choice, dot } of written) {
            shown.set(key, dot);
            if (chosen.get(key) === choice) chosen.delete(key);
          }
        };
      },
    };
  };
})();
