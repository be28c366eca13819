/**
 * Links that hold the query itself, packed, behind the "#": they last as long as the editor does, the
 * server keeps nothing, and what is behind the "#" is never sent to it.
 */

const BEGIN = "#run=";

/** The end of an address that opens the query and runs it. */
export async function packed(query) {
  const bytes = await through(
    new CompressionStream("deflate-raw"),
    new TextEncoder().encode(query),
  );
  return (
    BEGIN +
    btoa(String.fromCharCode(...bytes))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "")
  );
}

/** The query that an address holds; nothing where it holds none, or one that was cut off. */
export async function unpacked(hash) {
  if (!hash.startsWith(BEGIN)) {
    return undefined;
  }
  try {
    const text = atob(hash.slice(BEGIN.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes));
  } catch {
    return undefined;
  }
}

async function through(stream, bytes) {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
