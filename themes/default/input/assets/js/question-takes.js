// What leaves the tray other than on paper: copied, as a file that is a bank again, or sent into a step of a session.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { make, word, load, records, today } = playbook;

  const line = (/** @type {string} */ text) => text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]+/g, " ").replace(/\s+/g, " ").trim();

  /** Words that mean themselves in a list of Markdown. Blanks stay what they are. @param {string} text */
  const plain = text => line(text)
    .replace(/[\\`*<>|~{}]|&(?=[#\w]+;)|\](?=[(:])|\[(?=\s*\]|[xX]\])/g, "\\$&")
    .replace(/(?<!_)_{1,2}(?!_)/g, sign => sign.replaceAll("_", "\\_"))
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|={1,}$|:{3,})/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

  /** @param {any} contents @param {string} title */
  const headed = ({ name }, title) => line(name) || title;

  /** As a list for a chat or a note, with the blanks filled in. @param {any} contents @param {string} title */
  function markdown(contents, title) {
    const { questions, hasFollowUps } = contents;
    return [`## ${plain(headed(contents, title))}`, "", ...questions.flatMap((/** @type {any} */ { filled, followUps }, /** @type {number} */ i) =>
      [`${i + 1}. ${plain(filled)}`, ...(hasFollowUps ? followUps.map((/** @type {string} */ words) => `   - ${plain(words)}`) : [])])].join("\n") + "\n";
  }

  /** @param {any} contents @param {string} title */
  function plainText(contents, title) {
    const { questions, hasFollowUps } = contents;
    return [headed(contents, title), "", ...questions.flatMap((/** @type {any} */ { filled, followUps }, /** @type {number} */ i) =>
      [`${i + 1}. ${line(filled)}`, ...(hasFollowUps ? followUps.map((/** @type {string} */ words) => `   - ${line(words)}`) : [])])].join("\n") + "\n";
  }

  const copied = (/** @type {string} */ text) => load("copy.js").then(() => playbook.copy(text));

  /** Each question under an id that no other of the file has. @param {any[]} questions */
  function named(questions) {
    const taken = new Set();
    return questions.map(question => {
      const own = question.id.slice(question.id.indexOf("/") + 1);
      let id = own;
      for (let n = 2; taken.has(id); n++) id = `${own}-${n}`;
      taken.add(id);
      return { ...question, own: id };
    });
  }

  /** A bank as the generator reads it. @param {any} contents @param {string} title */
  function bank(contents, title) {
    const attributes = (/** @type {any} */ { own, moment, depth, scale, skills, stated }) => [
      `#${own}`, moment && `moment=${moment}`, depth && `depth=${depth}`, scale && `scale=${scale}`,
      skills?.length && `skill="${skills.join(" ")}"`, stated?.length && `bucket="${stated.join(" ")}"`,
    ].filter(Boolean).join(" ");
    return [`# ${plain(headed(contents, title))}`, "", ...named(contents.questions).flatMap(question =>
      [`- ${plain(question.text)} {${attributes(question)}}`, ...question.askedAs.map((/** @type {string} */ words) => `  - ${plain(words)}`)])].join("\n") + "\n";
  }

  /** The same in the words of the open data. @param {any} contents */
  const data = ({ name, questions }) => JSON.stringify({
    schema: 1, handbook: playbook.handbook.id, title: line(name) || undefined,
    questions: named(questions).map(({ own, bank: from, text, moment, depth, scale, skills, stated, askedAs }) => {
      const [low, high] = scale?.split("-").map(Number) ?? [];
      return { id: own, bank: from, text, moment, depth, scale: scale && { from: low, to: high }, skills: skills ?? [], buckets: stated ?? [], followUps: askedAs };
    }),
  }, null, 1) + "\n";

  const fileName = (/** @type {any} */ { name }, /** @type {string} */ type) =>
    `${[playbook.handbook.id, name || word("paper.worksheet"), today()].map(part => part.match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 40)).filter(Boolean).join("-")}.${type}`;

  async function download(/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ type) {
    await load("home.js");
    playbook.home.download(name, text, type);
    return "";
  }

  /** A list to choose from, with its label. @param {string} key @param {[string, string][]} options */
  function select(key, options) {
    const made = make("select", "", ...options.map(([value, words]) => new Option(words, value)));
    return { made, label: make("label", "field", make("span", "", word(key)), " ", made) };
  }

  /** Asks for session, step and sheet; null when nobody chose. @param {any} store */
  async function askWhere(store) {
    const { sessions } = playbook;
    const all = await store.all();
    const session = select("send.session", sessions.map((/** @type {any} */ one) => [one.id, one.title]));
    const [step, sheet] = ["send.step", "send.sheet"].map(key => select(key, []));
    const fill = () => {
      const chosen = sessions.find((/** @type {any} */ one) => one.id === session.made.value);
      step.made.replaceChildren(...chosen.steps.map((/** @type {any} */ one) => new Option(one.title, one.id)));
      const theirs = all.filter((/** @type {any} */ record) => record.page === chosen.id).sort((/** @type {any} */ a, /** @type {any} */ b) => (a.changed < b.changed ? 1 : -1));
      sheet.made.replaceChildren(new Option(word("send.new"), ""), ...theirs.map((/** @type {any} */ record) =>
        new Option([record.head.name, record.head.person || word("sheet.nobody"), playbook.day(record.head.date)].filter(Boolean).join(" · "), record.id)));
      if (theirs.length) sheet.made.selectedIndex = 1;
    };
    session.made.addEventListener("change", fill);
    fill();
    const answer = await playbook.dialog.ask(word("send.title"), [make("p", null, word("send.about")), session.label, step.label, sheet.label], [["send", word("send.do")], ["", word("dialog.cancel")]]);
    return answer ? { session: sessions.find((/** @type {any} */ one) => one.id === session.made.value), step: step.made.value, sheet: sheet.made.value } : null;
  }

  /** @param {any} contents @param {{ store: any, undo: HTMLElement }} where */
  async function send({ questions, person, date }, { store, undo }) {
    if (!store.lasting) return word("send.not-kept");
    await Promise.all([load("questions/sessions.js"), load("transfer-words.js"), load("dialog.js")]);
    if (playbook.sessions.length === 0) return word("send.none");
    const chosen = await askWhere(store);
    if (!chosen) return "";
    const { session, step } = chosen;
    const id = chosen.sheet || records.newId();
    /** @type {string[]} */
    let fresh = [];
    try {
      await store.update([id], (/** @type {any} */ known, /** @type {() => string} */ stamp) => {
        const now = new Date().toISOString();
        const record = known ? structuredClone(known) : { id, type: "sheet", schema: records.SCHEMA, page: session.id, title: session.title, form: session.form, created: now, changed: now, head: { dot: "" }, answers: [] };
        if (!known) records.put(record, { person, date: date || today(), dot: stamp() }, undefined);
        const before = record.answers.filter((/** @type {any} */ answer) => answer.id.startsWith(`sent/${step}/`)).length;
        fresh = [];
        questions.forEach((/** @type {any} */ question, /** @type {number} */ i) => {
          const key = `sent/${step}/${question.id}`;
          const has = records.answerOf(record, key);
          if (!has?.prompt) fresh.push(key);
          // What was written there stays; the wording is the one of this time.
          records.put(record, { id: key, type: "answer", number: has?.number || before + i + 1, prompt: question.filled, private: has?.private ?? false, text: has?.text ?? "", dot: stamp() }, record);
        });
        return Object.assign(record, { changed: now });
      });
    } catch (error) {
      console.debug(error);
      return word("tray.failed");
    }
    const back = Object.assign(make("button", "", word("tray.undo")), { type: "button" });
    back.addEventListener("click", async () => {
      await store.update([id], (/** @type {any} */ now, /** @type {() => string} */ stamp) => {
        if (!now) return undefined;
        const record = structuredClone(now);
        // What somebody has answered meanwhile stays.
        for (const key of fresh) {
          const answer = records.answerOf(record, key);
          if (answer && !records.isGiven(answer)) records.put(record, { ...answer, others: undefined, prompt: "", dot: stamp() }, record);
        }
        return !chosen.sheet && record.answers.every((/** @type {any} */ answer) => !answer.prompt) ? null : record;
      });
      undo.replaceChildren(make("p", "", word("send.undone")));
    });
    const words = word(questions.length === 1 ? "send.sent.one" : "send.sent.other", questions.length, session.title);
    const link = Object.assign(make("a", "", word("send.open", session.title)), { href: `${session.url}?sheet=${id}#${encodeURIComponent(step)}` });
    undo.replaceChildren(make("p", "", words), make("div", "sheet-do", link, back));
    link.focus();
    return words;
  }

  /** @type {Record<string, (contents: any, where: any) => Promise<string>>} */
  playbook.questionTakes = {
    "copy-markdown": async (contents, { title }) => word((await copied(markdown(contents, title))) ? "tray.copied" : "tray.not-copied"),
    "copy-text": async (contents, { title }) => word((await copied(plainText(contents, title))) ? "tray.copied" : "tray.not-copied"),
    "export-markdown": (contents, { title }) => download(fileName(contents, "md"), bank(contents, title), "text/markdown"),
    "export-json": contents => download(fileName(contents, "json"), data(contents), "application/json"),
    send,
  };
})();
