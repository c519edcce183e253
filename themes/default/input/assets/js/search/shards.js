// The files of the index: which there are, loading those that are needed, and reading what they hold. See Playbook.Web/Search.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};
  const folder = new URL("../../search/", /** @type {HTMLScriptElement} */ (document.currentScript).src);

  /** @typedef {{ term: string, words: string[], docs: Int32Array, impacts: Uint8Array, pages: number, line: number, file: number }} Term */

  const digits = new Uint8Array(128);
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit, value) => { digits[digit.charCodeAt(0)] = value; });

  /**
   * Numbers written five bits to a character, the lowest first; the sixth bit says that more follow.
   * @param {string} text
   */
  function numbers(text) {
    const all = new Int32Array(text.length);
    let [count, value, shift] = [0, 0, 0];
    for (let i = 0; i < text.length; i++) {
      const digit = digits[text.charCodeAt(i)];
      value |= (digit & 31) << shift;
      if (digit & 32) shift += 5;
      else {
        all[count++] = value;
        value = shift = 0;
      }
    }
    return all.subarray(0, count);
  }

  /** Documents are written as the numbers left out between them. @param {string} text */
  function documents(text) {
    const all = numbers(text);
    for (let i = 0, last = -1; i < all.length; i++) last = all[i] += last + 1;
    return all;
  }

  /** @type {Map<string, any>} */
  const contents = new Map();
  /** @type {Map<string, Promise<any>>} */
  const loads = new Map();

  search.take = (/** @type {string} */ name, /** @type {any} */ content, /** @type {string | undefined} */ version) => {
    // The site was published anew since this page was opened: numbers of another index mean other documents.
    if (version && version !== search.core.version) isStale = true;
    contents.set(name, content);
  };
  let isStale = false;

  /** @param {string} name @param {string} version */
  const script = (name, version) => new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = new URL(`${name}.js${version && `?v=${version}`}`, folder).href;
    element.onload = () => resolve(undefined);
    element.onerror = () => {
      loads.delete(name);
      element.remove();
      reject(new Error(`${name} did not load`));
    };
    document.head.append(element);
  });

  /**
   * Loads a file once, and reads it once.
   * @template T @param {string} name @param {(content: any) => T} read @returns {Promise<T>}
   */
  function load(name, read) {
    let loading = loads.get(name);
    if (!loading) {
      loading = script(name, search.core.version).then(() => {
        if (isStale) throw new Error("another index");
        const content = contents.get(name) ?? "";
        contents.delete(name);
        return read(content);
      });
      loads.set(name, loading);
    }
    return loading;
  }

  /** What the index holds. */
  const ready = () => {
    let loading = loads.get("core");
    if (!loading) loads.set("core", loading = script("core", renewed).then(() => search.core.isStemmed && playbook.load("search/stem-en.js")));
    return loading;
  };

  /** Begins with the index that is there now. The browser may still have the old one at the same address. */
  let renewed = "";
  function renew() {
    isStale = false;
    renewed = String(Date.now());
    loads.clear();
    contents.clear();
  }

  const lines = (/** @type {string} */ text) => text.split("\n").slice(0, -1);

  /** The file that holds a term, if any does. @param {string} term */
  function fileOf(term) {
    const starts = search.core.starts;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** @param {number} file @returns {Promise<Term[]>} */
  const terms = file => load(`terms-${file}`, text => lines(text).map((line, at) => new LazyTerm(line, at, file)));

  /** A term whose lists are read when they are asked for. */
  class LazyTerm {
    /** @param {string} line @param {number} at @param {number} file */
    constructor(line, at, file) {
      this.term = line.slice(0, line.indexOf("\t"));
      this.text = line;
      this.line = at;
      this.file = file;
    }

    get words() {
      const parts = this.text.split("\t", 2)[1];
      return this.read("words", parts ? parts.split(" ").map(part => this.term.slice(0, Number(part[0])) + part.slice(1)) : []);
    }

    get docs() {
      return this.read("docs", documents(this.text.split("\t")[2]));
    }

    /** How much each document answers to the term, from 0 to 63. */
    get impacts() {
      return this.read("impacts", Uint8Array.from(this.text.split("\t")[3], digit => digits[digit.charCodeAt(0)]));
    }

    /** How many of the documents are pages. */
    get pages() {
      const after = this.docs.findIndex(doc => doc >= search.core.pages);
      return this.read("pages", after < 0 ? this.docs.length : after);
    }

    /** @template T @param {string} name @param {T} value @returns {T} */
    read(name, value) {
      Object.defineProperty(this, name, { value });
      return value;
    }
  }

  /** Where a term stands in each of its documents. @param {Term} term @returns {Promise<Int32Array[]>} */
  async function places(term) {
    const file = await load(`places-${term.file}`, lines);
    const all = numbers(file[term.line]);
    const result = [];
    for (let i = 0; i < all.length;) {
      const own = all.subarray(i + 1, i + 1 + all[i]);
      for (let place = 1; place < own.length; place++) own[place] += own[place - 1];
      i += 1 + own.length;
      result.push(own);
    }
    return result;
  }

  /** The words of a length, each with about how often it is met: the longest list holds all that are longer. @param {number} length */
  const wordsOf = length => load(`words-${Math.min(16, length)}`, text => lines(text).map(line => ({
    word: line.slice(0, -2),
    weight: digits[line.charCodeAt(line.length - 1)],
  })));

  /**
   * What results show of a document.
   * @param {number} doc
   * @returns {Promise<{ url: string, title: string, summary: string, details: string[], sections: string[][] }>}
   */
  async function document_(doc) {
    const { pages, perPageFile, perPartFile } = search.core;
    const isPage = doc < pages;
    const [name, number, perFile] = isPage ? ["pages", doc, perPageFile] : ["parts", doc - pages, perPartFile];
    const all = await load(`${name}-${Math.floor(number / perFile)}`, content => content);
    const [url, title, summary, details, sections] = all[number % perFile];
    return { url, title, summary, details, sections };
  }

  /** What results can be narrowed down by. */
  const facets = () => load("facets", content => content.map((/** @type {any} */ facet) => ({
    name: facet.name,
    values: facet.values.map((/** @type {string[]} */ [value, title, docs]) => ({ value, title, docs: documents(docs) })),
  })));

  search.shards = { ready, isStale: () => isStale, renew, fileOf, terms, places, wordsOf, document: document_, facets };
})();
