// Follows the preview: the page on screen changes with its source, and what is wrong is shown over it.
import { connect } from "./connection.js";
import { Overlay } from "./overlay.js";
import { Page } from "./page.js";

// First of all: the page must be looked at before its own scripts change it.
const page = new Page();
const overlay = new Overlay();

connect(async state => {
  overlay.setStopped(state === null);
  if (state === null) return;
  overlay.setState(state);
  const isThere = await page.follow(state.build);
  overlay.setGone(!isThere);
});
