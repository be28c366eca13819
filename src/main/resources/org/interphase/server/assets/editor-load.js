/** Loads a library of the assets, once, and returns what it puts in place under `name`. */

const loading = new Map();

export function load(file, name) {
  if (!loading.has(file)) {
    loading.set(
      file,
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `/assets/${file}`;
        script.onload = () => resolve(window[name]);
        script.onerror = () => reject(new Error(`${file} cannot be loaded.`));
        document.head.append(script);
      }),
    );
  }
  return loading.get(file);
}
