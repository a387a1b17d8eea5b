/** Kept pages come back as they went in. */
import { expect, it } from 'vitest';
import { gunzipText, gzipText } from './gzip.ts';

it.each(['', 'é €  😀', '<p>x</p>'.repeat(200_000)])('gzips and gunzips', async (text) => {
  const { gzip, size } = await gzipText(text);
  expect(await gunzipText(gzip)).toBe(text);
  expect(size).toBe(new TextEncoder().encode(text).byteLength);
  if (text.length > 1_000) expect(gzip.byteLength).toBeLessThan(size / 50);
});
