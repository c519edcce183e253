// A wheel drawn from ratings: each skill a part of its bucket's slice, as long as its number. One rater's parts are filled; of
// several each is a line with a pattern and a mark of its own, so that they are told apart without colour.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  playbook.style("chart.css");
  const [HUB, RIM, ROOM] = [34, 250, 300];
  const MARKS = ["M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z", "M-5 -5H5V5H-5Z", "M0 -6L6 5H-6Z", "M0 -7L6 0L0 7L-6 0Z", "M-5 -5L5 5M-5 5L5 -5", "M0 -6V6M-6 0H6"];

  /** @param {string} tag @param {{ [name: string]: string | number }} attributes @param {...(Node | string)} inside */
  function draw(tag, attributes, ...inside) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    made.append(...inside);
    return made;
  }

  const at = (/** @type {number} */ radius, /** @type {number} */ angle) => `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;

  /** An arc from one angle to another. @param {number} radius @param {number} from @param {number} to @param {0 | 1} way */
  const arc = (radius, from, to, way = 1) => `A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${Math.abs(to - from) > Math.PI ? 1 : 0} ${way} ${at(radius, to)}`;

  /**
   * @typedef {{ values: (number | undefined)[], target?: number }} Part one value for each rater
   * @param {{ from: number, to: number, label: string, buckets: { title: string, parts: Part[] }[] }} wheel
   * @returns {SVGElement} a picture; the table beside it says the same
   */
  playbook.wheelChart = function ({ from, to, label, buckets }) {
    const reach = (/** @type {number} */ value) => HUB + ((RIM - HUB) * (value - from + 1)) / (to - from + 1);
    const turn = (2 * Math.PI) / buckets.length;
    const raters = Math.max(1, ...buckets.flatMap(bucket => bucket.parts.map(part => part.values.length)));
    const chart = draw("svg", { class: "wheel-chart", viewBox: `${-ROOM} ${-ROOM} ${2 * ROOM} ${2 * ROOM}`, role: "img", "aria-label": label });
    const rings = draw("g", { class: "chart-rings" });
    const step = Math.max(1, Math.ceil((to - from + 1) / 10));
    for (let value = from; value <= to; value += step) rings.append(draw("circle", { r: reach(value).toFixed(1), class: value === to ? "chart-rim" : "" }));
    chart.append(rings);

    const filled = draw("g", {});
    const targets = draw("g", { class: "chart-targets" });
    const names = draw("g", { class: "chart-names" });
    /** @type {string[]} */
    const lines = Array.from({ length: raters }, () => "");
    const marks = draw("g", {});
    buckets.forEach((bucket, i) => {
      const start = i * turn;
      const width = turn / Math.max(1, bucket.parts.length);
      names.append(draw("path", { d: `M${at(HUB, start)}L${at(RIM + 12, start)}`, class: "chart-edge" }),
        draw("text", { x: at(RIM + 26, start + turn / 2).split(" ")[0], y: at(RIM + 26, start + turn / 2).split(" ")[1], dy: "0.35em", class: "chart-number" }, String(i + 1)));
      bucket.parts.forEach(({ values, target }, j) => {
        const [left, right] = [start + j * width, start + (j + 1) * width];
        if (target !== undefined) targets.append(draw("path", { d: `M${at(reach(target), left)}${arc(reach(target), left, right)}` }));
        values.forEach((value, rater) => {
          if (value === undefined) return;
          const radius = reach(value);
          if (raters === 1) {
            filled.append(draw("path", { class: `chart-part hue-${i + 1}`, d: `M${at(HUB, left)}L${at(radius, left)}${arc(radius, left, right)}L${at(HUB, right)}${arc(HUB, right, left, 0)}Z` }));
            return;
          }
          // Lines that lie on one another would hide the lower one.
          const own = radius + (rater - (raters - 1) / 2) * 3;
          const before = j > 0 ? bucket.parts[j - 1].values[rater] : undefined;
          lines[rater] += before === undefined ? `M${at(own, left)}` : `L${at(own, left)}`;
          lines[rater] += arc(own, left, right);
          const [x, y] = at(own, left + (width * (rater + 1)) / (raters + 1)).split(" ");
          marks.append(draw("path", { d: MARKS[rater % MARKS.length], transform: `translate(${x} ${y})`, class: `chart-mark rater-${(rater % 6) + 1}` }));
        });
      });
    });
    chart.append(filled, targets, names);
    lines.forEach((d, rater) => { if (d && raters > 1) chart.append(draw("path", { d, class: `chart-line rater-${(rater % 6) + 1}` })); });
    chart.append(marks);
    return chart;
  };

  /** What a rater's line looks like, for the legend. @param {number} rater from 0 */
  playbook.chartKey = rater => draw("svg", { class: "chart-key", viewBox: "0 -8 48 16", "aria-hidden": "true" },
    draw("path", { d: "M0 0H48", class: `chart-line rater-${(rater % 6) + 1}` }),
    draw("path", { d: MARKS[rater % MARKS.length], transform: "translate(24 0)", class: `chart-mark rater-${(rater % 6) + 1}` }));
})();
