// The wheel as somebody has it now: a picture of its buckets and skills, and the same as a list.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const SVG = "http://www.w3.org/2000/svg";
  const [HUB, RIM, EDGE] = [90, 170, 290];
  const [NUMBER, NEAR] = [130, 3];

  /** @param {string} tag @param {Record<string, string | number>} attributes @param {string=} text */
  function draw(tag, attributes, text) {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** A place on a circle; turns begin at 12 o'clock and go with the clock. @param {number} radius @param {number} turn */
  const at = (radius, turn) => [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)].map(part => (part * radius).toFixed(1)).join(" ");

  /** A part of a ring. @param {number} inner @param {number} outer @param {number} from @param {number} to */
  const ring = (inner, outer, from, to) => {
    const far = to - from > 0.5 ? 1 : 0;
    return `M${at(inner, from)}L${at(outer, from)}A${outer} ${outer} 0 ${far} 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 ${far} 0 ${at(inner, from)}Z`;
  };

  /**
   * @param {Element} picture
   * @param {Element} list
   * @param {{ title: string, skills: { isNew: boolean, off: boolean }[] }[]} buckets
   */
  playbook.drawWheel = function (picture, list, buckets) {
    const { count, make } = playbook;
    const parts = buckets.flatMap((bucket, i) => {
      const [from, size] = [i / buckets.length, 1 / buckets.length];
      const skills = bucket.skills.filter(skill => !skill.off);
      const hue = `hue-${i + 1}`;
      const [x, y] = at(NUMBER, from + size / 2).split(" ");
      return [
        draw("path", { class: `${hue} slice-face`, d: ring(HUB, RIM, from, from + size) }),
        ...skills.map((skill, n) => draw("path", {
          class: `${hue} define-cell${skill.isNew ? " is-new" : ""}`,
          d: ring(RIM + NEAR, EDGE, from + (size * n) / skills.length, from + (size * (n + 1)) / skills.length),
        })),
        draw("text", { class: "define-number", x, y, "font-size": 26, "dominant-baseline": "central" }, String(i + 1)),
      ];
    });
    picture.replaceChildren(...parts);
    list.replaceChildren(...buckets.map((bucket, i) => {
      const line = make("li", `hue-${i + 1}`, make("span", "", bucket.title), " ", make("span", "define-how-many", count("define.skills", bucket.skills.filter(skill => !skill.off).length)));
      return line;
    }));
  };
})();
