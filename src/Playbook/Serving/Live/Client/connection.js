// One stream for all tabs: a browser opens no more than six connections to a server, and a stream holds one for good.
import { listen, retry } from "./stream.js";

/**
 * Hears of every state of the preview.
 * @param {(state: import("./stream.js").State | null) => void} tell Is given the state, or null while the preview is stopped.
 */
export function connect(tell) {
  if (!("SharedWorker" in window)) {
    listen(tell);
    return;
  }

  const worker = new SharedWorker(new URL("worker.js", import.meta.url), { type: "module", name: "preview" });
  worker.port.onmessage = event => tell(event.data);
  const leave = (/** @type {PageTransitionEvent} */ event) => {
    if (!event.persisted) worker.port.postMessage("leave");
  };
  addEventListener("pagehide", leave);
  // The preview may have stopped between the page and the worker.
  worker.onerror = () => {
    removeEventListener("pagehide", leave);
    tell(null);
    setTimeout(connect, retry, tell);
  };
}
