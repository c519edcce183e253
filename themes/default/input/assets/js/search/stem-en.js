// The English stemmer of Snowball ("Porter2"), as published with Snowball 3.1
// (https://snowballstem.org/algorithms/english/stemmer.html). The build stems what it indexes with the same rules in
// EnglishStemmer.cs; the two must never differ, for a stem is looked up by its letters.
(() => {
  "use strict";

  // The words that the rules would spoil, with what they become if not themselves.
  const exceptions = new Map("skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky news howe atlas cosmos bias andes"
    .split(" ").map(pair => /** @type {[string, string]} */ (pair.split(":"))));

  // ending:what it becomes:the letters of which one must stand before it
  const rules = (/** @type {string} */ text) => new Map(text.split(" ").map(rule => {
    const [ending, ...rest] = rule.split(":");
    return [ending, rest];
  }));
  const compound = rules("tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og ogi:og:l fulli:ful lessli:less li::cdeghkmnrt");
  const derived = rules("tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful ness ative");
  const last = rules("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion::st");

  // Where the part after the first consonant that follows a vowel begins.
  const region = (/** @type {string} */ word, from = 0) => {
    const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
    return at < 0 ? word.length : from + at + 2;
  };

  const endsShort = (/** @type {string} */ word) => /(^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][wxY]$|past$/.test(word);

  // Applies the rule of the longest ending, if the word has it within the region; a shorter one is not tried then.
  const apply = (/** @type {string} */ word, /** @type {Map<string, string[]>} */ rules, /** @type {number} */ r1, r2 = r1) => {
    for (let length = 7; length; length--) {
      const ending = word.slice(-length);
      const rule = rules.get(ending);
      if (!rule) continue;
      const [becomes = "", after] = rule;
      const start = word.slice(0, -length);
      return start.length >= (ending === "ative" ? r2 : r1) && (!after || after.includes(start.slice(-1))) ? start + becomes : word;
    }
    return word;
  };

  // -ed, -ing and their adverbs
  const verb = (/** @type {string} */ word, /** @type {number} */ r1) => {
    const [, start, ending, agreed] = /^(.*?)((eed)(?:ly)?|ed(?:ly)?|ing(?:ly)?)$/.exec(word) ?? [];
    if (!ending) return word;
    if (agreed) return start.length < r1 || /^(proc|exc|succ)$/.test(start) ? word : start + "ee";
    if (ending === "ing") {
      if (/^[^aeiouy]y$/.test(start)) return start[0] + "ie";
      if (/^(inn|out|cann|herr|earr|even)$/.test(start)) return word;
    }
    if (!/[aeiouy]/.test(start)) return word;
    if (/(at|bl|iz)$/.test(start)) return start + "e";
    if (/([bdfgmnprt])\1$/.test(start)) return /^[aeo]..$/.test(start) ? start : start.slice(0, -1);
    return start.length === r1 && endsShort(start) ? start + "e" : start;
  };

  const stem = (/** @type {string} */ word) => {
    if (!/^[a-z']{3,}$/.test(word)) return word;
    if (exceptions.has(word)) return exceptions.get(word) ?? word;

    // Y is one that sounds as a consonant.
    word = word.replace(/^'/, "").replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const r1 = /^(gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word)?.[0].length ?? region(word);
    const r2 = region(word, r1);

    word = word.replace(/'(s'?)?$/, "");
    word = word.replace(/sses$/, "ss").replace(/^(.*)(ie)[ds]$/, (_, start, ie) => start + (start[1] ? "i" : ie)).replace(/([aeiouy].*[^us])s$/, "$1");
    word = verb(word, r1).replace(/(.[^aeiouy])[yY]$/, "$1i");
    word = apply(apply(apply(word, compound, r1), derived, r1, r2), last, r2);

    const start = word.slice(0, -1);
    const goes = word.endsWith("e") ? start.length >= r2 || (start.length >= r1 && !endsShort(start)) : word.endsWith("ll") && start.length >= r2;
    return (goes ? start : word).replace(/Y/g, "y");
  };

  (globalThis.playbook ??= {}).stem = stem;
})();
