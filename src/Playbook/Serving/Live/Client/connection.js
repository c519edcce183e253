// One stream for all tabs: a browser opens no more than six connections to a server, and a stream holds one for good.
import { listen } from "./stream.js";

/**
 * Hears of every state of the preview.
 * @param {(state: import("./stream.js").State | null) => void} tell Is given the state, or null while the preview is stopped.
 */
export function connect(tell) {
  if (!("SharedWorker" in window)) {
    listen(tell);
    return;
  }

  const { port } = new SharedWorker(new URL("worker.js", import.meta.url), { type: "module", name: "preview" });
  port.onmessage = event => tell(event.data);
  addEventListener("pagehide", event => {
    if (!event.persisted) port.postMessage("leave");
  });
}
