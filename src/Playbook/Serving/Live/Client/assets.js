// Style sheets, scripts and pictures of the page: which have changed, and what to do about it.
import { holdPlace } from "./place.js";
import { NeedsReload } from "./mirror.js";
import { ask } from "./server.js";

/** Makes an address new to the browser without changing where it leads. */
const version = "_preview";

export class Assets {
  /** Which version of each file the page shows. @type {Map<string, string>} */
  #shown = new Map();

  /**
   * Takes note of what the page shows.
   * @param {string} build Name of the build that the page is of.
   * @returns {Promise<boolean>} Whether its files are of that build too; otherwise they may not be what is on screen.
   */
  async begin(build) {
    const builds = new Set([build]);
    this.#shown = await versions(used(), builds);
    return builds.size === 1;
  }

  /**
   * Shows what has changed.
   * @param {(before: Node, after: Node) => void} replaced Told of each element that stands in for another.
   */
  async follow(replaced) {
    const now = await versions(used());
    const changed = [...now].filter(([address, tag]) => this.#shown.get(address) !== undefined && this.#shown.get(address) !== tag);
    this.#shown = now;
    await Promise.all(changed.map(([address, tag]) => show(address, tag, replaced)));
  }
}

/**
 * @param {string} address
 * @param {string} tag
 * @param {(before: Node, after: Node) => void} replaced
 */
async function show(address, tag, replaced) {
  if (isIndex(address)) {
    globalThis.playbook?.search?.shards?.renew();
    return;
  }

  const elements = Array.from(document.querySelectorAll("link[href], img[src]:not([srcset])")).filter(element => addressOf(element) === address);
  // A script has run, and a font or an imported sheet cannot be got hold of.
  if (elements.length === 0 || scripts().includes(address)) throw new NeedsReload(`${address} has changed`);
  for (const element of elements) {
    const fresh = new URL(address);
    fresh.searchParams.set(version, tag);
    if (element instanceof HTMLImageElement) element.src = fresh.href;
    else if (element instanceof HTMLLinkElement) await swap(element, fresh.href, replaced);
  }
}

/**
 * The new sheet takes over when it has loaded, so that the page is never seen without.
 * @param {HTMLLinkElement} link
 * @param {string} address
 * @param {(before: Node, after: Node) => void} replaced
 */
async function swap(link, address, replaced) {
  if (!link.relList.contains("stylesheet")) {
    link.href = address;
    return;
  }

  const fresh = /** @type {HTMLLinkElement} */ (link.cloneNode());
  fresh.href = address;
  const loaded = new Promise((resolve, reject) => {
    fresh.onload = resolve;
    fresh.onerror = reject;
  });
  const putBack = holdPlace();
  link.after(fresh);
  try {
    await loaded;
    link.remove();
    replaced(link, fresh);
  } catch {
    // The sheet is gone: the last one is better than none.
    fresh.remove();
  }

  putBack();
}

/** @param {Element} element */
function addressOf(element) {
  const { href = "", src = "" } = /** @type {{ href?: string, src?: string }} */ (element);
  return plain(href || src);
}

/** The index of the search is scripts too, and changes with every page. The search begins again with the new one. @param {string} address */
function isIndex(address) {
  return new URL(address).pathname.includes("/assets/search/");
}

function scripts() {
  return Array.from(document.querySelectorAll("script[src]"), addressOf);
}

/** Addresses of this site that the page has loaded something from, the preview's own left out. */
function used() {
  const loaded = performance.getEntriesByType("resource").map(entry => plain(entry.name));
  const stated = Array.from(document.querySelectorAll("link[rel~='stylesheet'], link[rel~='icon'], script[src], img[src]"), addressOf);
  return new Set([...loaded, ...stated].filter(address =>
    address.startsWith(`${location.origin}/`) && !address.startsWith(`${location.origin}/_preview/`) && address !== plain(location.href)));
}

/** @param {string} address */
function plain(address) {
  if (!address) return "";
  const url = new URL(address, location.href);
  url.hash = "";
  url.searchParams.delete(version);
  return url.href;
}

/**
 * @param {Iterable<string>} addresses
 * @param {Set<string>} [builds] Takes the names of the builds that answer.
 * @returns {Promise<Map<string, string>>}
 */
async function versions(addresses, builds) {
  return new Map(await Promise.all(Array.from(addresses, async address => {
    const { response } = await ask(address, "HEAD");
    builds?.add(response.headers.get("X-Preview-Build") ?? "");
    return /** @type {[string, string]} */ ([address, response.ok ? (response.headers.get("ETag") ?? "") : "gone"]);
  })));
}
