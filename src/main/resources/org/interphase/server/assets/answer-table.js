// Sorts, filters and narrows the table of an answer. Without it the table is whole, in the order of the query.
// Where a page shows some of the rows, sorting and filtering lead to the page that shows all of them.

const NUMBER = /^-?\d+(\.\d+)?$/;
const LONGEST_NAME = 80;
const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** What a cell says to a program: a power of ten has the plain number beside what is shown. */
const plain = (cell) => cell.querySelector("data")?.value ?? cell.textContent.trim();

/** Empty cells last, whichever way the others go. */
function compare(a, b, direction) {
  if (a === "" || b === "") {
    return (a === "") - (b === "");
  }
  const numbers = NUMBER.test(a) && NUMBER.test(b);
  return direction * (numbers ? Number(a) - Number(b) : words.compare(a, b));
}

class AnswerTable {
  constructor(box) {
    this.box = box;
    this.whole = box.closest("[data-whole]")?.dataset.whole;
    this.table = box.querySelector("table");
    this.body = this.table.tBodies[0];
    this.rows = [...this.body.rows];
    this.headers = [...this.table.tHead.rows[0].cells];
    this.names = this.headers.map((header) => header.dataset.column ?? header.textContent);
    this.count = document.getElementById("row-count");
    this.compare = document.getElementById("compare");
    this.permalink = document.getElementById("permalink");
    this.all = this.count?.textContent ?? "";
    this.sorted = { column: -1, direction: 1 };
    this.headers.forEach((header, i) => this.addSorting(header, i));
    this.addTools();
    this.addPicking();
    this.tellSorting();
    this.restore();
  }

  name(column) {
    return this.names[column];
  }

  addSorting(header, column) {
    const button = make("button", { type: "button", className: "sort" });
    button.append(this.title(header));
    button.addEventListener("click", () => {
      const { column: last, direction } = this.sorted;
      if (last !== column) {
        this.sortAll(column, 1);
      } else {
        this.sortAll(direction === 1 ? column : -1, -1);
      }
    });
    header.prepend(button);
  }

  /** Sorts all rows, where they are. */
  sortAll(column, direction) {
    if (this.whole && column >= 0) {
      this.goWhole({ sort: (direction === 1 ? "" : "-") + this.name(column) });
    } else {
      this.sort(column, direction);
      this.keep();
    }
  }

  /** Opens the page of all rows, with this chosen there. */
  goWhole(choice) {
    location.assign(`${this.whole}#${new URLSearchParams(choice)}`);
  }

  /** A header may hold what opens its explanation, too. */
  title(header) {
    return (
      header.querySelector(".title") ?? make("span", { className: "title" }, ...header.childNodes)
    );
  }

