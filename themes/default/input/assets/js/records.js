// What a workbook is made of: records, each a page that somebody filled in.
// Nothing here trusts a clock. Every change has a dot, "device.count"; an answer lists the highest count that it has seen of
// each device. So it is known whether one value replaced another or both were written unaware of each other, and then both
// stay. Each answer keeps its own list, so that a file can be given with some of them. (Dotted version vectors: Preguiça,
// Baquero, Almeida, Fonte, Gonçalves, 2010.)
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});

  /**
   * @typedef {{ id: string, what?: string, who?: string, due?: string, status?: string }} Action
   * @typedef {{ dot: string, also?: string[], seen?: string[], others?: Cell[], name?: string, person?: string, date?: string, id?: string, type?: string, number?: number, prompt?: string,
   *   private?: boolean, text?: string, value?: number, state?: string, wording?: string, choices?: string[], actions?: Action[], scale?: { from: number, to: number, low?: string, high?: string } }} Cell
   * @typedef {{ id: string, type: string, schema: number, page: string, title: string, form: string, created: string, changed: string,
   *   head: Cell, answers: Cell[] }} PlaybookRecord
   */

  /** What tells a workbook's file from other JSON. */
  const KIND = "playbook-workbook";

  /** The schema that is written. */
  const SCHEMA = 1;

  /** What makes a record of the next schema out of one of this number. @type {{ [schema: number]: (record: any) => any }} */
  const migrations = {};

  /** A record of any older schema as one of today's. @param {any} record @returns {PlaybookRecord} */
  function upgrade(record) {
    while (record && record.schema < SCHEMA && migrations[record.schema]) record = { ...migrations[record.schema](record), schema: record.schema + 1 };
    return record;
  }

  /** Sixteen random letters and digits; there is no randomUUID on plain http. */
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => "abcdefghijkmnpqrstuvwxyz23456789"[byte % 32]).join("");

  const parse = (/** @type {string} */ dot) => ({ device: dot.slice(0, dot.lastIndexOf(".")), count: Number(dot.slice(dot.lastIndexOf(".") + 1)) });

  /** Whether somebody who has seen so much has seen a change. @param {string[]} seen @param {string} dot */
  function covers(seen, dot) {
    const { device, count } = parse(dot);
    return seen.some(known => known.startsWith(`${device}.`) && parse(known).count >= count);
  }

  /** All that any has seen. @param {...string[]} all */
  function joined(...all) {
    const highest = new Map();
    for (const { device, count } of all.flat().map(parse)) highest.set(device, Math.max(count, highest.get(device) ?? 0));
    return [...highest].map(([device, count]) => `${device}.${count}`).sort();
  }

  /** What a person gave, apart from when and under which words. @param {Cell} cell */
  const content = cell => JSON.stringify([
    cell.name ?? "", cell.person ?? "", cell.date ?? "", cell.text ?? "", cell.value ?? null, cell.choices ?? [], !!cell.private, cell.state ?? "",
    (cell.actions ?? []).map(({ id, what, who, due, status }) => [id, what ?? "", who ?? "", due ?? "", status ?? ""]),
  ]);

  /** The values of a cell: one, or several that were written unaware of each other. @param {Cell | undefined} cell @returns {Cell[]} */
  const values = cell => (cell ? [cell, ...(cell.others ?? [])].map(({ others, seen, ...value }) => value) : []);

  /** All changes that made a value what it is: the same may have been written in several places. @param {Cell} value */
  const dots = value => [value.dot, ...(value.also ?? [])];

  /** Whether somebody who has seen so much has seen a value, wherever it was written. @param {string[]} seen @param {Cell} value */
  const isSeen = (seen, value) => dots(value).every(dot => covers(seen, dot));

  /** @param {Cell[]} all @param {string[]} seen @returns {Cell} */
  function cellOf(all, seen) {
    const distinct = new Map();
    for (const value of all) {
      const same = distinct.get(content(value)) ?? value;
      const also = [...new Set([...dots(same), ...dots(value)])].slice(1);
      distinct.set(content(value), also.length ? { ...same, also } : same);
    }
    const [first, ...others] = distinct.values();
    return others.length ? { ...first, seen, others } : { ...first, seen };
  }

  /** @param {PlaybookRecord | undefined} record @param {string} id */
  const answerOf = (record, id) => record?.answers.find(answer => answer.id === id);

  /** An answer by its id, or the head, which has none. @param {PlaybookRecord | undefined} record @param {string | undefined} id */
  const cellAt = (record, id) => (id === undefined ? record?.head : answerOf(record, id));

  /**
   * Writes a value in place of those that its writer had seen; any other stays beside it.
   * @param {PlaybookRecord} record changed in place
   * @param {Cell} cell an answer, or the head; it may come with other versions
   * @param {PlaybookRecord | undefined} shown the record as its writer saw it
   */
  function put(record, cell, shown) {
    const before = cellAt(record, cell.id);
    const seen = cellAt(shown, cell.id)?.seen ?? [];
    const given = values(cell).map(({ also, ...value }) => value);
    const unseen = values(before).filter(value => value.dot && !isSeen(seen, value));
    const after = cellOf([...given, ...unseen], joined(before?.seen ?? [], seen, given.map(value => value.dot)));
    if (cell.id === undefined) record.head = after;
    else if (before) record.answers[record.answers.indexOf(before)] = after;
    else record.answers.push(after);
  }

  /** All that its cells have seen. @param {PlaybookRecord} record */
  const seenOf = record => joined(...[record.head, ...record.answers].map(cell => cell.seen ?? []));

  /** Whether nothing was given. @param {Cell} cell */
  const isEmpty = cell => !cell.text && !cell.state && cell.value === undefined && !cell.choices?.length && !cell.actions?.length;

  /** Whether any version of an answer says something. @param {Cell} answer */
  const isGiven = answer => values(answer).some(value => !isEmpty(value));

  /** What was given, as plain text. @param {Cell} cell */
  function text(cell) {
    if (cell.id === undefined) return [cell.name, cell.person, cell.date].filter(Boolean).join(" · ");
    if (cell.actions) return cell.actions.map(({ what, who, due, status }) => [what, who, due, status && playbook.word(`actions.${status}`)].filter(Boolean).join(" · ")).join("\n");
    const number = cell.value === undefined ? "" : `${cell.value}${cell.scale ? ` / ${cell.scale.to}` : ""}`;
    return [cell.state && playbook.word(`rating.${cell.state}`), number, cell.text, cell.choices?.join(", ")].filter(Boolean).join(" · ");
  }

  /** What a sheet is called. @param {PlaybookRecord} record */
  const title = record => record.head.name || record.title;

  playbook.records = { KIND, SCHEMA, migrations, upgrade, newId, covers, dots, isSeen, joined, seenOf, cellOf, cellAt, put, values, content, answerOf, isEmpty, isGiven, text, title };
})();
