/* The failure map, drawn by Cytoscape at the places that the server has worked out. */

const LINES = {
  "directly observed": "solid",
  "stated purpose": "dashed",
  "inferred only": "dotted",
};
const MARKS = { "directly observed": "●", "stated purpose": "◐", "inferred only": "○" };
/* Cytoscape's own dots are so fine that they look like a line. */
const DASHES = { solid: [1, 0], dashed: [9, 5], dotted: [2, 4] };
const MARGIN = 8;

/** Adds the map and its buttons to `section`. */
export function draw(section, graph) {
  const box = document.createElement("div");
  box.className = "map-canvas";
  box.setAttribute("role", "img");
  box.setAttribute(
    "aria-label",
    "Failure mechanisms and what acts on them; the list below says the same",
  );
  const told = document.createElement("p");
  told.className = "told";
  const frame = document.createElement("div");
  frame.append(box, told);
  const cy = globalThis.cytoscape({
    container: box,
    elements: elements(graph),
    style: style(section),
    layout: { name: "preset", fit: false },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.1,
    maxZoom: 3,
  });
  section.prepend(buttons(cy, section));
  section.append(frame);
  begin(cy, box);
  addEventListener("resize", () => begin(cy, box));
  follow(cy, box, told);
  scrollPast(frame);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    cy.style(style(section)),
  );
  section.cytoscape = cy;
}

/** As wide as the page; as high as that needs, or, where all would be too small, as the screen. */
function begin(cy, box) {
  const all = cy.elements().boundingBox();
  const zoom = (box.clientWidth - 2 * MARGIN) / all.w;
  if (zoom >= 0.55) {
    box.style.height = `${Math.ceil(all.h * Math.min(zoom, 1.1) + 2 * MARGIN)}px`;
    cy.resize();
    cy.fit(undefined, MARGIN);
  } else {
    box.style.height = "";
    cy.resize();
    cy.zoom(0.6);
    cy.pan({ x: MARGIN - all.x1 * 0.6, y: MARGIN - all.y1 * 0.6 });
  }
}

/** Names from the data stay apart from what is written around them, whichever way they run. */
function apart(text) {
  return `\u2068${text}\u2069`;
}

function elements(graph) {
  const lanes = graph.sides.map((side, i) =>
    node(`side ${i}`, "side", side, { label: side.title }),
  );
  const mechanisms = graph.mechanisms.map((mechanism) =>
    node(mechanism.iri, "mechanism", mechanism, {
      label: apart(mechanism.label) + sides(mechanism),
      line: mechanism.seen ? "solid" : "dotted",
      page: mechanism.page,
      told: [
        apart(mechanism.label),
        mechanism.about,
        mechanism.places.length ? `At: ${mechanism.places.map(apart).join(", ")}.` : "",
        mechanism.seen
          ? `Seen by ${mechanism.seenBy.join(", ") || "a method that is not named"}.`
          : "Told of, not seen itself.",
      ]
        .filter(Boolean)
        .join(" · "),
    }),
  );
  const strategies = graph.suppressions.map((by, i) =>
    node(
      `by ${i}`,
      "strategy",
      by,
      {
        label: `${MARKS[by.grade] ?? ""} ${apart(by.from.label)}`,
        line: LINES[by.grade] ?? "dotted",
        page: by.page,
        strategy: by.from.iri,
        mechanism: by.to.iri,
        told: `${apart(by.from.label)} against ${apart(by.to.label)} · ${known(by)}`,
      },
      by.standing,
    ),
  );
  const causes = graph.causes.map((cause, i) => ({
    group: "edges",
    classes: `cause ${cause.standing}${cause.backward ? " backward" : ""}${cause.bends.length ? " bent" : ""}`,
    data: {
      id: `cause ${i}`,
      source: cause.from.iri,
      target: cause.to.iri,
      line: LINES[cause.grade] ?? "dotted",
      page: cause.page,
      told: `${apart(cause.from.label)} leads to ${apart(cause.to.label)} · ${known(cause)}`,
      ...segments(graph, cause),
    },
  }));
  return [...lanes, ...mechanisms, ...strategies, ...causes, ...key(graph.sides)];
}

/** A line for where it happens, if not in one place. */
function sides({ sides }) {
  return sides.length === 0 ? "" : sides.length > 2 ? "\neverywhere" : `\n${sides.join(" · ")}`;
}

