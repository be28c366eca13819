/** YASR's chart: one column against another, drawn by Chart.js when it is first asked for. */

import { load } from "./editor-load.js";
import { isNumber, isNumeric, rowsOf } from "./editor-rows.js";

const MOST = 2000;
const KINDS = ["Points", "Bars", "Line"];

export class Chart {
  label = "Chart";
  priority = 1;

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return null;
  }

  canHandleResults() {
    const answer = rowsOf(this.yasr);
    return Boolean(answer?.variables.some((variable) => isNumeric(answer.rows, variable)));
  }

  download(name) {
    return {
      getData: () => this.canvas.toDataURL("image/png"),
      filename: `${name || "chart"}.png`,
      contentType: "image/png",
      title: "Download as PNG",
    };
  }

  async initialize() {
    this.Chart = await load("chart.umd.min.js", "Chart");
  }

  draw() {
    const { variables, rows } = rowsOf(this.yasr);
    this.rows = rows;
    this.numeric = variables.filter((variable) => isNumeric(rows, variable));
    const [x, y] = axes(variables, this.numeric, rows);
    this.across = choice("Across", variables, x);
    this.up = choice("Up", this.numeric, y);
    this.names = variables.find((variable) => !this.numeric.includes(variable));
    this.kind = choice("Kind", KINDS, KINDS[this.numeric.includes(x) ? 0 : 1]);
    this.units = units(rows, variables);
    this.log = tick("Log scale up");
    this.logAcross = tick("Log scale across");
    const fields = document.createElement("div");
    fields.className = "chart-fields";
    fields.append(
      ...[this.kind, this.across, this.up, this.logAcross, this.log].map((field) => field.label),
    );
    fields.addEventListener("change", () => this.plot());
    const box = document.createElement("div");
    box.className = "chart-box";
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("role", "img");
    box.append(this.canvas);
    this.left = document.createElement("p");
    this.left.setAttribute("role", "status");
    this.yasr.resultsEl.append(fields, box, this.left);
    this.plot();
  }

  /** A column's name, with its unit where the answer tells one. */
  titled(variable) {
    const unit = this.units.get(variable);
    return unit ? `${variable} (${unit})` : variable;
  }

  destroy() {
    this.chart?.destroy();
    this.chart = undefined;
  }

  plot() {
    this.destroy();
    const x = this.across.field.value;
    const y = this.up.field.value;
    // points and lines need numbers across, bars have names there
    const scatter = this.numeric.includes(x) && this.kind.field.value !== "Bars";
    this.logAcross.label.hidden = !scatter;
    const order = (a, b) => (scatter ? Number(a[x].value) - Number(b[x].value) : 0);
    const found = this.rows.filter((row) => row[x] && isNumber(row[y]));
    const whole = this.kind.field.value === "Line" ? found.sort(order) : found;
    const fits = (row) =>
      (!this.log.field.checked || row[y].value > 0) &&
      (!scatter || !this.logAcross.field.checked || row[x].value > 0);
    const drawn = whole.filter(fits).slice(0, MOST);
    const missing = this.rows.length - drawn.length;
    this.left.textContent =
      `${drawn.length} of ${this.rows.length} rows are drawn.` +
      (missing > 0 ? " The others lack a value, or have none that the scale can show." : "");
    this.canvas.setAttribute(
      "aria-label",
      `${y} against ${x}, ${drawn.length} points. The table has the numbers.`,
    );
    this.chart = new this.Chart(this.canvas, this.configuration(drawn, x, y, scatter));
  }

  configuration(drawn, x, y, scatter) {
    const style = getComputedStyle(document.documentElement);
    const text = style.getPropertyValue("--pico-color").trim();
    const grid = style.getPropertyValue("--pico-muted-border-color").trim();
    const ink = style.getPropertyValue("--pico-primary").trim();
    const axis = (title, type) => ({
      type,
      title: { display: true, text: title, color: text },
      ticks: { color: text },
      grid: { color: grid },
    });
    return {
      type: scatter ? "scatter" : this.kind.field.value === "Line" ? "line" : "bar",
      data: {
        labels: scatter ? undefined : drawn.map((row) => named(row[x])),
        datasets: [
          {
            label: y,
            showLine: this.kind.field.value === "Line",
            data: drawn.map((row) =>
              scatter ? { x: Number(row[x].value), y: Number(row[y].value) } : Number(row[y].value),
            ),
            names: drawn.map((row) => named(row[this.names])),
            backgroundColor: ink,
            borderColor: ink,
            pointRadius: 4,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        layout: { padding: 12 },
        scales: {
          x: axis(
            this.titled(x),
            scatter ? (this.logAcross.field.checked ? "logarithmic" : "linear") : "category",
          ),
          y: axis(this.titled(y), this.log.field.checked ? "logarithmic" : "linear"),
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            callbacks: {
              title: ([item]) => item.dataset.names[item.dataIndex] ?? "",
            },
          },
        },
      },
    };
  }
}

/** Units that a column beside tells, such as ?unit or ?valueUnit, where all rows have the same. */
function units(rows, variables) {
  const units = new Map();
  for (const variable of variables) {
    const told = [`${variable}Unit`, "unit", "symbol"].find((name) => variables.includes(name));
    const values = new Set(rows.map((row) => named(row[told])).filter(Boolean));
    if (told && told !== variable && values.size === 1) {
      units.set(variable, [...values][0]);
    }
  }
  return units;
}

/** A text as it is; of an IRI its end, since axes have little room. */
function named(value) {
  return value?.type === "uri" ? value.value.replace(/^.*[/#](?=.)/, "") : value?.value;
}

/** The first two columns whose numbers differ; names, where only one does. */
function axes(variables, numeric, rows) {
  const differing = numeric.filter(
    (variable) => new Set(rows.map((row) => row[variable]?.value)).size > 2,
  );
  const [first = numeric[0], second] = differing;
  return second
    ? [first, second]
    : [variables.find((variable) => variable !== first) ?? first, first];
}

function choice(title, values, chosen) {
  const field = document.createElement("select");
  field.append(
    ...values.map((value) => new Option(value, value, value === chosen, value === chosen)),
  );
  return { field, label: labelled(title, field) };
}

function tick(title) {
  const field = document.createElement("input");
  field.type = "checkbox";
  const label = document.createElement("label");
  label.append(field, title);
  return { field, label };
}

function labelled(title, field) {
  const label = document.createElement("label");
  label.append(title, field);
  return label;
}
