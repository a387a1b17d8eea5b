/** Every page global that the knowledge looks for is on the list that the capture reads. */
import { expect, it } from 'vitest';
import { PAGE_GLOBALS } from '../lib/capture/globals.ts';
import { PLATFORMS } from '../lib/knowledge/platforms/index.ts';
import type { Signal } from '../lib/knowledge/technology.ts';
import { TECHNOLOGIES } from '../lib/knowledge/technologies/index.ts';

function globalsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'global' && Array.isArray(inner)
      ? (inner as Signal[]).map((signal) => (typeof signal === 'string' ? signal : signal.match))
      : globalsIn(inner),
  );
}

it('reads what is looked for, and no name twice', () => {
  const read = new Set(PAGE_GLOBALS.map((name) => name.toLowerCase()));
  const wanted = [...PLATFORMS, ...TECHNOLOGIES].flatMap(globalsIn).filter((name) => !name.endsWith('*'));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !read.has(name.toLowerCase()))).toEqual([]);
  expect(PAGE_GLOBALS).toHaveLength(new Set(PAGE_GLOBALS).size);
});
