// How two copies of a record become one again, after records.js has said what a record is.
(function () {
  "use strict";
  const { answerOf, cellAt, cellOf, dots, isSeen, joined, values } = playbook.records;

  /** @param {Cell | undefined} mine @param {Cell | undefined} theirs */
  function mergeCell(mine, theirs) {
    if (!mine || !theirs) return mine ?? theirs;
    const [left, right] = [values(mine), values(theirs)];
    // A browser whose storage was copied gives a dot twice: such a value is replaced only by one that knew it.
    const stays = (/** @type {Cell} */ value, /** @type {Cell[]} */ others, /** @type {string[]} */ seen) =>
      !isSeen(seen, value) || others.some(other => dots(other).some(dot => dots(value).includes(dot)));
    const kept = [...left.filter(value => stays(value, right, theirs.seen)), ...right.filter(value => stays(value, left, mine.seen))];
    return cellOf(kept.length ? kept : [...left, ...right], joined(mine.seen, theirs.seen));
  }

  /** Whether a record has seen all that another has. @param {PlaybookRecord} record @param {PlaybookRecord} other */
  const knows = (record, other) => [other.head, ...other.answers].every(({ id, seen }) => {
    const known = cellAt(record, id)?.seen;
    return known && joined(known, seen).join() === joined(known).join();
  });

  /** Both copies of a record as one. @param {PlaybookRecord} mine @param {PlaybookRecord} theirs @returns {PlaybookRecord} */
  function merge(mine, theirs) {
    const newer = knows(theirs, mine) ? theirs : mine;
    const ids = [...new Set([...mine.answers, ...theirs.answers].map(answer => answer.id))];
    return {
      ...newer,
      created: mine.created,
      head: mergeCell(mine.head, theirs.head),
      answers: ids.map(id => mergeCell(answerOf(mine, id), answerOf(theirs, id))),
    };
  }

  Object.assign(playbook.records, { knows, merge });
})();
