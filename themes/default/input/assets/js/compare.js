// Ratings of several people side by side. Files stay closed until all phrases are entered, and nothing is shown of one before
// two people's ratings of the same round are open. What is shown is text, whatever a file says.
(async function () {
  "use strict";
  const { load, make, word, records } = playbook;
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-compare]"));
  if (!page) return;
  const handbook = { id: page.dataset.handbook, title: page.dataset.handbookTitle };
  const part = (/** @type {string} */ selector) => /** @type {any} */ (page.querySelector(selector));
  const button = (/** @type {string} */ words, /** @type {() => any} */ act) => Object.assign(make("button", "", words), { type: "button", onclick: act });
  const MOST = 10 * 1024 * 1024;
  const { assessmentOf, areIndependent, differences, filled, fitting, isRound, rows, talk } = playbook.comparison;

  /**
   * @typedef {{ key: string, name: string, about: string, sort: "sealed" | "open" | "mine", file?: any, record?: any, phrase?: HTMLInputElement }} Entry
   * @type {Entry[]}
   */
  let entries = [];
  /** What is open, once it may be shown. @type {any[]} */
  let opened = [];
  const store = await playbook.open(handbook.id, new URLSearchParams(location.search).has("guest"));
  const tools = () => Promise.all([load("transfer.js").then(() => playbook.transfer.ready), load("seal.js"), load("round-schema.js"), load("rating-result.js"), load("home.js")]);
  const say = (/** @type {string} */ words, isWarning = false) => {
    part(".compare-status").textContent = words;
    part(".compare-open").classList.toggle("is-warning", isWarning);
  };
  const about = (/** @type {any} */ of) => [of.rater || word("as."), of.as && `(${word(`as.${of.as}`)})`, of.person && `· ${of.person}`, playbook.day(of.date) && `· ${playbook.day(of.date)}`].filter(Boolean).join(" ");

  /** Lists the files; what stands in the fields of phrases stays. */
  function list() {
    part(".compare-files").replaceChildren(...entries.map(entry => {
      const label = make("span", "", make("strong", "", entry.about), ` · ${word(`files.${entry.sort}`)}`);
      const remove = button(word("files.remove"), () => {
        entries = entries.filter(other => other !== entry);
        shut();
      });
      remove.setAttribute("aria-label", word("files.remove-of", entry.about));
      if (entry.sort !== "sealed") return make("li", "", label, remove);
      if (!entry.phrase) {
        entry.phrase = Object.assign(document.createElement("input"), { type: "password", autocomplete: "off" });
        entry.phrase.addEventListener("keydown", event => { if (event.key === "Enter") void open(); });
      }
      return make("li", "", label, make("label", "field", make("span", "", word("files.phrase", entry.about)), entry.phrase), remove);
    }));
    part("[data-act=open]").disabled = entries.length < 2;
    part("[data-act=close]").hidden = opened.length === 0;
    if (opened.length === 0) say(entries.length === 0 ? word("files.none") : entries.length < 2 ? word("files.waiting", entries.length) : word("files.ready"));
  }

  /** Closes what was open: what is on the list has changed, or somebody asks for it. */
  function shut() {
    opened = [];
    part(".compare-result").replaceChildren();
    list();
  }

  /** @param {Entry} entry */
  function add(entry) {
    entries = [...entries.filter(other => other.key !== entry.key), entry];
  }

  /** Takes a file in, sealed or not. @param {File} file @returns {Promise<string>} what is wrong with it */
  async function take(file) {
    if (file.size > MOST) return word("import.too-large");
    const text = await file.text();
    let content;
    try {
      content = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      return word("import.no-json");
    }
    if (content?.kind === playbook.seal.KIND) {
      const problem = playbook.problem(content, playbook.schemas.sealed);
      if (problem) return word("import.invalid", problem);
      if (!playbook.seal.isThere()) return word("files.no-crypto");
      add({ key: content.seal.iv, name: file.name, about: about(content), sort: "sealed", file: content });
      return "";
    }
    const { reason, file: workbook } = playbook.transfer.read(text);
    if (!workbook) return reason;
    const all = workbook.records.filter((/** @type {any} */ record) => record.page.startsWith("assess/"));
    if (all.length === 0) return word("files.own-none");
    for (const record of all) add({ key: record.id, name: file.name, about: about(assessmentOf(record)), sort: "open", record });
    return "";
  }

  /** The record of an entry. @param {Entry} entry */
  async function recordOf(entry) {
    if (entry.sort !== "sealed") return entry.record;
    const text = await playbook.seal.open(entry.file, entry.phrase?.value ?? "");
    const { file } = playbook.transfer.read(text);
    const record = file?.records.find((/** @type {any} */ one) => one.page.startsWith("assess/"));
    if (!record) throw new Error("empty");
    return record;
  }

  /** Opens all files at once: one that does not open leaves all of them closed. */
  async function open() {
    if (entries.length < 2) return;
    say(word("files.opening"));
    await tools();
    const all = [];
    for (const entry of entries) {
      try {
        all.push(assessmentOf(await recordOf(entry)));
      } catch (error) {
        console.debug(error);
        say(word("files.wrong", entry.about), true);
        entry.phrase?.focus();
        return;
      }
    }
    if (!all.some((one, i) => all.slice(i + 1).some(other => areIndependent(one, other)))) return say(`${word("files.same-rater")} ${word("files.two")}`, true);
    if (!isRound(all)) {
      const differs = [...new Set(all.slice(1).flatMap(other => differences(all[0], other)))].map(key => word(`round.${key}`)).join(", ");
      say(`${word("files.two")} ${word("round.differs", differs)}`, true);
      part(".compare-result").replaceChildren(button(word("round.confirm"), () => void show(all)));
      return;
    }
    await show(all);
  }

  const wheelScript = (/** @type {string} */ id) => [.../** @type {any} */ (page.querySelectorAll("[data-script]"))].find(line => line.dataset.wheel === id)?.dataset.script;

  /** The wheel by which it was rated, as far as it is known here. @param {any[]} all */
  async function wheelOf(all) {
    const name = wheelScript(all[0].wheel);
    if (!name) {
      // A wheel of another handbook: what the files say of it is enough to compare.
      const scale = all.find(one => one.scale)?.scale ?? { from: 1, to: 10 };
      const points = (/** @type {number} */ of10) => Math.max(1, Math.round((of10 * (scale.to - scale.from)) / 9));
      return { wheel: { id: all[0].wheel, title: all[0].wheel, ...scale, compare: { differ: points(2), gap: points(2), strength: points(1) }, buckets: [], roles: [] }, growth: { questions: {}, actions: {}, pages: {}, plans: [] } };
    }
    await Promise.all([load(`wheels/${name}.js`), load(`wheels/growth/${name}.js`)]);
    return { wheel: playbook.wheels[all[0].wheel], growth: playbook.growth[all[0].wheel] };
  }

  const nameOf = (/** @type {any} */ one) => `${one.rater || word("as.")}${one.as ? ` (${word(`as.${one.as}`)})` : ""}`;

  /** Where what was agreed is kept: one sheet for the ratings that are open. @param {any[]} all */
  const agreedId = all => `compare${all.map(one => one.id.slice(0, Math.max(1, Math.floor(24 / all.length)))).sort().join("")}`.slice(0, 32);

  /** @param {any[]} all */
  async function show(all) {
    // The person's own ratings stand first.
    all.sort((one, other) => Number(other.as === "self") - Number(one.as === "self"));
    opened = all;
    list();
    const { wheel, growth } = await wheelOf(all);
    const lines = rows(all, wheel);
    const talks = talk(lines);
    const role = wheel.roles.find((/** @type {any} */ known) => known.id === (all[0].nextRole || all[0].role))?.title ?? "";
    const differs = [...new Set(all.slice(1).flatMap(other => differences(all[0], other)))];
    const agreed = await playbook.tried(store.get(agreedId(all)));
    const fields = new Map();

    const talkList = make("ol", "talk-list", ...talks.map(row => {
      const questions = [...(growth.questions[row.id] ?? []).slice(0, 1), ...(growth.questions[""] ?? [])].slice(0, 1);
      const box = Object.assign(document.createElement("textarea"), { rows: 2, placeholder: " ", maxLength: 100_000, value: records.answerOf(agreed, `agreed/${row.id}`)?.text ?? "" });
      fields.set(row.id, { row, box });
      const lines = row.ratings.filter((/** @type {any} */ rating) => rating.given).map((/** @type {any} */ rating, /** @type {number} */ i) => `${nameOf(rating)} ${playbook.ratingTable.shown(rating.given)}${rating.given.text ? `: ${rating.given.text}` : ""}`);
      return make("li", "talk", make("h4", "", row.title), make("p", "talk-group", word(`group.${row.group}`), row.goal === undefined ? "" : ` · ${word("talk-target", row.goal)}`),
        make("ul", "", ...lines.map((/** @type {string} */ line) => make("li", "", line))),
        make("p", "talk-question", filled(questions[0] ?? word("talk.no-question"), row.title, role)),
        make("label", "field", make("span", "", word("talk.agreed", row.title)), box, make("div", "lines", make("div", "line"), make("div", "line"))));
    }));
    const status = make("p", "talk-status");
    status.setAttribute("role", "status");
    talkList.addEventListener("change", async () => {
      try {
        await saveAgreed(all, fields);
        status.textContent = word("talk.saved", new Date().toLocaleTimeString(playbook.language, { hour: "2-digit", minute: "2-digit" }));
      } catch (error) {
        console.debug(error);
        status.textContent = word("talk.unsaved");
      }
    });

    const close = (/** @type {any} */ bucket) => bucket.skills.some((/** @type {any} */ skill) => all.some(one => one.skills[skill.id]?.value !== undefined));
    const goal = (/** @type {string} */ id) => lines.find(row => row.id === id)?.goal;
    const buckets = wheel.buckets.map((/** @type {any} */ bucket) => ({
      title: bucket.title,
      parts: close(bucket) ? bucket.skills.map((/** @type {any} */ skill) => ({ values: all.map(one => one.skills[skill.id]?.value), target: goal(skill.id) }))
        : [{ values: all.map(one => one.buckets[bucket.id]?.value), target: goal(bucket.id) }],
    }));
    const legend = make("ul", "chart-raters", ...all.map((one, i) => make("li", "", playbook.chartKey(i), ` ${nameOf(one)}`)));
    const names = make("ol", "chart-legend", ...wheel.buckets.map((/** @type {any} */ bucket) => make("li", "", bucket.title)));
    const groups = ["differ", "self", "others", "gap", "strength", "track", "unsaid"].map(group => ({ group, here: lines.filter(row => row.group === group && !row.isAlone && !row.isGone) })).filter(({ here }) => here.length);
    const apart = lines.filter(row => row.isAlone || row.isGone);
    const { row, table, shown, link, list: items } = playbook.ratingTable;
    const head = row([word("result.skill"), ...all.map(nameOf), word("target"), word("group-title")], "th");
    const cells = (/** @type {any} */ line) => row([line.kind === "buckets" ? `${line.title} (${word("result.quick")})` : line.title, ...line.ratings.map((/** @type {any} */ rating) => shown(rating.given)), String(line.goal ?? ""), line.isAlone || line.isGone ? word("group.only") : word(`group.${line.group}`)]);
    const self = all.find(one => one.as === "self") ?? all[0];
    const others = all.filter(one => one !== self);
    // A plan has to fit what the person sees, or what somebody else does.
    const plans = [...new Set([self, ...others].flatMap(one => fitting(one, wheel, growth.plans)))].slice(0, 3);

    const result = part(".compare-result");
    result.replaceChildren(
      make("h2", "", word("page-title", self.person || nameOf(self))),
      ...(differs.length ? [make("p", "aside aside-pitfall", word("round.differs", differs.map(key => word(`round.${key}`)).join(", ")))] : []),
      make("h3", "", word("talk.title")),
      make("p", "", word(talks.length ? "talk.about" : "talk.none")),
      talkList, status,
      make("div", "sheet-do", ...(part("[data-debrief]") ? [button(word("debrief"), () => debrief(all, lines, talks, fields))] : []), button(word("print"), () => globalThis.print())),
      ...(wheel.buckets.length ? [make("h3", "", word("wheel")), make("figure", "chart-figure", playbook.wheelChart({ from: wheel.from, to: wheel.to, label: word("wheel"), buckets }), make("figcaption", "", legend, names))] : []),
      make("h3", "", word("groups")),
      make("dl", "groups", ...groups.flatMap(({ group, here }) => [make("dt", "", `${word(`group.${group}`)} (${here.length})`), make("dd", "", here.map(line => line.title).join(", "))])),
      table(word("table"), head, lines.filter(line => !line.isAlone && !line.isGone).map(cells)),
      ...(apart.length ? [make("h3", "", word("group.only")), table(word("group.only"), head.cloneNode(true), apart.map(cells))] : []),
      make("h3", "", word("plans")),
      plans.length ? items("result-plans", plans.map((/** @type {any} */ plan) => make("span", "", link(plan), plan.about ? ` ${plan.about}` : ""))) : make("p", "", word("result.no-plans")),
    );
    say(word("files.opened", all.length));
    result.focus();
    result.scrollIntoView();
  }

  /** @param {string} id @param {string} pageId @param {string} title @param {string} form @param {string} person */
  const blank = (id, pageId, title, form, person) => {
    const now = new Date().toISOString();
    return { record: { id, type: "sheet", schema: records.SCHEMA, page: pageId, title, form, created: now, changed: now, head: { dot: "" }, answers: [] }, head: { person, date: playbook.today() } };
  };

  /** Keeps what was agreed. @param {any[]} all @param {Map<string, { row: any, box: HTMLTextAreaElement }>} fields */
  const saveAgreed = (all, fields) => store.update([agreedId(all)], (/** @type {any} */ now, /** @type {() => string} */ stamp, /** @type {string} */ id) => {
    const fresh = blank(id, "compare", document.title, "0", all[0].person);
    const record = structuredClone(now ?? fresh.record);
    if (!now) records.put(record, { ...fresh.head, dot: stamp() }, undefined);
    for (const [skill, { row, box }] of fields) {
      const key = `agreed/${skill}`;
      if ((records.answerOf(record, key)?.text ?? "") !== box.value) records.put(record, { id: key, type: "answer", number: 0, prompt: row.title, private: false, text: box.value, dot: stamp() }, record);
    }
    return Object.assign(record, { changed: new Date().toISOString() });
  });

  /** A new sheet of the debrief, with what is known filled in. @param {any[]} all @param {any[]} lines @param {any[]} talks @param {Map<string, { row: any, box: HTMLTextAreaElement }>} fields */
  async function debrief(all, lines, talks, fields) {
    const sheet = part("[data-debrief]");
    const numbers = (/** @type {any} */ row) => `${row.title}: ${row.ratings.map((/** @type {any} */ rating) => `${nameOf(rating)} ${playbook.ratingTable.shown(rating.given) || "–"}`).join(", ")}`;
    const noted = (/** @type {any} */ row) => fields.get(row.id)?.box.value.trim();
    const of = (/** @type {string[]} */ ...groups) => talks.filter(row => groups.includes(row.group));
    const words = {
      "rows-of-numbers": talks.filter(row => row.group !== "strength").map(numbers).join("\n"),
      days: of("differ", "self", "others").map(row => `${row.title}: ${noted(row) ?? ""}`.trim()).join("\n"),
      "build-on": lines.filter(row => row.group === "strength").slice(0, 3).map(row => row.title).join(", "),
      "chosen-gaps": of("gap").map(row => `${row.title}${noted(row) ? `: ${noted(row)}` : ""}`).join("\n"),
    };
    const id = records.newId();
    const items = [...sheet.children].filter(item => words[item.dataset.id]);
    await store.update([id], (/** @type {any} */ _, /** @type {() => string} */ stamp) => {
      const { record, head } = blank(id, sheet.dataset.debrief, sheet.dataset.title, sheet.dataset.form, all[0].person);
      records.put(record, { ...head, dot: stamp() }, undefined);
      for (const item of items) {
        records.put(record, { id: item.dataset.id, type: "answer", number: Number(item.dataset.number), prompt: item.textContent.trim(), private: false, text: words[item.dataset.id], dot: stamp() }, undefined);
      }
      if (talks[0]) records.put(record, { id: "blank:skill x", type: "blank", number: 0, prompt: "Skill X", private: false, text: talks[0].title, dot: stamp() }, undefined);
      return record;
    });
    location.href = `${sheet.dataset.url}?sheet=${id}`;
  }

  const does = {
    async add() {
      await tools();
      const picked = await playbook.home.pickAll();
      shut();
      const troubles = [];
      for (const file of picked) {
        const trouble = await take(file);
        if (trouble) troubles.push(word("files.bad", file.name, trouble));
      }
      shut();
      if (troubles.length) say(troubles.join(" "), true);
    },
    async own() {
      await tools();
      const all = (await playbook.tried(store.all(), [])).filter((/** @type {any} */ record) => record.page.startsWith("assess/"))
        .sort((/** @type {any} */ one, /** @type {any} */ other) => (one.changed < other.changed ? 1 : -1));
      if (all.length === 0) return say(word("files.own-none"), true);
      const answer = all.length === 1 ? "0" : await playbook.dialog.ask(word("files.own-which"), [], [...all.slice(0, 12).map((/** @type {any} */ record, /** @type {number} */ i) => [String(i), about(assessmentOf(record))]), ["", word("dialog.cancel")]]);
      if (!answer) return;
      add({ key: all[answer].id, name: "", about: about(assessmentOf(all[answer])), sort: "mine", record: all[answer] });
      shut();
    },
    open,
    close: shut,
  };
  page.addEventListener("click", event => {
    const name = /** @type {HTMLElement} */ (event.target).closest("[data-act]")?.getAttribute("data-act");
    if (name && does[name]) void does[name]();
  });
  page.hidden = false;
  list();
  // A file can be chosen only soon after a click, so what that needs is fetched as somebody reaches for the button.
  for (const type of ["pointerover", "focusin"]) page.addEventListener(type, () => void tools(), { once: true });
})();
