/* Draws the table of what joins which kinds of things, by Cytoscape. */

/** Adds the picture to `section`, above its table. */
export function draw(section) {
  const box = document.createElement("div");
  box.className = "terms-canvas";
  box.setAttribute("role", "img");
  box.setAttribute(
    "aria-label",
    "How kinds of things hang together; the table below says the same",
  );
  section.querySelector(".table-box").before(box);
  const cy = globalThis.cytoscape({
    container: box,
    elements: elements(section),
    style: style(section),
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.2,
    maxZoom: 3,
  });
  // Places that depend on nothing but the table: the same picture each time.
  cy.layout({ name: "circle", animate: false, radius: 500 }).run();
  cy.layout({
    name: "cose",
    animate: false,
    randomize: false,
    idealEdgeLength: () => 70,
    nodeRepulsion: () => 250000,
    nodeOverlap: 400,
    gravity: 2.5,
    numIter: 4000,
  }).run();
  // Names are wide and low, as screens are.
  cy.nodes().positions((node) => ({ x: node.position("x") * 2, y: node.position("y") }));
  cy.fit(undefined, 16);
  cy.on("tap", "node, edge", (event) => {
    location.hash = event.target.data("hash");
  });
  box.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    cy.style(style(section)),
  );
  section.cytoscape = cy;
}

/** A node for each kind, one edge for all that leads from one to another. */
function elements(section) {
  const nodes = new Map();
  const edges = new Map();
  for (const row of section.querySelectorAll("tbody tr")) {
    const [from, property, to] = [...row.querySelectorAll("td")].map((cell) => ({
      label: cell.textContent.trim(),
      hash: cell.querySelector("a")?.hash ?? "",
    }));
    for (const kind of [from, to]) {
      nodes.set(kind.hash, { data: { id: kind.hash, hash: kind.hash, label: kind.label } });
    }
    const ends = `${from.hash} ${to.hash}`;
    const edge = edges.get(ends) ?? {
      data: { id: ends, source: from.hash, target: to.hash, hash: property.hash, labels: [] },
    };
    edge.data.labels.push(property.label);
    edge.data.label = edge.data.labels.join("\n");
    edges.set(ends, edge);
  }
  return [...nodes.values(), ...edges.values()];
}

function style(section) {
  const read = getComputedStyle(section);
  const colour = (name) => read.getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        width: 204,
        height: 62,
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": 196,
        "text-valign": "center",
        "text-halign": "center",
        "font-family": read.fontFamily,
        "font-size": 22,
        "font-weight": 600,
        color: colour("--pico-color"),
        "background-color": colour("--pico-card-background-color"),
        "border-width": 1.5,
        "border-color": colour("--pico-primary"),
      },
    },
    {
      selector: "edge",
      style: {
        width: 2,
        "arrow-scale": 1.4,
        "curve-style": "bezier",
        "line-color": colour("--pico-muted-color"),
        "target-arrow-shape": "triangle",
        "target-arrow-color": colour("--pico-muted-color"),
        label: "data(label)",
        "text-wrap": "wrap",
        "font-family": read.fontFamily,
        "font-size": 17,
        color: colour("--pico-color"),
        "text-background-color": colour("--pico-background-color"),
        "text-background-opacity": 0.85,
        "text-background-padding": "2px",
        "loop-direction": "0deg",
        "loop-sweep": "60deg",
      },
    },
  ];
}
