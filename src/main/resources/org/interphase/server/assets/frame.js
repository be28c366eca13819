// A choice of looks in the foot of each page, and the key / for the search. Pages are whole without.

const LOOKS = {
  en: ["Look", "System", "Light", "Dark"],
  de: ["Aussehen", "System", "Hell", "Dunkel"],
  zh: ["外观", "系统", "浅色", "深色"],
};

function switching(foot) {
  const [title, ...looks] = LOOKS[foot.lang] ?? LOOKS.en;
  const choice = document.createElement("select");
  choice.append(...["system", "light", "dark"].map((value, i) => new Option(looks[i], value)));
  choice.value = document.documentElement.dataset.theme ?? "system";
  choice.addEventListener("change", () => {
    try {
      localStorage.setItem("theme", choice.value);
      // Charts take their colours when they are drawn.
      location.reload();
    } catch {
      document.documentElement.dataset.theme = choice.value;
    }
  });
  const label = document.createElement("label");
  label.className = "theme";
  label.append(title + " ", choice);
  foot.append(label);
}

document.querySelectorAll("body > footer").forEach((foot) => {
  switching(foot);
  // For paper, where no bar shows it.
  foot.dataset.address = location.href.replace(/#.*/, "");
});

// The language that the address names goes along to the next page of the site.
const language = new URLSearchParams(location.search).get("lang");
if (language) {
  document.querySelector("main")?.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/']");
    const address = link && new URL(link.href);
    if (
      link &&
      !link.download &&
      !address.searchParams.has("lang") &&
      !/\.\w+$/.test(address.pathname)
    ) {
      address.searchParams.set("lang", language);
      link.href = address;
    }
  });
}

/** Browsers differ in whether they open what hides the target of a link. */
function reveal() {
  const target = document.querySelector(":target");
  for (let part = target; part; part = part.parentElement) {
    if (part.localName === "details") {
      part.open = true;
    }
  }
  target?.scrollIntoView();
}

if (location.hash.length > 1) {
  reveal();
}
addEventListener("hashchange", reveal);

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable=true]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  document.querySelector("main form.search input, body > footer input[type=search]")?.focus();
  event.preventDefault();
});
