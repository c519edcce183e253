// Runs before the page is drawn, so that a chosen appearance never flashes. Without a choice the system's holds.
(function () {
  "use strict";
  try {
    const choice = localStorage.getItem("playbook.appearance");
    if (choice === "light" || choice === "dark") {
      document.documentElement.dataset.appearance = choice;
    }
  } catch {
    // Storage is switched off. The system's appearance holds.
  }
})();
