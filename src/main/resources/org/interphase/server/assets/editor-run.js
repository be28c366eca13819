/** Sends queries to this server's endpoint, wherever a stored tab believes that it is. */

const ENDPOINT = "/sparql";
const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9";

/** Asks, and gives the answer or the problem to the results below. YASQE itself would lose the problem. */
export async function run(yasqe) {
  yasqe.abortQuery();
  const control = new AbortController();
  const request = new Request(ENDPOINT, {
    method: "POST",
    headers: { Accept: ACCEPT },
    body: new URLSearchParams({ query: yasqe.getValue() }),
    signal: control.signal,
  });
  const start = performance.now();
  yasqe.emit("queryBefore");
  yasqe.emit("query", request, control);
  const result = await answer(request, control.signal);
  if (result) {
    yasqe.emit("queryResponse", result, Math.round(performance.now() - start));
  }
  return result;
}

async function answer(request, signal) {
  try {
    const response = await fetch(request);
    const text = await response.text();
    return response.ok ? whole(response, text) : { error: problem(response, text) };
  } catch {
    const unreached = {
      title: "The server does not answer",
      detail: "The query could not be sent. Is the server still running?",
    };
    return signal.aborted ? null : { error: { text: unreached.detail, problem: unreached } };
  }
}

function whole(response, text) {
  const contentType = response.headers.get("Content-Type") ?? "";
  const data = contentType.includes("json") ? JSON.parse(text) : text || "\n";
  return { data, contentType, status: response.status };
}

function problem(response, text) {
  let told;
  try {
    told = JSON.parse(text);
  } catch {
    told = {
      title: "The server cannot answer",
      detail: `It answered with status ${response.status}.`,
    };
  }
  return { status: response.status, text: told.detail ?? told.title, problem: told };
}

/** Labels of things, by their IRIs, as far as the graph has them. */
export async function labels(iris) {
  const values = iris.map((iri) => `<${iri}>`).join(" ");
  const query =
    "SELECT ?iri ?label { VALUES ?iri { " +
    values +
    " } ?iri <http://www.w3.org/2000/01/rdf-schema#label> ?label }";
  const found = await select(query);
  return new Map((found ?? []).map((row) => [row.iri.value, row.label.value]));
}

/** Which of the IRIs stand in the graph: in a statement, or as the name of a graph. */
export async function known(iris) {
  const values = iris.map((iri) => `<${iri}>`).join(" ");
  const query =
    "SELECT ?iri { VALUES ?iri { " +
    values +
    " } FILTER (EXISTS { ?iri ?p ?o } || EXISTS { ?s ?iri ?o } || EXISTS { ?s ?p ?iri }" +
    " || EXISTS { GRAPH ?iri { ?s ?p ?o } }) }";
  const found = await select(query);
  return new Set(found ? found.map((row) => row.iri.value) : iris);
}

/** The rows of an answer; nothing where there is none. */
async function select(query) {
  const found = await answer(
    new Request(ENDPOINT, {
      method: "POST",
      headers: { Accept: "application/sparql-results+json" },
      body: new URLSearchParams({ query }),
    }),
    new AbortController().signal,
  );
  return found.data?.results.bindings;
}
