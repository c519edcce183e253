// Puts a text where it can be pasted from.
(function () {
  "use strict";
  const playbook = (globalThis.playbook ??= {});

  /** Copies, also where a page has no clipboard. @param {string} text @returns {Promise<boolean>} whether it is copied */
  playbook.copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch { /* Not on plain http, and not without leave. */ }
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const box = Object.assign(playbook.make("textarea", "visually-hidden"), { value: text });
    document.body.append(box);
    box.select();
    let isCopied = false;
    try { isCopied = document.execCommand("copy"); } catch (error) { console.debug(error); }
    box.remove();
    active?.focus();
    return isCopied;
  };
})();
