// The blanks of a question in the tray, [Skill X] and ____, and its words with them filled in.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const BLANK = /\[\s*([^[\]\s][^[\]]*)\](?!\()|_{3,}/g;

  /** @typedef {{ id: string, text: string, original: string, number: number }} Picked */

  /** The blanks of a question: those of one name share what is filled in, a plain gap is by itself. @param {Picked} question */
  function blanksOf(question) {
    let gaps = 0;
    return [...question.text.matchAll(BLANK)].map(match => {
      const name = (match[1] ?? "").trim();
      // An answer plus one is known when it is asked.
      if (/\+\s*1$/.test(name)) return { match, key: "", name, gap: 0 };
      const gap = name ? 0 : ++gaps;
      return { match, key: `blank:${name.toLowerCase() || `${question.id}.${gap}`}`, name, gap };
    });
  }

  /** The words of a question with its blanks filled in. @param {Picked} question @param {Map<string, string>} values */
  function filled(question, values) {
    let end = 0;
    let words = "";
    for (const { match, key } of blanksOf(question)) {
      words += question.text.slice(end, match.index) + (values.get(key) || match[0]);
      end = match.index + match[0].length;
    }
    return words + question.text.slice(end);
  }

  playbook.questionBlanks = { blanksOf, filled };
})();
