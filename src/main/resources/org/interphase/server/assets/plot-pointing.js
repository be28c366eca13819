// Tells of the mark of a drawn picture that is pointed at; one stop of the keys, from which arrows go on.

const HINT =
  "Point at a mark, or go from one to the next by the arrow keys, to read what it stands for.";
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Has the marks of a figure tell what they stand for below it. */
export function follow(figure) {
  const marks = [...figure.querySelectorAll(".mark")];
  if (!marks.length) {
    return;
  }
  const told = Object.assign(document.createElement("p"), {
    className: "plot-told",
    textContent: HINT,
  });
  figure.querySelector("figcaption").prepend(told);
  let tapped = null;
  marks.forEach((mark, i) => {
    const words = mark.querySelector("title").textContent.split("\n").join(" · ");
    const tell = () => (told.textContent = words);
    const rest = () => (told.textContent = HINT);
    mark.setAttribute("tabindex", i ? -1 : 0);
    mark.addEventListener("pointerenter", tell);
    mark.addEventListener("pointerleave", rest);
    mark.addEventListener("focus", tell);
    mark.addEventListener("blur", rest);
    mark.addEventListener("keydown", (event) => {
      const next = event.key in STEPS ? marks[i + STEPS[event.key]] : undefined;
      if (next) {
        event.preventDefault();
        mark.setAttribute("tabindex", -1);
        next.setAttribute("tabindex", 0);
        next.focus();
      }
    });
    // A finger cannot point: the first tap tells, the second leads on.
    mark.addEventListener("click", (event) => {
      if (event.pointerType === "touch" && tapped !== mark) {
        event.preventDefault();
        tapped = mark;
        tell();
      }
    });
  });
}
