// Suggests things and questions while a name is typed. Without it the form leads to the same ones.

const WAIT = 180;
const MOST = 8;

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

class Suggestions {
  constructor(form) {
    this.input = form.querySelector("input[type=search]");
    this.list = make("ul", { id: "suggestions", role: "listbox", "aria-label": "Suggestions" });
    this.list.hidden = true;
    form.append(this.list);
    this.chosen = -1;
    for (const [key, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": "suggestions",
      "aria-expanded": "false",
    })) {
      this.input.setAttribute(key, value);
    }
    this.input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), WAIT);
    });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.close(), 200));
  }

  async ask() {
    const text = this.input.value.trim();
    this.asked?.abort();
    if (text.length < 2) {
      this.close();
      return;
    }
    this.asked = new AbortController();
    try {
      const response = await fetch("/search.json?text=" + encodeURIComponent(text), {
        signal: this.asked.signal,
      });
      if (
        response.ok &&
        text === this.input.value.trim() &&
        document.activeElement === this.input
      ) {
        this.show(await response.json());
      }
    } catch {
      this.close();
    }
  }

  show({ things, questions }) {
    const found = [
      ...things
        .slice(0, questions.length ? MOST - 3 : MOST)
        .map((t) => [t.label, t.kind, t.address]),
      ...questions.slice(0, 3).map((q) => [q.summary, "Question", q.address]),
    ];
    this.list.replaceChildren(
      ...found.map(([label, kind, address], i) => {
        const name = make("bdi", {});
        name.textContent = label;
        const option = make(
          "li",
          { role: "option", id: "suggestion-" + i, "aria-selected": "false" },
          name,
        );
        option.append(" ", make("small", {}, kind));
        option.dataset.address = address;
        option.addEventListener("click", () => this.go(option));
        return option;
      }),
    );
    this.chosen = -1;
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.list.hidden = true;
    this.chosen = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** Addresses come from this server; any other kind would be a fault in the data. */
  go(option) {
    const address = new URL(option.dataset.address, location.origin);
    if (address.origin === location.origin) {
      location.assign(address);
    }
  }

  key(event) {
    const options = [...this.list.children];
    if (this.list.hidden || !options.length) {
      return;
    }
    if (event.key === "Escape") {
      this.close();
    } else if (event.key === "Enter" && this.chosen >= 0) {
      this.go(options[this.chosen]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.chosen =
        (this.chosen + step + options.length + (this.chosen < 0 && step < 0 ? 1 : 0)) %
        options.length;
      options.forEach((option, i) =>
        option.setAttribute("aria-selected", String(i === this.chosen)),
      );
      options[this.chosen].scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", options[this.chosen].id);
    } else {
      return;
    }
    event.preventDefault();
  }
}

document.querySelectorAll("main form.search").forEach((form) => new Suggestions(form));
