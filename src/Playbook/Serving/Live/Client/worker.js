// Shared by all tabs of the preview: listens once, and passes on what it hears.
import { listen } from "./stream.js";

/** @type {Set<MessagePort>} */
const tabs = new Set();
/** @type {import("./stream.js").State | null | undefined} */
let latest;

addEventListener("connect", event => {
  const [port] = /** @type {MessageEvent} */ (event).ports;
  tabs.add(port);
  port.onmessage = () => tabs.delete(port);
  if (latest !== undefined) port.postMessage(latest);
});

listen(state => {
  latest = state;
  for (const tab of tabs) tab.postMessage(state);
});
