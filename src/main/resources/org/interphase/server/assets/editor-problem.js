/** Tells in words why a query was not answered, and marks the place in the editor. */

const LINE = "problem-line";
const PLACE = "problem-place";

/** Marks the line and the character at fault, until the text is changed. */
export function mark(yasqe, problem) {
  unmark(yasqe);
  if (!(problem?.line > 0)) {
    return;
  }
  const doc = yasqe.getDoc();
  const line = Math.min(problem.line - 1, doc.lastLine());
  const length = doc.getLine(line).length;
  const from = Math.min(Math.max(problem.column - 1, 0), Math.max(length - 1, 0));
  const editor = doc.getEditor();
  const handle = editor.addLineClass(line, "wrap", LINE);
  const word = editor.findWordAt({ line, ch: from });
  const to = Math.max(from + 1, word.anchor.ch <= from ? word.head.ch : from + 1);
  const text = doc.markText({ line, ch: from }, { line, ch: to }, { className: PLACE });
  yasqe.marked = () => {
    editor.removeLineClass(handle, "wrap", LINE);
    text.clear();
  };
}

export function unmark(yasqe) {
  yasqe.marked?.();
  yasqe.marked = undefined;
}

/** The problem in words, with a way to the line at fault. */
export function told(error, yasqe) {
  const problem = error.problem ?? { title: "The query was not answered", detail: error.text };
  const box = document.createElement("article");
  box.className = "problem";
  const title = document.createElement("h2");
  title.textContent = problem.title;
  const detail = document.createElement("p");
  const at = problem.line > 0 ? `Line ${problem.line}, column ${problem.column}: ` : "";
  detail.textContent = at + problem.detail;
  box.append(title, detail);
  if (problem.line > 0) {
    box.append(wayTo(problem, yasqe));
  }
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.append(box);
  return alert;
}

function wayTo(problem, yasqe) {
  const go = document.createElement("button");
  go.type = "button";
  go.className = "secondary outline";
  go.textContent = `Go to line ${problem.line}`;
  go.addEventListener("click", () => {
    yasqe.getDoc().setCursor({ line: problem.line - 1, ch: problem.column - 1 });
    yasqe.focus();
  });
  return go;
}
