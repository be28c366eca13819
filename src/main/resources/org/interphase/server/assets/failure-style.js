/* How the failure map looks, in the colours of the page. */

/* Cytoscape's own dots are so fine that they look like a line. */
const DASHES = { solid: [1, 0], dashed: [9, 5], dotted: [2, 4] };

/** The colours that the page has at `section`, light or dark. */
export function colours(section) {
  const read = getComputedStyle(section);
  const colour = (name) => read.getPropertyValue(name).trim();
  return {
    ground: colour("--pico-background-color"),
    card: colour("--map-card"),
    lane: colour("--map-lane"),
    text: colour("--pico-color"),
    muted: colour("--pico-muted-color"),
    arrow: colour("--map-arrow"),
    against: colour("--map-against"),
    font: read.fontFamily,
    grades: {
      solid: colour("--grade-observed"),
      dashed: colour("--grade-purpose"),
      dotted: colour("--grade-inferred"),
    },
  };
}

/** The rules by which Cytoscape draws the map in `section`. */
export function style(section) {
  const colour = colours(section);
  const grade = (element) => colour.grades[element.data("line")];
  const stroke = (element) => (element.data("line") === "solid" ? "solid" : "dashed");
  const dashes = (element) => DASHES[element.data("line")];
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        width: "data(width)",
        height: "data(height)",
        label: "data(label)",
        "font-family": colour.font,
        color: colour.text,
        "text-wrap": "wrap",
        "text-valign": "center",
        "text-halign": "center",
        "overlay-opacity": 0,
        "z-index-compare": "manual",
      },
    },
    {
      selector: ".side",
      style: {
        "background-color": colour.lane,
        "border-width": 0,
        "font-size": 18,
        "font-weight": 600,
        color: colour.muted,
        "text-valign": "top",
        "text-halign": "right",
        "text-margin-y": 30,
        "text-margin-x": (element) => 24 - element.data("width"),
        events: "no",
        "z-index": 0,
      },
    },
    {
      selector: ".mechanism",
      style: {
        "background-color": colour.card,
        "border-color": colour.text,
        "border-width": 2,
        "border-style": stroke,
        "border-dash-pattern": dashes,
        "font-size": 14,
        "font-weight": 600,
        "text-max-width": 188,
        "z-index": 3,
      },
    },
    {
      selector: ".strategy, .strategy-key",
      style: {
        "background-color": colour.ground,
        "border-color": grade,
        "border-width": 1.5,
        "border-style": stroke,
        "border-dash-pattern": dashes,
        color: grade,
        "font-size": 12,
        "text-max-width": 180,
        "z-index": 3,
      },
    },
    { selector: ".strategy-key", style: { events: "no" } },
    {
      selector: ".cause",
      style: {
        width: 2.5,
        "line-color": colour.arrow,
        "line-style": stroke,
        "line-dash-pattern": dashes,
        "target-arrow-shape": "triangle",
        "target-arrow-color": colour.arrow,
        "arrow-scale": 1.1,
        "curve-style": "straight",
        "source-endpoint": "50% 0%",
        "target-endpoint": "-50% 0%",
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": 2,
      },
    },
    {
      selector: ".backward",
      style: { "source-endpoint": "-50% 20%", "target-endpoint": "50% 20%" },
    },
    {
      selector: ".bent",
      style: {
        "curve-style": "round-segments",
        "segment-radii": 14,
        "edge-distances": "endpoints",
        "segment-weights": "data(weights)",
        "segment-distances": "data(distances)",
      },
    },
    {
      selector: ".contested, .refuted",
      style: {
        "border-color": colour.against,
        "line-color": colour.against,
        "target-arrow-color": colour.against,
        color: colour.against,
      },
    },
    { selector: "edge.refuted", style: { "target-arrow-shape": "tee" } },
    { selector: ".faded", style: { opacity: 0.2 } },
  ];
}
