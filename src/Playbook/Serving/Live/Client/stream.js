// The stream of states, which outlives the server: it comes back when the server does.

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {string} message
 * @property {string | null} expected
 * @property {string | null} suggestion
 * @property {string | null} file
 * @property {number | null} line
 * @property {number | null} column
 *
 * @typedef {object} State What the server says after each build.
 * @property {string} build Name of the build that the pages come from.
 * @property {"none" | "whole" | "partial" | "earlier"} shown How the site came about.
 * @property {Finding[]} errors The first errors.
 * @property {number} moreErrors How many there are besides.
 * @property {number} warnings Number of warnings.
 * @property {string | null} notice What else is wrong, in whole sentences.
 */

/** A server that starts again is back within this many milliseconds, as a rule. */
const patience = 2000;

/** What the browser itself does not ask for again, such as an answer that is no stream, is asked for after this many milliseconds. */
export const retry = 1000;

/**
 * Listens for ever.
 * @param {(state: State | null) => void} tell Is given each state, and null when the server has been away for a while.
 */
export function listen(tell) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let giveUp;
  const source = new EventSource("/_preview/events");
  source.onmessage = event => {
    clearTimeout(giveUp);
    giveUp = undefined;
    tell(JSON.parse(event.data));
  };
  source.onerror = () => {
    giveUp ??= setTimeout(tell, patience, null);
    if (source.readyState === EventSource.CLOSED) {
      clearTimeout(giveUp);
      tell(null);
      setTimeout(listen, retry, tell);
    }
  };
}
