/** Filters and orders of many watched pages. */
import { describe, expect, it } from 'vitest';
import type { WatchRecord } from '../../lib/model/records.ts';
import { NO_SIEVE, siftWatches, tagsInUse } from './watch-list.ts';

const watch = (id: string, more: Partial<WatchRecord> = {}): WatchRecord => ({
  id, shop: 'a.test', pageKey: id, url: `https://a.test/${id}`, title: id, everyMinutes: 60, dueAt: '2026-01-01', state: 'active', failures: 0,
  addedAt: '', lastOutcome: 'same', ...more,
}); // prettier-ignore

const ALL = [
  watch('fine', { dueAt: '2026-01-03', tags: ['boards'] }),
  watch('blocked', { lastOutcome: 'blocked', failures: 3 }),
  watch('gone', { lastOutcome: 'gone', dueAt: '2026-01-02' }),
  watch('paused', { state: 'paused', pausedBecause: 'merchant' }),
  watch('revoked', { state: 'paused', pausedBecause: 'right-revoked', shop: 'b.test' }),
  watch('old', { state: 'archived', tags: ['boards', 'oils'] }),
];
const ids = (sieve: Partial<typeof NO_SIEVE>): string[] =>
  siftWatches(ALL, { ...NO_SIEVE, ...sieve }).map(({ id }) => id);

describe('watched pages', () => {
  it('leave archived ones out unless they are asked for', () => {
    expect(ids({})).not.toContain('old');
    expect(ids({ show: 'archived' })).toEqual(['old']);
  });

  it('are sifted by trouble, tag and search', () => {
    expect(ids({ show: 'trouble' }).sort()).toEqual(['blocked', 'gone', 'revoked']);
    expect(ids({ show: 'paused' }).sort()).toEqual(['paused', 'revoked']);
    expect(ids({ tag: 'boards' })).toEqual(['fine']);
    expect(ids({ search: 'B.TEST' })).toEqual(['revoked']);
    expect(tagsInUse(ALL)).toEqual(['boards', 'oils']);
  });

  it('are sorted with problems or the next reading first', () => {
    expect(ids({ sort: 'trouble' }).slice(0, 3).sort()).toEqual(['blocked', 'gone', 'revoked']);
    expect(ids({ sort: 'trouble' })[2]).toBe('blocked');
    expect(ids({ sort: 'next' }).at(-1)).toBe('fine');
  });
});
