/** Polices the folder of link topics: index and folder agree, and each topic has words in the eight languages. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINK_TOPICS } from './index.ts';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts' && name !== 'link-topic.ts')
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();

describe('link topics', () => {
  it('lists every file, sorted', () => {
    expect(LINK_TOPICS.map(({ topic }) => topic)).toEqual(files);
  });
  it.each(LINK_TOPICS.map((topic) => [topic.topic, topic] as const))(
    '%s is worded in eight languages and addressed',
    (_topic, { words, paths }) => {
      expect(Object.keys(words)).toEqual(expect.arrayContaining(['fr', 'en', 'de', 'nl', 'it', 'es', 'pl', 'pt']));
      expect(paths.length).toBeGreaterThan(5);
    },
  );
});
