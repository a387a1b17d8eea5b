/** Project files: what belongs to a project, and what bringing it in would do. */
import { describe, expect, it } from 'vitest';
import { found, shopData, snapshot } from '../compare/test-data.ts';
import type { MatchRecord } from '../model/match.ts';
import type { ProjectRecord } from '../model/project.ts';
import type { ShopData } from '../model/services.ts';
import { backupOf, readBackup, writeBackup, type BackupData } from './backup.ts';
import { planIncoming, projectRows } from './project-file.ts';

const AT = '2026-11-20T08:00:00.000Z';
const project = (id: string, shops: string[]): ProjectRecord => ({
  id,
  name: `Project ${id}`,
  shops,
  country: 'FR',
  basket: 40,
  currency: 'EUR',
  notes: '',
  tags: [],
  state: 'active',
  addedAt: AT,
  at: AT,
});
const shop = (id: string): ShopData => {
  const data = shopData(id, [
    snapshot('/p', 'product', [found('product.name', `Board of ${id}`)], { shop: id, id: `${id}-1` }),
  ]);
  return {
    ...data,
    pages: data.snapshots.map(({ pageKey, url }) => ({
      key: pageKey,
      shop: id,
      url,
      title: '',
      pageKind: 'product',
      firstSeenAt: AT,
      lastSeenAt: AT,
    })),
  };
};
const match = (one: string, other: string): MatchRecord => ({
  id: `https://${one}/p https://${other}/p`,
  pages: [`https://${one}/p`, `https://${other}/p`],
  shops: [one, other],
  verdict: 'same',
  at: AT,
});
const note = (of: string) =>
  ({ project: of, finding: 'gap:x', verdict: 'kept', comment: 'Yes', said: 'A gap', at: AT }) as const;
const all: BackupData = backupOf([shop('a.test'), shop('b.test'), shop('c.test')], {
  answerPictures: [],
  matches: [match('a.test', 'b.test'), match('a.test', 'c.test')],
  projects: [project('one', ['a.test', 'b.test', 'gone.test']), project('two', ['c.test'])],
  findingNotes: [note('one'), note('two')],
});
const empty = backupOf([]);

describe('projectRows', () => {
  const rows = projectRows(all, 'one');

  it('holds the shops, pages, readings, matches and decisions of that project and no others', () => {
    expect(rows.shops.map(({ id }) => id)).toEqual(['a.test', 'b.test']);
    expect(new Set(rows.snapshots.map((one) => one.shop))).toEqual(new Set(['a.test', 'b.test']));
    expect(rows.matches).toHaveLength(1);
    expect(rows.projects.map(({ id }) => id)).toEqual(['one']);
    expect(rows.findingNotes).toEqual([note('one')]);
  });

  it('comes back from a file as it went in', async () => {
    const reading = await readBackup(String((await writeBackup(rows, 'One', new Date(AT))).data));
    expect(reading.ok && planIncoming(rows, reading.data, 'replace').change).toMatchObject({
      put: { shops: [], pages: [], snapshots: [], matches: [], projects: [], findingNotes: [] },
      remove: { shops: [], snapshots: [] },
    });
    expect(reading.ok && reading.counts).toMatchObject({ shops: 2, matches: 1, projects: 1, findingNotes: 1 });
  });
});

describe('planIncoming', () => {
  const rows = projectRows(all, 'one');

  it('writes everything where nothing is', () => {
    const { plans, change } = planIncoming(empty, rows, 'merge');
    expect(plans.shops).toEqual({ added: 2, replaced: 0, kept: 0, removed: 0 });
    expect(change.put.matches).toEqual(rows.matches);
    expect(Object.values(change.remove).flat()).toEqual([]);
  });

  it('takes away, in a replacement, only what belongs to the shops and projects of the file', () => {
    const smaller = { ...rows, findingNotes: [], matches: [] };
    const { plans, change } = planIncoming(all, smaller, 'replace');
    expect(plans.findingNotes.removed).toBe(1);
    expect(change.remove).toMatchObject({
      findingNotes: [['one', 'gap:x']],
      matches: ['https://a.test/p https://b.test/p'],
      shops: [],
      projects: [],
      snapshots: [],
    });
  });

  it('takes a correction made on two machines for one, and the newer of the two', () => {
    const made = {
      shop: 'a.test',
      pageKey: 'https://a.test/p',
      key: 'product.name',
      item: '',
      value: 'x',
      note: '',
    } as const;
    const here = { ...all, corrections: [{ ...made, id: 'here', at: '2026-11-01T00:00:00.000Z' }] };
    const there = { ...rows, corrections: [{ ...made, id: 'there', at: AT }] };
    const { plans, change } = planIncoming(here, there, 'merge');
    expect(plans.corrections).toMatchObject({ added: 0, replaced: 1 });
    expect(change.remove.corrections).toEqual(['here']);
    expect(change.put.corrections).toHaveLength(1);
  });

  it('brings watched pages paused until their shop may be read, and leaves those that are watched here', () => {
    const watch = (id: string, page: string) =>
      ({
        id,
        shop: 'a.test',
        pageKey: page,
        url: page,
        title: '',
        everyMinutes: 1440,
        dueAt: AT,
        state: 'active',
        failures: 0,
        addedAt: AT,
      }) as const;
    const rule = { id: 'r', shop: 'a.test', key: 'product.price', selector: '.p', sample: '1', at: AT } as const;
    const file = {
      ...projectRows(
        { ...all, watches: [watch('w', 'https://a.test/p')], shopRules: [rule] },
        all.projects[0]?.id ?? '',
      ),
    };
    expect(file.watches).toHaveLength(1);
    expect(file.shopRules).toEqual([rule]);
    const fresh = planIncoming(backupOf([]), file, 'merge').change.put;
    expect(fresh['watches']).toMatchObject([{ id: 'w', state: 'paused', pausedBecause: 'right-revoked' }]);
    expect(fresh['shopRules']).toEqual([rule]);
    const here = { ...all, watches: [watch('own', 'https://a.test/p')] };
    for (const mode of ['merge', 'replace'] as const) {
      const { put, remove } = planIncoming(here, file, mode).change;
      expect([put['watches'], remove['watches']]).toEqual([[], []]);
    }
  });
});
