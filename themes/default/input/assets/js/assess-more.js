// What is seldom done on the page on which people are rated: the file of a round, the seal, and the look back.
(function () {
  "use strict";
  const { load, make, word, records } = playbook;
  const ROUND = "playbook-round";
  const SHORTEST_PHRASE = 12;
  const RATES_AS = ["self", "lead", "peer"];
  const text = (/** @type {string} */ words) => make("p", null, words);
  const say = (/** @type {string} */ title, /** @type {string} */ words) => playbook.dialog.ask(title, [text(words)], [["", word("dialog.close")]]);
  const fileName = (/** @type {(string | undefined)[]} */ ...parts) => `${parts.map(part => part?.match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 40)).filter(Boolean).join("-")}.json`;
  const save = (/** @type {string} */ name, /** @type {any} */ file) => playbook.home.download(name, `${JSON.stringify(file, null, 1)}\n`);

  /** The raters of a round, one a line: a name, and after the last comma how they rate. @param {string} lines */
  const ratersOf = lines => lines.split("\n").map(line => line.trim()).filter(Boolean).map(line => {
    const [, name, as] = /^(.*?)(?:[,;]\s*(\p{L}+))?$/u.exec(line) ?? [];
    const known = RATES_AS.find(rates => rates === as?.toLowerCase() || word(`as.${rates}`).toLowerCase() === as?.toLowerCase());
    return known ? { name: name.trim(), as: known } : { name: line, as: "peer" };
  });

  /** @param {any} tools */
  async function saveRound({ bar, sheet, current, give, wheel, handbook, fieldOf }) {
    const [{ head, answers }, raters] = [current(), ratersOf(fieldOf("raters").value)];
    if (!head.person || raters.length === 0) return void (await say(word("round.title"), word("round.person-first")));
    if (!fieldOf("round").value) give("round", records.newId());
    const { id, title, version } = wheel();
    const targets = answers.filter((/** @type {any} */ answer) => answer.id.startsWith("target/") && answer.value !== undefined)
      .map((/** @type {any} */ { id: item, value }) => ({ skill: item.slice("target/".length), value }));
    save(fileName(handbook.id, word("round.file"), head.person, playbook.today()), {
      kind: ROUND, schema: 1, id: fieldOf("round").value, handbook, wheel: { id, title, version }, person: head.person, date: head.date,
      role: fieldOf("role")?.value ?? "", nextRole: fieldOf("next-role")?.value ?? "", challenge: fieldOf("challenge").value, targets, raters,
    });
    await sheet.flush();
  }

  /** Lets somebody choose a round file; nothing when there is none, or it is none. */
  async function pickRound() {
    await load("round-schema.js");
    const file = await playbook.home.pick();
    if (!file) return undefined;
    let round;
    try {
      round = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
    } catch {
      return void (await say(word("round.title"), word("round.bad", word("import.no-json"))));
    }
    const problem = round?.kind === ROUND ? playbook.problem(round, playbook.schemas.round) : word("import.other-kind");
    if (problem) return void (await say(word("round.title"), word("round.bad", problem)));
    return round;
  }

  /** @param {any} tools */
  async function openRound(tools) {
    const round = await pickRound();
    if (!round) return;
    const wheel = tools.wheel();
    if (round.wheel.id !== wheel.id) return void (await say(word("round.title"), word("round.other-wheel", round.wheel.title)));
    const raters = round.raters.map((/** @type {any} */ rater) => `${rater.name} (${word(`as.${rater.as}`)})`);
    const inside = [
      text(word("round.about", round.person, [round.challenge, playbook.day(round.date)].filter(Boolean).join(" · "))),
      text(word("round.facts", round.wheel.title, round.wheel.version, raters.join(", "))),
      ...(round.wheel.version === wheel.version ? [] : [text(word("round.version", round.wheel.version, wheel.version))]),
      text(word("round.who")),
    ];
    const answer = await playbook.dialog.ask(word("round.title"), inside, [...raters.map((/** @type {string} */ words, /** @type {number} */ i) => [String(i), words]), ["other", word("round.other")], ["", word("dialog.cancel")]]);
    if (!answer) return;
    const rater = round.raters[answer] ?? { name: "", as: "peer" };
    await tools.renew();
    const facts = { person: round.person, round: round.id, rater: rater.name, as: rater.as, role: round.role, "next-role": round.nextRole, challenge: round.challenge,
      raters: round.raters.map((/** @type {any} */ one) => `${one.name}, ${word(`as.${one.as}`)}`).join("\n") };
    for (const [id, words] of Object.entries(facts)) tools.give(id, words);
    for (const { skill, value } of round.targets) tools.give(`target/${skill}`, String(value));
    await tools.sheet.flush();
    tools.page.querySelector(".assess-how").scrollIntoView();
    tools.fieldOf("rater").focus();
  }

  /** The rating as it leaves, without what is private; nothing when nothing was rated. @param {any} tools */
  async function leaving({ sheet }) {
    await sheet.flush();
    const given = sheet.record?.answers.some((/** @type {any} */ answer) => answer.type === "rating" && records.isGiven(answer));
    return given ? playbook.transfer.leaving(sheet.record, new Set()) : undefined;
  }

  /** Asks for a phrase, twice, until it will do. */
  async function askPhrase() {
    for (let trouble = ""; ;) {
      const fields = ["phrase", "repeat"].map(key => Object.assign(document.createElement("input"), { type: "password", autocomplete: "new-password", name: key }));
      const lines = fields.map(field => make("label", "field", make("span", null, word(`seal.${field.name}`)), field));
      const answer = await playbook.dialog.ask(word("seal.title"), [text(word("seal.about")), ...lines, ...(trouble ? [Object.assign(text(trouble), { role: "alert", className: "trouble" })] : [])],
        [["seal", word("seal.save")], ["", word("dialog.cancel")]]);
      if (!answer) return "";
      const [phrase, repeat] = fields.map(field => field.value);
      if (phrase.trim().length < SHORTEST_PHRASE) trouble = word("seal.short");
      else if (phrase !== repeat) trouble = word("seal.differs");
      else return phrase;
    }
  }

  /** @param {any} tools */
  async function seal(tools) {
    await load("seal.js");
    if (!playbook.seal.isThere()) return void (await say(word("seal.title"), word("seal.missing")));
    const record = await leaving(tools);
    if (!record) return void (await say(word("seal.title"), word("seal.empty")));
    const phrase = await askPhrase();
    if (!phrase) return;
    const { person, date, rater, as, round } = playbook.comparison.assessmentOf(record);
    const { handbook } = tools;
    const wheel = { id: tools.wheel().id, title: tools.wheel().title, version: record.form };
    const file = await playbook.seal.close({ handbook, person, date, rater, as, wheel, round }, playbook.home.fileText(handbook, [record]), phrase);
    const name = fileName(handbook.id, word("seal.file"), person, rater || word(`as.${as}`), playbook.today());
    save(name, file);
    await say(word("seal.title"), word("seal.saved", name));
  }

  /** @param {any} tools */
  async function unsealed(tools) {
    const record = await leaving(tools);
    if (!record) return void (await say(word("seal.unsealed"), word("seal.empty")));
    const { person, rater, as } = playbook.comparison.assessmentOf(record);
    if (!(await playbook.dialog.ask(word("seal.unsealed"), [text(word("seal.unsealed-about"))], [["save", word("export.save")], ["", word("dialog.cancel")]]))) return;
    playbook.home.download(fileName(tools.handbook.id, word("seal.file-open"), person, rater || word(`as.${as}`), playbook.today()), playbook.home.fileText(tools.handbook, [record]));
  }

  /** What moved since the rating that this one was made after. @param {HTMLElement} place @param {any} record @param {any} store @param {any} wheel */
  async function drift(place, record, store, wheel) {
    await load("rating-result.js");
    const { assessmentOf } = playbook.comparison;
    const { row, table, shown, signed } = playbook.ratingTable;
    const now = assessmentOf(record);
    const old = await store.get(record.answers.find((/** @type {any} */ answer) => answer.id === "again")?.text ?? "");
    if (!old) return place.replaceChildren(make("p", "", word("drift.gone")));
    const was = assessmentOf(old);
    const rows = wheel.buckets.flatMap((/** @type {any} */ bucket) => [["buckets", bucket], ...bucket.skills.map((/** @type {any} */ skill) => ["skills", skill])]).flatMap(([kind, one]) => {
      const [then, today] = [was[kind][one.id], now[kind][one.id]];
      if (!then && !today) return [];
      const moved = then?.value !== undefined && today?.value !== undefined ? today.value - then.value : undefined;
      const isWorded = !!then?.wording && !!today?.wording && then.wording !== today.wording;
      const title = make("span", "", one.title);
      if (isWorded) {
        title.append(" ", make("details", "", make("summary", "", word("drift.worded")), make("p", "reworded", word("drift.before", then.wording)), make("p", "reworded", word("drift.after", today.wording))));
      }
      return [row([title, shown(then), shown(today), moved === undefined ? "" : moved > 0 ? `+${moved}` : signed(moved)])];
    });
    const head = row(["result.skill", "drift.was", "drift.now", "drift.moved"].map(key => word(key)), "th");
    place.replaceChildren(table(word("drift.title"), head, rows));
  }

  playbook.assessMore = { saveRound, openRound, seal, unsealed, drift, ratersOf };
})();
