/** What an answer holds, as it was sent: YASR's own reader takes texts in double braces for variables. */

const NUMBERS =
  /#(decimal|integer|double|float|(un)?signed\w+|(non)?(Negative|Positive)\w+|long|int|short|byte)$/i;

/** The variables and rows of an answer; nothing where it has none. */
export function rowsOf(yasr) {
  const sent = yasr.results?.summary?.data;
  if (sent?.results) {
    return { variables: sent.head.vars, rows: sent.results.bindings };
  }
  const rows = yasr.results?.getBindings();
  return rows ? { variables: yasr.results.getVariables(), rows } : undefined;
}

export function isNumber(value) {
  return (
    value?.type !== "uri" &&
    NUMBERS.test(value?.datatype ?? "") &&
    Number.isFinite(Number(value.value))
  );
}

/** Tells whether a column has numbers and nothing else. */
export function isNumeric(rows, variable) {
  const filled = rows.map((row) => row[variable]).filter(Boolean);
  return filled.length > 0 && filled.every(isNumber);
}

/** Text that a spreadsheet would take for a formula and run; numbers are none. */
const FORMULA = /^(?![+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/** Rows as SPARQL 1.1 writes CSV, but that an apostrophe stands before what a spreadsheet would run. */
export function csv({ variables, rows }) {
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = (text) => quoted(FORMULA.test(text) ? `'${text}` : text);
  const value = (bound) => (bound ? cell((bound.type === "bnode" ? "_:" : "") + bound.value) : "");
  return [variables.map(cell), ...rows.map((row) => variables.map((v) => value(row[v])))]
    .map((line) => line.join(",") + "\r\n")
    .join("");
}
