// What ratings say, one by one and beside each other. No page and no storage is needed to know.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  /** A talk of an hour has no room for more. */
  const MOST_TALKS = 7;

  /**
   * @typedef {{ value?: number, state?: string, text?: string, wording?: string, prompt?: string }} Rating
   * @typedef {{ id: string, title: string, skills: { id: string, title: string }[] }} Bucket
   * @typedef {{ id: string, title: string, version?: string, from: number, to: number, compare: { differ: number, gap: number, strength: number }, buckets: Bucket[],
   *   roles: { id: string, title: string, expects: { [skill: string]: number } }[] }} Wheel
   * @typedef {{ id: string, person: string, date: string, wheel: string, version: string, scale?: { from: number, to: number }, rater: string, as: string, round: string, role: string, nextRole: string, challenge: string,
   *   buckets: { [id: string]: Rating }, skills: { [id: string]: Rating }, targets: { [id: string]: number }, weights: { [id: string]: number } }} Assessment
   */

  /** A list by ids, which a file may have chosen to be names of the language. */
  const byId = () => Object.create(null);

  /** A record of the workbook as an assessment. @param {any} record @returns {Assessment} */
  function assessmentOf(record) {
    const made = /** @type {any} */ ({ id: record.id, person: record.head?.person ?? "", date: record.head?.date ?? "", wheel: record.page.slice("assess/".length), version: record.form,
      rater: "", as: "", round: "", role: "", nextRole: "", challenge: "", buckets: byId(), skills: byId(), targets: byId(), weights: byId() });
    const facts = { rater: "rater", as: "as", round: "round", role: "role", "next-role": "nextRole", challenge: "challenge" };
    const folders = { bucket: "buckets", skill: "skills" };
    for (const answer of record.answers) {
      const [folder, id] = [answer.id.slice(0, answer.id.indexOf("/")), answer.id.slice(answer.id.indexOf("/") + 1)];
      if (Object.hasOwn(facts, answer.id)) made[facts[answer.id]] = answer.text ?? "";
      else if (Object.hasOwn(folders, folder) && (answer.value !== undefined || answer.state || answer.text)) {
        const { value, state, text, wording, prompt } = answer;
        made[folders[folder]][id] = { value, state, text, wording, prompt };
        made.scale ??= answer.scale;
      } else if ((folder === "target" || folder === "weight") && answer.value !== undefined) made[`${folder}s`][id] = answer.value;
    }
    return made;
  }

  /** The middle one of some numbers; none of none. @param {number[]} numbers */
  function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length === 0 ? undefined : sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** What the challenge asks of a skill: set by hand, else by the next role, else by the role. @param {Assessment} of @param {Wheel} wheel @param {string} skill @returns {number | undefined} */
  function target(of, wheel, skill) {
    const role = (/** @type {string} */ id) => wheel.roles.find(known => known.id === id)?.expects[skill];
    return of.targets[skill] ?? role(of.nextRole) ?? role(of.role);
  }

  /** A bucket's target is the middle one of those of its skills. @param {Assessment} of @param {Wheel} wheel @param {Bucket} bucket */
  const bucketTarget = (of, wheel, bucket) => median(bucket.skills.map(skill => target(of, wheel, skill.id)).filter(value => value !== undefined));

  /** What is rated, skill by skill where it was looked at closely, else the bucket as a whole. @param {Assessment} of @param {Wheel} wheel */
  function rated(of, wheel) {
    return wheel.buckets.flatMap(bucket => {
      const close = bucket.skills.filter(skill => of.skills[skill.id]?.value !== undefined);
      if (close.length) return close.map(skill => ({ ...skill, bucket, isSkill: true, value: of.skills[skill.id].value, text: of.skills[skill.id].text, target: target(of, wheel, skill.id), weight: of.weights[skill.id] ?? 1 }));
      const quick = of.buckets[bucket.id];
      return quick?.value === undefined ? [] : [{ id: bucket.id, title: bucket.title, bucket, isSkill: false, value: quick.value, text: quick.text, target: bucketTarget(of, wheel, bucket), weight: 1 }];
    });
  }

  /** Strengths and gaps, the greatest first. @param {Assessment} of @param {Wheel} wheel */
  function findings(of, wheel) {
    const all = rated(of, wheel).filter(one => one.target !== undefined).map(one => ({ ...one, gap: one.target - one.value }));
    return {
      strengths: all.filter(one => one.gap <= 0).sort((a, b) => a.gap - b.gap || b.value - a.value).slice(0, 5),
      gaps: all.filter(one => one.gap > 0).sort((a, b) => b.gap * b.weight - a.gap * a.weight || a.value - b.value).slice(0, 5),
      hasTargets: all.length > 0,
    };
  }

  /** How far above its target a bucket or a skill is; where there is no target, how far above the person's own middle. @param {Assessment} of @param {Wheel} wheel @param {string} id */
  function height(of, wheel, id) {
    const bucket = wheel.buckets.find(one => one.id === id);
    const own = median(rated(of, wheel).map(one => one.value));
    const values = bucket ? bucket.skills.map(skill => of.skills[skill.id]?.value).filter(value => value !== undefined) : [];
    const home = wheel.buckets.find(one => one.skills.some(skill => skill.id === id));
    const value = bucket ? median(values) ?? of.buckets[id]?.value : of.skills[id]?.value ?? of.buckets[home?.id ?? ""]?.value;
    const goal = bucket ? bucketTarget(of, wheel, bucket) : target(of, wheel, id);
    return value === undefined || own === undefined ? undefined : value - (goal ?? own);
  }

  /** The plans whose shape is this person's: low where they were low, and low in nothing in which they were high. @param {Assessment} of @param {Wheel} wheel @param {{ high: string[], low: string[] }[]} plans */
  function fitting(of, wheel, plans) {
    const limit = wheel.compare.gap;
    const share = (/** @type {string[]} */ ids, /** @type {(height: number) => boolean} */ is) => {
      const known = ids.map(id => height(of, wheel, id)).filter(value => value !== undefined);
      return ids.length === 0 ? 1 : known.filter(is).length / ids.length;
    };
    return plans.map(plan => ({ plan, low: share(plan.low, value => value <= -limit), high: share(plan.high, value => value > -limit), above: share(plan.high, value => value >= 0) }))
      .filter(fit => fit.low >= 0.5 && fit.high > 0.5)
      .sort((a, b) => b.low + b.high + b.above - (a.low + a.high + a.above)).slice(0, 3).map(fit => fit.plan);
  }

  /** In what two assessments are not of one round. @param {Assessment} one @param {Assessment} other @returns {string[]} */
  const differences = (one, other) => ["wheel", "version", "role", "nextRole", "round"].filter(key => one[key] !== other[key]).map(key => (key === "nextRole" ? "next-role" : key));

  /** Whether two assessments come from two people. @param {Assessment} one @param {Assessment} other */
  const areIndependent = (one, other) => one.id !== other.id && (one.rater !== other.rater || one.as !== other.as);

  /** Whether at least two people's ratings of the same round are there. @param {Assessment[]} all */
  const isRound = all => all.some((one, i) => all.slice(i + 1).some(other => areIndependent(one, other) && one.round === other.round && one.wheel === other.wheel));

  /**
   * To which group the ratings of a skill belong. With one self rating and one other, who rates higher is told; with three
   * or more raters, that they differ.
   * @param {{ as: string, value: number | undefined }[]} ratings
   * @param {number | undefined} goal
   * @param {{ differ: number, gap: number, strength: number }} limits
   * @param {number} to the highest number
   */
  function groupOf(ratings, goal, limits, to) {
    const known = ratings.filter(rating => rating.value !== undefined);
    if (known.length < 2) return "unsaid";
    const values = known.map(rating => /** @type {number} */ (rating.value));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (high - low >= limits.differ) {
      if (known.length > 2) return "differ";
      const self = known.findIndex(rating => rating.as === "self");
      if (self < 0) return "differ";
      return values[self] === high ? "self" : "others";
    }
    if (goal === undefined) return "unsaid";
    if (high <= goal - limits.gap) return "gap";
    if (low >= goal + limits.strength || (low >= goal && low === to)) return "strength";
    return "track";
  }

  /**
   * Ratings side by side, by ids: by the wheel that is known here, then what only the files know.
   * @param {Assessment[]} all
   * @param {Wheel} wheel
   */
  function rows(all, wheel) {
    const line = (/** @type {"skills" | "buckets"} */ kind, /** @type {string} */ id, /** @type {string} */ title, /** @type {any} */ bucket, /** @type {number | undefined} */ goal) => {
      const ratings = all.map(one => ({ as: one.as, rater: one.rater, given: one[kind][id], value: one[kind][id]?.value }));
      const values = ratings.map(rating => rating.value).filter(value => value !== undefined);
      const there = ratings.filter(rating => rating.given).length;
      const weight = Math.max(...all.map(one => one.weights[id] ?? 1));
      const isAlone = there === 1 && all.some(one => one.version !== all[0].version || one.wheel !== all[0].wheel) && kind === "skills";
      return {
        kind, id, title, bucket, ratings, there, weight, goal, isAlone,
        spread: values.length > 1 ? Math.max(...values) - Math.min(...values) : 0,
        gap: goal === undefined || values.length === 0 ? 0 : goal - Math.max(...values),
        group: groupOf(ratings, goal, wheel.compare, wheel.to),
      };
    };
    // Targets are the person's: those that somebody set by hand win, whoever did.
    const goalOf = (/** @type {string} */ skill) => all.map(one => target({ ...one, targets: Object.assign(byId(), ...all.map(other => other.targets)) }, wheel, skill)).find(value => value !== undefined);
    const known = wheel.buckets.flatMap(bucket => {
      const skills = bucket.skills.map(skill => line("skills", skill.id, skill.title, bucket, goalOf(skill.id))).filter(row => row.there > 0);
      const quick = line("buckets", bucket.id, bucket.title, bucket, median(bucket.skills.map(skill => goalOf(skill.id)).filter(value => value !== undefined)));
      return [...(quick.there > 0 ? [quick] : []), ...skills];
    });
    const ids = new Set(known.map(row => `${row.kind}/${row.id}`));
    const gone = all.flatMap(one => /** @type {const} */ (["buckets", "skills"]).flatMap(kind => Object.entries(one[kind]).map(([id, rating]) => ({ kind, id, rating }))))
      .filter(({ kind, id }) => !ids.has(`${kind}/${id}`) && ids.add(`${kind}/${id}`))
      .map(({ kind, id, rating }) => ({ ...line(kind, id, rating.prompt || id, undefined, undefined), isAlone: false, isGone: true }));
    return [...known, ...gone].map(row => ({ isGone: false, ...row, isAlone: row.isAlone }));
  }

  /** What to talk about: where views differ, then gaps that both see, by size and weight; and one strength to build on. @param {ReturnType<typeof rows>} all */
  function talk(all) {
    const weigh = (/** @type {any} */ row) => row.weight * ({ differ: 3, self: 3, others: 3, gap: 2 }[row.group] ? (row.group === "gap" ? 2 * row.gap : 3 * row.spread + Math.max(0, row.gap)) : 0);
    const open = all.filter(row => weigh(row) > 0).sort((a, b) => weigh(b) - weigh(a) || (a.kind === b.kind ? 0 : a.kind === "skills" ? -1 : 1));
    const strength = all.filter(row => row.group === "strength").sort((a, b) => a.gap - b.gap)[0];
    // What was looked at closely stands for its bucket.
    const close = new Set(open.filter(row => row.kind === "skills").map(row => row.bucket?.id));
    const chosen = open.filter(row => row.kind === "skills" || !close.has(row.id)).slice(0, strength ? MOST_TALKS - 1 : MOST_TALKS);
    return strength ? [...chosen, strength] : chosen;
  }

  /** A question with its blanks filled in. @param {string} question @param {string} skill @param {string} role */
  const filled = (question, skill, role) => question
    .replace(/\[[^\]]*skill[^\]]*\+\s*1\s*\]/gi, `${skill} + 1`)
    .replace(/\[[^\]]*skill[^\]]*\]/gi, skill)
    .replace(/\[[^\]]*role[^\]]*\]/gi, match => role || match);

  playbook.comparison = { assessmentOf, median, target, bucketTarget, rated, findings, fitting, differences, areIndependent, isRound, groupOf, rows, talk, filled };
})();
