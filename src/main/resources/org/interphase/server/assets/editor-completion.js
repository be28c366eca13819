/** Completes names from what the graph uses, in place of YASQE's completers that ask other hosts. */

import { isLink, kindsAt } from "./editor-places.js";

const SHOWN = 60;
const NAME = /^[A-Za-z][\w-]*(:[\w-]*)?$|^<[^>\s]*$/;
const KINDS = { class: "kind of thing", property: "property", value: "named value" };

/** Registers the completers, and leaves none of those that YASQE brings along but the variables'. */
export function complete(Yasqe, { prefixes, terms }) {
  const searched = terms.map((term) => ({ ...term, words: words(term) }));
  for (const name of Object.keys(Yasqe.Autocompleters)) {
    if (name !== "variables") {
      const own = {
        prefixes: byPrefix(prefixes),
        class: ofThings(searched),
        property: ofLinks(searched),
      }[name];
      if (own) {
        Yasqe.registerAutocompleter({
          ...(name === "prefixes" ? Yasqe.Autocompleters.prefixes : {}),
          ...own,
          name,
        });
      } else {
        delete Yasqe.Autocompleters[name];
      }
    }
  }
  Yasqe.defaults.autocompleters = ["prefixes", "variables", "class", "property"];
  Yasqe.defaults.prefixCcApi = "";
}

function words(term) {
  return `${term.name} ${term.label ?? ""}`.toLowerCase();
}

function byPrefix(prefixes) {
  const declarations = Object.entries(prefixes).map(
    ([prefix, namespace]) => `${prefix}: <${namespace}>`,
  );
  return { get: () => declarations, persistenceId: null };
}

/** Seldom is a property one end of a pattern: it would stand in the way of all else. */
function ofThings(terms) {
  return {
    ...COMMON,
    isValidCompletionPosition: (yasqe) => isName(yasqe) && !isLink(yasqe.getCompleteToken()),
    get: fitting(terms.filter((term) => term.kind !== "property")),
    postprocessHints: (_, hints) => hints.map((hint) => shown(hint, terms)),
  };
}

function ofLinks(terms) {
  return {
    ...COMMON,
    isValidCompletionPosition: (yasqe) => isName(yasqe) && isLink(yasqe.getCompleteToken()),
    get: fitting(terms),
    postprocessHints: (_, hints) => hints.map((hint) => shown(hint, terms)),
  };
}

/** What can stand where the cursor is. */
function fitting(terms) {
  return (yasqe, token) => {
    const kinds = kindsAt(yasqe, yasqe.getDoc().getCursor().line, yasqe.getCompleteToken());
    return matches(terms, token.string, (term) => kinds.includes(term.kind));
  };
}

const COMMON = { bulk: false, autoShow: true, persistenceId: null };

function before(yasqe) {
  return yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, yasqe.getCompleteToken());
}

function isName(yasqe) {
  const token = yasqe.getCompleteToken();
  return (
    token.string.length > 1 &&
    NAME.test(token.string) &&
    token.type !== "comment" &&
    token.type !== "keyword" &&
    !token.state.inPrefixDecl &&
    before(yasqe).string.toUpperCase() !== "PREFIX"
  );
}

/** Best first: what begins as typed, then what holds it, the much used before the seldom used. */
function matches(terms, typed, fits) {
  const wanted = typed.replace(/^</, "").toLowerCase();
  return terms
    .filter(
      (term) =>
        fits(term) && (term.words.includes(wanted) || term.iri.toLowerCase().includes(wanted)),
    )
    .map((term) => ({ term, rank: rank(term, wanted) }))
    .sort((a, b) => a.rank - b.rank || (b.term.uses ?? 0) - (a.term.uses ?? 0))
    .slice(0, SHOWN)
    .map(({ term }) => term.name);
}

function rank(term, wanted) {
  const local = term.name.slice(term.name.indexOf(":") + 1).toLowerCase();
  if (term.name.toLowerCase().startsWith(wanted) || local.startsWith(wanted)) {
    return 0;
  }
  return (term.label ?? "").toLowerCase().startsWith(wanted) ? 1 : 2;
}

function shown(hint, terms) {
  const term = terms.find((each) => each.name === hint.text);
  return {
    ...hint,
    render: (element) => {
      const name = document.createElement("span");
      name.textContent = hint.text;
      const about = document.createElement("span");
      about.className = "hint-about";
      about.textContent = [
        term.label,
        KINDS[term.kind],
        term.uses && `used ${term.uses.toLocaleString("en")}×`,
      ]
        .filter(Boolean)
        .join(" · ");
      element.append(name, about);
    },
  };
}
