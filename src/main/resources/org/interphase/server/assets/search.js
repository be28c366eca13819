// Suggests things and questions while a name is typed. Without it the form leads to the same ones.

const WAIT = 60;

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
    this.said = make("span", { role: "status", class: "said" });
    form.append(this.list, this.said);
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
    if (text === "") {
      this.close();
      return;
    }
    this.asked = new AbortController();
    try {
      const response = await fetch("/suggest.json?text=" + encodeURIComponent(text), {
        signal: this.asked.signal,
      });
      if (
        response.ok &&
        text === this.input.value.trim() &&
        document.activeElement === this.input
      ) {
        this.show((await response.json()).suggestions);
      }
    } catch {
      this.close();
    }
  }

  show(found) {
    this.list.replaceChildren(...found.map((suggestion, i) => this.option(suggestion, i)));
    this.chosen = -1;
    this.list.hidden = found.length === 0;
    this.said.textContent = found.length === 1 ? "1 suggestion" : found.length + " suggestions";
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.input.removeAttribute("aria-activedescendant");
  }

  option({ name, label, kind, address, from, to }, i) {
    const marked = make("bdi", {});
    const typed = make("mark", {});
    typed.textContent = name.slice(from, to);
    marked.append(name.slice(0, from), typed, name.slice(to));
    const option = make(
      "li",
      { role: "option", id: "suggestion-" + i, "aria-selected": "false" },
      marked,
    );
    const called = make("bdi", {});
    called.textContent = label;
    option.append(" ", make("small", {}, ...(name === label ? [] : [called, " · "]), kind));
    option.dataset.address = address;
    option.addEventListener("click", () => this.go(option));
    return option;
  }

  close() {
    this.list.hidden = true;
    this.said.textContent = "";
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
