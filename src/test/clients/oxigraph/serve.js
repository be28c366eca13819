// Oxigraph behind the SPARQL 1.1 Protocol, on this machine alone: node serve.js FILE.nq
// Loads the file, says its address, and answers queries that are sent by a form.
const fs = require("node:fs");
const http = require("node:http");
const oxigraph = require("oxigraph");

const RESULTS = "application/sparql-results+json";

const store = new oxigraph.Store();
store.load(fs.readFileSync(process.argv[2], "utf8"), { format: "application/n-quads" });

function answer(form, response) {
  try {
    const query = new URLSearchParams(form).get("query");
    const rows = store.query(query, { results_format: RESULTS });
    response.writeHead(200, { "Content-Type": RESULTS }).end(rows);
  } catch (error) {
    response.writeHead(400, { "Content-Type": "text/plain" }).end(String(error));
  }
}

const server = http.createServer((request, response) => {
  let form = "";
  request.setEncoding("utf8");
  request.on("data", (part) => (form += part));
  request.on("end", () => answer(form, response));
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});

// Whoever started this holds its input open; it ends with them.
process.stdin.on("end", () => process.exit()).resume();
