/**
 * Asks an Interphase by the inspector of the Model Context Protocol, at the address of a server and
 * as a program that is begun for it: node check.js ADDRESS PROGRAM
 */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [address, program] = process.argv.slice(2);
const inspector = fileURLToPath(new URL("node_modules/.bin/mcp-inspector", import.meta.url));
const wires = {
  HTTP: [new URL("/mcp", address).href, "--transport", "http"],
  "standard input and output": [program, "mcp"],
};

for (const [name, wire] of Object.entries(wires)) {
  const tools = ask(wire, "tools/list").tools.map((tool) => tool.name);
  expect(name, "tools", tools, "answer_question");
  const prompts = ask(wire, "prompts/list").prompts.map((prompt) => prompt.name);
  expect(name, "prompts", prompts, "check_claim");
  const resources = ask(wire, "resources/list").resources.map((resource) => resource.uri);
  expect(name, "resources", resources, "interphase://model");
  const told = ask(
    wire,
    "tools/call",
    "--tool-name",
    "tell_of",
    "--tool-arg",
    "thing=strategy/spi",
  );
  expect(name, "text", told.content[0].text, "Zhang 2023, Table 2, row 6");
  console.log(
    `The inspector finds ${tools.length} tools over ${name}, and what one of them tells.`,
  );
}

function ask(wire, method, ...more) {
  const told = execFileSync(inspector, ["--cli", ...wire, "--method", method, ...more], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(told);
}

function expect(wire, kind, found, wanted) {
  if (!found.includes(wanted)) {
    console.error(`${kind} over ${wire}: found ${found}, expected ${wanted} among them.`);
    process.exit(1);
  }
}
