// Answers a search: which pages and questions have its words, the best first. Without anything of the page it is asked on.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};
  const { searchWords } = playbook;

  /** Files of terms that the beginning of a word may ask for: of a letter or two there are many, and nobody means all of them. */
  const mostFiles = 4;
  /** What a term counts that only begins with what was typed. */
  const begun = 0.6;
  /** What a term counts that only seems to be of the same family, as competitor and competition are. */
  const related = 0.5;
  /** What a page counts for its best part, a bank for the question somebody remembers. */
  const ofPart = 0.9;
  /** So many words beside the first make it count in full. */
  const enough = 4;
  /** A document with so little of what the best one has answers something else. */
  const fewest = 0.25;
  /** Milliseconds after which the page gets its turn. */
  const slice = 8;

  /** Lets the page draw and take keys when the work has gone on for a while. @param {AbortSignal} [signal] */
  function worker(signal) {
    let since = performance.now();
    return async () => {
      if (performance.now() - since > slice) {
        await new Promise(resolve => setTimeout(resolve));
        since = performance.now();
      }
      signal?.throwIfAborted();
    };
  }

  /**
   * What is asked for: words, and phrases in quotation marks, of which an open one goes to the end.
   * @param {string} text
   */
  function parse(text) {
    const words = [];
    const phrases = [];
    text.split(/["“”„«»]/).forEach((part, i) => {
      const read = [...searchWords.read(part)].flatMap(word => word.tokens).filter(token => !token.isEnd);
      const isPhrase = i % 2 === 1 && read.length > 0;
      if (isPhrase) phrases.push(read);
      for (const token of read) words.push({ ...token, isQuoted: isPhrase, isLast: false });
    });
    const last = words.at(-1);
    // Behind a space a word is done.
    if (last && !last.isQuoted && /[\p{L}\p{N}\p{M}]$/u.test(text)) last.isLast = true;
    return { words, phrases };
  }

  /** @param {string} term */
  const find = async term => (await search.shards.terms(search.shards.fileOf(term))).find((/** @type {any} */ entry) => entry.term === term);

  /** The terms with a word that begins as this one does. @param {string} form */
  async function beginning(form) {
    const { fileOf, terms } = search.shards;
    const files = new Set();
    // A stem is often shorter than its words.
    for (let length = 3; length <= form.length; length++) files.add(fileOf(form.slice(0, length)));
    const last = fileOf(`${form}\uFFFF`);
    for (let file = fileOf(form); file <= last && files.size < mostFiles; file++) files.add(file);
    const entries = await Promise.all([...files].map(terms));
    return entries.flat().filter((/** @type {any} */ entry) => entry.term.startsWith(form)
      || (entry.term[0] === form[0] && entry.words.some((/** @type {string} */ word) => word.startsWith(form))));
  }

  /** Whether two terms are alike but for their ends. @param {string} one @param {string} other */
  function isFamily(one, other) {
    let common = 0;
    while (common < one.length && one[common] === other[common]) common++;
    const longer = Math.max(one.length, other.length);
    return common >= 5 && common >= longer * 0.7 && longer - common <= 3;
  }

  /** The terms of the same family as one. @param {string} term */
  async function family(term) {
    if (term.length < 6 || /\d/.test(term)) return [];
    const { fileOf, terms } = search.shards;
    const start = term.slice(0, 5);
    const files = new Set([fileOf(start), fileOf(term)]);
    return (await Promise.all([...files].map(terms))).flat().filter((/** @type {any} */ entry) => isFamily(term, entry.term));
  }

  /**
   * The terms of a word, each with its weight.
   * @param {{ term: string, form: string, isQuoted: boolean, isLast: boolean }} word
   */
  async function expand(word) {
    const exact = await find(word.term);
    const entries = exact ? [{ entry: exact, weight: 1 }] : [];
    const { core } = search;
    const isPair = searchWords.isUnspaced(word.form);
    const shortest = isPair ? 1 : 2;
    if (!word.isQuoted && (isPair ? word.form.length === 1 : word.isLast || !core.isStemmed) && word.form.length >= shortest) {
      for (const entry of await beginning(word.form)) {
        if (entry !== exact) entries.push({ entry, weight: begun });
      }
    }
    if (!word.isQuoted && core.isStemmed) {
      for (const entry of await family(word.term)) {
        if (!entries.some(known => known.entry === entry)) entries.push({ entry, weight: related });
      }
    }
    return entries;
  }

  /** How much it says that a document has a word which so many have (the idf of BM25). @param {number} count @param {number} all */
  const rarity = (count, all) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

  /**
   * What every document answers to one word, and how rare the word is among pages and among questions.
   * @param {{ entry: any, weight: number }[]} entries
   */
  function answers(entries) {
    const { pages, parts } = search.core;
    const values = new Float32Array(pages + parts);
    let [inPages, inParts] = [0, 0];
    for (const { entry, weight } of entries) {
      const { docs, impacts } = entry;
      for (let i = 0; i < docs.length; i++) {
        const value = weight * (impacts[i] + 1);
        if (values[docs[i]] === 0) docs[i] < pages ? inPages++ : inParts++;
        if (value > values[docs[i]]) values[docs[i]] = value;
      }
    }
    return { values, inPages: rarity(inPages, pages), inParts: rarity(inParts, parts) };
  }

  /** Which documents have the terms of a phrase one behind the other. @param {any[]} tokens */
  async function withPhrase(tokens) {
    const { pages, parts } = search.core;
    const has = new Uint8Array(pages + parts);
    const entries = await Promise.all(tokens.map(token => find(token.term)));
    if (entries.includes(undefined)) return has;
    const places = await Promise.all(entries.map(search.shards.places));
    /** @type {Map<number, Set<number>>} */
    let ends = new Map();
    entries.forEach((entry, step) => {
      const next = new Map();
      entry.docs.forEach((/** @type {number} */ doc, /** @type {number} */ i) => {
        const before = ends.get(doc);
        const own = step === 0 ? places[0][i] : before ? places[step][i].filter((/** @type {number} */ place) => before.has(place - 1)) : [];
        if (own.length > 0) next.set(doc, new Set(own));
      });
      ends = next;
    });
    for (const doc of ends.keys()) has[doc] = 1;
    return has;
  }

  /**
   * The documents that answer to a search, the best first, and what the search was taken for.
   * @param {string} text
   * @param {AbortSignal} [signal]
   */
  async function rank(text, signal) {
    await search.shards.ready();
    const pause = worker(signal);
    const { words, phrases } = parse(text);
    const { pages, parts, common } = search.core;
    const known = [];
    const corrections = [];
    const unknown = [];
    for (const word of words) {
      let entries = await expand(word);
      if (entries.length === 0 && !word.isQuoted) {
        if (word.form.length > 3) await playbook.load("search/meant.js");
        const meant = await search.meant?.(word.form, pause);
        if (meant) {
          corrections.push({ from: word.form, to: meant });
          const [{ tokens }] = searchWords.read(meant);
          entries = await expand({ ...tokens[0], isQuoted: true, isLast: false });
        }
      }
      if (entries.length > 0) known.push({ word, entries });
      else unknown.push(word.form);
      await pause();
    }

    // A word that most pages have says nothing beside others. Alone it is what was asked for.
    const telling = known.filter(({ word }) => word.isQuoted || !common.includes(word.term));
    const used = telling.length > 0 ? telling : known;
    const scores = new Float64Array(pages + parts);
    const shares = new Float64Array(pages + parts);
    let [allPages, allParts] = [0, 0];
    const weights = [];
    for (const { entries } of used) {
      const { values, inPages, inParts } = answers(entries);
      weights.push(inPages);
      allPages += inPages;
      allParts += inParts;
      for (let doc = 0; doc < values.length; doc++) {
        if (values[doc] > 0) {
          const weight = doc < pages ? inPages : inParts;
          scores[doc] += weight * values[doc];
          shares[doc] += weight;
        }
      }
      await pause();
    }
    for (const phrase of phrases) {
      const has = await withPhrase(phrase);
      for (let doc = 0; doc < scores.length; doc++) scores[doc] *= has[doc];
      await pause();
    }

    // What has only some of the words answers only so much.
    for (let doc = 0; doc < scores.length; doc++) scores[doc] *= shares[doc] / (doc < pages ? allPages : allParts);
    const { pagesOfParts } = search.core;
    // The more words somebody remembers, the more the question that has them is what they look for.
    const share = ofPart * Math.min(1, (used.length - 1) / enough);
    for (let run = 0, doc = pages; run < pagesOfParts.length; run += 2) {
      const page = pagesOfParts[run];
      for (const end = doc + pagesOfParts[run + 1]; doc < end; doc++) {
        if (scores[page] > 0) scores[page] = Math.max(scores[page], share * scores[doc]);
      }
    }

    const ordered = (/** @type {number} */ from, /** @type {number} */ to) => {
      const docs = [];
      let best = 0;
      for (let doc = from; doc < to; doc++) {
        if (scores[doc] > 0) {
          docs.push(doc);
          best = Math.max(best, shares[doc]);
        }
      }
      return docs.filter(doc => shares[doc] >= fewest * best).sort((a, b) => scores[b] - scores[a] || a - b);
    };
    /** Which word each term stands for, and how much each word says: by that excerpts are chosen. @type {Map<string, number>} */
    const terms = new Map();
    used.forEach(({ entries }, word) => entries.forEach(({ entry }) => terms.has(entry.term) || terms.set(entry.term, word)));
    const result = { pages: ordered(0, pages), parts: ordered(pages, pages + parts), terms, weights, corrections, unknown };
    await pause();
    return result;
  }

  /**
   * Answers a search.
   * @param {string} text
   * @param {{ limit?: number, chosen?: Record<string, string[]>, signal?: AbortSignal }} [options] how many of each sort to
   *   show; what to narrow them down to, by the name of a facet
   */
  search.find = async (text, { limit = 10, chosen = {}, signal } = {}) => {
    const result = await rank(text, signal).catch(error => {
      if (!search.shards.isStale()) throw error;
      search.shards.renew();
      return rank(text, signal);
    });
    const narrowed = Object.values(chosen).some(values => values.length > 0) ? await playbook.load("search/facets.js").then(() => search.narrow(result, chosen)) : result;
    const show = (/** @type {number[]} */ docs) => search.excerpts(docs, result, signal);
    const [pages, questions] = await Promise.all([show(narrowed.pages.slice(0, limit)), show(narrowed.parts.slice(0, limit))]);
    const { corrections, unknown } = result;
    return { total: narrowed.pages.length + narrowed.parts.length, pages, questions, corrections, unknown, answer: result, narrowed, show };
  };

  search.worker = worker;
})();
