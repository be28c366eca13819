/** Turns the page's plain form into YASGUI, which knows this graph and asks no one else. */

import { Chart } from "./editor-chart.js";
import { complete } from "./editor-completion.js";
import { packed, unpacked } from "./editor-link.js";
import { load } from "./editor-load.js";
import { mend, nameTabs } from "./editor-mend.js";
import { mark, told, unmark } from "./editor-problem.js";
import { run } from "./editor-run.js";
import { offer } from "./editor-snippets.js";
import { Table } from "./editor-table.js";
import { forget, note, underline, unknown } from "./editor-unknown.js";

const form = document.getElementById("plain-editor");
const field = form.elements.query;
const examples = document.getElementById("examples");
const tools = document.getElementById("editor-tools");
const link = tools.querySelector("a");

const [Yasgui, known] = await Promise.all([
  load("yasgui.min.js", "Yasgui"),
  fetch("/sparql-editor.json").then((response) => response.json()),
]);
const first = field.dataset.given === undefined ? field.value : await text("/sparql-editor");

const yasgui = begin();
const given = field.dataset.given;
const shared = await unpacked(location.hash);
const again = offer(
  document.getElementById("snippets"),
  new URL("/sparql", location.href).href,
  () => yasgui.getTab().getYasqe().getValue(),
);
if (shared !== undefined) {
  open(shared, "Shared query");
  query(yasgui.getTab());
} else if (given !== undefined) {
  open(field.value, given);
  if (new URLSearchParams(location.search).has("run")) {
    query(yasgui.getTab());
  }
} else if (yasgui.persistentConfig.getTabs().length === 0) {
  yasgui.addTab(true);
}

function begin() {
  const { Yasqe, Yasr } = Yasgui;
  complete(Yasqe, known);
  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("chart", Chart);
  Yasr.defaults.pluginOrder = ["table", "chart", "response"];
  prepareTabs();
  const place = document.createElement("div");
  place.id = "editor";
  const menu = document.createElement("div");
  menu.className = "yasgui";
  form.replaceWith(place, menu);
  tools.hidden = false;
  place.before(tools);
  const made = new Yasgui(place, {
    autofocus: false,
    autoAddOnInit: false,
    populateFromUrl: false,
    copyEndpointOnNewTab: false,
    contextMenuContainer: menu,
    persistenceId: "interphase-editor",
    endpointCatalogueOptions: { getData: () => [] },
    requestConfig: { endpoint: new URL("/sparql", location.href).href },
    yasqe: {
      value: first,
      extraKeys: {
        "Ctrl-Enter": () => query(yasgui.getTab()),
        "Cmd-Enter": () => query(yasgui.getTab()),
        Esc: (editor) => editor.getWrapperElement().querySelector(".yasqe_queryButton").focus(),
      },
    },
    yasr: { prefixes: known.prefixes },
  });
  nameTabs(made.tabElements);
  made.on("tabSelect", () => point());
  made.on("tabClose", () =>
    setTimeout(() => made.persistentConfig.getTabs().length || made.addTab(true)),
  );
  return made;
}

/** A tab is drawn when it is first shown. */
function prepareTabs() {
  const prepared = new WeakSet();
  const show = Yasgui.Tab.prototype.show;
  Yasgui.Tab.prototype.show = function () {
    show.call(this);
    if (!prepared.has(this)) {
      prepared.add(this);
      mend(this);
      const yasqe = this.getYasqe();
      this.getYasr().config.errorRenderers = [async (error) => told(error, yasqe)];
      yasqe.query = () => query(this);
      yasqe.on("changes", () => {
        unmark(yasqe);
        forget(yasqe);
        point(yasqe);
        again();
      });
    }
    point(this.getYasqe());
  };
}

async function query(tab) {
  const yasqe = tab.getYasqe();
  unmark(yasqe);
  const result = await run(yasqe);
  mark(yasqe, result?.error?.problem);
  const missing = result?.data ? await unknown(yasqe, known.terms) : [];
  note(tab.getYasr().rootEl, missing);
  underline(yasqe, missing);
}

/** Lets the link lead to the query as it stands, and run it. */
async function point(yasqe = yasgui.getTab()?.getYasqe()) {
  if (yasqe) {
    const query = yasqe.getValue();
    const end = await packed(query);
    if (yasqe.getValue() === query) {
      link.href = `/sparql-editor${end}`;
    }
  }
}

/** Shows a query in the tab that has it, or in one of its own. */
function open(query, name) {
  const tabs = yasgui.persistentConfig.getTabs().map((id) => yasgui.getTab(id));
  const same = tabs.find((tab) => tab.getPersistedJson().yasqe.value === query);
  if (same) {
    yasgui.selectTabId(same.getId());
  } else {
    yasgui.addTab(true, { name: yasgui.createTabName(name || "Query"), yasqe: { value: query } });
  }
}

async function text(address) {
  const response = await fetch(address, { headers: { Accept: "application/sparql-query" } });
  return response.text();
}

examples.addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = examples.elements.question.value;
  open(await text(`/sparql-editor?question=${encodeURIComponent(name)}`), name);
});

tools.querySelector("button").addEventListener("click", () => {
  yasgui.addTab(true);
  yasgui.getTab().getYasqe().focus();
});
