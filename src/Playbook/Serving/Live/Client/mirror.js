// Holds the source of the page beside the page, and knows for each node of the one its node of the other. A change of the
// source then changes that and nothing else on screen: what scripts and readers have done to the page stays.
import { align } from "./align.js";

/** Thrown where the page on screen cannot follow by changing nodes. */
export class NeedsReload extends Error {}

export class Mirror {
  /** The source that the page shows. @type {Document} */
  source;
  /** From nodes of the source to nodes on screen. @type {Map<Node, Node>} */
  #screen = new Map();
  /** @type {Node} */
  #early;
  /** @type {Map<Node, Node>} */
  #earlyScreen = new Map();

  /**
   * Looks at a page as it was parsed. Call it before its scripts change anything.
   * @param {Document} page
   */
  constructor(page) {
    // In a document of its own, where no picture is loaded twice and no element wakes up.
    const quiet = page.implementation.createHTMLDocument();
    this.source = quiet;
    this.#early = quiet.importNode(page.documentElement, true);
    pairAll(this.#early, page.documentElement, this.#earlyScreen);
  }

  /**
   * Takes note of the source that the page was made of.
   * @param {Document} source
   */
  reflect(source) {
    this.source = source;
    this.#pair(source.documentElement, this.#early);
    this.#earlyScreen.clear();
  }

  /**
   * Makes the page follow to a new source.
   * @param {Document} next
   */
  follow(next) {
    this.#update(this.source.documentElement, next.documentElement);
  }

  /**
   * Something else stands for a node on screen from now on.
   * @param {Node} before
   * @param {Node} after
   */
  replace(before, after) {
    for (const [node, screen] of this.#screen) {
      if (screen === before) this.#screen.set(node, after);
    }
  }

  /**
   * Extensions of the browser put nodes of their own between those of the page.
   * @param {Node} node of the source
   * @param {Node} early
   */
  #pair(node, early) {
    const screen = this.#earlyScreen.get(early);
    if (screen) this.#screen.set(node, screen);
    let next = early.firstChild;
    for (const child of node.childNodes) {
      let found = next;
      while (found && !isAlike(child, found)) found = found.nextSibling;
      if (!found) continue;
      this.#pair(child, found);
      next = found.nextSibling;
    }
  }

  /**
   * @param {Node} node
   * @returns {Node} The node on screen.
   */
  #onScreen(node) {
    const screen = this.#screen.get(node);
    if (!screen?.isConnected) throw new NeedsReload(`a script has taken a ${node.nodeName.toLowerCase()} away`);
    return screen;
  }

  /**
   * @param {Node} node of the source, made equal to:
   * @param {Node} next
   */
  #update(node, next) {
    if (node.isEqualNode(next) && !hasTemplates(node)) return;
    if (node instanceof Element && next instanceof Element) {
      if (node.localName === "template" && node.innerHTML !== next.innerHTML) throw new NeedsReload("a template has changed");
      this.#updateAttributes(node, next);
      this.#updateChildren(node, next);
    } else {
      this.#onScreen(node).nodeValue = node.nodeValue = next.nodeValue;
    }
  }

  /**
   * @param {Element} node
   * @param {Element} next
   */
  #updateAttributes(node, next) {
    for (const name of new Set([...node.getAttributeNames(), ...next.getAttributeNames()])) {
      const value = next.getAttribute(name);
      const before = node.getAttribute(name);
      if (value === before) continue;
      const screen = /** @type {Element} */ (this.#onScreen(node));
      if (name === "class") changeClasses(screen.classList, words(before), words(value));
      else if (value === null) screen.removeAttribute(name);
      else screen.setAttributeNS(next.getAttributeNode(name)?.namespaceURI ?? null, name, value);
      if (value === null) node.removeAttribute(name);
      else node.setAttributeNS(next.getAttributeNode(name)?.namespaceURI ?? null, name, value);
    }
  }

  /**
   * @param {Element} node
   * @param {Element} next
   */
  #updateChildren(node, next) {
    /** @type {ChildNode | null} */
    let last = null;
    for (const [child, fresh] of align(Array.from(node.childNodes), Array.from(next.childNodes))) {
      if (!fresh) {
        this.#remove(/** @type {ChildNode} */ (child));
      } else {
        if (child) this.#update(child, fresh);
        last = child ?? this.#insert(node, last, fresh);
      }
    }
  }

  /** @param {ChildNode} child */
  #remove(child) {
    const screen = this.#onScreen(child);
    screen.parentNode?.removeChild(screen);
    this.#forget(child);
    child.remove();
  }

  /**
   * @param {Element} parent
   * @param {ChildNode | null} last The child before it, or null at the beginning.
   * @param {Node} fresh
   */
  #insert(parent, last, fresh) {
    const screenParent = this.#onScreen(parent);
    const node = /** @type {ChildNode} */ (parent.ownerDocument.importNode(fresh, true));
    const screen = document.importNode(fresh, true);
    pairAll(node, screen, this.#screen);
    screenParent.insertBefore(screen, this.#following(screenParent, parent, last));
    parent.insertBefore(node, last ? last.nextSibling : parent.firstChild);
    return node;
  }

  /**
   * Where on screen to insert: behind the nearest sibling before that is still there, else before the nearest one behind.
   * @param {Node} screenParent
   * @param {Element} parent
   * @param {ChildNode | null} last
   */
  #following(screenParent, parent, last) {
    for (let before = last; before; before = before.previousSibling) {
      const screen = this.#screen.get(before);
      if (screen?.parentNode === screenParent) return screen.nextSibling;
    }
    for (let behind = last ? last.nextSibling : parent.firstChild; behind; behind = behind.nextSibling) {
      const screen = this.#screen.get(behind);
      if (screen?.parentNode === screenParent) return screen;
    }
    return null;
  }

  /** @param {Node} node */
  #forget(node) {
    this.#screen.delete(node);
    for (const child of node.childNodes) this.#forget(child);
  }
}

/**
 * @param {Node} node
 * @param {Node} copy of it
 * @param {Map<Node, Node>} pairs
 */
function pairAll(node, copy, pairs) {
  pairs.set(node, copy);
  for (let one = node.firstChild, other = copy.firstChild; one && other; one = one.nextSibling, other = other.nextSibling) {
    pairAll(one, other, pairs);
  }
}

/**
 * Whether two nodes are the same but for what is in them. Early scripts leave their marks on the outermost elements.
 * @param {Node} one
 * @param {Node} other
 */
function isAlike(one, other) {
  return ["HTML", "HEAD", "BODY"].includes(one.nodeName)
    ? one.nodeName === other.nodeName
    : one.cloneNode(false).isEqualNode(other.cloneNode(false));
}

/** What lies in a template is no child of it, and is not compared with it. @param {Node} node */
function hasTemplates(node) {
  return node instanceof Element && (node.localName === "template" || node.querySelector("template") !== null);
}

/** @param {string | null} text */
function words(text) {
  return (text ?? "").split(/\s+/).filter(Boolean);
}

/**
 * Classes that scripts gave the element stay.
 * @param {DOMTokenList} classes
 * @param {string[]} before
 * @param {string[]} after
 */
function changeClasses(classes, before, after) {
  classes.remove(...before.filter(name => !after.includes(name)));
  classes.add(...after);
}
