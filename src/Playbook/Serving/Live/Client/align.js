// Finds out which children of an element stayed, which changed, and which came or went.

/** Beyond this many comparisons a list is no longer searched for what has moved within it. */
const mostComparisons = 250_000;

/**
 * Lines up two lists of siblings. Equal nodes are matched first, so that what is untouched stays untouched on screen; between
 * them, nodes of the same name and id are taken for one that was changed.
 * @param {ChildNode[]} before
 * @param {ChildNode[]} after
 * @returns {[ChildNode | null, ChildNode | null][]} In order: both for a node that stays, one alone for one that goes or comes.
 */
export function align(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end++;

  const middle = alignMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [
    ...zip(before.slice(0, start), after),
    ...middle,
    ...zip(before.slice(before.length - end), after.slice(after.length - end)),
  ];
}

/**
 * @param {ChildNode[]} before
 * @param {ChildNode[]} after
 * @returns {[ChildNode | null, ChildNode | null][]}
 */
function alignMiddle(before, after) {
  /** @type {[ChildNode | null, ChildNode | null][]} */
  const pairs = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...equals(before, after), [before.length, after.length]]) {
    pairs.push(...alignKin(before.slice(i, nextI), after.slice(j, nextJ)));
    if (nextI < before.length) pairs.push([before[nextI], after[nextJ]]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

/**
 * The longest run of equal nodes in the same order: pairs of indexes.
 * @param {ChildNode[]} before
 * @param {ChildNode[]} after
 * @returns {[number, number][]}
 */
function equals(before, after) {
  if (before.length * after.length > mostComparisons) return [];
  const [keys, others] = [before.map(key), after.map(key)];
  const lengths = keys.map(() => new Uint32Array(others.length + 1));
  lengths.push(new Uint32Array(others.length + 1));
  for (let i = keys.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      lengths[i][j] = keys[i] !== "" && keys[i] === others[j]
        ? lengths[i + 1][j + 1] + 1
        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }

  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0, j = 0; i < keys.length && j < others.length;) {
    if (keys[i] !== "" && keys[i] === others[j]) found.push([i++, j++]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  }
  return found;
}

/** Blanks between elements are alike everywhere and say nothing. @param {ChildNode} node */
function key(node) {
  return node instanceof Element ? node.outerHTML : `${node.nodeType} ${node.nodeValue}`.trim().replace(/^\d+$/, "");
}

/**
 * @param {ChildNode[]} before
 * @param {ChildNode[]} after
 * @returns {[ChildNode | null, ChildNode | null][]}
 */
function alignKin(before, after) {
  /** @type {[ChildNode | null, ChildNode | null][]} */
  const pairs = [];
  let i = 0;
  for (const fresh of after) {
    const found = before.findIndex((node, index) => index >= i && isKin(node, fresh));
    if (found < 0) {
      pairs.push([null, fresh]);
      continue;
    }
    pairs.push(...before.slice(i, found).map(gone => /** @type {[ChildNode, null]} */ ([gone, null])), [before[found], fresh]);
    i = found + 1;
  }
  return [...pairs, ...before.slice(i).map(gone => /** @type {[ChildNode, null]} */ ([gone, null]))];
}

/**
 * @param {ChildNode} one
 * @param {ChildNode} other
 */
function isKin(one, other) {
  return one.nodeName === other.nodeName
    && (!(one instanceof Element) || !(other instanceof Element) || (one.id === other.id && one.namespaceURI === other.namespaceURI));
}

/**
 * @param {ChildNode[]} before
 * @param {ChildNode[]} after
 * @returns {[ChildNode, ChildNode][]}
 */
function zip(before, after) {
  return before.map((node, index) => [node, after[index]]);
}