/** What the lines mean, below the map, so that a saved picture explains itself. */
function key(sides) {
  const bottom = Math.max(...sides.map((side) => side.y + side.height)) + 16;
  return Object.keys(LINES).map((grade, i) =>
    node(
      `key ${i}`,
      "strategy-key",
      { x: 24 + i * 210, y: bottom, width: 190, height: 24 },
      { label: `${MARKS[grade]} ${grade}`, line: LINES[grade] },
    ),
  );
}

function known(relation) {
  const count = relation.claims.length + relation.against.length;
  return [
    relation.grade,
    ...relation.wordings,
    relation.standing === "supported" ? "" : relation.standing,
    count === 1 ? "1 claim" : `${count} claims`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function node(id, kind, place, data, more = "") {
  return {
    group: "nodes",
    classes: `${kind} ${more}`,
    data: { id, width: place.width, height: place.height, ...data },
    position: { x: place.x + place.width / 2, y: place.y + place.height / 2 },
  };
}

/** Cytoscape wants bends as shares of the straight way and as distances from it. */
function segments(graph, cause) {
  if (!cause.bends.length) {
    return {};
  }
  const at = new Map(graph.mechanisms.map((m) => [m.iri, m]));
  const from = port(at.get(cause.from.iri), !cause.backward, cause.backward ? 0.7 : 0.5);
  const to = port(at.get(cause.to.iri), cause.backward, cause.backward ? 0.7 : 0.5);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  return {
    weights: cause.bends.map(([x, y]) => ((x - from[0]) * dx + (y - from[1]) * dy) / square),
    distances: cause.bends.map(
      ([x, y]) => ((x - from[0]) * -dy + (y - from[1]) * dx) / Math.sqrt(square),
    ),
  };
}

function port(place, right, down) {
  return [place.x + (right ? place.width : 0), place.y + place.height * down];
}

/** Pointing at something tells of it and of what it is joined to; a click leads there. */
function follow(cy, box, told) {
  const hint = "Point at a box or an arrow to read of it; click to see its claims. Drag to move.";
  told.textContent = hint;
  cy.on("mouseover", ".mechanism, .strategy, .cause", (event) => {
    const it = event.target;
    told.textContent = it.data("told");
    box.classList.add("pointing");
    const near = it.is(".strategy")
      ? cy.elements(".strategy").filter((other) => other.data("strategy") === it.data("strategy"))
      : it.is(".cause")
        ? it
        : it
            .union(cy.elements(".strategy").filter((by) => by.data("mechanism") === it.id()))
            .union(it.connectedEdges());
    const ends = near.connectedNodes?.() ?? cy.collection();
    const held = cy
      .elements(".mechanism")
      .filter((m) => near.some((n) => n.data("mechanism") === m.id()));
    cy.elements(".mechanism, .strategy, .cause")
      .difference(near.union(ends).union(held))
      .addClass("faded");
  });
  cy.on("mouseout", ".mechanism, .strategy, .cause", () => {
    told.textContent = hint;
    box.classList.remove("pointing");
    cy.elements().removeClass("faded");
  });
  cy.on("tap", ".mechanism, .strategy, .cause", (event) => {
    const page = event.target.data("page");
    if (page) {
      location.assign(page);
    }
  });
}

/** A wheel moves the page, and the map only with the key that zooms elsewhere, too. */
function scrollPast(frame) {
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    },
    { capture: true },
  );
}

function buttons(cy, section) {
  const bar = document.createElement("div");
  bar.className = "map-bar";
  const centre = () => ({ x: cy.width() / 2, y: cy.height() / 2 });
  const zoom = (by) => () => cy.zoom({ level: cy.zoom() * by, renderedPosition: centre() });
  bar.append(
    button("Zoom in", zoom(1.25)),
    button("Zoom out", zoom(0.8)),
    button("Whole map", () => cy.fit(undefined, MARGIN)),
    button("Save as PNG", () => save(cy, section)),
  );
  return bar;
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "secondary outline";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

function save(cy, section) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    cy.png({ output: "blob", full: true, scale: 2, bg: colours(section).ground }),
  );
  link.download = "failure-map.png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function colours(section) {
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

function style(section) {
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
