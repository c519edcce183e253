// The page on which people are rated: how far one is, what is next, and what it says. Saving is the sheet's.
(function () {
  "use strict";
  const { load, make, word } = playbook;
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-assess]"));
  if (!page) return;
  const bar = /** @type {HTMLElement} */ (document.querySelector("[data-sheet]"));
  const part = (/** @type {string} */ selector) => /** @type {any} */ (page.querySelector(selector));
  const itemOf = (/** @type {string} */ id) => part(`[data-item="${CSS.escape(id)}"]`);
  const fieldOf = (/** @type {string} */ id) => itemOf(id)?.querySelector("input, select, textarea");
  const ratings = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("[data-type=rating]")]);
  const buckets = /** @type {HTMLElement[]} */ ([...page.querySelectorAll(".assess-bucket")]).map(section => {
    const [quick, ...skills] = ratings.filter(item => section.contains(item));
    return { section, quick, skills, deeper: /** @type {HTMLDetailsElement | null} */ (section.querySelector(".deeper")) };
  });
  const [MINUTES_OF_BUCKET, MINUTES_OF_SKILL] = [1.25, 1.5];
  /** The sheet as it was last shown, where it is kept, and what saves what is on the page. @type {{ record: any, store: any, flush: () => Promise<any> }} */
  const sheet = { record: undefined, store: undefined, flush: async () => {} };
  /** Whether a rating has an answer. @type {Map<Element, boolean>} */
  const answered = new Map();
  let isDue = false;
  /** What the ratings say is a long way down the page, and waits for a pause. */
  let resultTimer = 0;
  const PAUSE = 200;

  const wheel = () => playbook.wheels?.[page.dataset.wheel];
  /** The wheel's words, which are many, fetched when somebody begins. */
  const known = () => load(`wheels/${page.dataset.script}.js`);
  const skillOf = (/** @type {string} */ id) => wheel()?.buckets.flatMap((/** @type {any} */ bucket) => bucket.skills).find((/** @type {any} */ skill) => skill.id === id);

  /** The words that a rating rests on. @param {string} item */
  playbook.wording = item => {
    const [kind, id] = item.split("/");
    const skill = kind === "skill" && skillOf(id);
    return skill ? [skill.about, ...skill.levels.map((/** @type {any} */ { value, label, text }) => `${value}${label ? ` ${label}` : ""}: ${text}`)].filter(Boolean).join("\n") : "";
  };

  /** @param {HTMLElement} item */
  function isAnswered(item) {
    return !!item.querySelector(".values input:checked") || !!item.dataset.gone;
  }

  /** Shows on paper what is marked on screen. @param {HTMLElement} item */
  function look(item) {
    answered.set(item, isAnswered(item));
    const marked = item.querySelector(".values input:checked")?.value ?? "";
    const text = { unknown: "?", "not-relevant": "–" }[marked] ?? marked;
    for (const box of page.querySelectorAll(`[data-paper="${CSS.escape(item.dataset.item ?? "")}"]`)) if (box.textContent !== text) box.textContent = text;
  }

  /** What waits for an answer. Skips skills that nobody has chosen to look at; a bucket with skills that are rated needs no quick look. */
  const open = () => buckets.flatMap(bucket => {
    const skills = bucket.deeper?.open ? bucket.skills : [];
    const isClose = bucket.skills.some(item => answered.get(item));
    return [...(isClose ? [] : [bucket.quick]), ...skills].filter(item => !answered.get(item));
  });

  function tell() {
    isDue = false;
    const skills = buckets.flatMap(bucket => bucket.skills);
    const left = open();
    const minutes = Math.ceil(left.reduce((sum, item) => sum + (item.classList.contains("rating-skill") ? MINUTES_OF_SKILL : MINUTES_OF_BUCKET), 0));
    const done = (/** @type {Element[]} */ all) => all.filter(item => answered.get(item)).length;
    const seen = buckets.filter(bucket => answered.get(bucket.quick) || bucket.skills.some(item => answered.get(item))).length;
    part(".assess-progress p").textContent = word(left.length ? "progress.text" : "progress.done", seen, buckets.length, done(skills), skills.length, minutes);
    for (const { deeper, skills: all } of buckets) {
      if (deeper) deeper.querySelector(".deeper-state").textContent = done(all) ? word("progress.deeper", done(all), all.length) : "";
    }
    part(".who-sees").textContent = sees();
    const isBlind = !!fieldOf("again").value && !fieldOf("done").value;
    document.documentElement.classList.toggle("is-blind", isBlind);
    part("[data-act=done]").hidden = !isBlind;
    const isEmpty = playbook.isBlank();
    part(".result-empty").hidden = !isEmpty;
    clearTimeout(resultTimer);
    if (isEmpty) part(".result-inside").replaceChildren();
    else resultTimer = setTimeout(result, PAUSE);
  }

  /** Who will read what under which name. */
  function sees() {
    const [as, name] = [fieldOf("as").value, fieldOf("rater").value.trim() || word("sees.nobody")];
    return as ? word(`sees.${as}`, bar.querySelector("[name=person]").value.trim() || word("sees.person"), name) : "";
  }

  /** Whether nobody has rated yet: a sheet on which a round has just begun is the one to type up. */
  playbook.isBlank = () => ![...answered.values()].some(Boolean);

  /** What is on the page, as a record; it may not be saved yet. */
  function current() {
    const answers = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("[data-item]")])
      .filter(item => item.dataset.type !== "rating" || answered.get(item) || item.querySelector("textarea")?.value)
      .map(item => ({ id: item.dataset.item, prompt: item.dataset.prompt, ...playbook.blocks[item.dataset.type ?? ""].read(item) }));
    const head = { person: bar.querySelector("[name=person]").value.trim(), date: bar.querySelector("[name=date]").value };
    return { id: sheet.record?.id ?? "", page: bar.dataset.page, form: bar.dataset.form, head, answers };
  }

  async function result() {
    await Promise.all([known(), load("comparison.js"), load("wheel-chart.js"), load("rating-result.js"), load(`wheels/growth/${page.dataset.script}.js`)]);
    playbook.ratingResult(part(".result-inside"), playbook.comparison.assessmentOf(current()), wheel(), playbook.growth[page.dataset.wheel ?? ""]);
  }

  /** What is seen changes with what is typed, and at most once before the page is drawn. */
  function soon() {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => setTimeout(tell));
  }

  playbook.shown = (/** @type {any} */ record, /** @type {any} */ store, /** @type {any} */ flush) => {
    Object.assign(sheet, { record, store, flush });
    ratings.forEach(look);
    // A bucket that was looked at closely, and a note that was written, stand open.
    for (const { deeper, skills } of buckets) if (deeper && skills.some(item => answered.get(item))) deeper.open = true;
    for (const note of page.querySelectorAll(".note")) if (note.querySelector("textarea").value) note.open = true;
    for (const name of ["targets", "weights"]) {
      const isSet = [...page.querySelectorAll(`.of-${name} input`)].some(input => input.value);
      if (isSet) show(name, true);
    }
    if (record) void known();
    part(".assess-progress").hidden = false;
    soon();
    if (record && fieldOf("done").value) void more().then(() => playbook.assessMore.drift(part(".drift"), record, store, wheel()));
    else part(".drift").replaceChildren();
  };

  /** @param {string} name @param {boolean} isShown */
  function show(name, isShown) {
    page.classList.toggle(`show-${name}`, isShown);
    part(`[data-show=${name}]`).checked = isShown;
  }

  /** Gives a field words as somebody would who types them. @param {string} id @param {string} text */
  function give(id, text) {
    const field = id === "person" ? bar.querySelector("[name=person]") : fieldOf(id);
    if (!field || field.value === text) return;
    field.value = text;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** A new sheet, once it stands on the page. */
  async function renew() {
    await sheet.flush();
    if (!sheet.record) return;
    const blank = new Promise(resolve => {
      const shown = playbook.shown;
      playbook.shown = (/** @type {any[]} */ ...all) => {
        playbook.shown = shown;
        shown(...all);
        resolve(undefined);
      };
    });
    bar.querySelector("[data-do=new]").click();
    await blank;
  }

  const more = () => Promise.all([known(), load("assess-more.js"), load("comparison.js"), playbook.load("transfer.js").then(() => playbook.transfer.ready), load("home.js")]);
  const handbook = { id: bar.dataset.handbook, title: bar.dataset.handbookTitle };
  const tools = { page, bar, sheet, current, give, renew, wheel, handbook, fieldOf };
  const does = {
    next() {
      const [first] = open();
      if (!first) return;
      const radio = first.querySelector(".values input");
      first.scrollIntoView({ block: "center" });
      radio.focus({ preventScroll: true });
    },
    "round-save": async () => { await more(); await playbook.assessMore.saveRound(tools); },
    "round-open": async () => { await more(); await playbook.assessMore.openRound(tools); },
    seal: async () => { await more(); await playbook.assessMore.seal(tools); },
    unsealed: async () => { await more(); await playbook.assessMore.unsealed(tools); },
    async again() {
      const facts = Object.fromEntries(["rater", "as", "role", "next-role", "challenge"].map(id => [id, fieldOf(id)?.value ?? ""]));
      const [person, before] = [bar.querySelector("[name=person]").value, sheet.record];
      if (!before) return;
      await renew();
      give("person", person);
      for (const [id, text] of Object.entries(facts)) give(id, text);
      give("again", before.id);
      part(".assess-how").scrollIntoView();
      does.next();
    },
    async done() {
      give("done", playbook.today());
      await sheet.flush();
      part(".drift").scrollIntoView({ block: "nearest" });
    },
  };

  page.addEventListener("click", event => {
    const target = /** @type {HTMLElement} */ (event.target);
    const name = target.closest("[data-act]")?.getAttribute("data-act");
    if (name) void does[name]();
  });
  page.addEventListener("change", event => {
    const target = /** @type {HTMLInputElement} */ (event.target);
    if (target.dataset.show) show(target.dataset.show, target.checked);
  });
  for (const type of ["input", "change"]) {
    document.addEventListener(type, event => {
      const item = /** @type {HTMLElement} */ (event.target).closest("[data-type=rating]");
      if (item) look(/** @type {HTMLElement} */ (item));
      soon();
    });
  }
  for (const type of ["focusin", "pointerdown"]) page.addEventListener(type, () => void known(), { once: true });
  for (const { deeper } of buckets) deeper?.addEventListener("toggle", soon);
  // Toggling does not bubble; the levels of a skill are made when somebody wants to see them.
  page.addEventListener("toggle", async event => {
    const hints = /** @type {HTMLDetailsElement} */ (event.target);
    // A file can be chosen only soon after a click, so what that needs is there before.
    if (hints.matches(".round")) void more();
    if (!hints.matches(".hints:not([data-full])")) return;
    hints.dataset.full = "";
    await known();
    const skill = skillOf(hints.dataset.skill ?? "");
    const levels = make("dl", "level-list", ...(skill?.levels ?? []).flatMap((/** @type {any} */ { value, label, text }) => [make("dt", "", [value, label].filter(Boolean).join(" · ")), make("dd", "", text)]));
    hints.querySelector("summary").after(levels, ...(skill?.evidence ? [make("p", "", skill.evidence)] : []));
  }, true);
})();
