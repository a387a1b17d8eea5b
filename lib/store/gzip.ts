/** Gzip of kept pages, with the browser's own streams. */

/** The text as gzipped UTF-8, with its size before compression. */
export async function gzipText(text: string): Promise<{ gzip: Uint8Array<ArrayBuffer>; size: number }> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = new Uint8Array(await new Response(stream).arrayBuffer());
  return { gzip, size: bytes.byteLength };
}

/** The text behind `gzipText`. */
export async function gunzipText(gzip: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
