/** Tells which names of a query the graph does not have, since a misspelt name gives an empty answer and no error. */

import { isDeclared, kindsAt } from "./editor-places.js";
import { known as held } from "./editor-run.js";

const OURS = "https://w3id.org/interphase/";
const IRI = /^<([^<>"{}|^`\\\s]+)>$/;
const NAME = /^([\w-]*):([\w.-]+)$/;
const OTHER = /comment|string$/;
const FARTHEST = 4;
const marks = new WeakMap();

/** The IRIs that the query names, each with how and where it is written first. */
function names(yasqe) {
  const prefixes = yasqe.getPrefixesFromQuery();
  const doc = yasqe.getDoc();
  const found = new Map();
  doc.eachLine((line) => {
    for (const token of yasqe.getLineTokens(line.lineNo())) {
      const iri = OTHER.test(token.type ?? "") ? undefined : meant(token.string, prefixes);
      if (iri && !found.has(iri) && !isDeclared(yasqe, line.lineNo(), token)) {
        found.set(iri, { name: token.string, kinds: kindsAt(yasqe, line.lineNo(), token) });
      }
    }
  });
  return found;
}

function meant(text, prefixes) {
  const whole = IRI.exec(text);
  const name = NAME.exec(text);
  return whole?.[1] ?? (name && name[1] in prefixes ? prefixes[name[1]] + name[2] : undefined);
}

function namespace(iri) {
  return iri.replace(/[^#/]*$/, "");
}

/** Only names from vocabularies that the graph uses, so that functions and data types are left alone. */
export async function unknown(yasqe, terms) {
  const used = new Set(terms.map((term) => namespace(term.iri)));
  const written = names(yasqe);
  const asked = [...written.keys()].filter(
    (iri) => iri.startsWith(OURS) || used.has(namespace(iri)),
  );
  const there = asked.length > 0 ? await held(asked) : new Set();
  const declared = new Set(terms.map((term) => term.iri));
  return asked
    .filter((iri) => !there.has(iri) && !declared.has(iri))
    .map((iri) => {
      const { name, kinds } = written.get(iri);
      return { name, near: nearest(iri, terms, kinds) };
    });
}

/** Of the terms that can stand there at all. */
function nearest(iri, terms, kinds) {
  const own = iri.slice(namespace(iri).length).toLowerCase();
  return terms
    .filter((term) => namespace(term.iri) === namespace(iri) && kinds.includes(term.kind))
    .map((term) => [distance(own, term.iri.slice(namespace(iri).length).toLowerCase()), term])
    .filter(([far]) => far <= Math.min(FARTHEST, own.length / 2))
    .sort(([a], [b]) => a - b)
    .map(([, term]) => term.name)[0];
}

/** How many letters differ (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Underlines these names wherever they stand in the query, until it is changed. */
export function underline(yasqe, missing) {
  forget(yasqe);
  const names = new Set(missing.map(({ name }) => name));
  const doc = yasqe.getDoc();
  doc.eachLine((line) => {
    for (const token of yasqe.getLineTokens(line.lineNo())) {
      if (names.has(token.string)) {
        const at = (ch) => ({ line: line.lineNo(), ch });
        const look = { className: "unknown-name" };
        marks.set(yasqe, [
          ...(marks.get(yasqe) ?? []),
          doc.markText(at(token.start), at(token.end), look),
        ]);
      }
    }
  });
}

/** Takes the lines away. */
export function forget(yasqe) {
  marks.get(yasqe)?.forEach((mark) => mark.clear());
  marks.delete(yasqe);
}

/** The note above the answer, in place of an earlier one. */
export function note(place, missing) {
  place.parentElement.querySelector(":scope > .unknown-names")?.remove();
  if (missing.length === 0) {
    return;
  }
  const note = document.createElement("p");
  note.className = "unknown-names";
  note.setAttribute("role", "status");
  const told = missing.map(({ name, near }) => name + (near ? ` (did you mean ${near}?)` : ""));
  note.textContent = `Nothing in the graph has the name ${told.join(", nor ")}.`;
  place.before(note);
}
