// The page of all questions: filters with counts, the list, and drawing. What is shown is text; the address says what is
// filtered, so that a view can be linked.
(async function () {
  "use strict";
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-question-bank]"));
  if (!page) return;
  const { make, word, count, tray, questions } = playbook;
  const filter = playbook.questionFilter(questions);
  const part = (/** @type {string} */ selector) => /** @type {any} */ (page.querySelector(selector));
  const boxes = /** @type {HTMLInputElement[]} */ ([...page.querySelectorAll(".bank-facets input")]);
  const [text, rows, more, found, said, drawnPlace] = ["[name=q]", ".bank-rows", "[data-act=more]", ".bank-found [role=status]", ".bank-said", ".bank-drawn"].map(part);
  /** How many rows are shown at first, and more at a time. */
  const STEP = 50;
  /** Typing is answered at once; reading out how many are found waits for a pause. */
  const PAUSE = 400;
  /** Where it is noted what was drawn. */
  const DRAWN = "drawn";

  /** Titles, colours and addresses of options, by facet and value. */
  const options = new Map(boxes.map(box => {
    const label = /** @type {HTMLElement} */ (box.parentElement);
    return [`${box.name} ${box.value}`, { title: label.querySelector(".bank-option").textContent, hue: label.className, url: label.dataset.url }];
  }));
  const optionOf = (/** @type {string} */ facet, /** @type {string | undefined} */ value) => options.get(`${facet} ${value}`);
  /** Places of what fits now. @type {number[]} */
  let fitting = [];
  let shown = 0;
  let sayTimer = 0;
  /** @type {Set<string>} */
  let picked = new Set();

  const button = (/** @type {string} */ words, /** @type {() => any} */ act) => Object.assign(make("button", "", words), { type: "button", onclick: act });

  /** What is chosen, by facet. */
  function choice() {
    /** @type {Record<string, string[]>} */
    const all = {};
    for (const box of boxes) if (box.checked) (all[box.name] ??= []).push(box.value);
    return all;
  }

  /** What is known of a question besides its words. @param {any} question */
  function facts(question) {
    const bank = optionOf("bank", question.bank);
    const line = make("p", "bank-facts");
    for (const bucket of filter.bucketsOf(question)) {
      const option = optionOf("bucket", bucket);
      if (option) line.append(make("span", `bank-bucket ${option.hue}`, option.title), " ");
    }
    for (const [facet, value] of [["moment", question.moment], ["depth", question.depth]]) if (value) line.append(make("span", "", optionOf(facet, value)?.title ?? value), " ");
    if (question.scale) line.append(make("span", "", word("bank.scale", question.scale.replace("-", "–"))), " ");
    if (bank) line.append(Object.assign(make("a", "", bank.title), { href: `${bank.url}#${encodeURIComponent(question.id)}` }));
    return line;
  }

  /** The button that puts a question into the tray, and takes it out. @param {number} place */
  function picker(place) {
    const made = button("", async () => {
      const key = filter.keys[place];
      if (picked.has(key)) await playbook.questionTray.did(tray.remove([key]));
      else await add([place]);
    });
    made.className = "bank-pick";
    made.dataset.pick = String(place);
    mark(made);
    return made;
  }

  /** Shows whether a question is in the tray. @param {HTMLElement} pick */
  function mark(pick) {
    const place = Number(pick.dataset.pick);
    const isPicked = picked.has(filter.keys[place]);
    if (pick.getAttribute("aria-pressed") === String(isPicked)) return;
    pick.setAttribute("aria-pressed", String(isPicked));
    pick.textContent = word(isPicked ? "bank.remove" : "bank.add");
    pick.setAttribute("aria-label", word(isPicked ? "bank.remove-of" : "bank.add-of", questions[place].text));
  }

  /** @param {number} place */
  function row(place) {
    const question = questions[place];
    const line = make("li", "bank-row", make("p", "bank-words", question.text), facts(question));
    line.firstElementChild.dir = "auto";
    if (question.followUps) {
      const list = make("ul", "", ...question.followUps.map((/** @type {string} */ words) => Object.assign(make("li", "", words), { dir: "auto" })));
      line.append(make("details", "", make("summary", "", count("bank.follow-ups", question.followUps.length)), list));
    }
    line.append(picker(place));
    return line;
  }

  /** Shows rows from where the list ends. @param {number} until */
  function extend(until) {
    const next = fitting.slice(shown, until);
    rows.append(...next.map(row));
    shown += next.length;
    more.hidden = shown >= fitting.length;
    more.textContent = word("bank.more", Math.min(STEP, fitting.length - shown));
  }

  /** Filters, and shows what is found and how much each option would find. @param {boolean=} isTyping */
  function show(isTyping) {
    const chosen = choice();
    const result = filter.find(chosen, text.value);
    fitting = result.found;
    for (const box of boxes) {
      const number = result.counts[box.name].get(box.value) ?? 0;
      const label = /** @type {HTMLElement} */ (box.parentElement);
      const place = /** @type {HTMLElement} */ (label.lastElementChild);
      if (place.textContent !== String(number)) place.textContent = String(number);
      label.classList.toggle("is-none", number === 0 && !box.checked);
    }
    for (const facet of page.querySelectorAll("[data-facet]")) {
      const number = chosen[/** @type {HTMLElement} */ (facet).dataset.facet ?? ""]?.length ?? 0;
      facet.querySelector(".bank-chosen").textContent = number ? word("bank.chosen", number) : "";
    }
    rows.replaceChildren();
    shown = 0;
    extend(STEP);
    part(".bank-empty").hidden = fitting.length > 0;
    part("[data-act=clear]").hidden = !text.value && Object.keys(chosen).length === 0;
    for (const name of ["draw", "draw-one"]) part(`[data-act=${name}]`).disabled = fitting.length === 0;
    clearTimeout(sayTimer);
    const words = fitting.length === questions.length ? count("bank.found", fitting.length) : word("bank.found-of", fitting.length, questions.length);
    if (isTyping) sayTimer = setTimeout(() => { found.textContent = words; }, PAUSE);
    else found.textContent = words;
  }

  /** Writes what is filtered into the address. */
  function writeAddress() {
    const asked = new URLSearchParams();
    for (const [name, values] of Object.entries(choice())) asked.set(name, values.join(","));
    if (text.value.trim()) asked.set("q", text.value.trim());
    const words = asked.toString().replaceAll("%2C", ",");
    // Browsers refuse to be told at every key; the next time will do.
    try { history.replaceState(null, "", words ? `#${words}` : location.pathname + location.search); } catch (error) { console.debug(error); }
  }

  /** Filters as the address says; what it says of no filter of this page is left out. */
  function readAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const box of boxes) box.checked = (asked.get(box.name) ?? "").split(",").includes(box.value);
    for (const facet of page.querySelectorAll("[data-facet]")) if (facet.querySelector(":checked")) /** @type {HTMLDetailsElement} */ (facet).open = true;
    text.value = asked.get("q") ?? "";
    show();
  }

  /** @param {number[]} places */
  async function add(places) {
    const all = await playbook.questionTray.did(tray.add(places.map(place => ({ id: filter.keys[place], text: questions[place].text }))));
    if (all === undefined) return;
    said.classList.remove("visually-hidden");
    said.textContent = !places.every(place => picked.has(filter.keys[place])) ? word("tray.full", tray.MOST) : count("tray.added", all);
  }

  /** @param {number} number */
  async function draw(number) {
    const store = await tray.opened();
    const seen = new Set(await playbook.tried(store.note(DRAWN), undefined) ?? drawnHere);
    const { drawn, isOver } = filter.draw(fitting, number, seen);
    drawnHere = [...seen];
    await playbook.tried(store.setNote(DRAWN, drawnHere));
    const list = make("ol", "bank-rows", ...drawn.map(row));
    const all = button(word("bank.add-all"), () => add(drawn));
    const left = fitting.filter(place => !seen.has(filter.keys[place])).length;
    drawnPlace.replaceChildren(list, make("p", "bank-left", [isOver && word("bank.drawn-again"), drawn.length < number && word("bank.drawn-fewer"), word("bank.left", left, fitting.length)].filter(Boolean).join(" ")));
    if (drawn.length > 1) drawnPlace.append(all);
    drawnPlace.hidden = false;
    // It stands above for those who see it.
    said.classList.toggle("visually-hidden", drawn.length > 0);
    said.textContent = [isOver && word("bank.drawn-again"), drawn.length === 0 ? word("bank.drawn-none") : word(drawn.length === 1 ? "bank.drawn.one" : "bank.drawn.other", drawn.length, questions[drawn[0]].text)].filter(Boolean).join(" ");
  }
  /** What was drawn, where it cannot be noted. @type {string[]} */
  let drawnHere = [];

  /** Shows what is in the tray by now. */
  async function refresh() {
    const record = await tray.record();
    picked = new Set(tray.questionsOf(record).map((/** @type {any} */ question) => question.id));
    for (const pick of page.querySelectorAll("[data-pick]")) mark(/** @type {HTMLElement} */ (pick));
    await playbook.questionTray.show(record);
  }

  const does = {
    clear() {
      for (const box of boxes) box.checked = false;
      text.value = "";
      show();
      writeAddress();
      text.focus();
    },
    "to-tray"() {
      const title = part("#_tray");
      title.focus({ preventScroll: true });
      title.scrollIntoView();
    },
    more() {
      const first = shown;
      extend(shown + STEP);
      rows.children[first]?.querySelector("a, button").focus();
    },
    "draw-one": () => draw(1),
    draw: () => {
      const field = part("[name=n]");
      const number = Math.max(2, Math.min(Number(field.max), Math.round(Number(field.value)) || 4));
      field.value = String(number);
      return draw(number);
    },
  };

  page.addEventListener("click", event => {
    const name = /** @type {HTMLElement} */ (event.target).closest("[data-act]")?.getAttribute("data-act");
    if (name && does[name]) void does[name]();
  });
  part("form").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  part("form").addEventListener("change", () => { show(); writeAddress(); });
  text.addEventListener("input", () => show(true));
  addEventListener("pagehide", writeAddress);
  addEventListener("hashchange", readAddress);

  document.querySelector(".bank-list").hidden = true;
  page.hidden = false;
  readAddress();
  const store = await tray.opened();
  const sheet = new URLSearchParams(location.search).get("sheet");
  if (sheet && (await playbook.tried(store.get(sheet), undefined))?.page === tray.PAGE) tray.use(sheet);
  await playbook.questionTray.start(page, { filter, questions });
  tray.onChange(refresh);
  addEventListener("pageshow", event => { if (event.persisted) void refresh(); });
  await refresh();
  document.documentElement.classList.add("live");
})();
