// What is wrong, shown over the page. It lives in a tree of its own, which no style of the page reaches.

import { ask } from "./server.js";

/** @typedef {import("./stream.js").State} State */
/** @typedef {import("./stream.js").Finding} Finding */

/** What the page below is, when it is not what the input says. */
const below = {
  none: "There is no page to show until this is mended.",
  whole: "",
  partial: "The site below shows what could be built.",
  earlier: "The site below is the last one that could be built.",
};

export class Overlay {
  #panel = make("section", { class: "panel", popover: "manual", "aria-labelledby": "title" });
  #title = make("p", { class: "title", id: "title", role: "alert" });
  #text = make("div", { class: "text", tabindex: "0", role: "group", "aria-labelledby": "title" });
  #stopped = make("p", { class: "stopped", role: "status" });
  /** @type {State | null} */
  #state = null;
  #isGone = false;
  /** What the reader has seen and closed. */
  #closed = "";
  #shown = "";

  constructor() {
    const host = document.createElement("playbook-preview");
    const root = host.attachShadow({ mode: "open" });
    const close = make("button", { class: "close", type: "button", "aria-label": "Close" }, "×");
    close.addEventListener("click", () => this.#close());
    this.#panel.append(make("div", { class: "head" }, this.#title, close), this.#text);
    root.append(this.#panel, this.#stopped);
    addEventListener("keydown", event => {
      // Whatever the page itself has open comes first.
      if (event.key === "Escape" && !document.querySelector(":popover-open, dialog[open]")) this.#close();
    });
    // Without its style it would be in the way of the page.
    style().then(sheet => {
      root.adoptedStyleSheets = [sheet];
      document.documentElement.append(host);
      this.#show();
    }, () => {});
  }

  /** @param {State} state What the last build came to. */
  setState(state) {
    this.#state = state;
    this.#show();
  }

  /** @param {boolean} isGone Whether the page is no longer part of the site. */
  setGone(isGone) {
    this.#isGone = isGone;
    this.#show();
  }

  /** @param {boolean} isStopped Whether the preview no longer runs. */
  setStopped(isStopped) {
    this.#stopped.textContent = isStopped ? "Preview stopped" : "";
  }

  #show() {
    const { errors = [], notice = null, shown = "whole" } = this.#state ?? {};
    const isAny = errors.length > 0 || notice !== null || this.#isGone;
    const content = isAny ? JSON.stringify([this.#isGone, { ...this.#state, build: "" }]) : "";
    if (content !== this.#shown) {
      this.#shown = content;
      this.#panel.classList.toggle("calm", errors.length === 0 && notice === null);
      this.#title.textContent = this.#heading();
      this.#text.replaceChildren(...this.#gone(), ...this.#problems());
      if (below[shown] && (errors.length > 0 || notice)) this.#text.append(make("p", { class: "below" }, below[shown]));
      this.#text.scrollTop = 0;
    }

    if (!isAny) this.#closed = "";
    if (this.#panel.isConnected) this.#panel.togglePopover(isAny && content !== this.#closed);
  }

  #heading() {
    const { errors = [], moreErrors = 0, notice = null } = this.#state ?? {};
    const count = errors.length + moreErrors;
    return count > 0 ? plural(count, "error") : notice ? "Not built" : this.#isGone ? "This page is gone" : "";
  }

  #gone() {
    if (!this.#isGone) return [];
    return [
      make("p", {}, "The site no longer has this page: its file was deleted, renamed or hidden. "
        + "You see it as it was last, and again as soon as it is back."),
      make("p", {}, make("a", { href: "/" }, "Go to the home page")),
    ];
  }

  #problems() {
    const { errors = [], moreErrors = 0, warnings = 0, notice = null } = this.#state ?? {};
    const rest = [moreErrors > 0 ? plural(moreErrors, "more error") : "", warnings > 0 ? plural(warnings, "warning") : ""].filter(Boolean);
    return [
      ...(notice ? [make("p", { class: "notice" }, notice)] : []),
      ...(errors.length > 0 ? [make("ul", {}, ...errors.map(item))] : []),
      ...(errors.length > 0 && rest.length > 0 ? [make("p", { class: "rest" }, `And ${rest.join(" and ")}: see the terminal.`)] : []),
    ];
  }

  #close() {
    this.#closed = this.#shown;
    if (this.#panel.isConnected) this.#panel.togglePopover(false);
  }
}

/** @param {Finding} finding */
function item({ code, file, line, column, message, expected, suggestion }) {
  const place = file === null ? "" : file + (line === null ? "" : column === null ? `(${line})` : `(${line},${column})`);
  const advice = [expected && `Expected ${expected}.`, suggestion].filter(Boolean).join(" ");
  return make("li", {},
    make("p", { class: "place" }, ...(place ? [make("span", { class: "file" }, place)] : []), make("span", { class: "code" }, code)),
    make("p", { class: "message" }, message),
    ...(advice ? [make("p", { class: "advice" }, advice)] : []));
}

/**
 * @param {number} count
 * @param {string} noun
 */
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * An element. Everything shown goes in as text, never as markup.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(string | Node)[]} content
 */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

async function style() {
  const { text } = await ask("/_preview/overlay.css");
  return new CSSStyleSheet().replace(text);
}
