/** A merchant's visit of a watched page: what it is compared with, and when it gives fetching a new chance. */
import { describe, expect, it } from 'vitest';
import type { CheckOutcome, SnapshotRecord, WatchRecord } from '../model/records.ts';
import { revisit } from './revisit.ts';
import { captureOf, PAGE_URL, productPage, readingOf, readSample } from './samples.ts';

function record(minor: number, via: 'tab' | 'fetch', id: string): SnapshotRecord {
  return { ...readingOf(minor, via), id, pageKey: PAGE_URL };
}

function watch(more: Partial<WatchRecord> = {}): WatchRecord {
  return {
    id: 'w', shop: 'shop.test', pageKey: PAGE_URL, url: PAGE_URL, title: '', everyMinutes: 1440, dueAt: '2026-11-20T00:00:00.000Z',
    state: 'active', failures: 0, addedAt: '', baselineSnapshotId: 'base', ...more,
  }; // prettier-ignore
}

describe('a visit', () => {
  it('is compared with the visit before, not with what was fetched', () => {
    const seen = { before: record(3990, 'tab', 'visit'), baseline: record(3490, 'fetch', 'base') };
    expect(revisit(watch(), seen, record(3990, 'tab', 'new'))).toMatchObject({ outcome: 'same', differences: [] });
    expect(revisit(watch(), seen, record(2990, 'tab', 'new'))).toMatchObject({
      outcome: 'changed',
      differences: [{ key: 'product.price' }],
    });
  });

  it.each<[CheckOutcome | undefined, string]>([
    ['same', 'base'],
    ['changed', 'base'],
    ['blocked', 'base'],
    ['unreachable', 'base'],
    ['consent-wall', 'base'],
    [undefined, 'base'],
    ['unreadable', 'new'],
    ['needs-visit', 'new'],
    ['gone', 'new'],
  ])('after "%s" leaves %s as what the next fetched reading must equal', (lastOutcome, baseline) => {
    const seen = { before: record(3990, 'tab', 'visit'), baseline: record(3990, 'fetch', 'base') };
    const after = revisit(watch({ lastOutcome, failures: 2 }), seen, record(3990, 'tab', 'new')).watch;
    expect(after).toMatchObject({
      baselineSnapshotId: baseline,
      failures: 0,
      lastOutcome: 'same',
      lastDetail: 'visit',
    });
    expect(after.dueAt === '2026-11-20T00:00:00.000Z').toBe(baseline === 'base');
  });

  it('of a page that was never fetched becomes what the first fetched reading must equal', () => {
    const seen = { before: record(3990, 'tab', 'base'), baseline: record(3990, 'tab', 'base') };
    expect(revisit(watch(), seen, record(3490, 'tab', 'new')).watch.baselineSnapshotId).toBe('new');
  });

  it('that shows something hard to believe is kept but told only when a second reading agrees', () => {
    const seen = { before: record(3990, 'tab', 'visit'), baseline: record(3990, 'fetch', 'base') };
    const first = revisit(watch(), seen, record(399_000, 'tab', 'odd'));
    expect(first).toMatchObject({ outcome: 'to-confirm', differences: [], watch: { visitBaselineId: 'visit' } });
    const second = revisit(first.watch, seen, record(399_000, 'tab', 'odd'));
    expect(second.outcome).toBe('changed');
    expect([second.watch.pending, second.watch.visitBaselineId]).toEqual([undefined, undefined]);
    const third = revisit(first.watch, seen, record(3990, 'tab', 'new'));
    expect(third.outcome).toBe('same');
    expect([third.watch.pending, third.watch.visitBaselineId]).toEqual([undefined, undefined]);
  });

  it('that did not give the key facts changes nothing', () => {
    const seen = { before: record(3990, 'tab', 'visit'), baseline: record(3990, 'fetch', 'base') };
    const wall = { ...readSample(captureOf(productPage(undefined), { via: 'tab' })), id: 'new', pageKey: PAGE_URL };
    const known = watch({ lastOutcome: 'blocked' });
    expect(revisit(known, seen, wall)).toEqual({ watch: known, differences: [], outcome: undefined });
  });
});
