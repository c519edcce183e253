// What a file holds, what taking it in would change, and what leaves: no page and no storage is needed to know.
(function () {
  "use strict";
  const { KIND, SCHEMA, cellAt, cellOf, content, isEmpty, isGiven, joined, knows, merge, upgrade, values } = playbook.records;
  const { word } = playbook;

  /**
   * @typedef {"here" | "file" | "both"} Choice
   * @typedef {{ key: string | undefined, prompt: string, before: Cell[], file: Cell[], after: Cell[], isConflict: boolean, choice: Choice }} Change
   * @typedef {{ id: string, kind: "new" | "changed" | "same", incoming: PlaybookRecord, record: PlaybookRecord, changes: Change[] }} Step
   */

  /**
   * Reads the text of a file. It trusts nothing: a file is as the schema says, or it is refused as a whole with a reason.
   * @param {string} text
   * @returns {{ reason: string, file?: undefined } | { reason?: undefined, file: { handbook: { id: string, title: string }, records: PlaybookRecord[] } }}
   */
  function read(text) {
    let file;
    try {
      file = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      return { reason: word("import.no-json") };
    }
    if (file?.kind !== KIND) return { reason: word("import.other-kind") };
    const records = Array.isArray(file.records) ? file.records : [];
    if ([file, ...records].some(one => one?.schema > SCHEMA)) return { reason: word("import.newer") };
    try {
      // What is older is brought up to date; what cannot be is not as the schema says.
      if (Number.isInteger(file.schema) && file.schema < SCHEMA) file = { ...file, schema: SCHEMA, records: records.map(upgrade) };
    } catch {
      return { reason: word("import.invalid", word("import.older")) };
    }
    const problem = playbook.problem(file, playbook.schema) || repeated(file.records);
    return problem ? { reason: word("import.invalid", problem) } : { file };
  }

  /** @param {PlaybookRecord[]} records */
  function repeated(records) {
    const twice = (/** @type {{ id: string }[]} */ all) => {
      const known = new Set();
      return all.find(one => known.size === known.add(one.id).size)?.id;
    };
    const id = twice(records) ?? records.map(record => twice(record.answers)).find(found => found !== undefined);
    return id === undefined ? "" : word("invalid.twice", id.slice(0, 60));
  }

  const contents = (/** @type {Cell[]} */ cells) => cells.map(content).sort().join();
  const isFilled = (/** @type {Cell} */ value) => value.id === undefined || !isEmpty(value);

  /** What would become of one record. @param {PlaybookRecord | undefined} mine @param {PlaybookRecord} incoming @returns {Step} */
  function step(mine, incoming) {
    const record = mine ? merge(mine, incoming) : incoming;
    const changes = [undefined, ...record.answers.map(answer => answer.id)].flatMap(key => {
      const [before, file, after] = [mine, incoming, record].map(one => values(cellAt(one, key)));
      if (contents(before) === contents(after) || ![...before, ...after].some(isFilled)) return [];
      const isConflict = before.length > 0 && after.length > 1;
      return [{ key, prompt: cellAt(record, key).prompt ?? "", before, file, after, isConflict, choice: /** @type {Choice} */ ("both") }];
    });
    return { id: incoming.id, kind: !mine ? "new" : changes.length ? "changed" : "same", incoming, record, changes };
  }

  /**
   * What taking in records would change.
   * @param {PlaybookRecord[]} local all that is here
   * @param {PlaybookRecord[]} incoming
   * @returns {{ steps: Step[], stays: number }} with how many answers stay as they are
   */
  function plan(local, incoming) {
    const here = new Map(local.map(record => [record.id, record]));
    const steps = incoming.map(record => step(here.get(record.id), record));
    const all = local.flatMap(record => record.answers).filter(isGiven);
    const changed = steps.flatMap(one => one.changes).filter(change => change.key !== undefined && change.before.some(isFilled));
    return { steps, stays: all.length - changed.length };
  }

  /**
   * Takes in a record as it was shown. Where something else is here by now, a choice between other words counts for nothing,
   * and both stay.
   * @param {PlaybookRecord | undefined} mine
   * @param {Step} shown
   * @param {() => string} stamp
   * @returns {PlaybookRecord}
   */
  function take(mine, shown, stamp) {
    const { record, changes } = step(mine, shown.incoming);
    for (const { key, choice, before, file, after } of shown.changes) {
      const now = changes.find(other => other.key === key);
      if (choice === "both" || !now || contents(now.before) !== contents(before) || contents(now.after) !== contents(after)) continue;
      // To choose is to write, having seen both.
      const chosen = (choice === "here" ? before : file).map(({ also, ...value }) => ({ ...value, dot: stamp() }));
      const written = cellOf(chosen, joined(cellAt(record, key).seen, chosen.map(value => value.dot)));
      if (key === undefined) record.head = written;
      else record.answers[record.answers.findIndex(answer => answer.id === key)] = written;
    }
    return record;
  }

  /** Whether a file holds anything that is not known here; nobody knows what is in one that cannot be read. @param {PlaybookRecord[]} local @param {string} text */
  function holdsNews(local, text) {
    const { file } = read(text);
    const here = new Map(local.map(record => [record.id, record]));
    return !file || file.records.some(record => !here.has(record.id) || !knows(here.get(record.id), record));
  }

  /** An answer is private when any version of it is. @param {Cell} answer */
  const isPrivate = answer => values(answer).some(value => value.private);

  /**
   * A record as it leaves: without what is private, unless its owner adds it.
   * @param {PlaybookRecord} record
   * @param {Set<string>} added ids of private answers that leave all the same
   * @returns {PlaybookRecord}
   */
  const leaving = (record, added) => ({ ...record, answers: record.answers.filter(answer => !isPrivate(answer) || added.has(answer.id)) });

  Object.assign(playbook.transfer, { read, plan, take, holdsNews, isPrivate, leaving });
})();
