/** Reads text as JSON where it may be something else. */

/** The value; undefined where the text is no JSON, which is no error: pages hold much that only looks like it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