  addTools() {
    this.filter = make("input", { type: "search", autocomplete: "off" });
    this.filter.addEventListener("input", () => {
      if (!this.whole) {
        this.narrow();
        this.keep();
      }
    });
    this.filter.addEventListener("change", () => {
      if (this.whole && this.filter.value) {
        this.goWhole({ filter: this.filter.value });
      }
    });
    this.boxes = this.headers.map((header, i) => {
      const box = make("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => {
        this.show(i, box.checked);
        this.keep();
      });
      return box;
    });
    const choices = this.headers.map((header, i) =>
      make(
        "label",
        {},
        this.boxes[i],
        " ",
        make("bdi", { textContent: this.title(header).textContent.trim() }),
      ),
    );
    const columns = make(
      "details",
      { className: "columns" },
      make("summary", { textContent: "Columns" }),
      make("div", {}, ...choices),
    );
    this.box.before(
      make(
        "div",
        { className: "table-tools" },
        make("label", {}, this.whole ? "Filter all rows " : "Filter the rows ", this.filter),
        columns,
        this.sortBy(),
      ),
    );
    this.count?.setAttribute("role", "status");
  }

  /** What sorts where rows are cards, which have no headers. */
  sortBy() {
    const titles = this.headers.map((header) => this.title(header).textContent.trim());
    this.chosen = make(
      "select",
      {},
      ...["as answered", ...titles].map((t, i) => new Option(t, i - 1)),
    );
    this.chosen.addEventListener("change", () => {
      this.sortAll(Number(this.chosen.value), 1);
    });
    this.turn = make("button", { type: "button", className: "secondary outline" });
    this.turn.addEventListener("click", () => {
      this.sortAll(this.sorted.column, -this.sorted.direction);
    });
    return make(
      "div",
      { className: "sort-by" },
      make("label", {}, "Sort by ", this.chosen),
      this.turn,
    );
  }

  /** A box in each row of which something can be put beside others. */
  addPicking() {
    this.picked = new Set();
    const rows = this.compare ? this.rows.filter((r) => r.dataset.thing) : [];
    for (const [row, name] of this.told(rows)) {
      const ariaLabel = `Pick ${name}`;
      const box = make("input", { type: "checkbox", className: "pick", ariaLabel });
      box.addEventListener("change", () => {
        this.picked[box.checked ? "add" : "delete"](row);
        this.offer();
      });
      row.cells[0].prepend(box);
    }
  }

  /** What each row is called: its first cell, and where others begin alike what tells it from them. */
  told(rows) {
    const text = (row, column) => row.cells[column].textContent.trim().slice(0, LONGEST_NAME);
    const alike = new Map();
    for (const row of rows) {
      const name = text(row, 0);
      alike.set(name, [...(alike.get(name) ?? []), row]);
    }
    const isApart = (some, column) =>
      new Set(some.map((row) => text(row, column))).size === some.length;
    return new Map(
      [...alike].flatMap(([name, some]) => {
        const column = this.headers.findIndex((_, i) => isApart(some, i));
        const rest = (row) =>
          column < 0 ? `row ${this.rows.indexOf(row) + 1}` : text(row, column);
        return some.map((row) => [row, column === 0 ? name : `${name}, ${rest(row)}`]);
      }),
    );
  }

  sort(column, direction) {
    this.sorted = { column, direction };
    this.tellSorting();
    this.headers.forEach((header) => header.removeAttribute("aria-sort"));
    let rows = this.rows;
    if (column >= 0) {
      this.headers[column].setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
      const text = (row) => plain(row.cells[column]);
      rows = [...rows].sort((a, b) => compare(text(a), text(b), direction));
    }
    this.body.append(...rows);
    this.offer();
  }

  tellSorting() {
    const { column, direction } = this.sorted;
    this.chosen.value = column;
    this.turn.hidden = column < 0;
    this.turn.textContent = direction === 1 ? "▲ rising" : "▼ falling";
  }

  narrow() {
    const wanted = this.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.rows) {
      const numbers = [...row.querySelectorAll("data")].map((number) => number.value);
      const text = [row.textContent, ...numbers].join(" ").toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    if (this.count) {
      this.count.textContent = wanted.length ? `${shown} of ${this.all}` : this.all;
    }
    this.offer();
  }

  /** Offers to compare what was picked, or else what stands in the rows that are shown, from the top. */
  offer() {
    if (!this.compare) {
      return;
    }
    const { kind, most } = this.compare.dataset;
    const shown = [...this.body.rows].filter((row) => !row.hidden && row.dataset.thing);
    const some = this.picked.size ? shown.filter((row) => this.picked.has(row)) : shown;
    const all = [...new Set(some.map((row) => row.dataset.thing))];
    const things = all.slice(0, Number(most));
    const address = new URLSearchParams([["kind", kind], ...things.map((t) => ["thing", t])]);
    this.compare.href = `/compare?${address}`;
    const which = things.length < all.length ? "the first" : "these";
    this.compare.textContent = this.picked.size
      ? `Compare the ${things.length} picked`
      : `Compare ${which} ${things.length}`;
    this.compare.hidden = things.length < 2;
  }

  show(column, visible) {
    this.boxes[column].checked = visible;
    for (const row of [this.table.tHead.rows[0], ...this.rows]) {
      row.cells[column].hidden = !visible;
    }
  }

  /** Keeps what was chosen in the address, so that a copy of it opens the same view. */
  keep() {
    const state = new URLSearchParams();
    const { column, direction } = this.sorted;
    if (column >= 0) {
      state.set("sort", (direction === 1 ? "" : "-") + this.name(column));
    }
    if (this.filter.value) {
      state.set("filter", this.filter.value);
    }
    const hidden = this.headers.map((_, i) => i).filter((i) => !this.boxes[i].checked);
    if (hidden.length) {
      state.set("hide", hidden.map((i) => this.name(i)).join(","));
    }
    const hash = state.size ? "#" + state : "";
    history.replaceState(null, "", location.pathname + location.search + hash);
    if (this.permalink) {
      this.permalink.hash = hash;
    }
  }

  restore() {
    const state = new URLSearchParams(location.hash.slice(1));
    const column = (name) => this.names.indexOf(name);
    const sort = state.get("sort");
    if (this.whole && (sort || state.get("filter"))) {
      location.replace(this.whole + location.hash);
      return;
    }
    if (sort) {
      const down = sort.startsWith("-");
      this.sort(column(down ? sort.slice(1) : sort), down ? -1 : 1);
    }
    (state.get("hide") ?? "")
      .split(",")
      .map(column)
      .filter((i) => i >= 0)
      .forEach((i) => this.show(i, false));
    if (state.get("filter")) {
      this.filter.value = state.get("filter");
      this.narrow();
    }
    if (this.permalink && (sort || state.get("hide") || state.get("filter"))) {
      this.permalink.hash = location.hash;
    }
  }
}

document.querySelectorAll(".table-box.answer").forEach((box) => new AnswerTable(box));
