// Which questions fit, how many each filter would find, and which are drawn. Knows nothing of a page.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});

  /**
   * @typedef {{ id: string, bank: string, text: string, moment?: string, depth?: string, scale?: string, skills?: string[], buckets?: string[], within?: string[], followUps?: string[] }} Question
   * @typedef {{ [facet: string]: string[] }} Choice the options that are chosen of each facet
   */

  /** Stands for a question that says nothing of a sort. */
  const NONE = "none";
  const or = (/** @type {string[] | undefined} */ all) => (all?.length ? all : [NONE]);

  /** All buckets that a question is about. @param {Question} question */
  const bucketsOf = question => [...(question.buckets ?? []), ...(question.within ?? [])];

  /** What a question is, facet by facet. @type {{ [facet: string]: (question: Question) => string[] }} */
  const facets = {
    moment: question => [question.moment ?? NONE],
    bucket: question => or(bucketsOf(question)),
    skill: question => or(question.skills),
    depth: question => [question.depth ?? NONE],
    answer: question => [question.scale ? "scale" : "open"],
    bank: question => [question.bank],
  };
  const names = Object.keys(facets);

  /** Letters without marks and case. @param {string} text */
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /** A whole number from 0, below a bound, any as likely as another. @param {number} bound */
  const random = bound => {
    const most = Math.floor(2 ** 32 / bound) * bound;
    let number;
    do [number] = crypto.getRandomValues(new Uint32Array(1)); while (number >= most);
    return number % bound;
  };

  /** @param {Question[]} questions */
  playbook.questionFilter = function (questions) {
    const keys = questions.map(question => `${question.bank}/${question.id}`);
    const values = names.map(name => questions.map(facets[name]));
    /** Folded when somebody looks for words first. @type {string[] | undefined} */
    let texts;

    return {
      keys,
      bucketsOf,
      byKey: new Map(keys.map((key, i) => [key, i])),

      /**
       * Places of the questions that fit, and of every option how many would fit with it: a question that fails one facet
       * alone still counts there.
       * @param {Choice} choice
       * @param {string} words
       */
      find(choice, words) {
        const wanted = fold(words).split(/\s+/).filter(Boolean);
        if (wanted.length) texts ??= questions.map(question => fold([question.text, ...(question.followUps ?? [])].join(" ")));
        const chosen = names.map(name => (choice[name]?.length ? new Set(choice[name]) : null));
        const counts = names.map(() => /** @type {Map<string, number>} */ (new Map()));
        const found = [];
        for (let i = 0; i < questions.length; i++) {
          if (wanted.length && !wanted.every(word => texts[i].includes(word))) continue;
          let failed = -1;
          let misses = 0;
          for (let f = 0; f < names.length && misses < 2; f++) {
            if (!chosen[f] || values[f][i].some(value => chosen[f].has(value))) continue;
            failed = f;
            misses++;
          }
          if (misses > 1) continue;
          if (misses === 0) found.push(i);
          for (let f = 0; f < names.length; f++) {
            if (misses === 0 || f === failed) for (const value of values[f][i]) counts[f].set(value, (counts[f].get(value) ?? 0) + 1);
          }
        }
        return { found, counts: Object.fromEntries(names.map((name, f) => [name, counts[f]])) };
      },

      /**
       * Draws some that differ in bucket and depth as far as they can, of those that were not drawn yet; when too few of them
       * are left, it starts over with the others.
       * @param {number[]} among places
       * @param {number} number
       * @param {Set<string>} seen ids of what was drawn; changed in place
       * @returns {{ drawn: number[], isOver: boolean }} with whether it started over
       */
      draw(among, number, seen) {
        /** @type {number[]} */
        const drawn = [];
        const used = [new Map(), new Map(), new Map()];
        const sorts = (/** @type {number} */ i) => {
          const [bucket, depth] = [bucketsOf(questions[i])[0] ?? NONE, questions[i].depth ?? NONE];
          return [`${bucket} ${depth}`, bucket, depth];
        };
        // Two alike weigh most; then two of a bucket, then two of a depth.
        const likeness = (/** @type {number} */ i) => sorts(i).reduce((sum, sort, s) => sum * 32 + (used[s].get(sort) ?? 0), 0);
        const take = (/** @type {number[]} */ pool) => {
          while (drawn.length < number && pool.length) {
            const all = pool.map(likeness);
            const least = all.reduce((one, other) => Math.min(one, other), Infinity);
            const best = pool.filter((_, p) => all[p] === least);
            const one = best[random(best.length)];
            pool.splice(pool.indexOf(one), 1);
            drawn.push(one);
            sorts(one).forEach((sort, s) => used[s].set(sort, (used[s].get(sort) ?? 0) + 1));
          }
        };
        take(among.filter(i => !seen.has(keys[i])));
        const isOver = drawn.length < number && drawn.length < among.length;
        if (isOver) {
          for (const i of among) seen.delete(keys[i]);
          take(among.filter(i => !drawn.includes(i)));
        }
        for (const i of drawn) seen.add(keys[i]);
        return { drawn, isOver };
      },
    };
  };
})();
