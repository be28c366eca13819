/* A field that leaves only the terms in sight whose names or descriptions hold what is written,
   and a picture of how they hang together where the reader asks for it. */

import { loadCytoscape } from "/assets/cytoscape-loader.js";

const sections = [...document.querySelectorAll("main section")]
  .map((section) => ({ section, terms: [...section.querySelectorAll(".term")] }))
  .filter(({ terms }) => terms.length);
const FEW = 6;
const tree = document.getElementById("tree");
const overviews = [tree, document.getElementById("joins")].filter(Boolean);

if (tree && sections.length) {
  const label = document.createElement("label");
  label.className = "find-terms";
  label.textContent = "Find a term";
  const field = document.createElement("input");
  field.type = "search";
  label.append(field);
  const found = document.createElement("p");
  found.setAttribute("role", "status");
  tree.before(label, found);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    let count = 0;
    for (const { section, terms } of sections) {
      let here = 0;
      for (const term of terms) {
        term.hidden = !text(term).includes(wanted);
        here += term.hidden ? 0 : 1;
      }
      section.hidden = here === 0;
      section.querySelector("details").open = wanted !== "";
      count += here;
    }
    for (const overview of overviews) {
      overview.hidden = wanted !== "";
    }
    // What is looked for is read at once, where it fits on a screen or two.
    for (const { terms } of sections) {
      for (const term of terms) {
        term.querySelector("details").open = wanted !== "" && count <= FEW;
      }
    }
    found.textContent = wanted === "" ? "" : count === 1 ? "1 term" : `${count} terms`;
  });
}

/** A term's name and what it means, not its neighbours, which would be found along with it. */
function text(term) {
  return [...term.querySelectorAll("h3, p")]
    .map((part) => part.textContent)
    .join(" ")
    .toLowerCase();
}

const joins = document.getElementById("joins");
if (joins) {
  const draw = joins.querySelector("button.draw");
  draw.parentElement.hidden = false;
  draw.addEventListener("click", async () => {
    draw.disabled = true;
    try {
      const [drawing] = await Promise.all([import("/assets/terms-drawing.js"), loadCytoscape()]);
      drawing.draw(joins);
      draw.parentElement.remove();
    } catch (error) {
      console.error(error);
      draw.disabled = false;
      draw.textContent = "It could not be drawn; try again";
    }
  });
}
