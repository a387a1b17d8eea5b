/** Which rows of a long table are in view, with some more on both sides so that scrolling shows no gap. */

/** Fixed height of a row in pixels; the style sheet keeps every cell on one line. */
export const ROW_HEIGHT = 38;
/** Up to this many rows all are in the document. */
export const WINDOWED_FROM = 200;

const MARGIN = 12;
/** Height of the view before it was measured. */
const USUAL_HEIGHT = 640;

/** First row and the one after the last, zero-based. */
export function rowsInView(
  rows: number,
  top: number,
  height: number,
): { readonly first: number; readonly end: number } {
  const seen = Math.ceil((height > 0 ? height : USUAL_HEIGHT) / ROW_HEIGHT);
  const at = Math.min(Math.max(0, Math.floor(top / ROW_HEIGHT)), Math.max(0, rows - seen));
  return { first: Math.max(0, at - MARGIN), end: Math.min(rows, at + seen + MARGIN) };
}
