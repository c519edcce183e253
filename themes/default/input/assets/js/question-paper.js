// The tray on paper: a worksheet with room to write, or cards to cut out, eight to a sheet. Both fit A4 and Letter alike.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const { make, word, day } = playbook;
  const root = document.documentElement;
  const paper = /** @type {HTMLElement} */ (document.querySelector("[data-paper]"));
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-question-bank]"));
  const CARDS = 8;
  /** Sizes of letters on a card, in points, from the largest: those at which words stay whole, then those at which they may break. */
  const WHOLE = [17, 15, 13, 12, 11, 10, 9];
  const BROKEN = [13, 12, 11, 10, 9, 8, 7, 6, 5];
  /** Paper may break lines a little otherwise than the screen on which they are measured. */
  const SLACK = 3;

  const titleOf = (/** @type {string} */ facet, /** @type {string | undefined} */ value) => page.querySelector(`[name="${facet}"][value="${CSS.escape(value ?? "")}"]`)?.parentElement;
  const nameOf = (/** @type {string} */ facet, /** @type {string | undefined} */ value) => (value && titleOf(facet, value)?.querySelector(".bank-option").textContent) || value || "";
  const text = (/** @type {string} */ tag, /** @type {string} */ name, /** @type {string} */ words) => Object.assign(make(tag, name, words), { dir: "auto" });

  /** The numbers of a scale, to be marked. @param {string} scale */
  function numbers(scale) {
    const [from, to] = scale.split("-").map(Number);
    return make("p", "paper-scale", ...Array.from({ length: Math.min(to - from, 20) + 1 }, (_, i) => make("span", "", String(from + i))));
  }

  /** @param {any} contents */
  function worksheet({ name, person, date, lines, hasFollowUps, questions }) {
    const space = () => Array.from({ length: Math.max(1, Math.min(20, lines || 4)) }, () => make("div", "paper-line"));
    const gap = (/** @type {string} */ key, /** @type {string} */ words) => make("span", "", word(key), " ", make("span", "paper-gap", words || ""));
    return [
      text("h1", "", name || word("paper.worksheet")),
      make("p", "paper-whose", gap("paper.person", person), gap("paper.date", day(date))),
      make("ol", "paper-questions", ...questions.map((/** @type {any} */ question) => {
        const item = make("li", "", text("p", "paper-words", question.filled));
        if (hasFollowUps && question.followUps.length) item.append(make("ul", "", ...question.followUps.map((/** @type {string} */ words) => text("li", "", words))));
        item.append(...(question.scale ? [numbers(question.scale)] : []), ...space());
        return item;
      })),
    ];
  }

  /** The foot of a card: the bucket in its colour and in words, and when it is asked. @param {any} question */
  function foot(question) {
    const bucket = question.buckets[0];
    const facts = [nameOf("bucket", bucket) || word("paper.any"), nameOf("moment", question.moment)].filter(Boolean).join(" · ");
    return text("p", "card-foot", facts);
  }

  /** @param {any} question @param {string} side @param {Node[]} inside */
  const face = (question, side, inside) => make("div", `card-face card-${side}`, make("div", "card-inside", make("div", "", ...inside)), foot(question));

  /** @param {any} question @param {boolean} isFolded */
  function card(question, isFolded) {
    const bucket = question.buckets[0];
    const words = text("p", "card-words", question.filled);
    const made = make("div", `card ${(bucket && titleOf("bucket", bucket)?.className) || ""}`, face(question, "front", question.scale ? [words, make("p", "card-scale", word("bank.scale", question.scale.replace("-", "–")))] : [words]));
    if (!isFolded) return made;
    const back = [
      ...question.buckets.slice(0, 3).map((/** @type {string} */ id) => text("p", "card-fact", nameOf("bucket", id))),
      ...(question.skills ?? []).slice(0, 3).map((/** @type {string} */ id) => text("p", "card-fact", nameOf("skill", id))),
      ...[["depth", question.depth], ["bank", question.bank]].filter(([, value]) => value).map(([facet, value]) => text("p", "card-fact", nameOf(facet, value))),
      ...(question.followUps.length ? [make("ul", "", ...question.followUps.map((/** @type {string} */ followUp) => text("li", "", followUp)))] : []),
    ];
    made.append(face(question, "back", back));
    return made;
  }

  /** Marks where to cut, outside the cards: at the ends of every cut, on all four sides. */
  const marks = () => ["top", "bottom", "start", "end"].map(side => make("div", `cuts cuts-${side}`, ...Array.from({ length: side === "top" || side === "bottom" ? 2 : 4 }, () => make("span", ""))));

  /** @param {any} contents */
  function cards({ questions, isFolded }) {
    const sheets = [];
    for (let i = 0; i < questions.length; i += CARDS) {
      const all = questions.slice(i, i + CARDS).map((/** @type {any} */ question) => card(question, isFolded));
      sheets.push(make("div", `card-sheet${isFolded ? " is-folded" : ""}`, ...marks(), make("div", "card-grid", ...all)));
    }
    return sheets;
  }

  /** Gives every side of a card the largest letters with which it fits. @returns {number[]} numbers of the questions that do not fit in the smallest */
  function fit() {
    const tooLong = new Set();
    const inside = /** @type {HTMLElement[]} */ ([...paper.querySelectorAll(".card-inside")]);
    // All of a size at once: to measure after each change would lay out the page a thousand times.
    let left = inside;
    const shrink = (/** @type {number[]} */ sizes) => {
      for (const size of sizes) {
        for (const one of left) one.style.fontSize = `${size}pt`;
        left = left.filter(one => /** @type {HTMLElement} */ (one.firstElementChild).offsetHeight + SLACK > one.clientHeight || one.scrollWidth > one.clientWidth);
      }
    };
    shrink(WHOLE);
    for (const one of left) one.classList.add("may-break");
    shrink(BROKEN);
    const all = [...paper.querySelectorAll(".card")];
    for (const one of left) {
      one.classList.add("is-cut");
      tooLong.add(all.indexOf(/** @type {Element} */ (one.closest(".card"))) + 1);
    }
    return [...tooLong];
  }

  /** Which sort of paper somebody asked for. */
  let asked = "";

  /** Puts on paper what is in the tray; what to say about it. @param {string} sort */
  function fill(sort) {
    const contents = playbook.questionTray.contents();
    const isEmpty = contents.questions.length === 0;
    root.classList.toggle("print-tray", !isEmpty);
    root.classList.toggle("print-cards", !isEmpty && sort === "cards");
    const whose = [contents.person, day(contents.date)].filter(Boolean).join(" · ");
    root.style.setProperty("--sheet-form", '""');
    root.style.setProperty("--sheet-whose", `"${whose.replace(/["\\]/g, " ")}"`);
    paper.replaceChildren(...(isEmpty ? [] : sort === "cards" ? cards(contents) : worksheet(contents)));
    if (isEmpty || sort !== "cards") return "";
    paper.classList.add("is-measured");
    const tooLong = fit();
    paper.classList.remove("is-measured");
    return tooLong.length ? word(tooLong.length === 1 ? "paper.too-long.one" : "paper.too-long.other", tooLong.length, tooLong.join(", ")) : "";
  }

  addEventListener("beforeprint", () => {
    if (!asked) fill("worksheet");
  });
  addEventListener("afterprint", () => {
    asked = "";
    root.classList.remove("print-tray", "print-cards");
    paper.replaceChildren();
  });

  playbook.questionPaper = {
    /** Prints; kept with what is to be said. @param {string} sort "worksheet" or "cards" */
    print(sort) {
      asked = sort;
      const words = fill(sort);
      globalThis.print();
      return words;
    },
  };
})();
