/* Reads Cytoscape when the first picture is asked for, not with the page. */

let loading;

/** Resolves when `globalThis.cytoscape` is there. */
export function loadCytoscape() {
  loading ??= load();
  return loading;
}

function load() {
  // Where an element with this name is, Cytoscape adds no stylesheet of its own, which the
  // page's security policy would not allow; interphase.css has the rule instead.
  const mark = document.createElement("meta");
  mark.id = "__________cytoscape_stylesheet";
  document.head.append(mark);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/assets/cytoscape.min.js";
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${script.src} could not be read.`));
    document.head.append(script);
  });
}
