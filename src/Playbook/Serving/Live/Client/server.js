// Asks the preview's own server.

/** Thrown where the server does not answer. It says so itself when it is back. */
export class ServerGone extends Error {}

/**
 * @param {string} address
 * @param {"GET" | "HEAD"} [method]
 * @returns {Promise<{ response: Response, text: string }>} The answer, whole.
 */
export async function ask(address, method = "GET") {
  try {
    const response = await fetch(address, { method, cache: "no-store" });
    return { response, text: await response.text() };
  } catch {
    throw new ServerGone();
  }
}
