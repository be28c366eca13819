// Tells of the marks of a drawn chart by keys: one stop, from which arrows go from mark to mark.

const HINT =
  "The arrow keys go from mark to mark, Enter opens what a mark stands for, Escape ends it.";
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Marks as they lie on the chart, from the left; bars from the top. */
function inOrder(plot) {
  const places = plot.points.map((point, i) => i);
  return plot.y.names.length
    ? places
    : places.sort((a, b) => {
        const [one, other] = [plot.points[a], plot.points[b]];
        return one.x.at - other.x.at || one.y.at - other.y.at;
      });
}

/** Has keys do on the canvas of a chart what a pointer does; what is told stands below it, too. */
export function walk(chart, plot, figure) {
  const { canvas } = chart;
  const told = Object.assign(document.createElement("p"), { className: "plot-walked" });
  told.setAttribute("aria-live", "polite");
  figure.querySelector("figcaption").prepend(told);
  const order = inOrder(plot);
  let at = -1;
  const show = (place, rest) => {
    at = place;
    const point = plot.points[order[place]];
    const active = point ? [{ datasetIndex: 0, index: order[place] }] : [];
    const { x, y } = point ? chart.getDatasetMeta(0).data[order[place]] : { x: 0, y: 0 };
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, { x, y });
    chart.update("none");
    told.textContent = point ? [point.name, ...point.lines].join(" · ") : rest;
  };
  canvas.tabIndex = 0;
  canvas.addEventListener("focus", () => (told.textContent = HINT));
  canvas.addEventListener("blur", () => show(-1, ""));
  canvas.addEventListener("keydown", (event) => {
    const target = plot.points[order[at]]?.target;
    if (event.key in STEPS) {
      const next = at < 0 ? 0 : at + STEPS[event.key];
      show(Math.min(order.length - 1, Math.max(0, next)), HINT);
    } else if (event.key === "Escape") {
      show(-1, HINT);
    } else if (event.key === "Enter" && target) {
      location.assign(target);
    } else {
      return;
    }
    event.preventDefault();
  });
}
