// What a mistyped word was meant to be. Loaded when a search has a word that is nowhere.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};

  /** Letters left out, added, changed or swapped with the next that a word may differ by: the more, the longer it is. @param {number} length */
  const allowed = length => length < 4 ? 0 : length < 8 ? 1 : 2;

  /**
   * How many such edits lead from one word to the other (optimal string alignment); beyond the bound, more than it.
   * @param {string} one @param {string} other @param {number} most
   */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    /** @type {number[]} */
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }

  /**
   * The nearest word of the site, of those as near the one that is met most often; undefined when none is near.
   * @param {string} form @param {() => Promise<void>} pause
   */
  search.meant = async (form, pause) => {
    const most = allowed(form.length);
    if (most === 0 || playbook.searchWords.isUnspaced(form)) return undefined;
    let best;
    for (let length = Math.max(3, form.length - most); length <= Math.min(16, form.length + most); length++) {
      let i = 0;
      for (const { word, weight } of await search.shards.wordsOf(length)) {
        // Hardly anybody mistypes the first letter; two edits and another first letter make another word.
        const bound = Math.min(best?.edits ?? most, word[0] === form[0] ? most : 1);
        const edits = distance(form, word, bound);
        if (edits <= bound && (!best || edits < best.edits || weight > best.weight)) best = { word, edits, weight };
        if (++i % 200 === 0) await pause();
      }
    }
    return best?.word;
  };
})();
