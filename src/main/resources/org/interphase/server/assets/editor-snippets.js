/** The few lines by which programs ask what stands in the editor. */

const LANGUAGES = {
  Python: (endpoint, query) =>
    [
      "import io",
      "import pandas as pd",
      "import requests",
      "",
      `query = r"""${query.replaceAll('"""', '\\"\\"\\"')}"""`,
      `answer = requests.post("${endpoint}", data={"query": query}, headers={"Accept": "text/csv"})`,
      "table = pd.read_csv(io.StringIO(answer.text))",
    ].join("\n"),
  R: (endpoint, query) =>
    [
      "library(httr2)",
      "",
      `query <- r"---(${query})---"`,
      `answer <- request("${endpoint}") |> req_headers(Accept = "text/csv") |>`,
      "  req_body_form(query = query) |> req_perform()",
      "table <- read.csv(text = resp_body_string(answer))",
    ].join("\n"),
  curl: (endpoint, query) =>
    `curl -s -H 'Accept: text/csv' --data-urlencode 'query=${query.replaceAll("'", "'\\''")}' ${endpoint}`,
  Java: (endpoint, query) =>
    [
      "// with org.apache.jena:jena-arq",
      `var query = ${javaText(query)};`,
      `try (var execution = QueryExecutionHTTP.service("${endpoint}").query(query).build()) {`,
      "  ResultSetFormatter.out(execution.execSelect());",
      "}",
    ].join("\n"),
};

function javaText(query) {
  const lines = query.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').split("\n");
  return `"""\n${lines.map((line) => `    ${line}`).join("\n")}\n    """`;
}

/** Fills the fold with pieces for the query that `current` gives, whenever it is opened. */
export function offer(fold, endpoint, current) {
  const show = () => {
    fold.querySelectorAll("[data-language]").forEach((piece) => {
      piece.textContent = LANGUAGES[piece.dataset.language](endpoint, current());
    });
  };
  fold.addEventListener("toggle", () => fold.open && show());
  return () => fold.open && show();
}
