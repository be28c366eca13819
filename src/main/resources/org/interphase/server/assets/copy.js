// Gives each text that is there to be copied a button that does so.

if (navigator.clipboard) {
  for (const text of document.querySelectorAll(".copied")) {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "copy secondary outline",
      textContent: "Copy",
    });
    button.setAttribute("aria-describedby", text.id);
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText((text.value ?? text.textContent).trim());
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(text);
        button.textContent = "Selected: press Ctrl+C";
      }
      setTimeout(() => (button.textContent = "Copy"), 4000);
    });
    text.after(button);
  }
}
