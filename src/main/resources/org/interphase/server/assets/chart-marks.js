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

const GAP = 4;

/** A name off its mark that came nearer to the side of another would be taken for that one's. */
const APART = 10;

const apart = ([left, top, w, h]) => [left - APART, top - GAP, w + 2 * APART, h + 2 * GAP];

/** Where the name of a mark may stand by it, the best place first. */
function beside({ x, y, radius }, w, h) {
  const gap = radius + GAP;
  return [
    [x + gap, y - h / 2],
    [x - gap - w, y - h / 2],
    [x - w / 2, y - gap - h],
    [x - w / 2, y + gap],
    [x + gap / 2, y - gap / 2 - h],
    [x + gap / 2, y + gap / 2],
    [x - gap / 2 - w, y - gap / 2 - h],
    [x - gap / 2 - w, y + gap / 2],
  ].map(([left, top]) => [left, top, w, h]);
}

/** Where it may stand farther off, with a line to it. */
function away({ x, y, radius }, w, h, area) {
  return [1, 2, 3, 4, 5, 6]
    .map((step) => radius + GAP + step * h)
    .flatMap((off) =>
      [0, -1, 1, -2, 2].flatMap((halves) => {
        const left = x + ((halves - 1) * w) / 2;
        const kept = Math.max(Math.min(left, area.right - w), area.left);
        return [
          [kept, y - off - h, w, h],
          [kept, y + off, w, h],
        ];
      }),
    );
}

/** Lines from without the square about a mark to the nearest point of its name, or an end of it. */
function leaders([left, top, w, h], { x, y, radius }) {
  const toY = top > y ? top : top + h;
  return [Math.max(left, Math.min(x, left + w)), left + w, left].map((toX) => {
    const part = (radius * Math.SQRT2 + 2.5) / Math.hypot(toX - x, toY - y);
    const from = [x + part * (toX - x), y + part * (toY - y)];
    const count = Math.ceil(Math.hypot(toX - from[0], toY - from[1]) / 1.5);
    const points = Array.from({ length: count }, (_, i) => [
      from[0] + (i * (toX - from[0])) / count - 1.5,
      from[1] + (i * (toY - from[1])) / count - 1.5,
      3,
      3,
    ]);
    return { from, to: [toX, toY], points };
  });
}

/** The names of marks, where there is room for them: by their marks, or with a line to them. */
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
  const within = ([left, top, w, h]) =>
    left >= area.left && left + w <= area.right && top >= area.top && top + h <= area.bottom;
  const isFree = (box) => !taken.some((other) => overlap(box, other));
  const write = (name, box) => {
    taken.push(box);
    context.fillText(name, box[0], box[1] + box[3] / 2);
  };
  const left = [];
  plot.points.forEach((point, i) => {
    const name = point.name.length > longest ? `${point.name.slice(0, longest - 1)}…` : point.name;
    const [w, h] = [context.measureText(name).width, size + 2];
    const { x, y } = places[i];
    const mark = { x, y, radius: radius(point) };
    const found = beside(mark, w, h).find((box) => within(box) && isFree(box));
    if (name && found) {
      write(name, found);
    } else if (name) {
      left.push([name, mark, w, h]);
    }
  });
  // Once all that stand by their marks have their room.
  context.strokeStyle = ink;
  context.lineWidth = 0.8;
  for (const [name, mark, w, h] of left) {
    const led = away(mark, w, h, area)
      .filter((box) => within(box) && isFree(apart(box)))
      .flatMap((box) => leaders(box, mark).map((leader) => [box, leader]))
      .find(([, { points }]) => points.every(isFree));
    if (led) {
      const [box, { from, to, points }] = led;
      line(context, ...from, ...to);
      taken.push(...points);
      write(name, box);
    }
  }
  context.restore();
}
