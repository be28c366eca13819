/* The failure map, drawn by Cytoscape, and what a reader can do with it. */

import { elements } from "./failure-elements.js";
import { colours, style } from "./failure-style.js";

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
