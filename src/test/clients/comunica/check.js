/**
 * Asks curated questions of a running Interphase by Comunica, and compares what it finds with their
 * expected answers: node check.js ADDRESS FOLDER NAME…
 */

import { readFile } from "node:fs/promises";
import { QueryEngine } from "@comunica/query-sparql";

const [address, folder, ...names] = process.argv.slice(2);
const engine = new QueryEngine();
const NUMBER = /#(decimal|integer|double|float)$/;

for (const name of names) {
  const expected = rows(await readFile(`${folder}/${name}.expected.csv`, "utf8"));
  const found = await ask(name);
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    const [wanted, got] = [expected[i], found[i]].map((row) => JSON.stringify(row));
    if (wanted !== got) {
      console.error(`${name}, row ${i}: found ${got}, expected ${wanted}.`);
      process.exit(1);
    }
  }
  console.log(`Comunica finds the ${found.length - 1} rows of ${name}.`);
}

/** The columns, then the rows. */
async function ask(name) {
  const text = await fetch(new URL(`/sparql-editor?question=${name}`, address), {
    headers: { Accept: "application/sparql-query" },
  });
  const result = await engine.query(await text.text(), {
    sources: [{ type: "sparql", value: new URL("/sparql", address).href }],
  });
  const columns = (await result.metadata()).variables.map((variable) => variable.value);
  const bindings = await (await result.execute()).toArray();
  return [columns, ...bindings.map((row) => columns.map((column) => shown(row.get(column))))];
}

/** A number as the expected answers write it: without zeros that say nothing, without exponent. */
function shown(term) {
  if (!term) {
    return "";
  }
  return NUMBER.test(term.datatype?.value ?? "") && term.value.includes(".")
    ? term.value.replace(/\.?0+$/, "")
    : term.value;
}

/** The rows of a text in CSV, the titles first. */
function rows(csv) {
  const found = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    found.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") {
      break;
    }
    if (end !== ",") {
      found.push([]);
    }
  }
  found.pop();
  return found;
}
