/** Tells which kinds of terms can stand at a place of a query. */

const TYPES = new Set(["a", "rdf:type", "rdfs:domain", "rdfs:range", "rdfs:subClassOf"]);

/** Whether it stands where a pattern has what links its two ends. */
export function isLink(token) {
  return token.state.possibleCurrent.includes("a");
}

/** Whether it says what a prefix or the base stands for. */
export function isDeclared(yasqe, line, token) {
  const before = yasqe.getPreviousNonWsToken(line, token).string ?? "";
  return token.state.inPrefixDecl || before.toUpperCase() === "BASE";
}

/** Properties between two ends, classes after "a"; elsewhere any, since lists may name properties, too. */
export function kindsAt(yasqe, line, token) {
  if (isLink(token)) {
    return ["property"];
  }
  const type = TYPES.has(yasqe.getPreviousNonWsToken(line, token).state.lastProperty);
  return type ? ["class"] : ["class", "value", "property"];
}
