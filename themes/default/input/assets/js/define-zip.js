// Several files as one: a zip archive that only stores them.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});
  const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
  const [VERSION, UTF8, POLYNOMIAL] = [20, 0x0800, 0xedb88320];

  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
  });

  /** @param {Uint8Array} bytes */
  const checksum = bytes => ~bytes.reduce((rest, byte) => table[(rest ^ byte) & 255] ^ (rest >>> 8), -1) >>> 0;

  /** Numbers as bytes, the lowest first. @param {...[size: number, value: number]} fields */
  const bytesOf = (...fields) => Uint8Array.from(fields.flatMap(([size, value]) => Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255)));

  /** @param {{ path: string, text: string }[]} files @param {Date} now @returns {Blob} */
  playbook.zip = function (files, now) {
    const encoder = new TextEncoder();
    const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
    const day = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
    /** @type {Uint8Array[]} */
    const [parts, entries] = [[], []];
    let offset = 0;
    for (const { path, text } of files) {
      const [name, content] = [encoder.encode(path), encoder.encode(text)];
      const facts = bytesOf([2, VERSION], [2, UTF8], [2, 0], [2, time], [2, day], [4, checksum(content)], [4, content.length], [4, content.length], [2, name.length], [2, 0]);
      parts.push(bytesOf([4, LOCAL]), facts, name, content);
      entries.push(bytesOf([4, CENTRAL], [2, VERSION]), facts, bytesOf([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
      offset += 4 + facts.length + name.length + content.length;
    }
    const size = entries.reduce((sum, part) => sum + part.length, 0);
    const end = bytesOf([4, END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]);
    return new Blob([...parts, ...entries, end], { type: "application/zip" });
  };
})();
