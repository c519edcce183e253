// The contents of the page follow the reader.
(function () {
  "use strict";
  const root = document.documentElement;
  let waiting = false;
  const follow = () => {
    waiting = false;
    // Looked up each time, for the page may change under the reader: a preview shows edits as they are made.
    /** @type {HTMLAnchorElement[]} */
    const links = Array.from(document.querySelectorAll("#_contents a"));
    const places = links
      .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter(place => place.heading);
    // A heading that was jumped to keeps some distance from the top, also in a low window.
    const line = Math.max(innerHeight / 4, 100);
    const atEnd = scrollY + innerHeight >= root.scrollHeight - 2 && scrollY > 0;
    const passed = places.filter(place => place.heading.getBoundingClientRect().top <= line);
    // At the very end of a page the last headings cannot reach the line; the one that was asked for counts.
    const asked = atEnd && places.find(place => place.link.hash === location.hash && place.heading.getBoundingClientRect().top < innerHeight);
    const now = (asked || passed.at(-1))?.link;
    for (const link of links) {
      if (link === now) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    if (now) keepInSight(now);
  };
  const keepInSight = (/** @type {HTMLElement} */ link) => {
    const frame = document.getElementById("_contents");
    if (!frame || frame.scrollHeight <= frame.clientHeight) return;
    const [box, around] = [link.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (box.top < around.top) frame.scrollTop += box.top - around.top - 16;
    else if (box.bottom > around.bottom) frame.scrollTop += box.bottom - around.bottom + 16;
  };
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(follow);
    }
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  addEventListener("hashchange", soon);
  follow();
})();
