// Draws the plots of a page so that their marks can be pointed at. What to draw, and where each mark
// leads, stands in the figure; the picture for those without scripts is drawn from the same.

import { below, growth, halves, isBar, names, rotation, style } from "./chart-marks.js";
import { walk } from "./chart-keys.js";
import { follow } from "./plot-pointing.js";

const MOST_NAMES = 45;
const NARROW = 600;
const dark = matchMedia("(prefers-color-scheme: dark)");

function theme(figure) {
  const styles = getComputedStyle(figure);
  const get = (name) => styles.getPropertyValue(`--plot-${name}`).trim();
  return {
    colours: Array.from({ length: 8 }, (_, i) => get(`colour-${i}`)),
    ink: get("ink"),
    grid: get("grid"),
    paper: get("paper"),
  };
}

function shortened(name, width) {
  const most = Math.max(12, Math.floor(width / 20));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** A long line as several: what tells of a mark must not cover the others, nor run out of sight. */
function wrapped(line, most) {
  const lines = [""];
  for (const word of line.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > most && lines.at(-1)) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

function axis(said, look, size, isUpright) {
  const label = (tick) => (tick.label === undefined ? "" : tick.label);
  const ticks = said.names.length
    ? said.names.map((name, i) => ({ value: i + 0.5, label: name }))
    : said.ticks;
  const narrow = look.width < NARROW;
  const shown = said.names.length
    ? [...ticks].map((t) => ({ ...t, label: shortened(t.label, look.width) }))
    : ticks;
  return {
    type: said.log ? "logarithmic" : "linear",
    min: said.min,
    max: said.max,
    reverse: said.names.length > 0,
    border: { color: look.ink },
    title: {
      display: !said.names.length,
      text: said.title,
      color: look.ink,
      font: { size: narrow ? 14 : 17 },
    },
    grid: {
      color: (context) =>
        label(shown[context.index] ?? {}) && !said.names.length ? look.grid : "transparent",
      tickColor: look.ink,
      tickLength: said.names.length ? 0 : 6,
    },
    afterBuildTicks: (scale) => {
      scale.ticks = shown.map(({ value }) => ({ value }));
    },
    ticks: {
      color: look.ink,
      font: { size },
      autoSkip: false,
      maxRotation: 0,
      callback: (value, i) => {
        const text = label(shown[i]);
        const crowded = narrow && !isUpright && said.log && shown.filter(label).length > 5;
        return crowded && !/^1|^0\.0*1$/.test(text) ? "" : text;
      },
    },
  };
}

function options(figure, plot, look) {
  const narrow = look.width < NARROW;
  const bars = plot.y.names.length > 0;
  let tapped = -1;
  return {
    maintainAspectRatio: false,
    responsive: true,
    animation: false,
    layout: { padding: { right: 16, top: 8 } },
    interaction:
      plot.y.names.length && plot.kind !== "strip"
        ? { mode: "nearest", axis: "y", intersect: false }
        : { mode: "nearest", intersect: true },
    onHover: (event, found) => {
      event.native.target.classList.toggle(
        "leads",
        found.some(({ index }) => plot.points[index].target),
      );
    },
    onClick: (event, found) => {
      const index = found.length ? found[0].index : -1;
      const isTold = event.native.pointerType !== "touch" || tapped === index;
      tapped = index;
      if (index >= 0 && isTold && plot.points[index].target) {
        location.assign(plot.points[index].target);
      }
    },
    scales: {
      x: axis(plot.x, look, narrow ? 12 : 15, false),
      y: axis(plot.y, look, narrow ? 12 : bars ? 14 : 15, true),
    },
    plugins: {
      legend: { display: false },
      tooltip: {
        displayColors: false,
        backgroundColor: look.ink,
        titleColor: look.paper,
        bodyColor: look.paper,
        titleFont: { size: 14 },
        bodyFont: { size: 13 },
        callbacks: {
          title: (items) => items.slice(0, 1).map(({ dataIndex }) => plot.points[dataIndex].name),
          label: ({ dataIndex }) =>
            plot.points[dataIndex].lines.flatMap((line) => wrapped(line, look.width / 12)),
          beforeLabel: ({ dataIndex, chart }) => {
            const first = chart.tooltip.dataPoints?.[0]?.dataIndex ?? dataIndex;
            return first === dataIndex ? [] : ["", plot.points[dataIndex].name];
          },
        },
      },
    },
  };
}

/** A grade's sign says the grade by how full it is, not whether its number is printed. */
const isFilled = (point) => point.printed && !["half", "hollow"].includes(point.shape);

const isOfLines = (point) => ["plus", "cross", "star"].includes(point.shape);

/** What is drawn within a circle of one radius looks smaller the fewer corners it has. */
const size = (point) =>
  (["triangle", "down", "diamond"].includes(point.shape) ? 8.5 : 7) + growth(point);

function dataset(plot, look) {
  const colour = plot.points.map((point) => look.colours[point.colour]);
  return {
    data: plot.points.map((point) => ({ x: point.x.at, y: point.y.at })),
    pointStyle: plot.points.map(style),
    rotation: plot.points.map(rotation),
    borderColor: plot.points.map((point, i) =>
      isFilled(point) && !isOfLines(point) ? look.paper : colour[i],
    ),
    backgroundColor: plot.points.map((point, i) => (isFilled(point) ? colour[i] : look.paper)),
    borderWidth: plot.points.map((point) => (isOfLines(point) ? 2.6 : isFilled(point) ? 1 : 1.8)),
    radius: plot.points.map((point) => (isBar(plot, point) ? 0 : size(point))),
    hoverRadius: plot.points.map((point) => (isBar(plot, point) ? 0 : size(point) + 2)),
    hitRadius: 6,
    clip: false,
  };
}

function draw(figure) {
  const plot = JSON.parse(figure.dataset.plot);
  const area = figure.querySelector(".plot-area");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", area.dataset.label);
  area.append(canvas);
  if (area.dataset.bars) {
    area.style.height = `${Number(area.dataset.bars) * 30 + 90}px`;
  }
  let look = { ...theme(figure), width: area.clientWidth };
  const ours = {
    id: "marks",
    beforeDatasetsDraw: (chart) => below(chart, plot, look.colours),
    afterDatasetsDraw: (chart) => {
      halves(chart, plot, look.colours, size);
      if ((!plot.y.names.length || plot.kind === "strip") && plot.points.length <= MOST_NAMES) {
        names(chart, plot, look.ink, look.width < NARROW ? 11 : 13);
      }
    },
  };
  const chart = new globalThis.Chart(canvas, {
    type: "scatter",
    data: { datasets: [dataset(plot, look)] },
    options: options(figure, plot, look),
    plugins: [ours],
  });
  walk(chart, plot, figure);
  const again = () => {
    look = { ...theme(figure), width: area.clientWidth };
    chart.data.datasets = [dataset(plot, look)];
    chart.options = options(figure, plot, look);
    chart.update("none");
  };
  dark.addEventListener("change", again);
  addEventListener("beforeprint", again);
  addEventListener("afterprint", again);
  let width = area.clientWidth;
  new ResizeObserver(() => {
    if (area.clientWidth < NARROW !== width < NARROW) {
      again();
    }
    width = area.clientWidth;
  }).observe(area);
}

/** Where the library does not come, the picture does. */
function standIn(figure) {
  const area = figure.querySelector(".plot-area");
  const picture = document.createElement("img");
  picture.src = figure.dataset.picture;
  picture.alt = area.dataset.label;
  area.replaceWith(picture);
}

document.querySelectorAll(".plot-whole").forEach(follow);
const figures = document.querySelectorAll("figure[data-plot]");
if (figures.length) {
  try {
    await import("/assets/chart.umd.min.js");
    figures.forEach(draw);
  } catch (error) {
    figures.forEach(standIn);
    throw error;
  }
}
