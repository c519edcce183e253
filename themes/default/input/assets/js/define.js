// What "good" means here: the words of a wheel as a form. Each field that was changed is an answer of a sheet, whose saving is
// sheet.js's business; a field that is empty has the handbook's words. Out of them all comes the wheel as it would be.
(function () {
  "use strict";
  const page = document.querySelector("[data-define]");
  if (!page) return;
  const { count, make, records, word } = playbook;
  const [MOST_BUCKETS, SOON, YES] = [12, 150, "yes"];
  const part = (/** @type {string} */ selector) => page.querySelector(selector);
  const all = (/** @type {string} */ selector, /** @type {any} */ within = page) => [...within.querySelectorAll(selector)];
  const [picture, list, number, undo, files, where] = [".define-wheel", ".define-list", ".define-count", ".define-undo", ".define-files", ".define-where"].map(part);
  const roles = all("[data-role]");

  /** What was changed, by id; nothing where the handbook's words stand. @type {Map<string, string>} */
  const texts = new Map();
  /** Every id that was ever changed here. @type {Set<string>} */
  const known = new Set();
  /** What can be taken back: words that say so, and what stood there. @type {{ words: string, were: [string, string][] }[]} */
  const done = [];
  /** Tells sheet.js. @type {(key: string, isDone: boolean) => void} */
  let changed = () => {};
  let timer = 0;
  /** How many things were made here, for the names of their fields. */
  let made = 0;

  const textOf = (/** @type {string} */ key) => texts.get(key) ?? "";
  const boxes = (/** @type {string} */ of) => all(`[data-of="${CSS.escape(of)}"]`)[0];
  const isNew = (/** @type {HTMLElement} */ box) => box.dataset.of.startsWith("new-");
  const isGone = (/** @type {HTMLElement} */ box) => isNew(box) && textOf(`${box.dataset.of}/in`) === "";
  const defaultOf = (/** @type {any} */ field) => field.defaultValue;
  const valueOf = (/** @type {any} */ field) => (textOf(keyOf(field)) ? field.value.trim() || defaultOf(field) : defaultOf(field));
  const cell = (/** @type {HTMLElement} */ box, /** @type {string} */ name) => all(`[data-cell="${name}"]`, box)[0];

  /** The id of what a field changes. @param {any} field */
  function keyOf(field) {
    const { cell: name, key } = field?.dataset ?? {};
    return key ?? (name && page.contains(field) ? `${field.closest("[data-of]").dataset.of}/${name}` : undefined);
  }

  /** The field of an id. @param {string} key */
  function fieldOf(key) {
    if (key.startsWith("expect/")) return all(`[data-key="${CSS.escape(key)}"]`)[0];
    const [kind, id, ...name] = key.split("/");
    const box = boxes(`${kind}/${id}`);
    return box && name.length ? cell(box, name.join("/")) : undefined;
  }

  /** What a bucket or skill is called. @param {HTMLElement} box */
  const titleOf = box => playbook.oneLine(valueOf(cell(box, "title"))) || word(box.matches(".define-skill") ? "define.new-skill" : "define.new-bucket");

  /** What was asked, in words, for whoever reads the workbook. @param {string} key */
  function promptOf(key) {
    if (key === "order/buckets") return word("define.order-buckets");
    if (key.startsWith("order/")) return word("define.order", titleOf(boxes(key.slice(6))));
    const field = fieldOf(key);
    if (field?.dataset.key) return word("define.expected", ...field.getAttribute("aria-labelledby").split(" ").map((/** @type {string} */ id) => document.getElementById(id)?.textContent));
    const box = field?.closest("[data-of]") ?? boxes(key.split("/").slice(0, 2).join("/"));
    const legend = field?.closest("fieldset")?.firstElementChild.textContent ?? "";
    const label = field?.closest("label")?.firstChild.textContent.trim() ?? word(key.endsWith("/in") ? "define.belongs" : "define.used");
    const name = key.endsWith("/in") ? word(`define.${key.split("/")[0]}`) : box ? (isNew(box) ? titleOf(box) : defaultOf(cell(box, "title"))) : "";
    return word("define.title", name, [legend, label].filter(Boolean).join(", "));
  }

  // —— Boxes that are added

  /** Makes the bucket or skill of an id, if it is not there yet. @param {string} of */
  function ensure(of) {
    if (boxes(of)) return boxes(of);
    const isSkill = of.startsWith("new-skill/");
    const box = /** @type {HTMLTemplateElement} */ (document.getElementById(isSkill ? "_new-skill" : "_new-bucket")).content.firstElementChild.cloneNode(true);
    box.dataset.of = of;
    box.dataset.id = of.split("/")[1];
    cell(box, "off")?.remove();
    for (const field of all("input, textarea", box)) field.maxLength = field.localName === "textarea" ? 100_000 : 1_000;
    if (isSkill) {
      // It stands in the first bucket until its own is known.
      part(".define-skills").append(box);
      addRow(of);
    } else {
      part(".define-buckets").append(box);
      const title = make("th", "");
      Object.assign(title, { scope: "rowgroup", colSpan: 99 });
      const rows = make("tbody", "", make("tr", "", title));
      rows.dataset.rows = of;
      part(".define-expect")?.append(rows);
    }
    return box;
  }

  /** A line of the table of expectations for a new skill. @param {string} of */
  function addRow(of) {
    const table = part(".define-expect");
    if (!table) return;
    const title = Object.assign(make("th", ""), { scope: "row", id: `_e_${++made}` });
    const row = make("tr", "", title, ...roles.map(role => {
      const field = Object.assign(make("input", ""), { type: "number", min: page.dataset.from, max: page.dataset.to, autocomplete: "off" });
      field.dataset.key = `expect/${role.dataset.role}/${of}`;
      field.setAttribute("aria-labelledby", `${title.id} ${role.id}`);
      return make("td", "", field);
    }));
    row.dataset.row = of;
    table.tBodies[0].append(row);
  }

  // —— Changes

  /** Shows a text, or the handbook's where it is empty. @param {string} key @param {string} text */
  function show(key, text) {
    known.add(key);
    if (text) texts.set(key, text);
    else texts.delete(key);
    if (key.startsWith("new-")) ensure(key.split("/").slice(0, 2).join("/"));
    const row = /^expect\/[^/]+\/(new-skill\/[^/]+)$/.exec(key);
    if (row) ensure(row[1]);
    const field = fieldOf(key);
    if (field?.type === "checkbox") field.checked = !text;
    else if (field && field.value !== (text || defaultOf(field))) field.value = text || defaultOf(field);
  }

  /** Changes what is no field, or several at once. @param {string} words that say what was done @param {[string, string][]} changes */
  function act(words, changes) {
    if (words) done.push({ words, were: changes.map(([key]) => [key, textOf(key)]) });
    for (const [key, text] of changes) show(key, text);
    for (const [key] of changes) changed(key, true);
    offer();
    draw();
  }

  /** What can be taken back. */
  function offer() {
    const last = done.at(-1);
    const button = make("button", "", word("define.undo"));
    button.type = "button";
    button.addEventListener("click", () => {
      const { were } = done.pop();
      act("", were);
      const [kind, id] = were[0][0].split("/");
      const box = boxes(kind === "order" ? were[0][0].slice(6) : `${kind}/${id}`);
      (box?.querySelector("input[role=switch], summary") ?? undo.querySelector("button"))?.focus();
    });
    undo.replaceChildren(...(last ? [make("p", "", last.words), button] : []));
  }

  /** Somebody changes a field. @param {any} event */
  function onInput({ target, type }) {
    const key = keyOf(target);
    if (!key) return;
    const isSwitch = target.type === "checkbox";
    // A switch is changed once.
    if (isSwitch && type === "input") return;
    const text = isSwitch ? (target.checked ? "" : word("define.off")) : target.value.trim() === defaultOf(target).trim() ? "" : target.value.trim() && target.value;
    if (isSwitch && textOf(key) === "" && text) {
      done.push({ words: word("define.switched-off", titleOf(target.closest("[data-of]"))), were: [[key, ""]] });
      offer();
    }
    known.add(key);
    if (text) texts.set(key, text);
    else texts.delete(key);
    // Left empty, it has the handbook's words again.
    if (type === "change" && !isSwitch && !text && !target.validity.badInput) target.value = defaultOf(target);
    timer ||= setTimeout(draw, type === "change" ? 0 : SOON);
  }

  // —— Order

  const keysOf = (/** @type {HTMLElement[]} */ those) => those.map(box => box.dataset.of);

  /** What stands in a place, as it is ordered; what was added since stands at the end. @param {HTMLElement[]} those as they come @param {string} key */
  function ordered(those, key) {
    const given = textOf(key).split("\n");
    const at = (/** @type {HTMLElement} */ box) => (given.includes(box.dataset.of) ? given.indexOf(box.dataset.of) : given.length);
    return those.map((box, i) => ({ box, i })).sort((a, b) => at(a.box) - at(b.box) || a.i - b.i).map(({ box }) => box);
  }

  // As the handbook has them, and then as they were made.
  const inBook = new Map(all(".define-bucket, .define-skill").map((box, i) => [box, i]));
  const asTheyCome = (/** @type {HTMLElement[]} */ those) => those.map((box, i) => ({ box, i: inBook.get(box) ?? 1e6, of: box.dataset.of }))
    .sort((a, b) => a.i - b.i || (a.of < b.of ? -1 : 1)).map(({ box }) => box);
  const homes = new Map(all(".define-skill").map(box => [box, box.closest(".define-bucket")]));

  const buckets = () => ordered(asTheyCome(all(".define-bucket")), "order/buckets").filter(box => !isGone(box));
  /** @param {HTMLElement} box */
  const bucketOf = box => {
    const bucket = homes.get(box) ?? boxes(textOf(`${box.dataset.of}/in`));
    return bucket && !isGone(bucket) ? bucket : undefined;
  };
  const skillsOf = (/** @type {HTMLElement} */ bucket) =>
    ordered(asTheyCome(all(".define-skill").filter(box => !isGone(box) && bucketOf(box) === bucket)), `order/${bucket.dataset.of}`);

  /** Puts things in a row, those that lie right already untouched: one of them may have the focus. @param {Element} place @param {Element[]} those */
  function arrange(place, those) {
    those.forEach((one, i) => {
      if (place.children[i] !== one) place.insertBefore(one, place.children[i] ?? null);
    });
  }

  /** @param {HTMLElement} box @param {number} by */
  function move(box, by) {
    const isSkill = box.matches(".define-skill");
    const key = `order/${isSkill ? bucketOf(box).dataset.of : "buckets"}`;
    const those = isSkill ? skillsOf(bucketOf(box)) : buckets();
    const from = those.indexOf(box);
    const to = from + by;
    if (to < 0 || to >= those.length) return;
    [those[from], those[to]] = [those[to], those[from]];
    const next = keysOf(those).join("\n");
    act(word("define.moved", titleOf(box)), [[key, next === keysOf(asTheyCome(those)).join("\n") ? "" : next]]);
  }

  // —— The wheel as it is now

  /** @param {HTMLElement} box @param {Set<string>} taken */
  const idOf = (box, taken) => (isNew(box) ? playbook.fileName(titleOf(box), `${box.matches(".define-skill") ? "skill" : "bucket"}-${box.dataset.id.slice(-8)}`, taken) : box.dataset.id);

  /** @param {HTMLElement} box */
  const words = box => ({ title: titleOf(box), wasTitle: playbook.oneLine(defaultOf(cell(box, "title"))), text: valueOf(cell(box, "text")), wasText: defaultOf(cell(box, "text")) });

  /** A level's words begin with no sign that the number before them would swallow. @param {string} text */
  const labelOf = text => playbook.oneLine(text).replace(/^[\s:.–—-]+/, "");

  /** @param {HTMLElement} box @param {string} bucket its id @param {Set<string>} taken */
  function skill(box, bucket, taken) {
    const id = idOf(box, taken);
    return {
      id, box, ...words(box), isNew: isNew(box), off: textOf(`${box.dataset.of}/off`) !== "", heading: box.dataset.levels,
      path: isNew(box) ? `skills/${/^[\w-]+$/.test(bucket) ? bucket : "more"}/${id}.md` : box.dataset.path,
      isOwn: box.dataset.own !== undefined, inTitleKey: box.dataset.titleKey !== undefined, inDescriptionKey: box.dataset.descriptionKey !== undefined,
      order: box.dataset.order ? Number(box.dataset.order) : undefined, place: /** @type {number | undefined} */ (undefined),
      levels: all("[data-cell$='/label']", box).map(label => {
        const text = label.closest("fieldset").querySelector("textarea");
        return {
          value: Number(label.dataset.cell.split("/")[1]), label: labelOf(valueOf(label)), text: valueOf(text),
          wasLabel: labelOf(defaultOf(label)), wasText: defaultOf(text),
        };
      }),
    };
  }

  /** Gives each skill the place that it needs to stand where it is shown, and no more of them than must. @param {any[]} skills @param {HTMLElement[]} were */
  function place(skills, were) {
    const isSame = skills.every((one, i) => one.box === were[i] && one.title === one.wasTitle);
    if (isSame && skills.length === were.length) return;
    const rises = skills.every((one, i) => one.isNew || (one.order !== undefined && skills.slice(0, i).every(other => other.isNew || other.order < one.order)));
    const newAtEnd = skills.every((one, i) => !one.isNew || skills.slice(i).every(other => other.isNew));
    const last = Math.max(0, ...skills.map(one => one.order ?? 0));
    skills.forEach((one, i) => {
      const place = rises && newAtEnd ? (one.isNew ? last + 1 + skills.slice(0, i).filter(other => other.isNew).length : one.order) : i + 1;
      if (place !== one.order) one.place = place;
    });
  }

  function wheel() {
    const { title, path, own, taken: list } = page.dataset;
    const taken = new Set(list.split(" "));
    const shown = buckets();
    const made = shown.map(box => {
      const id = idOf(box, taken);
      const skills = skillsOf(box).map(one => skill(one, id, taken));
      place(skills, all(".define-skill").filter(one => homes.get(one) === box).sort((a, b) => inBook.get(a) - inBook.get(b)));
      return { id, box, ...words(box), isNew: isNew(box), hasSection: box.dataset.section !== undefined, skills };
    });
    const skills = made.flatMap(bucket => bucket.skills);
    return {
      title, path, isOwn: own !== undefined, buckets: made,
      bucketsMoved: keysOf(shown).join() !== keysOf(asTheyCome(shown)).join(),
      roles: roles.map(role => ({
        path: role.dataset.path, isOwn: role.dataset.own !== undefined, heading: role.dataset.heading,
        rows: skills.filter(one => !one.off).flatMap(one => {
          const field = fieldOf(`expect/${role.dataset.role}/${one.isNew ? one.box.dataset.of : one.id}`);
          const value = field && textOf(keyOf(field)) ? field.value.trim() : "";
          return isOnScale(value) ? [{ skill: one, words: field.dataset.was ?? one.title, value }] : [];
        }),
      })),
    };
  }

  const isOnScale = (/** @type {string} */ value) => /^\d+$/.test(value) && Number(value) >= Number(page.dataset.from) && Number(value) <= Number(page.dataset.to);

  // —— What is shown of it

  /** Shows the wheel as it is now. */
  function draw() {
    clearTimeout(timer);
    timer = 0;
    for (const box of all(".define-bucket, .define-skill")) if (isNew(box)) box.hidden = isGone(box) || (box.matches(".define-skill") && !bucketOf(box));
    const now = wheel();
    const buckets = now.buckets;
    arrange(part(".define-buckets"), buckets.map(bucket => bucket.box));
    buckets.forEach((bucket, i) => {
      arrange(bucket.box.querySelector(".define-skills"), bucket.skills.map(one => one.box));
      showBucket(bucket, i);
    });
    rows(buckets);
    part("[data-add=bucket]").hidden = buckets.length >= MOST_BUCKETS;
    playbook.drawWheel(picture, list, buckets);
    const [skills, off] = [true, false].map(is => buckets.flatMap(bucket => bucket.skills).filter(one => !one.off === is).length);
    say(number, word(off ? "define.count-off" : "define.count", count("define.skills", skills), count("define.buckets", buckets.length), count("define.off-count", off)));
    out(now);
  }

  const say = (/** @type {Element} */ place, /** @type {string} */ words) => { if (place.textContent !== words) place.textContent = words; };

  /** @param {any} bucket @param {number} i */
  function showBucket(bucket, i) {
    bucket.box.className = bucket.box.className.replace(/\bhue-\d+/, `hue-${i + 1}`);
    say(bucket.box.querySelector(".define-title"), bucket.title);
    buttons(bucket.box, ["title", "text"], bucket.title);
    for (const one of bucket.skills) {
      const { box } = one;
      say(box.querySelector(".define-name"), one.title);
      cell(box, "off")?.setAttribute("aria-label", word("define.use", one.title));
      box.classList.toggle("is-off", one.off);
      const isChanged = buttons(box, all("[data-cell]", box).map(field => field.dataset.cell).filter(name => name !== "off"), one.title);
      const mark = box.querySelector(".define-mark");
      say(mark, one.isNew ? word("define.new") : one.off ? word("define.off") : isChanged ? word("define.changed") : "");
      mark.hidden = !mark.textContent;
    }
  }

  /** Shows which buttons of a box there is a use for. @param {HTMLElement} box @param {string[]} names of its fields @param {string} title */
  function buttons(box, names, title) {
    const isChanged = !isNew(box) && names.some(name => textOf(`${box.dataset.of}/${name}`));
    for (const button of all(":scope > details > .define-do > button", box)) {
      const { act: name } = button.dataset;
      if (name === "reset") button.hidden = !isChanged;
      if (name === "remove") button.hidden = !isNew(box);
      button.setAttribute("aria-label", word("define.title", button.textContent, title));
    }
    return isChanged;
  }

  /** Shows the table of expectations in the order of the wheel. @param {any[]} buckets */
  function rows(buckets) {
    const table = part(".define-expect");
    if (!table) return;
    const row = new Map(all("[data-row]").map(line => [line.dataset.row, line]));
    const bodies = new Map(all("[data-rows]").map(body => [body.dataset.rows, body]));
    const shown = new Set(buckets.flatMap(bucket => bucket.skills).filter(one => !one.off).map(one => one.box.dataset.of));
    for (const [of, line] of row) line.hidden = !shown.has(of);
    for (const [of, body] of bodies) body.hidden = !buckets.some(bucket => bucket.box.dataset.of === of && bucket.skills.some((/** @type {any} */ one) => !one.off));
    arrange(table, [table.tHead, ...buckets.map(bucket => bodies.get(bucket.box.dataset.of))]);
    buckets.forEach((bucket, i) => {
      const body = bodies.get(bucket.box.dataset.of);
      body.className = `hue-${i + 1}`;
      say(body.rows[0].cells[0], bucket.title);
      arrange(body, [body.rows[0], ...bucket.skills.map((/** @type {any} */ one) => row.get(one.box.dataset.of))]);
      for (const one of bucket.skills) say(row.get(one.box.dataset.of).cells[0], one.title);
    });
    for (const field of all("[data-key]")) field.classList.toggle("is-changed", !!textOf(keyOf(field)));
  }

  // —— Files

  /** @type {{ path: string, text: string, isOwn: boolean }[]} */
  let result = [];

  /** @param {any} now */
  function out(now) {
    result = playbook.wheelFiles(now);
    const isOwn = result.some(file => file.isOwn);
    say(part(".define-out-about"), result.length ? count("define.files", result.length) : word("define.out"));
    say(where, result.length ? word(isOwn ? "define.where-own" : "define.where") : "");
    part("[data-download]").hidden = result.length === 0;
    const off = now.buckets.flatMap((/** @type {any} */ bucket) => bucket.skills).filter((/** @type {any} */ one) => one.off && !one.isNew).map((/** @type {any} */ one) => one.path);
    if (result.length) {
      const text = word("define.readme", now.title) + (off.length ? `${word("define.readme-off")}\n${off.map((/** @type {string} */ path) => `  - ${JSON.stringify(path)}`).join("\n")}\n` : "");
      // A name that no build puts on the site.
      result.push({ path: `_README-${page.dataset.wheel.replace(/[^\w-]/g, "-")}.txt`, text, isOwn: false });
    }
    const old = new Map(all("details", files).map(box => [box.firstChild.textContent, box]));
    arrange(files, result.map(({ path, text }) => {
      const box = old.get(path) ?? make("details", "", make("summary", "", path), make("pre", "", make("code", "")));
      old.delete(path);
      box.querySelector("pre").tabIndex = 0;
      say(box.querySelector("code"), text);
      return box;
    }));
    for (const box of old.values()) box.remove();
  }

  async function download() {
    draw();
    await playbook.load("define-zip.js");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(playbook.zip(result, new Date()));
    link.download = `${page.dataset.wheel.replace(/[^\w-]/g, "-")}-${word("define.file-name")}.zip`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  // —— What sheet.js asks for: these fields stand where those of a form do

  playbook.blanks = {
    start() {
      for (const type of ["input", "change"]) page.addEventListener(type, onInput);
    },
    keys: () => known,
    keyOf,
    read: (/** @type {string} */ key) => ({ id: key, type: "answer", number: 0, prompt: promptOf(key), private: false, text: textOf(key) }),
    fill: show,
    add: draw,
    placeOf: (/** @type {string} */ key) => {
      const field = fieldOf(key);
      return field?.closest("td") ?? field?.closest("details, li") ?? boxes(key.startsWith("order/") ? key.slice(6) : key.split("/").slice(0, 2).join("/")) ?? part(".define-buckets");
    },
  };
  const fieldsOf = playbook.fields;
  playbook.fields = (/** @type {HTMLElement} */ bar, /** @type {any} */ tell) => {
    changed = tell;
    const fields = fieldsOf(bar, tell);
    return {
      ...fields,
      show(/** @type {any} */ record, /** @type {Set<string>} */ unsaved) {
        for (const answer of record?.answers ?? []) known.add(answer.id);
        fields.show(record, unsaved);
        page.hidden = false;
      },
    };
  };

  page.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const box = button.closest("[data-of]");
    const { act: name, add } = button.dataset;
    if (add === "skill" || add === "bucket") {
      // What is made later comes later, whoever makes it.
      const of = `new-${add}/${Date.now().toString(36).padStart(9, "0")}${records.newId().slice(0, 8)}`;
      act("", [[`${of}/in`, add === "skill" ? box.dataset.of : YES]]);
      const details = boxes(of).querySelector("details");
      details.open = true;
      cell(boxes(of), "title").focus();
    } else if (name === "up" || name === "down") {
      move(box, name === "up" ? -1 : 1);
      button.focus();
    } else if (name === "reset") {
      const keys = all("[data-cell]:not([data-cell=off])", box).filter(field => field.closest("[data-of]") === box).map(keyOf).filter(textOf);
      act(word("define.is-reset", titleOf(box)), keys.map(key => [key, ""]));
      box.querySelector("summary").focus();
    } else if (name === "remove") {
      act(word("define.removed", titleOf(box)), [[`${box.dataset.of}/in`, ""]]);
      undo.querySelector("button").focus();
    } else if (button.matches("[data-download]")) void download();
  });
})();
