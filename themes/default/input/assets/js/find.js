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
    const words0 = count.dataset;
    count.textContent = words.length === 0 ? "" : found === 0 ? words0.none ?? "" : found === 1 ? words0.one ?? "" : (words0.other ?? "").replace("{0}", String(found));
    history.replaceState(null, "", input.value ? `#q=${encodeURIComponent(input.value)}` : location.pathname + location.search);
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = document.querySelector("[data-find]:not([hidden]) a");
    if (input.value && first instanceof HTMLAnchorElement) first.click();
  });
  input.addEventListener("input", filter);
  form.hidden = false;
  input.disabled = false;
  const asked = /^#q=(.*)$/.exec(location.hash);
  if (asked) {
    input.value = decodeURIComponent(asked[1]);
    filter();
  }
  input.focus();
})();
