/* Draws the failure map when the reader asks for it; the list below the map says the same. */

import { loadCytoscape } from "/assets/cytoscape-loader.js";

const section = document.getElementById("map");
if (section) {
  section.hidden = false;
  const button = section.querySelector("button.draw");
  button.addEventListener("click", async () => {
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    try {
      const [graph, drawing] = await Promise.all([
        fetchGraph(section.dataset.graph),
        import("/assets/failure-drawing.js"),
        loadCytoscape(),
      ]);
      section.classList.add("drawn");
      drawing.draw(section, graph);
      button.parentElement.remove();
      section.querySelector(".map-bar button").focus();
    } catch (error) {
      console.error(error);
      button.disabled = false;
      button.removeAttribute("aria-busy");
      button.textContent = "The map could not be drawn; try again";
    }
  });
}

async function fetchGraph(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(`${address}: found ${answer.status}, expected 200.`);
  }
  return answer.json();
}
