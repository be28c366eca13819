/** Names what YASGUI leaves unnamed, for those who hear the page, and takes away what leads elsewhere. */

/** Names the list of tabs, and takes a button out of it that is no tab. */
export function nameTabs(list) {
  list._tabsListEl.setAttribute("aria-label", "Queries");
  list.addTabEl.remove();
  list.addTabEl = undefined;
}

/** Names the parts of a tab that has been drawn. */
export function mend(tab) {
  const yasqe = tab.getYasqe();
  const yasr = tab.getYasr();
  const field = yasqe.getInputField();
  field.setAttribute("aria-label", "SPARQL query");
  field.setAttribute("aria-describedby", "editor-keys");
  quietSyntaxMarks(yasqe);
  forgetAnswers(yasr);
  yasr.documentationLink.remove();
  yasr.pluginControls.removeAttribute("id");
  yasr.pluginControls.removeAttribute("aria-controls");
  // YASR tells that it has drawn before it has set its buttons.
  yasr.on("drawn", () => queueMicrotask(() => nameResult(yasr)));
}

function nameResult(yasr) {
  for (const button of yasr.headerEl.querySelectorAll(".yasr_btnGroup button")) {
    button.setAttribute("aria-pressed", String(button.classList.contains("selected")));
    button.disabled = button.classList.contains("disabled");
  }
  yasr.resultsEl
    .querySelector(".CodeMirror textarea")
    ?.setAttribute("aria-label", "Response as it was sent");
  yasr.downloadBtn.setAttribute("aria-label", yasr.downloadBtn.title || "Download");
}

/** A kept answer would look like today's, and a long one would push the queries out of the browser's store. */
function forgetAnswers(yasr) {
  const set = yasr.setResponse;
  yasr.setResponse = (response, duration) => {
    set.call(yasr, response, duration);
    yasr.results.getAsStoreObject = () => undefined;
  };
}

/** YASQE explains its own marks by HTML with styles, which the page does not allow. */
function quietSyntaxMarks(yasqe) {
  const check = yasqe.checkSyntax;
  const explain = () => {
    for (const icon of yasqe.getWrapperElement().querySelectorAll(".parseErrorIcon")) {
      icon.onmouseover = null;
      icon.onmouseout = null;
      icon.title = "From here on this is not valid SPARQL.";
    }
  };
  yasqe.checkSyntax = () => {
    check();
    explain();
  };
  yasqe.on("update", explain);
  explain();
}
