// How two copies of a record become one again, after records.js has said what a record is.
(function () {
  "use strict";
  const { answerOf, cellOf, dots, isSeen, joined, values } = playbook.records;

  /** Whether whoever has seen so much has seen all of the other. @param {string[]} seen @param {string[]} other */
  const knows = (seen, other) =>
    joined(seen, other).join() === joined(seen, []).join();

  /** @param {Cell | undefined} mine @param {string[]} mySeen @param {Cell | undefined} theirs @param {string[]} theirSeen */
  function mergeCell(mine, mySeen, theirs, theirSeen) {
    const [left, right] = [values(mine), values(theirs)];
    // A browser whose storage was copied gives a dot twice: such a value is replaced only by one that knew it.
    const stays = (/** @type {Cell} */ value, /** @type {Cell[]} */ others, /** @type {string[]} */ seen) =>
      !isSeen(seen, value) || others.some(other => dots(other).some(dot => dots(value).includes(dot)));
    const kept = [...left.filter(value => stays(value, right, theirSeen)), ...right.filter(value => stays(value, left, mySeen))];
    return cellOf(kept.length ? kept : [...left, ...right]);
  }

  /** Both copies of a record as one. @param {PlaybookRecord} mine @param {PlaybookRecord} theirs @returns {PlaybookRecord} */
  playbook.records.merge = function (mine, theirs) {
    const newer = knows(theirs.seen, mine.seen) ? theirs : mine;
    const ids = [...new Set([...mine.answers, ...theirs.answers].map(answer => answer.id))];
    return {
      ...newer,
      created: mine.created,
      seen: joined(mine.seen, theirs.seen),
      head: mergeCell(mine.head, mine.seen, theirs.head, theirs.seen),
      answers: ids.map(id => mergeCell(answerOf(mine, id), mine.seen, answerOf(theirs, id), theirs.seen)),
    };
  };
  playbook.records.knows = knows;
})();
