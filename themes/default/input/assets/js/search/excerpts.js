// What a result shows: its title with the words that were found, the place in it that has most of them, and the headings that lead there.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};

  /** Words of a text among which those that were found are sought together. */
  const span = 24;
  /** Characters of an excerpt, and how far before the first word that was found a sentence may begin. */
  const longest = 200;
  const before = 70;
  /** Headings of a page that a result leads to. */
  const mostAnchors = 3;
  /** A word in a heading says so many times more than one below it. */
  const ofHeading = 2;

  /** @typedef {{ start: number, end: number, at: number, word: number }} Hit a word that was found: its characters, its number in the text, which word of the search it is */

  /** @param {string} text @param {{ terms: Map<string, number> }} result @returns {Hit[]} */
  function hits(text, { terms }) {
    const all = [];
    let at = 0;
    for (const { start, end, tokens } of playbook.searchWords.read(text)) {
      at++;
      const word = tokens.map((/** @type {any} */ token) => terms.get(token.term)).find((/** @type {any} */ found) => found !== undefined);
      if (word !== undefined) all.push({ start, end, at, word });
    }
    return all;
  }

  /** How much the words say that are among these. @param {Hit[]} found @param {{ weights: number[] }} result */
  const worth = (found, { weights }) => [...new Set(found.map(hit => hit.word))].reduce((sum, word) => sum + weights[word], 0);

  /** The first of the places that have most of the words close together. @param {Hit[]} found @param {any} result */
  function closest(found, result) {
    let best = { worth: 0, hits: /** @type {Hit[]} */ ([]) };
    found.forEach((first, i) => {
      const near = [];
      for (let j = i; j < found.length && found[j].at - first.at < span; j++) near.push(found[j]);
      const value = worth(near, result);
      if (value > best.worth) best = { worth: value, hits: near };
    });
    return best;
  }

  /** A text cut at the words that were found. @param {string} text @param {Hit[]} found */
  function parts(text, found) {
    const cut = [];
    let from = 0;
    for (const { start, end } of found) {
      if (start > from) cut.push({ text: text.slice(from, start), isHit: false });
      cut.push({ text: text.slice(start, end), isHit: true });
      from = end;
    }
    if (from < text.length) cut.push({ text: text.slice(from), isHit: false });
    return cut;
  }

  const marked = (/** @type {string} */ text, /** @type {any} */ result) => parts(text, hits(text, result));

  /** A piece of a text around a word. @param {string} text @param {number} at @param {any} result */
  function piece(text, at, result) {
    const line = text.lastIndexOf("\n", at - 1) + 1;
    const sentence = Math.max(line, text.slice(0, at).search(/[.!?…。！？]\s+(?=\S)(?!.*[.!?…。！？]\s+\S)/s) + 1);
    const start = at - sentence <= before ? sentence : at - line <= before ? line : at - before + text.slice(at - before, at).search(/\s|$/);
    const isWhole = text.length - start <= longest;
    const end = isWhole ? text.length : start + Math.max(text.slice(start, start + longest).search(/\s\S*$/), longest / 2);
    const words = text.slice(start, end).replace(/\s*\n\s*/g, " · ").trim();
    return marked(`${start > line ? "… " : ""}${words}${isWhole ? "" : " …"}`, result);
  }

  /** What is shown of one document. @param {any} document @param {any} result @param {() => Promise<void>} pause */
  async function shown({ url, title, summary, details, sections }, result, pause) {
    const ranked = [];
    for (const [order, [anchor, heading, text]] of sections.entries()) {
      const inHeading = hits(heading, result);
      const near = closest(hits(text, result), result);
      const value = ofHeading * worth(inHeading, result) + near.worth;
      if (value > 0) ranked.push({ order, anchor, heading, text, near, value });
      await pause();
    }
    ranked.sort((a, b) => b.value - a.value || a.order - b.order);
    const best = ranked.find(section => section.near.worth > 0);
    return {
      url,
      title,
      titleParts: marked(title, result),
      details,
      excerpt: best ? piece(best.text, best.near.hits[0].start, result) : marked(summary, result),
      anchors: ranked.filter(section => section.anchor && section.value * 2 >= ranked[0].value).slice(0, mostAnchors)
        .sort((a, b) => a.order - b.order)
        .map(section => ({ url: `${url}#${encodeURIComponent(section.anchor)}`, parts: marked(section.heading, result) })),
    };
  }

  /** What is shown of documents. @param {number[]} docs @param {any} result @param {AbortSignal} [signal] */
  search.excerpts = async (docs, result, signal) => {
    const documents = await Promise.all(docs.map(search.shards.document));
    const pause = search.worker(signal);
    const all = [];
    for (const document of documents) all.push(await shown(document, result, pause));
    return all;
  };
})();
