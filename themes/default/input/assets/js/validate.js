// Holds what came out of a file against a JSON Schema: as much of the language as the schemas of this site use.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const DEEP = 32;

  const typeOf = (/** @type {any} */ value) =>
    value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

  /** Letters as a schema counts them; those outside the first plane are two for the language. */
  const isLonger = (/** @type {string} */ text, /** @type {number} */ most) => text.length > most && [...text].length > most;

  /** What is wrong with the value itself, as a key of the texts and what goes into it. @param {any} value @param {any} schema */
  function flaw(value, schema) {
    const type = typeOf(value);
    if (type !== schema.type) return [schema.type];
    if (schema.enum && !schema.enum.includes(value)) return ["enum"];
    if (type === "string" && isLonger(value, schema.maxLength ?? Infinity)) return ["long", schema.maxLength];
    if (type === "string" && value.length < (schema.minLength ?? 0)) return ["empty"];
    if (type === "string" && schema.pattern && !new RegExp(schema.pattern, "u").test(value)) return ["pattern"];
    if (type === "integer" && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) return ["range", schema.minimum, schema.maximum];
    if (type === "array" && value.length > (schema.maxItems ?? Infinity)) return ["many", schema.maxItems];
    return null;
  }

  /**
   * The first reason why a value is not as its schema says, in words; empty when it is.
   * @param {any} value
   * @param {any} schema
   * @param {string} place where it stands
   */
  function problem(value, schema, place = "", depth = 0) {
    const say = (/** @type {string} */ at, /** @type {any[]} */ [key, ...values]) => playbook.word(`invalid.${key}`, at || playbook.word("invalid.file"), ...values);
    const wrong = depth > DEEP ? ["deep"] : flaw(value, schema);
    if (wrong) return say(place, wrong);
    if (schema.type === "array") {
      for (let i = 0; i < value.length; i++) {
        const found = problem(value[i], schema.items, `${place}[${i}]`, depth + 1);
        if (found) return found;
      }
    }
    if (schema.type !== "object") return "";
    const missing = (schema.required ?? []).find((/** @type {string} */ name) => !Object.hasOwn(value, name));
    const inside = (/** @type {string} */ name) => (place ? `${place}.${name}` : name);
    if (missing) return say(inside(missing), ["missing"]);
    for (const name of Object.keys(value)) {
      const found = Object.hasOwn(schema.properties, name)
        ? problem(value[name], schema.properties[name], inside(name), depth + 1)
        : say(inside(name.slice(0, 60)), ["unknown"]);
      if (found) return found;
    }
    return "";
  }

  playbook.problem = problem;
})();
