// The tray on the page of all questions: order, wording for this time, blanks that are filled in once, and what is done with
// it. What is typed is saved as it is typed.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { make, word, count, tray, load, today, language } = playbook;
  const { blanksOf, filled } = playbook.questionBlanks;
  const SOON = 300;
  /** Stands for title, person and date among the keys of what is typed. */
  const HEAD = "";

  /** @typedef {{ id: string, text: string, original: string, number: number }} Picked */

  /** @type {HTMLElement} */
  let page;
  /** What the page knows: its questions and filters. @type {any} */
  let tools;
  /** @type {any} */
  let store;
  /** @type {any} */
  let record;
  /** @type {Picked[]} */
  let questions = [];
  /** What is typed and not saved yet. @type {Map<string, any>} */
  const unsaved = new Map();
  /** What can be put back. @type {Picked[]} */
  let gone = [];
  let [failed, saved, isChanged, timer] = [false, "", false, 0];
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  /** @type {Map<string, HTMLInputElement>} */
  const gaps = new Map();
  const part = (/** @type {string} */ selector) => /** @type {any} */ (page.querySelector(selector));

  const button = (/** @type {string} */ key, /** @type {() => any} */ act, /** @type {string=} */ name) => {
    const made = Object.assign(make("button", name ?? "", word(key)), { type: "button", onclick: act });
    made.dataset.does = key;
    return made;
  };

  /** What is filled in, also what is not saved yet. @returns {Map<string, string>} */
  function values() {
    const all = tray.blanksOf(record);
    for (const [key, text] of unsaved) if (key.startsWith("blank:")) all.set(key, text);
    return all;
  }

  /** Says how things stand, after what has just happened. @param {string=} words */
  function tell(words = "") {
    const trouble = failed ? word("tray.failed") : store?.trouble ? word(`status.${store.trouble}`) : "";
    const status = part(".bank-status");
    status.textContent = [words, trouble || (saved && word("tray.saved", saved))].filter(Boolean).join(" ");
    status.classList.toggle("is-trouble", !!trouble && store?.trouble !== "guest");
  }

  /** Waits for a change, and says whether the browser has it. @template T @param {Promise<T>} change @returns {Promise<T | undefined>} */
  async function did(change) {
    try {
      const result = await change;
      failed = false;
      isChanged = true;
      saved = store.lasting ? new Date().toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" }) : "";
      void follow();
      return result;
    } catch (error) {
      console.debug(error);
      failed = true;
      tell();
      return undefined;
    }
  }

  /** Where the workbook has a file, that follows. */
  async function follow() {
    if (!(await playbook.tried(store.note("file")))?.handle) return;
    await load("home.js");
    await playbook.home(store, playbook.handbook, () => [], () => {}).soon();
  }

  /** @param {string} key @param {any} value */
  function typed(key, value) {
    unsaved.set(key, value);
    clearTimeout(timer);
    timer = setTimeout(flush, SOON);
  }

  /** Saves what was typed. */
  async function flush() {
    clearTimeout(timer);
    if (unsaved.size === 0) return;
    const changes = [...unsaved];
    const after = await did(tray.edit((/** @type {Picked[]} */ now, /** @type {(cell: any) => void} */ write) => {
      for (const [key, value] of changes) {
        if (key === HEAD) write(value);
        else if (key.startsWith("blank:")) write({ id: key, type: "blank", number: 0, prompt: gaps.get(key)?.dataset.name || word("blank.name"), private: false, text: value });
        else {
          const question = now.find(other => other.id === key);
          if (question) write({ id: key, type: "answer", number: question.number, prompt: question.original, private: false, text: value.trim() || question.original });
        }
      }
    }));
    if (after === undefined) return;
    for (const [key, value] of changes) if (unsaved.get(key) === value) unsaved.delete(key);
    tell();
  }

  const rowOf = (/** @type {Element | null} */ element) => /** @type {HTMLElement | null} */ (element?.closest(".tray-row") ?? null);

  /** Moves a question, and stays with it. @param {string} id @param {number} by */
  async function move(id, by) {
    const does = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.does;
    if (!(await did(tray.move(id, by)))) return;
    const row = rows.get(id);
    if (!row) return;
    const wanted = row.querySelector(`[data-does="${does}"]`);
    /** @type {HTMLElement} */ (wanted && !wanted.disabled ? wanted : row.querySelector("button:enabled"))?.focus();
    tell(word("tray.moved", questions.findIndex(question => question.id === id) + 1, questions.length));
  }

  /** @param {string[]} ids */
  async function remove(ids) {
    const at = questions.findIndex(question => question.id === ids[0]);
    const out = await did(tray.remove(ids));
    if (!out?.length) return;
    gone = out;
    part("[data-does='tray.undo']").hidden = false;
    const next = questions[Math.min(at, questions.length - 1)];
    const undo = part("[data-does='tray.undo']");
    /** @type {HTMLElement} */ (ids.length > 1 || !next ? undo : rows.get(next.id)?.querySelector("[data-does='tray.take-out']"))?.focus();
    tell(word(out.length === 1 ? "tray.removed.one" : "tray.removed.other", out.length, out[0].text));
  }

  async function putBack() {
    const back = gone;
    if (back.length === 0) return;
    if (!(await did(tray.putBack(back)))) return;
    gone = [];
    part("[data-does='tray.undo']").hidden = true;
    rows.get(back[0].id)?.querySelector("button:enabled")?.focus();
    tell(word("tray.put-back"));
  }

  /** Opens the wording of a question for this time. @param {string} id */
  function edit(id) {
    const row = rows.get(id);
    const question = questions.find(other => other.id === id);
    if (!row || !question || row.querySelector("textarea")) return;
    const was = question.text;
    const box = Object.assign(make("textarea", ""), { value: was, rows: 2, maxLength: 2_000, dir: "auto" });
    box.setAttribute("aria-label", word("tray.wording", question.number));
    const done = async () => {
      await flush();
      row.classList.remove("is-edited");
      row.querySelector(".tray-edit")?.remove();
      row.querySelector("[data-does='tray.edit']")?.focus();
    };
    const reset = () => {
      box.value = question.original;
      typed(id, box.value);
      box.focus();
    };
    box.addEventListener("input", () => typed(id, box.value));
    box.addEventListener("keydown", event => {
      if (event.isComposing) return;
      if (event.key === "Escape") typed(id, was);
      if (event.key !== "Escape" && event.key !== "Enter") return;
      event.preventDefault();
      void done();
    });
    row.classList.add("is-edited");
    row.querySelector(".tray-words")?.after(make("div", "tray-edit", box, make("div", "sheet-do", button("tray.done", done), button("tray.reset", reset))));
    box.focus();
  }

  /** @param {string} id */
  function row(id) {
    const move1 = (/** @type {string} */ key, /** @type {number} */ by) => button(key, () => move(id, by), `tray-${by < 0 ? "up" : "down"}`);
    const line = make("li", "tray-row", make("p", "tray-words"), make("div", "sheet-do",
      move1("tray.up", -1), move1("tray.down", 1), button("tray.edit", () => edit(id)), button("tray.take-out", () => remove([id]))));
    line.dataset.id = id;
    line.addEventListener("keydown", event => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void move(id, by);
    });
    return line;
  }

  /** Shows the questions, and moves no row that can stay. */
  function showRows() {
    const list = part(".tray-list");
    const all = questions.map((question, i) => {
      const known = rows.get(question.id);
      const line = known ?? row(question.id);
      rows.set(question.id, line);
      const words = line.firstElementChild;
      const text = filled(question, values());
      words.dir = "auto";
      const shown = [text, ...(question.text === question.original ? [] : [" ", make("span", "tray-reworded", word("tray.changed-wording"))])];
      if (words.dataset.shown !== `${shown.length} ${text}`) {
        words.dataset.shown = `${shown.length} ${text}`;
        words.replaceChildren(...shown);
      }
      const at = `${i} ${questions.length}`;
      if (line.dataset.at === at) return line;
      line.dataset.at = at;
      for (const made of line.querySelectorAll(":scope > .sheet-do button")) {
        made.setAttribute("aria-label", word("tray.of", made.textContent, i + 1));
        if (made.classList.contains("tray-up")) made.disabled = i === 0;
        if (made.classList.contains("tray-down")) made.disabled = i === questions.length - 1;
      }
      return line;
    });
    const wanted = new Set(all);
    for (const [id, line] of rows) {
      if (wanted.has(line)) continue;
      rows.delete(id);
      line.remove();
    }
    all.forEach((line, i) => { if (list.children[i] !== line) list.insertBefore(line, list.children[i] ?? null); });
  }

  /** Shows a field for each blank. */
  function showBlanks() {
    const wanted = new Map(questions.flatMap(question => blanksOf(question).filter(blank => blank.key).map(blank => [blank.key, { ...blank, question }])));
    const known = values();
    for (const [key, field] of gaps) {
      if (wanted.has(key)) continue;
      field.closest("label")?.remove();
      gaps.delete(key);
    }
    for (const [key, { name, gap, question }] of wanted) {
      if (!gaps.has(key)) {
        const field = Object.assign(make("input", ""), { autocomplete: "off", maxLength: 500, dir: "auto" });
        const list = ["skill", "role"].find(sort => name.toLowerCase().includes(sort) && document.getElementById(`_${sort}s`)?.children.length);
        if (list) field.setAttribute("list", `_${list}s`);
        field.dataset.name = name;
        field.addEventListener("input", () => {
          typed(key, field.value);
          showRows();
        });
        gaps.set(key, field);
        part(".tray-blanks div").append(make("label", "", make("span", ""), " ", field));
      }
      const field = /** @type {HTMLInputElement} */ (gaps.get(key));
      /** @type {HTMLElement} */ (field.previousElementSibling).textContent = name || word("tray.blank-of", questions.indexOf(question) + 1, gap);
      if (!unsaved.has(key) && field.value !== (known.get(key) ?? "")) field.value = known.get(key) ?? "";
    }
    part(".tray-blanks").hidden = wanted.size === 0;
  }

  /** Shows what is in the tray. @param {any} next the record, or undefined */
  function show(next) {
    record = next;
    questions = tray.questionsOf(record).map((/** @type {Picked} */ question) => (unsaved.has(question.id) ? { ...question, text: unsaved.get(question.id).trim() || question.original } : question));
    const isEmpty = questions.length === 0;
    for (const place of page.querySelectorAll(".bank-tray-count")) place.textContent = isEmpty ? "" : count("tray.count", questions.length);
    part(".tray-empty").hidden = !isEmpty;
    for (const name of [".tray-head", ".tray-do", ".tray-keys"]) part(name).hidden = isEmpty;
    part("[data-does='tray.undo']").hidden = gone.length === 0;
    if (!unsaved.has(HEAD)) {
      for (const field of page.querySelectorAll(".tray-head input")) {
        const value = record?.head[field.name] ?? (field.name === "date" ? today() : "");
        if (field.value !== value && !field.validity.badInput) field.value = value;
      }
    }
    showRows();
    showBlanks();
    tell();
    // So that the browser's own print command finds it.
    if (!isEmpty) void load("question-paper.js");
  }

  /** What paper, copies and files are made of. */
  const contents = () => {
    const all = values();
    const known = (/** @type {Picked} */ question) => tools.questions[tools.filter.byKey.get(question.id)] ?? {};
    return {
      name: part("[name=name]").value.trim(),
      person: part("[name=person]").value.trim(),
      date: part("[name=date]").value,
      lines: Number(part("[name=lines]").value),
      hasFollowUps: part("[name=follow-ups]").checked,
      isFolded: part("[name=fold]").checked,
      questions: questions.map(question => {
        const { followUps = [], ...facts } = known(question);
        return { ...facts, id: question.id, text: question.text, filled: filled(question, all), followUps: followUps.map((/** @type {string} */ text) => filled({ ...question, text }, all)), askedAs: followUps, buckets: facts.bank ? tools.filter.bucketsOf(facts) : [], stated: facts.buckets };
      }),
    };
  };

  const paper = async (/** @type {string} */ sort) => {
    await load("question-paper.js");
    tell(playbook.questionPaper.print(sort));
  };
  const takes = async (/** @type {string} */ what) => {
    await flush();
    await load("question-takes.js");
    const words = await playbook.questionTakes[what](contents(), { store, title: part("#_tray").firstChild.textContent.trim(), undo: part(".tray-sent") });
    if (words) tell(words);
  };

  /** Builds what stands around the questions. */
  function build() {
    const field = (/** @type {string} */ name, /** @type {string} */ type) => {
      const made = Object.assign(make("input", ""), { name, type, autocomplete: "off", maxLength: 500 });
      made.addEventListener("input", () => typed(HEAD, Object.fromEntries([...page.querySelectorAll(".tray-head input")].map(one => [one.name, one.name === "date" ? one.value : one.value.trim()]))));
      return make("label", "", make("span", "", word(`tray.${name}`)), " ", made);
    };
    const tick = (/** @type {string} */ name, /** @type {string} */ key) => {
      const made = make("label", "tray-tick", Object.assign(make("input", ""), { type: "checkbox", name, autocomplete: "off" }), " ", word(key));
      return made;
    };
    const lines = Object.assign(make("input", ""), { type: "number", name: "lines", min: "1", max: "20", value: "4", inputMode: "numeric", autocomplete: "off" });
    const blanks = make("fieldset", "tray-blanks", make("legend", "", word("tray.blanks")), make("div", ""));
    const head = make("div", "tray-head", field("name", "text"), field("person", "text"), field("date", "date"));
    const acts = make("div", "tray-do",
      make("fieldset", "", make("legend", "", word("tray.print")),
        make("div", "sheet-do", button("tray.worksheet", () => paper("worksheet")), make("label", "", word("tray.space"), " ", lines), tick("follow-ups", "tray.with-follow-ups")),
        make("div", "sheet-do", button("tray.cards", () => paper("cards")), tick("fold", "tray.fold"))),
      make("fieldset", "", make("legend", "", word("tray.takes")),
        make("div", "sheet-do", ...["send", "copy-markdown", "copy-text", "export-markdown", "export-json"].map(name => button(`tray.${name}`, () => takes(name))))),
      make("div", "sheet-do", Object.assign(make("a", "", word("tray.to-workbook")), { href: page.dataset.workbook }), button("tray.clear", () => remove(questions.map(question => question.id)), "tray-clear")));
    const undo = button("tray.undo", putBack);
    undo.hidden = true;
    part(".bank-tray-inside").append(make("p", "tray-empty", word("tray.empty")), make("ol", "tray-list"), make("p", "tray-keys", word("tray.keys")), undo, blanks, head, make("div", "tray-sent"), acts);
  }

  playbook.questionTray = {
    did,
    show,
    contents,
    /** @param {HTMLElement} of the page @param {any} known */
    async start(of, known) {
      [page, tools, store] = [of, known, await tray.opened()];
      build();
      document.addEventListener("visibilitychange", flush);
      addEventListener("pagehide", flush);
      addEventListener("beforeunload", event => {
        void flush();
        // Only this page has it.
        if (isChanged && questions.length > 0 && !store.lasting) event.preventDefault();
      });
    },
  };
})();
