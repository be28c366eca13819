/* Lights the whole chain through what is pointed at on the failure map, and tells of it. */

const section = document.getElementById("map");
const drawing = section?.querySelector(".failure-drawing");
if (drawing) {
  follow(drawing, section.querySelector(".told"));
}

function follow(drawing, told) {
  const [hint, asked] = [told.textContent, drawing.classList.contains("tracing")];
  const found = new Set(drawing.querySelectorAll(".lit"));
  const parts = [...drawing.querySelectorAll("a")];
  const chain = chains(parts);
  const show = (lit, words) => {
    told.textContent = words;
    drawing.classList.toggle("tracing", lit.size > 0);
    parts.forEach((part) => part.classList.toggle("lit", lit.has(part)));
  };
  const rest = () => show(asked ? found : new Set(), hint);
  let tapped = null;
  for (const part of parts) {
    const words = part.querySelector("title").textContent;
    const light = () => show(chain(part), words);
    part.addEventListener("pointerenter", light);
    part.addEventListener("focus", light);
    part.addEventListener("pointerleave", rest);
    part.addEventListener("blur", rest);
    // A finger cannot point: the first tap tells, the second leads on.
    part.addEventListener("click", (event) => {
      if (event.pointerType === "touch" && tapped !== part) {
        event.preventDefault();
        tapped = part;
        light();
      }
    });
  }
}

/** Gives for a part of the drawing all that leads to it and all that follows from it. */
function chains(parts) {
  const steps = parts.filter((part) => part.matches(".cause:not(.refuted)"));
  const reach = (names, end, other) => {
    const [reached, way] = [new Set(names), new Set()];
    for (const name of reached) {
      for (const step of steps.filter((it) => it.dataset[end] === name)) {
        way.add(step);
        reached.add(step.dataset[other]);
      }
    }
    return [reached, way];
  };
  return (part) => {
    const { name, from, to } = part.dataset;
    const isStrategy = part.matches(".strategy");
    const held = parts
      .filter((it) => it.matches(".strategy") && it.dataset.from === from)
      .map((it) => it.dataset.to);
    const [after, onwards] = reach(isStrategy ? held : [name ?? to], "from", "to");
    const [before, back] = isStrategy
      ? [new Set(), new Set()]
      : reach([name ?? from], "to", "from");
    const names = new Set([...after, ...before]);
    return new Set([
      part,
      ...onwards,
      ...back,
      ...parts.filter(
        (it) =>
          names.has(it.dataset.name) ||
          (it.matches(".strategy") &&
            (isStrategy ? it.dataset.from === from : names.has(it.dataset.to))),
      ),
    ]);
  };
}
