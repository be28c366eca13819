/**
 * Scores the answers that an assistant has written: node score.js ANSWERS.json
 *
 * ANSWERS.json has a text for each question by its id, as {"life-pvca": "It ran for 850 h …", …}. An
 * answer is right if it has every value, in one of the forms that are told for it, and one citation;
 * or, where the sources have none, if it says so and gives no number beside those of the question and
 * those that lead to a place: of a table, row, section or figure, of a reference, or a year.
 */

import { readFile } from "node:fs/promises";

const DECLINES =
  /not (report|mention|contain|includ|print|known|in the (graph|source))|no (such|value|cell|entry|row|data|information|mention)|says? nothing|nothing (is|in the|about)|none|do(es)? not (say|know|report|contain|give|list)|cannot (answer|find|say)/i;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

const questions = JSON.parse(await readFile(new URL("questions.json", import.meta.url), "utf8"));
const answers = JSON.parse(await readFile(process.argv[2], "utf8"));

const wrong = questions.flatMap((question) => {
  const why = fault(question, plain(answers[question.id] ?? ""));
  return why ? [`${question.id}: ${why}`] : [];
});
wrong.forEach((line) => console.log(line));
console.log(`${questions.length - wrong.length} of ${questions.length} are right.`);

/** What is wrong with an answer; nothing where it is right. */
function fault(question, answer) {
  if (answer === "") {
    return "found no answer.";
  }
  if (!question.answer) {
    const known = numbers(plain(question.question + question.why));
    const made = numbers(withoutPlaces(answer)).filter((number) => !known.includes(number));
    return DECLINES.test(answer)
      ? made.length && `found ${made.join(", ")}, expected no number.`
      : "found an answer, expected that the sources do not say.";
  }
  const spoken = question.says ?? question.value;
  const missing = spoken.filter(
    (value) => ![value].flat().some((form) => answer.includes(plain(form))),
  );
  if (missing.length) {
    return `found no ${missing.map((value) => [value].flat().join(" or ")).join(", ")}, expected: ${question.answer}`;
  }
  const cited = question.citation.some((place) => answer.includes(plain(place)));
  return !cited && `found no citation, expected ${question.citation.join(" or ")}.`;
}

/** The same text however numbers, dashes, spaces and several rows of a table are written. */
function plain(text) {
  return text
    .normalize("NFC")
    .replace(/(Table \d+), rows (\d+(?:(?:, and |, | and )\d+)+)/gi, (_, table, rows) =>
      rows
        .match(/\d+/g)
        .map((row) => `${table}, row ${row}`)
        .join(" and "),
    )
    .replace(/\s*[×x]\s*10\^?([-−⁻]?[0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, power) => `e${digits(power)}`)
    .replace(/[–—−‐‑]/g, "-")
    .replace(/(\d)\s+(?=[°%])/g, "$1")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

function digits(power) {
  return [...power]
    .map((sign) => (SUPERSCRIPTS.includes(sign) ? "0123456789-"[SUPERSCRIPTS.indexOf(sign)] : sign))
    .join("")
    .replace("−", "-");
}

/** An answer without the numbers of the places and references that it cites. */
function withoutPlaces(text) {
  return text
    .replace(
      /\b(tables?|rows?|sections?|figures?|figs?\.?|refs?\.?|references?)\s*\[?\d[\d.]*[a-z]?\b\]?/g,
      " ",
    )
    .replace(/\[\d+[a-z]?\]/g, " ")
    .replace(/\b(et al\.?|[a-z]+),?\s+\(?(19|20)\d\d\b\)?(?!\s*(h|cycles?|nm|µm|%))/g, " ");
}

function numbers(text) {
  return text.match(/\d+(\.\d+)?(e-?\d+)?/g) ?? [];
}
