/** YASR's table, drawn without HTML in texts: names for things, links to their pages, sorted on demand. */

import { csv, isNumeric, rowsOf } from "./editor-rows.js";
import { labels } from "./editor-run.js";

const PAGE = 100;
const OURS = "https://w3id.org/interphase/";
const LOOKED_UP = [`${OURS}id/`, `${OURS}ontology#`];
const UNSAFE = /[\u0000-\u0020<>"{}|\\^`]/;

const names = new Map();
const element = (name, text) => {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
};

export class Table {
  label = "Table";
  priority = 10;

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return null;
  }

  canHandleResults() {
    return rowsOf(this.yasr)?.variables.length > 0;
  }

  download(name) {
    return {
      getData: () => csv(rowsOf(this.yasr)),
      filename: `${name || "answer"}.csv`,
      contentType: "text/csv",
      title: "Download as CSV",
    };
  }

  draw() {
    const { variables, rows } = rowsOf(this.yasr);
    this.variables = variables;
    this.all = rows;
    this.numeric = new Set(variables.filter((variable) => isNumeric(rows, variable)));
    this.prefixes = Object.entries(this.yasr.getPrefixes());
    this.sorted = undefined;
    this.shown = PAGE;
    this.words = "";
    this.body = element("tbody");
    this.more = element("button", "");
    this.more.type = "button";
    this.more.className = "secondary outline";
    this.more.addEventListener("click", () => {
      this.shown += PAGE;
      this.fill();
    });
    this.left = element("p");
    this.left.setAttribute("role", "status");
    this.yasr.resultsEl.append(this.filter(), this.box(), this.left, this.more);
    this.fill();
  }

  filter() {
    const label = element("label", "Show rows with");
    label.className = "row-filter";
    const field = element("input");
    field.type = "search";
    field.addEventListener("input", () => {
      this.words = field.value.trim().toLowerCase();
      this.shown = PAGE;
      this.fill();
    });
    label.append(field);
    label.hidden = this.all.length < 2;
    return label;
  }

  box() {
    const box = element("div");
    box.className = "table-box answer";
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "Result");
    const table = element("table");
    const head = element("thead");
    this.titles = element("tr");
    this.titles.append(...this.variables.map((variable) => this.title(variable)));
    head.append(this.titles);
    table.append(head, this.body);
    box.append(table);
    return box;
  }

  title(variable) {
    const title = element("th");
    title.scope = "col";
    title.className = this.numeric.has(variable) ? "number" : "";
    const button = element("button");
    button.type = "button";
    button.className = "sort";
    button.append(element("bdi", variable));
    button.addEventListener("click", () => this.sort(variable, title));
    title.append(button);
    return title;
  }

  sort(variable, title) {
    const descending = title.ariaSort === "ascending";
    for (const other of this.titles.children) {
      other.removeAttribute("aria-sort");
    }
    title.setAttribute("aria-sort", descending ? "descending" : "ascending");
    this.sorted = { variable, sign: descending ? -1 : 1 };
    this.fill();
  }

  /** The rows to show; those without a value come last, whichever way they are sorted. */
  chosen() {
    const text = (row, variable) => this.text(row[variable]).toLowerCase();
    const rows = this.words
      ? this.all.filter((row) =>
          this.variables.some((variable) => text(row, variable).includes(this.words)),
        )
      : [...this.all];
    if (this.sorted) {
      const { variable, sign } = this.sorted;
      const compare = this.numeric.has(variable)
        ? (a, b) => a[variable].value - b[variable].value
        : (a, b) => text(a, variable).localeCompare(text(b, variable));
      rows.sort((a, b) => {
        const missing = !a[variable] - !b[variable];
        return missing || (a[variable] ? sign * compare(a, b) : 0);
      });
    }
    return rows;
  }

  async fill() {
    const rows = this.chosen();
    const page = rows.slice(0, this.shown);
    this.draws(page);
    const left = rows.length - page.length;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${Math.min(left, PAGE)} more`;
    this.left.textContent =
      rows.length === this.all.length && left <= 0
        ? ""
        : `${page.length} of ${this.all.length} rows are shown.`;
    if (await this.name(page)) {
      this.draws(page);
    }
  }

  draws(page) {
    this.body.replaceChildren(
      ...page.map((row) => {
        const line = element("tr");
        line.append(
          ...this.variables.map((variable) => this.cell(row[variable], this.numeric.has(variable))),
        );
        return line;
      }),
    );
  }

  /** Looks up the names of things that are shown for the first time; tells whether there were any. */
  async name(page) {
    const unknown = new Set();
    for (const row of page) {
      for (const value of Object.values(row)) {
        if (
          value.type === "uri" &&
          value.value.startsWith(LOOKED_UP[0]) &&
          !UNSAFE.test(value.value)
        ) {
          unknown.add(value.value);
        }
      }
    }
    const iris = [...unknown].filter((iri) => !names.has(iri)).slice(0, 500);
    if (iris.length === 0) {
      return false;
    }
    const found = await labels(iris);
    iris.forEach((iri) => names.set(iri, found.get(iri)));
    return found.size > 0;
  }

  cell(value, numeric) {
    const cell = element("td");
    if (!value) {
      return cell;
    }
    const text = element("bdi", this.text(value));
    cell.className = numeric ? "number" : width(text.textContent);
    if (value.type === "uri") {
      cell.append(link(value.value, text));
    } else {
      cell.append(text);
      if (value.datatype) {
        cell.title = this.short(value.datatype);
      }
      if (value["xml:lang"]) {
        const language = element("small", ` @${value["xml:lang"]}`);
        cell.append(language);
      }
    }
    return cell;
  }

  text(value) {
    if (!value) {
      return "";
    }
    return value.type === "uri" ? (names.get(value.value) ?? this.short(value.value)) : value.value;
  }

  short(iri) {
    const [prefix, namespace] =
      this.prefixes.find(([, start]) => start && iri.startsWith(start)) ?? [];
    return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  }
}

/** Sentences want room, so that rows stay low; a formula is one word, which must not be torn. */
function width(text) {
  if (text.length <= 18 || (text.length <= 32 && !text.includes(" "))) {
    return "short";
  }
  return text.length > 60 ? "long" : text.length > 28 ? "medium" : "";
}

/** Leads to the page that this server has of a thing or a term; to the IRI's own where it has none. */
function link(iri, text) {
  const looked = LOOKED_UP.some((start) => iri.startsWith(start));
  if (!looked && !/^https?:/.test(iri)) {
    return text;
  }
  const made = element("a");
  made.href = looked ? `/lookup?iri=${encodeURIComponent(iri)}` : iri;
  made.title = iri;
  if (!looked) {
    made.rel = "noopener noreferrer";
  }
  made.append(text);
  return made;
}
