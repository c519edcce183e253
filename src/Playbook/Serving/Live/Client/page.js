// Keeps the page on screen in step with its source.
import { holdPlace } from "./place.js";
import { Assets } from "./assets.js";
import { Mirror, NeedsReload } from "./mirror.js";
import { ServerGone, ask } from "./server.js";

/** What a page cannot change while it is shown: what runs, what styles it as a whole, and what its policy allows. */
const fixed = "script, link[rel~='stylesheet'], meta[http-equiv], base";

export class Page {
  #build = document.querySelector("script[data-build][src='/_preview/client.js']")?.getAttribute("data-build") ?? "";
  #mirror = new Mirror(document);
  #assets = new Assets();
  #status = 200;
  #isThere = true;
  /** Whether the source was never seen: then nothing can be compared with it. */
  #isBlind = false;
  #wanted = this.#build;
  /** @type {Promise<void>} */
  #ready;
  /** @type {Promise<void> | null} */
  #running = null;

  constructor() {
    this.#ready = this.#begin().catch(() => { this.#isBlind = true; });
  }

  /**
   * Brings the page up to a build.
   * @param {string} build Name of the build.
   * @returns {Promise<boolean>} Whether the page is still part of the site.
   */
  async follow(build) {
    this.#wanted = build;
    this.#running ??= this.#catchUp().finally(() => this.#running = null);
    await this.#running;
    return this.#isThere;
  }

  async #begin() {
    const { status, build, source } = await fetchPage();
    if (build !== this.#build) {
      // A build came between: what is on screen is of the one before.
      await reload("a build came between");
    }

    this.#status = status;
    this.#mirror.reflect(source);
    if (!(await this.#assets.begin(build))) await reload("a build came between");
  }

  async #catchUp() {
    try {
      await this.#ready;
      for (let done = this.#build; done !== this.#wanted;) {
        done = this.#wanted;
        await this.#update();
      }
    } catch (error) {
      // A page that could not follow must not stay as it is, whatever the reason.
      if (!(error instanceof ServerGone)) await reload(error instanceof Error ? error.message : String(error));
    }
  }

  async #update() {
    if (this.#isBlind) throw new NeedsReload("its source could not be had before");
    const { status, build, source, address } = await fetchPage();
    this.#build = build;
    this.#isThere = status !== 404 || this.#status === 404;
    if (!this.#isThere || status === 503) return;
    if (status !== this.#status) throw new NeedsReload("the page has come back");
    if (address !== location.pathname) {
      location.replace(address);
      return;
    }

    this.#show(source);
    await this.#assets.follow((before, after) => this.#mirror.replace(before, after));
  }

  /** @param {Document} source */
  #show(source) {
    if (stated(source) !== stated(this.#mirror.source)) throw new NeedsReload("its scripts, style sheets, policy or form have changed");
    const putBack = holdPlace();
    try {
      this.#mirror.follow(source);
    } finally {
      putBack();
    }
  }
}

async function fetchPage() {
  const { response, text } = await ask(location.pathname + location.search);
  const source = new DOMParser().parseFromString(text, "text/html");
  return {
    status: response.status,
    build: response.headers.get("X-Preview-Build") ?? "",
    address: new URL(response.url).pathname,
    source: withoutOurs(source),
  };
}

/**
 * Without the preview's own script, and without what shows where there are no scripts: it is no markup where there are.
 * @param {Document} source
 */
function withoutOurs(source) {
  for (const element of source.querySelectorAll("noscript, script[src^='/_preview/']")) element.remove();
  return source;
}

/**
 * What a page cannot change under its reader. To that belongs the version of a form: its script has begun with the items as they were.
 * @param {Document} source
 */
function stated(source) {
  const elements = Array.from(source.querySelectorAll(fixed), element => element.outerHTML);
  return [...elements, source.querySelector("[data-form]")?.getAttribute("data-form")].join("\n");
}

/**
 * The browser itself keeps the place on the page. Never ends: nothing may go on that was for the page as it is.
 * @param {string} reason For whoever looks into the console.
 */
function reload(reason) {
  console.debug(`Preview: the page is loaded again, since ${reason}.`);
  location.reload();
  return new Promise(() => {});
}
