// Draws what Chart.js has no marks for: ranges, bounds, rings, bars and names.

const STYLES = {
  circle: ["circle", 0],
  triangle: ["triangle", 0],
  square: ["rect", 0],
  diamond: ["rectRot", 0],
  down: ["triangle", 180],
  plus: ["cross", 0],
  cross: ["crossRot", 0],
  star: ["star", 0],
  half: ["circle", 0],
  hollow: ["circle", 0],
};

export const style = (point) => STYLES[point.shape][0];
/** Whether a bar shows the value by itself. */
export const isBar = (plot, point) =>
  plot.kind === "bar" || (plot.kind === "range" && point.x.low < point.x.high);

export const rotation = (point) => STYLES[point.shape][1];

function line(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function range(context, x1, y1, x2, y2) {
  const [across, along] = y1 === y2 ? [0, 5] : [5, 0];
  line(context, x1, y1, x2, y2);
  line(context, x1 - across, y1 - along, x1 + across, y1 + along);
  line(context, x2 - across, y2 - along, x2 + across, y2 + along);
}

function arrow(context, x, y, dx, dy) {
  const [tipX, tipY] = [x + dx * 28, y + dy * 28];
  line(context, x, y, tipX, tipY);
  context.beginPath();
  context.moveTo(tipX + dx * 3, tipY + dy * 3);
  context.lineTo(tipX - dx * 6 - dy * 5, tipY - dy * 6 - dx * 5);
  context.lineTo(tipX - dx * 6 + dy * 5, tipY - dy * 6 + dx * 5);
  context.fill();
}

function bar(context, from, to, y, height) {
  context.fillRect(Math.min(from, to), y - height / 2, Math.abs(to - from), height);
}

function lines(context, plot, at, colours) {
  const series = new Map();
  plot.points.forEach((point, i) =>
    series.set(point.series, [...(series.get(point.series) ?? []), i]),
  );
  for (const members of series.values()) {
    const sorted = members.sort((a, b) => at(a).x - at(b).x);
    sorted.slice(1).forEach((i, before) => {
      context.strokeStyle = colours[plot.points[i].colour];
      line(context, at(sorted[before]).x, at(sorted[before]).y, at(i).x, at(i).y);
    });
  }
}

/** What lies below the marks. */
export function below(chart, plot, colours) {
  const {
    ctx: context,
    scales: { x, y },
  } = chart;
  const at = (i) => chart.getDatasetMeta(0).data[i];
  context.save();
  context.lineWidth = 1.8;
  if (plot.kind === "line") {
    lines(context, plot, at, colours);
  }
  plot.points.forEach((point, i) => {
    const place = at(i);
    context.strokeStyle = context.fillStyle = colours[point.colour];
    const spreadX = point.x.low < point.x.high;
    if (plot.kind === "bar") {
      bar(context, x.getPixelForValue(0), place.x, place.y, 18);
    } else if (plot.kind === "range" && spreadX) {
      bar(context, x.getPixelForValue(point.x.low), x.getPixelForValue(point.x.high), place.y, 9);
    } else if (spreadX) {
      range(
        context,
        x.getPixelForValue(point.x.low),
        place.y,
        x.getPixelForValue(point.x.high),
        place.y,
      );
    }
    if (point.x.opens) {
      arrow(context, place.x, place.y, point.x.opens, 0);
    }
    if (!plot.y.names.length) {
      if (point.y.low < point.y.high) {
        range(
          context,
          place.x,
          y.getPixelForValue(point.y.low),
          place.x,
          y.getPixelForValue(point.y.high),
        );
      }
      if (point.y.opens) {
        arrow(context, place.x, place.y, 0, -point.y.opens);
      }
    }
    if (point.ring) {
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(
        isBar(plot, point) ? x.getPixelForValue(Math.max(point.x.at, point.x.high)) + 18 : place.x,
        place.y,
        12,
        0,
        2 * Math.PI,
      );
      context.stroke();
      context.lineWidth = 1.8;
    }
  });
  context.restore();
}

/** By how much a mark is larger than the first at its place: each larger, by less and less. */
export const growth = ({ before }) => (10 * before) / (before + 0.7);

/** The left halves of half-filled circles, as far as no mark before them hides them. */
export function halves(chart, plot, colours, radius) {
  const { ctx: context } = chart;
  const places = chart.getDatasetMeta(0).data;
  plot.points.forEach((point, i) => {
    if (point.shape === "half" && !isBar(plot, point)) {
      const { x, y } = places[i];
      const within = point.before ? radius({ ...point, before: point.before - 1 }) + 1 : 0;
      context.fillStyle = colours[point.colour];
      context.beginPath();
      context.arc(x, y, radius(point), Math.PI / 2, (3 * Math.PI) / 2);
      context.arc(x, y, within, (3 * Math.PI) / 2, Math.PI / 2, true);
      context.fill();
    }
  });
}

const overlap = (a, b) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** The names of marks, where there is room for them. */
export function names(chart, plot, ink, size) {
  const { ctx: context, chartArea: area } = chart;
  const places = chart.getDatasetMeta(0).data;
  const radius = (point) => Math.max(point.ring ? 12 : 0, 7 + growth(point));
  const { x: acrossScale, y: upScale } = chart.scales;
  const taken = plot.points.flatMap((point, i) => {
    const r = radius(point);
    const left = acrossScale.getPixelForValue(point.x.low) - (point.x.opens < 0 ? 30 : 0) - 3;
    const right = acrossScale.getPixelForValue(point.x.high) + (point.x.opens > 0 ? 30 : 0) + 3;
    const top = upScale.getPixelForValue(point.y.high) - (point.y.opens > 0 ? 30 : 0) - 3;
    const bottom = upScale.getPixelForValue(point.y.low) + (point.y.opens < 0 ? 30 : 0) + 3;
    return [
      [places[i].x - r, places[i].y - r, 2 * r, 2 * r],
      [left, top, right - left, bottom - top],
    ];
  });
  context.save();
  context.font = `${size}px Helvetica, Arial, sans-serif`;
  context.fillStyle = ink;
  context.textBaseline = "middle";
  context.textAlign = "left";
  const longest = area.width < 600 ? 32 : 60;
  plot.points.forEach((point, i) => {
    const name = point.name.length > longest ? `${point.name.slice(0, longest - 1)}…` : point.name;
    const { x, y } = places[i];
    const [w, h, gap] = [context.measureText(name).width, size + 2, radius(point) + 4];
    const found = [
      [x + gap, y - h / 2],
      [x - gap - w, y - h / 2],
      [x - w / 2, y - gap - h],
      [x - w / 2, y + gap],
      [x + gap / 2, y - gap / 2 - h],
      [x + gap / 2, y + gap / 2],
      [x - gap / 2 - w, y - gap / 2 - h],
      [x - gap / 2 - w, y + gap / 2],
    ]
      .map(([left, top]) => [left, top, w, h])
      .find(
        (box) =>
          box[0] >= area.left &&
          box[0] + w <= area.right &&
          box[1] >= area.top &&
          box[1] + h <= area.bottom &&
          !taken.some((other) => overlap(box, other)),
      );
    if (name && found) {
      taken.push(found);
      context.fillText(name, found[0], found[1] + h / 2);
    }
  });
  context.restore();
}
