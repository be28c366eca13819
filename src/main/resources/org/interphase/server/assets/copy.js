// Gives each text that is there to be copied a button that does so, and says of which it is.

if (navigator.clipboard) {
  for (const text of document.querySelectorAll(".copied")) {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "copy secondary outline",
    });
    const say = (words) => {
      button.textContent = words;
      button.setAttribute("aria-label", `${words}: ${text.dataset.name}`);
    };
    say("Copy");
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText((text.value ?? text.textContent).trim());
        say("Copied");
      } catch {
        getSelection().selectAllChildren(text);
        say("Selected: press Ctrl+C");
      }
      setTimeout(() => say("Copy"), 4000);
    });
    text.after(button);
  }
}
