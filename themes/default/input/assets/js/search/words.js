// Finds the words of a text just as the generator does for the index: see Analyzer.cs and Folding.cs.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});

  const longest = 64;
  const word = /[\p{L}\p{N}\p{M}]+/gu;
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ς: "σ" };
  const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
  // Scripts that put no spaces between words are read in pairs of characters.
  const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+/gu;

  /** One spelling of all that readers take for the same. @param {string} text */
  const fold = text => text.normalize("NFKD").replace(/[\u0300-\u036F\uFE00-\uFE0F]/g, "").normalize("NFKC").toLowerCase()
    .replace(special, letter => letters[/** @type {keyof typeof letters} */ (letter)]);

  /** @type {Map<string, { term: string, form: string, isEnd: boolean }[]>} */
  const known = new Map();

  const token = (/** @type {string} */ form) => ({ term: playbook.search.core.isStemmed ? playbook.stem(form) : form, form, isEnd: false });

  /** @param {string} raw */
  function make(raw) {
    const cut = raw.length <= longest ? raw : raw.slice(0, longest - (/[\uD800-\uDBFF]/.test(raw[longest - 1]) ? 1 : 0));
    const folded = fold(cut);
    const tokens = [];
    let from = 0;
    for (const run of folded.matchAll(unspaced)) {
      if (run.index > from) tokens.push(token(folded.slice(from, run.index)));
      const characters = Array.from(run[0]);
      // The last character begins no pair: it is a token for the sake of searches for it alone.
      for (let i = 0; i < characters.length; i++) {
        const pair = characters.slice(i, i + 2).join("");
        tokens.push({ term: pair, form: pair, isEnd: i > 0 && i === characters.length - 1 });
      }
      from = run.index + run[0].length;
    }
    if (from < folded.length) tokens.push(token(folded.slice(from)));
    return tokens;
  }

  /**
   * The words of a text in their order: each with its place, and the terms that the index has for it.
   * @param {string} text
   */
  function* read(text) {
    for (const match of text.matchAll(word)) {
      let tokens = known.get(match[0]);
      if (!tokens) known.set(match[0], tokens = make(match[0]));
      yield { start: match.index, end: match.index + match[0].length, tokens };
    }
  }

  playbook.searchWords = { fold, read, isUnspaced: (/** @type {string} */ term) => term.search(unspaced) >= 0 };
})();
