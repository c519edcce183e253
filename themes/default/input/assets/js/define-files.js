// The files that make of the handbook's wheel the one that somebody has described: each states what was changed, and no more.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});

  /**
   * @typedef {{ value: number, label: string, text: string, wasLabel: string, wasText: string }} Level
   * @typedef {{ id: string, path: string, isNew: boolean, isOwn: boolean, off: boolean, order: number | undefined, place: number | undefined, title: string, wasTitle: string,
   *   text: string, wasText: string, inTitleKey: boolean, inDescriptionKey: boolean, heading: string, levels: Level[] }} Skill
   * @typedef {{ id: string, isNew: boolean, title: string, wasTitle: string, text: string, wasText: string, hasSection: boolean, skills: Skill[] }} Bucket
   * @typedef {{ path: string, isOwn: boolean, heading: string, rows: { skill: Skill, words: string, value: string }[] }} Role
   * @typedef {{ title: string, path: string, isOwn: boolean, buckets: Bucket[], bucketsMoved: boolean, roles: Role[] }} Wheel
   * @typedef {{ path: string, text: string, isOwn: boolean }} File
   */

  /** A text in one line, without what cannot stand in a file. @param {string} text */
  const line = text => clean(text).replace(/\s+/g, " ").trim();
  const clean = (/** @type {string} */ text) => new TextDecoder().decode(new TextEncoder().encode(text)).replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, "");

  /** A text in quotes, as YAML and JSON have them. @param {string} text */
  const quoted = text => JSON.stringify(line(text)).replace(/[\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16)}`);

  /** Words that mean themselves in Markdown. @param {string} text */
  const plain = text => line(text).replace(/[\\`*_{}[\]<>#&|~]/g, "\\$&");

  /** Whether a link leads to where the handbook's words did, or out of it. @param {string} target @param {string} was */
  const isKnown = (target, was) => /^(https?:|mailto:)/i.test(target) || was.includes(`](${target}`);

  /**
   * Words with Markdown in them, that stay where they are: no heading, rule, fence or foreign link is made of them.
   * @param {string} text @param {string} was the handbook's words, whose links and tags are known
   */
  const prose = (text, was) => clean(text).split("\n").map(row => row
    .replace(/\s+$/, "")
    .replace(/^(\s*)(#{1,6}(?=\s|$)|={1,}$|(?:-\s*){2,}$|(?:_\s*){3,}$|(?:\*\s*){3,}$|:{3,}|`{3,}|~{3,}|\[(?=[^\]]*\]:)|\|)/, "$1\\$2")
    .replace(/\{(?=#|[^{}]*=)/g, "\\{")
    .replace(/\[(?=[^\]]*\]\(\s*<?([^)\s>]*))/g, (sign, target, at, all) => (isKnown(target, was) || all[at - 1] === "\\" ? sign : "\\["))
    .replace(/<(?=[a-z/!?])(?!(?:https?:|mailto:)[^>\s]*>)/gi, sign => (was.includes("<") ? sign : `\\${sign}`))
    .replace(/^ {4,}/, "   ")).join("\n").trim();

  /** A file with front matter and a body. @param {string[]} keys @param {string[]} blocks */
  const file = (keys, blocks) => `---\n${keys.join("\n")}\n---\n${blocks.length ? `\n${blocks.join("\n\n")}\n` : ""}`;

  /** The way from one file to another. @param {string} from @param {string} to */
  function way(from, to) {
    const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
    while (here.length && here[0] === there[0]) [here, there].forEach(parts => parts.shift());
    return [...here.map(() => ".."), ...there].map(part => encodeURIComponent(part)).join("/");
  }

  /** @param {Skill} skill @param {Level} level */
  const levelBlocks = (skill, level) => [
    `### ${level.value}${level.label ? `: ${plain(level.label)}` : ""}`,
    ...(skill.isNew || level.text !== level.wasText ? [prose(level.text, level.wasText)] : []),
  ];

  /** @param {Skill} skill @param {Bucket} bucket @returns {File | null} */
  function skillFile(skill, bucket) {
    const [keys, blocks] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
    if (skill.isNew) keys.push(`bucket: ${quoted(bucket.id)}`);
    else keys.push("merge: true");
    if (skill.off) keys.push("draft: true");
    if (skill.place !== undefined) keys.push(`order: ${skill.place}`);
    const [isRenamed, isReworded] = [skill.isNew || skill.title !== skill.wasTitle, skill.text !== skill.wasText];
    if (isRenamed && skill.inTitleKey) keys.push(`title: ${quoted(skill.title)}`);
    if (isReworded && skill.inDescriptionKey) keys.push(`description: ${quoted(skill.text)}`);
    if (isRenamed && !skill.inTitleKey) blocks.push(`# ${plain(skill.title)}`);
    if (isReworded && !skill.inDescriptionKey) blocks.push(prose(skill.text, skill.wasText));
    const levels = skill.levels.filter(level => (skill.isNew ? level.label || level.text : level.label !== level.wasLabel || level.text !== level.wasText));
    if (levels.length) blocks.push(`## ${skill.heading || "Levels"}`, ...levels.flatMap(level => levelBlocks(skill, level)));
    return keys.length > 1 || blocks.length ? { path: skill.path, text: file(keys, blocks), isOwn: skill.isOwn } : null;
  }

  /** @param {Wheel} wheel @returns {File | null} */
  function wheelFile(wheel) {
    const keys = wheel.buckets.flatMap((bucket, i) => {
      const stated = [
        ...(bucket.title !== bucket.wasTitle ? [`title: ${quoted(bucket.title)}`] : []),
        ...(bucket.text !== bucket.wasText ? [`description: ${quoted(bucket.text)}`] : []),
        ...(wheel.bucketsMoved ? [`order: ${i + 1}`] : []),
      ];
      return stated.length ? [`  - id: ${quoted(bucket.id)}`, ...stated.map(key => `    ${key}`)] : [];
    });
    if (keys.length === 0) return null;
    const renamed = wheel.buckets.filter(bucket => bucket.hasSection && bucket.title !== bucket.wasTitle);
    return { path: wheel.path, text: file(["merge: true", "buckets:", ...keys], renamed.map(bucket => `## ${plain(bucket.title)} {#${bucket.id}}`)), isOwn: wheel.isOwn };
  }

  /** @param {Role} role @returns {File | null} */
  function roleFile(role) {
    if (role.rows.length === 0) return null;
    const rows = role.rows.map(({ skill, words, value }) => `| [${plain(words)}](${way(role.path, skill.path)}) | ${value} |`);
    return { path: role.path, text: file(["merge: true"], [`## ${role.heading || "Expectations"}`, ["| Skill | Expectation |", "|---|---|", ...rows].join("\n")]), isOwn: role.isOwn };
  }

  /** The files of a wheel, by path. @param {Wheel} wheel @returns {File[]} */
  playbook.wheelFiles = wheel => [
    wheelFile(wheel), ...wheel.buckets.flatMap(bucket => bucket.skills.map(skill => skillFile(skill, bucket))), ...wheel.roles.map(roleFile),
  ].filter(made => made !== null).sort((a, b) => (a.path < b.path ? -1 : 1));

  /** A name for a file and an id, made of words. @param {string} words @param {string} otherwise @param {Set<string>} taken which has it from now on */
  playbook.fileName = function (words, otherwise, taken) {
    const name = line(words).normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40).replace(/-$/, "");
    const isUsable = name && /[a-z]/.test(name) && !/^(con|prn|aux|nul|com\d|lpt\d|index|readme)$/.test(name);
    const base = isUsable ? name : otherwise;
    let free = base;
    for (let n = 2; taken.has(free); n++) free = `${base}-${n}`;
    taken.add(free);
    return free;
  };

  Object.assign(playbook, { oneLine: line });
})();
