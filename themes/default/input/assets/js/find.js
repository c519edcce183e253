// Filters the list of pages as one types. Without scripts the list stands as it is.
(function () {
  "use strict";
  const form = document.querySelector("form.find");
  const input = form?.querySelector("input");
  const count = form?.querySelector("[role=status]");
  if (!(form instanceof HTMLFormElement) || !input || !count) return;

  const fold = (/** @type {string} */ text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const entries = Array.from(document.querySelectorAll("[data-find]"), element => ({ element, text: fold(element.textContent ?? "") }));
  const groups = [...new Set(entries.map(entry => entry.element.closest("section")))];

  const filter = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { element, text } of entries) {
      const fits = words.every(word => text.includes(word));
      element.hidden = !fits;
      found += fits ? 1 : 0;
    }
    for (const group of groups) {
      if (group) group.hidden = !group.querySelector("[data-find]:not([hidden])");
    }
    const { none = "", one = "", other = "" } = count.dataset;
    count.textContent = words.length === 0 ? "" : found === 0 ? none : found === 1 ? one : other.replace("{0}", String(found));
  };

  // Once when a word is done and once when the page is left, for browsers refuse to be told at every key.
  const writeAddress = () => history.replaceState(null, "", input.value ? `#q=${encodeURIComponent(input.value)}` : location.pathname + location.search);

  const readAddress = () => {
    // Unlike decodeURIComponent this takes an address that somebody has spoilt.
    const asked = new URLSearchParams(location.hash.slice(1)).get("q");
    if (asked === null) return;
    input.value = asked;
    filter();
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = document.querySelector("[data-find]:not([hidden]) a");
    if (!input.value.trim() || !(first instanceof HTMLAnchorElement)) return;
    writeAddress();
    first.click();
  });
  input.addEventListener("input", filter);
  input.addEventListener("change", writeAddress);
  addEventListener("pagehide", writeAddress);
  addEventListener("hashchange", readAddress);
  form.hidden = false;
  input.disabled = false;
  readAddress();
  input.focus();
})();
