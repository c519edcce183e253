// Ratings under lock: encrypted with AES-GCM under a key made from a phrase by PBKDF2. What is said about the file in the open
// is authenticated with it, so that nobody can give it another name.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const KIND = "playbook-sealed";
  /** OWASP's figure of 2023 for PBKDF2 with SHA-256. */
  const ROUNDS = 600_000;
  const base64 = (/** @type {Uint8Array} */ bytes) => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
  const bytesOf = (/** @type {string} */ text) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const encoded = (/** @type {string} */ text) => new TextEncoder().encode(text);

  /** @param {string} phrase @param {Uint8Array} salt @param {number} rounds @param {"encrypt" | "decrypt"} use */
  async function keyOf(phrase, salt, rounds, use) {
    // The same words, however a keyboard writes their accents.
    const words = await crypto.subtle.importKey("raw", encoded(phrase.normalize("NFC").trim()), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, words, { name: "AES-GCM", length: 256 }, false, [use]);
  }

  const open = (/** @type {any} */ { kind, schema, handbook, person, date, rater, as, wheel, round }) => encoded(JSON.stringify([kind, schema, handbook.id, person, date, rater, as, wheel.id, wheel.version, round]));

  playbook.seal = {
    KIND,
    /** Whether this browser can seal at this address. */
    isThere: () => !!globalThis.crypto?.subtle,
    /** @param {any} head what everybody may read @param {string} text @param {string} phrase @returns {Promise<any>} */
    async close(head, text, phrase) {
      const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
      const file = { kind: KIND, schema: 1, ...head };
      const key = await keyOf(phrase, salt, ROUNDS, "encrypt");
      const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: open(file) }, key, encoded(text));
      return { ...file, seal: { key: "PBKDF2-SHA-256", rounds: ROUNDS, salt: base64(salt), cipher: "AES-256-GCM", iv: base64(iv), data: base64(new Uint8Array(data)) } };
    },
    /** The text under a seal. Refused when the phrase is another one, or anything was changed. @param {any} file @param {string} phrase @returns {Promise<string>} */
    async open(file, phrase) {
      const { rounds, salt, iv, data } = file.seal;
      const key = await keyOf(phrase, bytesOf(salt), rounds, "decrypt");
      return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(iv), additionalData: open(file) }, key, bytesOf(data)));
    },
  };
})();
