// What one person's ratings say: the wheel, the numbers, strengths and gaps, and what the handbook has for them.
(function () {
  "use strict";
  const { make, word } = playbook;
  const base = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const link = (/** @type {{ title: string, url: string }} */ { title, url }) => Object.assign(make("a", "", title), { href: new URL(url, base).href });
  const list = (/** @type {string} */ name, /** @type {(Node | string)[]} */ items) => make("ul", name, ...items.map(item => make("li", "", item)));
  const shown = (/** @type {any} */ rating) => rating?.value !== undefined ? String(rating.value) : rating?.state ? word(`rating.${rating.state}`) : "";

  /** A number with the sign that print uses. @param {number} number */
  const signed = number => String(number).replace("-", "−");

  /** @param {(string | Node)[]} cells @param {string} tag */
  function row(cells, tag = "td") {
    return make("tr", "", ...cells.map((cell, i) => {
      const made = make(i === 0 ? "th" : tag, "", cell);
      if (i === 0 || tag === "th") made.setAttribute("scope", tag === "th" ? "col" : "row");
      return made;
    }));
  }

  /** A table in a box that scrolls by itself where it is too wide. @param {string} caption @param {HTMLElement} head @param {HTMLElement[]} rows */
  function table(caption, head, rows) {
    const box = make("div", "table-scroll", make("table", "", make("caption", "", caption), make("thead", "", head), make("tbody", "", ...rows)));
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", caption);
    return box;
  }

  /** What to ask and to do about a gap. @param {any} gap @param {any} of @param {any} wheel @param {any} growth */
  function help(gap, of, wheel, growth) {
    const role = wheel.roles.find((/** @type {any} */ known) => known.id === (of.nextRole || of.role))?.title ?? "";
    const questions = [...(growth.questions[""] ?? []).slice(0, 1), ...(growth.questions[gap.id] ?? []).slice(0, 3)].map(question => playbook.comparison.filled(question, gap.title, role));
    const actions = (growth.actions[gap.id] ?? []).slice(0, 3);
    const pages = (growth.pages[gap.id] ?? []).map(link);
    return [["ask", questions], ["do", actions], ["practise", pages]].flatMap(([key, items]) =>
      items.length ? [make("p", "result-kind", word(`result.${key}`)), list("", /** @type {any[]} */ (items))] : []);
  }

  /**
   * @param {HTMLElement} place
   * @param {any} of an assessment
   * @param {any} wheel
   * @param {any} growth what the handbook has for its skills
   */
  playbook.ratingResult = function (place, of, wheel, growth) {
    const { findings, fitting, target, bucketTarget } = playbook.comparison;
    const { strengths, gaps, hasTargets } = findings(of, wheel);
    const close = (/** @type {any} */ bucket) => bucket.skills.some((/** @type {any} */ skill) => of.skills[skill.id]?.value !== undefined);
    const chart = playbook.wheelChart({
      from: wheel.from, to: wheel.to, label: word("result.chart", wheel.title),
      buckets: wheel.buckets.map((/** @type {any} */ bucket) => ({
        title: bucket.title,
        parts: close(bucket)
          ? bucket.skills.map((/** @type {any} */ skill) => ({ values: [of.skills[skill.id]?.value], target: target(of, wheel, skill.id) }))
          : [{ values: [of.buckets[bucket.id]?.value], target: bucketTarget(of, wheel, bucket) }],
      })),
    });
    const legend = make("ol", "chart-legend", ...wheel.buckets.map((/** @type {any} */ bucket, /** @type {number} */ i) => make("li", `hue-${i + 1}`, make("span", "assess-hue"), bucket.title)));
    const role = wheel.roles.find((/** @type {any} */ known) => known.id === of.role);
    const numbers = wheel.buckets.flatMap((/** @type {any} */ bucket) => {
      const goal = bucketTarget(of, wheel, bucket);
      const lines = [];
      const quick = of.buckets[bucket.id];
      if (quick) lines.push({ title: `${bucket.title} (${word("result.quick")})`, rating: quick, expects: "", goal });
      for (const skill of bucket.skills) if (of.skills[skill.id]) lines.push({ title: skill.title, rating: of.skills[skill.id], expects: role?.expects[skill.id] ?? "", goal: target(of, wheel, skill.id) });
      return lines;
    }).map((/** @type {any} */ { title, rating, expects, goal }) =>
      row([title, shown(rating), String(expects), String(goal ?? ""), goal === undefined || rating.value === undefined ? "" : signed(goal - rating.value), rating.text ?? ""]));
    const head = row(["skill", "rating", "role", "target", "gap", "evidence"].map(key => word(`result.${key}`)), "th");
    const plans = fitting(of, wheel, growth.plans);
    place.replaceChildren(
      make("figure", "chart-figure", chart, make("figcaption", "", word("result.legend"), legend)),
      table(word("result.numbers"), head, numbers),
      make("h3", "", word("result.strengths")),
      strengths.length ? list("", strengths.map((/** @type {any} */ one) => `${one.title}: ${one.value}${one.text ? `. ${one.text}` : ""}`)) : make("p", "", word(hasTargets ? "result.no-strengths" : "result.no-target")),
      make("h3", "", word("result.gaps")),
      ...(gaps.length ? gaps.map((/** @type {any} */ gap) => make("div", "result-gap", make("h4", "", word("result.gap-of", gap.title, gap.value, gap.target)), ...help(gap, of, wheel, growth)))
        : [make("p", "", word(hasTargets ? "result.no-gaps" : "result.no-target"))]),
      make("h3", "", word("result.plans")),
      plans.length ? list("result-plans", plans.map((/** @type {any} */ plan) => make("span", "", link(plan), plan.about ? ` ${plan.about}` : ""))) : make("p", "", word("result.no-plans")),
    );
  };

  playbook.ratingTable = { row, table, link, list, shown, signed };
})();
