// Keeps what the reader looks at where it is while the page changes above it.

/**
 * Notes where the reader is.
 * @returns {() => void} Brings them back there.
 */
export function holdPlace() {
  // Who is at the very top wants to see the top.
  if (scrollY <= 0) return () => {};
  const places = Array.from(visible(document.body), element => ({ element, top: element.getBoundingClientRect().top }));
  const style = document.documentElement.style;
  const before = style.overflowAnchor;
  // Browsers that do this themselves do it later, and would then do it twice.
  style.overflowAnchor = "none";
  return () => {
    const place = places.find(({ element }) => element.isConnected && element.checkVisibility());
    if (place) scrollBy({ top: place.element.getBoundingClientRect().top - place.top, behavior: "instant" });
    requestAnimationFrame(() => style.overflowAnchor = before);
  };
}

/**
 * The elements that can be seen, from the top: first those that begin in sight, and where there is none, what reaches into it.
 * @param {Element} parent
 * @returns {Generator<Element>}
 */
function* visible(parent) {
  for (const child of parent.children) {
    const box = child.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight || box.height === 0 || isLoose(child)) continue;
    if (box.top < 0) yield* visible(child);
    yield child;
  }
}

/** Does not move with the page. @param {Element} element */
function isLoose(element) {
  return /^(fixed|sticky|absolute)$/.test(getComputedStyle(element).position);
}
