import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legalLimit } from '../countries/index.ts';
import { CHECKLIST, checklistItem, itemOfClaim } from './index.ts';
import { CHECKLIST_GROUPS } from './types.ts';

describe('checklist', () => {
  it('has a hundred questions, twelve of them essential, each in a known group', () => {
    expect(CHECKLIST).toHaveLength(100);
    expect(new Set(CHECKLIST.map(({ id }) => id)).size).toBe(100);
    expect(CHECKLIST.filter((item) => item.short)).toHaveLength(12);
    expect([...new Set(CHECKLIST.map(({ group }) => group))]).toEqual([...CHECKLIST_GROUPS]);
  });

  it.each(CHECKLIST.map((item) => [item.id, item] as const))('%s is complete in both languages', (_id, item) => {
    for (const words of [item, item.why, item.how]) {
      for (const text of [words.en, words.fr]) {
        expect(text.length).toBeGreaterThan(8);
        expect(text).not.toContain("'");
      }
      expect(words.en).not.toBe(words.fr);
    }
    expect(item.why.en).toMatch(/\.$/);
    expect(item.why.fr).toMatch(/\.$/);
    if (item.observable === 'auto') expect(item.pages.length).toBeGreaterThan(0);
    if (item.answer.kind === 'choice') {
      const ids = item.answer.options.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).not.toContain(',');
    }
  });

  it('states the same legal limits as the countries', () => {
    for (const item of CHECKLIST) if (item.legal) expect(legalLimit(item.id, 'FR')).toEqual(item.legal);
  });

  it('finds the question of a claim', () => {
    expect(itemOfClaim('st-values:local')?.id).toBe('st-values');
    expect(itemOfClaim('st-values')?.id).toBe('st-values');
    expect(itemOfClaim('constructor')).toBeUndefined();
    expect(checklistItem('rt-window')?.group).toBe('returns');
  });

  const shared = new URL('../../../../shared/checklist.json', import.meta.url);
  it.skipIf(!existsSync(shared))('asks what the guides’ checklist asks', () => {
    const asked = JSON.parse(readFileSync(shared, 'utf8')) as { id: string; group: string; observable: string }[];
    expect(CHECKLIST.map(({ id, group, observable }) => ({ id, group, observable }))).toEqual(
      asked.map(({ id, group, observable }) => ({ id, group, observable })),
    );
  });
});
