/**
 * Scores the answers that an assistant has written: node score.js ANSWERS.json
 *
 * ANSWERS.json has a text for each question by its id, as {"life-pvca": "It ran for 850 h …", …}. An
 * answer is right if it has every value and one citation, or, where the sources have none, if it says
 * so and gives no number beside those of the question.
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
    const made = numbers(answer).filter((number) => !known.includes(number));
    return DECLINES.test(answer)
      ? made.length && `found ${made.join(", ")}, expected no number.`
      : "found an answer, expected that the sources do not say.";
  }
  const spoken = question.says ?? question.value;
  const missing = spoken.filter((value) => !answer.includes(plain(value)));
  if (missing.length) {
    return `found no ${missing.join(", ")}, expected: ${question.answer}`;
  }
  const cited = question.citation.some((place) => answer.includes(plain(place)));
  return !cited && `found no citation, expected ${question.citation.join(" or ")}.`;
}

/** The same text however numbers and spaces are written. */
function plain(text) {
  return text
    .normalize("NFC")
    .replace(/\s*[×x]\s*10\^?([-−⁻]?[0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, power) => `e${digits(power)}`)
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

function numbers(text) {
  return text.match(/\d+(\.\d+)?(e-?\d+)?/g) ?? [];
}
