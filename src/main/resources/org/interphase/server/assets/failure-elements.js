/* What Cytoscape draws of the failure map, at the places that the server has worked out. */

const LINES = {
  "directly observed": "solid",
  "stated purpose": "dashed",
  "inferred only": "dotted",
};
const MARKS = { "directly observed": "●", "stated purpose": "◐", "inferred only": "○" };

/** Names from the data stay apart from what is written around them, whichever way they run. */
function apart(text) {
  return `\u2068${text}\u2069`;
}

/** The sides, mechanisms, strategies and causes of `graph`, and a key to their lines. */
export function elements(graph) {
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
