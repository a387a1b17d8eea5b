/** Polices the folder of claims: index and folder agree, ids are questions of the checklist, each sign can fire and is written once. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../checklist/index.ts';
import { CLAIMS } from './index.ts';
import type { ClaimSignal } from './claim.ts';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts' && name !== 'claim.ts')
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();

describe('claims', () => {
  it('lists every file, sorted', () => {
    expect(CLAIMS.map((claim) => claim.id)).toEqual(files);
  });
  it('answers questions of the checklist', () => {
    const ids = new Set(CHECKLIST.map((item) => item.id));
    expect(CLAIMS.map((claim) => claim.id).filter((id) => !ids.has(id))).toEqual([]);
  });
  describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (_id, claim) => {
    it('names each part once', () => {
      const subs = claim.signals.map((signal) => signal.sub);
      expect(new Set(subs).size).toBe(subs.length);
    });
    it('has something to look for in each part', () => {
      for (const signal of claim.signals as readonly ClaimSignal[]) {
        const words = [signal.phrases, signal.links].flatMap((words) => Object.values(words ?? {}).flat());
        expect(
          [
            ...words,
            ...(signal.hosts ?? []),
            ...(signal.paths ?? []),
            ...(signal.images ?? []),
            ...(signal.marks ?? []),
          ].length,
          signal.sub,
        ).toBeGreaterThan(0);
      }
    });
    it('writes hosts without protocol and wordings long enough to mean something', () => {
      for (const signal of claim.signals as readonly ClaimSignal[]) {
        for (const host of signal.hosts ?? []) expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/);
        for (const phrase of Object.values(signal.phrases ?? {}).flat())
          expect(phrase.length, phrase).toBeGreaterThanOrEqual(2);
      }
    });
  });
});
