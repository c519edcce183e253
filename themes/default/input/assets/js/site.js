// What makes pages easier to use. Every page reads and works without it.
(function () {
  "use strict";

  const root = document.documentElement;
  const playbook = (globalThis.playbook ??= {});
  const base = /** @type {HTMLScriptElement} */ (document.currentScript).src;

  /** Puts an element into the head that loads something. @param {string} tag @param {string} address from this script @param {Record<string, any>} properties */
  const loading = (tag, address, properties) => new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    const url = new URL(address, base).href;
    Object.assign(element, tag === "script" ? { src: url, async: false } : { href: url, rel: "stylesheet" }, properties);
    element.onload = () => resolve(undefined);
    element.onerror = () => reject(new Error(url));
    document.head.append(element);
  });

  /** @type {Map<string, Promise<any>>} */
  const loaded = new Map();

  /** Loads a script that lies beside this one when it is needed first. Those asked for together run in that order. @param {string} name */
  playbook.load = name => {
    if (!loaded.has(name)) loaded.set(name, loading("script", name, {}).catch(error => {
      loaded.delete(name);
      throw error;
    }));
    return loaded.get(name);
  };

  /** Loads a style sheet when it is needed first; what it is for works without. @param {string} name @param {string} [media] */
  playbook.style = (name, media = "all") => {
    if (!loaded.has(name)) loaded.set(name, loading("link", `../css/${name}`, { media }).catch(() => {}));
    return loaded.get(name);
  };

  /** A text of the interface, with {0}, {1}… replaced. @param {string} key @param {...any} values */
  playbook.word = (key, ...values) => (playbook.words[key] ?? key).replace(/\{(\d)\}/g, (/** @type {string} */ _, /** @type {string} */ i) => String(values[Number(i)] ?? ""));

  /** The form of a text for a number. @param {string} key @param {number} n */
  playbook.count = (key, n) => playbook.word(n === 1 ? `${key}.one` : `${key}.other`, n);

  /** An element. @param {string} tag @param {string | null} name its class @param {...(Node | string)} inside */
  playbook.make = (tag, name, ...inside) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...inside);
    return made;
  };

  /**
   * Storage that may be switched off or full: then nothing is remembered, and nothing breaks.
   * @param {"localStorage" | "sessionStorage"} name
   */
  function memory(name) {
    return {
      /** @param {string} key @returns {string | null} */
      get(key) {
        try { return window[name].getItem(key); } catch { return null; }
      },
      /** @param {string} key @param {string | null} value */
      set(key, value) {
        try {
          if (value === null) window[name].removeItem(key);
          else window[name].setItem(key, value);
        } catch { /* Not remembered. */ }
      },
    };
  }

  /** Light, dark, or whatever the system says. */
  function appearance() {
    const label = document.querySelector(".appearance");
    const select = label?.querySelector("select");
    if (!label || !select) return;
    const lasting = memory("localStorage");
    const key = "playbook.appearance";
    const show = (/** @type {string} */ choice) => {
      if (choice === "system") delete root.dataset.appearance;
      else root.dataset.appearance = choice;
      // The browser's own bars follow the page, not the system.
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
        const scheme = meta.dataset.scheme ??= /dark/.test(meta.media) ? "dark" : "light";
        meta.media = choice === "system" ? `(prefers-color-scheme: ${scheme})` : choice === scheme ? "all" : "not all";
      }
    };
    const choose = () => {
      const choice = select.value;
      show(choice);
      lasting.set(key, choice === "system" ? null : choice);
    };
    const follow = (/** @type {string | null | undefined} */ stored) => {
      select.value = stored === "light" || stored === "dark" ? stored : "system";
      show(select.value);
    };
    follow(root.dataset.appearance);
    select.addEventListener("change", choose);
    // Another tab has chosen, or emptied the storage, which names no key.
    addEventListener("storage", event => {
      if (event.key === key || event.key === null) follow(lasting.get(key));
    });
    // A page that was left and comes back as it was has missed what was chosen since.
    addEventListener("pageshow", event => {
      if (event.persisted) follow(lasting.get(key));
    });
    label.hidden = false;
  }

  /** The section's menu stands where it stood on the page before, and the current page is in sight. */
  function menu() {
    const menu = document.getElementById("_menu");
    const section = menu?.querySelector(".section-nav a");
    if (!menu || !(section instanceof HTMLAnchorElement)) return;
    const session = memory("sessionStorage");
    const key = `playbook.menu ${section.href}`;
    const current = menu.querySelector(".section-nav [aria-current]");
    const showCurrent = () => {
      if (!current) return;
      const [box, frame] = [current.getBoundingClientRect(), menu.getBoundingClientRect()];
      // Below the header the menu may reach beyond the window.
      if (box.top < frame.top || box.bottom > Math.min(frame.bottom, innerHeight)) {
        menu.scrollTop += box.top - frame.top - frame.height / 3;
      }
    };
    menu.scrollTop = Number(session.get(key) ?? 0);
    showCurrent();
    menu.addEventListener("toggle", showCurrent);
    addEventListener("pagehide", () => {
      // A closed menu stands nowhere.
      if (menu.clientHeight > 0) session.set(key, String(Math.round(menu.scrollTop)));
    });
  }

  /** The contents of the page follow the reader, from when they scroll. */
  function contents() {
    if (!document.getElementById("_contents")) return;
    const follow = () => void playbook.load("contents.js");
    if (scrollY > 0 || location.hash) follow();
    else addEventListener("scroll", follow, { once: true, passive: true });
  }

  /** A menu that lies over the page closes when it has done its work, or when the screen grows and it stands beside the page. */
  function overlays() {
    const overlays = document.querySelectorAll("[popover]");
    const close = () => overlays.forEach(overlay => overlay.matches(":popover-open") && overlay.hidePopover());
    overlays.forEach(overlay => overlay.addEventListener("click", event => {
      if (event.target instanceof Element && event.target.closest("a")) close();
    }));
    for (const width of ["60rem", "80rem"]) {
      matchMedia(`(min-width: ${width})`).addEventListener("change", close);
    }
  }

  /** A slash, Ctrl and K, or the link in the header open the search over the page. Where it does not load, the link leads to its page. */
  function search() {
    const link = document.querySelector(".find-link");
    if (!link || document.querySelector(".find")) return;
    const open = (/** @type {Event} */ event) => {
      event.preventDefault();
      playbook.load("search/dialog.js").then(() => playbook.searchDialog(link.href)).catch(() => location.assign(link.href));
    };
    const withKey = (/** @type {any} */ event) => event.ctrlKey || event.metaKey;
    link.addEventListener("click", event => withKey(event) || event.shiftKey || open(event));
    document.addEventListener("keydown", event => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (!event.altKey && (withKey(event) ? event.key === "k" && !event.shiftKey : event.key === "/" && !typing)) open(event);
    });
  }

  /** Buttons that print. */
  function printing() {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-print]"))) {
      button.addEventListener("click", () => print());
      button.hidden = false;
    }
  }

  /** Sheets of paper carry the title of the page, on the two lines that their margin has room for. */
  function runningTitle() {
    const longest = 90;
    const words = document.title.replaceAll(/["\\\n]/g, " ");
    root.style.setProperty("--running-title", `"${words.length > longest ? `${words.slice(0, longest - 1)}…` : words}"`);
  }

  appearance();
  menu();
  contents();
  overlays();
  search();
  printing();
  runningTitle();
  addEventListener("beforeprint", runningTitle);
})();
