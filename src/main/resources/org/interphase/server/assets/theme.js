// Before anything is drawn: the look that the reader chose, if not the system's.

try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
} catch {
  // Where nothing may be remembered, the system's look holds.
}

// Paper is light, whatever the screen is.
addEventListener("beforeprint", () => {
  const { dataset } = document.documentElement;
  const shown = dataset.theme;
  dataset.theme = "light";
  addEventListener(
    "afterprint",
    () => {
      if (shown) {
        dataset.theme = shown;
      } else {
        delete dataset.theme;
      }
    },
    { once: true },
  );
});
