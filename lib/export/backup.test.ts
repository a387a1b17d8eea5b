import { describe, expect, it } from 'vitest';
import { absent, euro, found, shopData, snapshot } from '../compare/test-data.ts';
import type { ShopData } from '../model/services.ts';
import { backupOf, planImport, readBackup, writeBackup, type BackupData } from './backup.ts';

const taken = '2026-11-20T10:00:00.000Z';
const shot = snapshot(
  '/p',
  'product',
  [
    found('product.price', euro(39.9)),
    found('product.listPrice', { low: euro(40), high: euro(50) }),
    found(
      'shipping.option',
      { mode: 'home', destination: ['FR'], cost: 'free', delay: { min: 2, unit: 'business' } },
      '1',
    ),
    found('claim', { text: 'Fabriqué en France' }, 'st-values:local'),
    absent('payment.method', 'cod'),
    { key: 'product.sku', state: 'unknown', reason: 'needs-tab' },
  ],
  { rows: [{ position: 1, name: 'Board', price: euro(12) }] },
);
const data: ShopData = {
  ...shopData('shop.test', [shot], {
    answers: [{ shop: 'shop.test', item: 'te-look', value: '4', note: '', at: taken }],
    corrections: [
      {
        id: 'c',
        shop: 'shop.test',
        pageKey: shot.pageKey,
        key: 'returns.window',
        item: '',
        value: '30',
        note: '',
        at: taken,
      },
    ],
  }),
  dismissals: [{ id: 'w', shop: 'shop.test', key: 'technology', item: 'Example', at: taken }],
  rules: [{ id: 'r', shop: 'shop.test', key: 'product.price', selector: '.price', sample: '1', at: taken }],
  figures: [
    {
      id: 'f',
      shop: 'shop.test',
      kind: 'turnover',
      detail: '',
      value: { type: 'money', money: { minor: 100, currency: 'EUR', text: '1' } },
      source: 'Register',
      period: '2025',
      asOf: '2026-11-20',
      url: '',
      note: '',
      at: taken,
    },
  ],
  pages: [
    {
      key: shot.pageKey,
      shop: 'shop.test',
      url: shot.url,
      title: 'Board',
      pageKind: 'product',
      firstSeenAt: taken,
      lastSeenAt: taken,
    },
  ],
};
const backup = backupOf([data], {
  answerPictures: [
    { shop: 'shop.test', item: 'te-look', image: 'data:image/jpeg;base64,AAAA', url: shot.url, title: '', at: taken },
  ],
  matches: [],
  watches: [
    {
      id: 'w',
      shop: 'shop.test',
      pageKey: 'https://shop.test/watched',
      url: 'https://shop.test/watched',
      title: 'Watched',
      everyMinutes: 1440,
      dueAt: taken,
      state: 'active',
      failures: 0,
      addedAt: taken,
    },
  ],
  projects: [
    {
      id: 'p',
      name: 'Boards',
      shops: ['shop.test'],
      country: 'BE',
      basket: 60,
      currency: 'EUR',
      notes: '',
      tags: ['wood'],
      state: 'active',
      addedAt: taken,
      at: taken,
    },
  ],
  findingNotes: [
    {
      project: 'p',
      finding: 'behind:sh-cost',
      verdict: 'kept',
      side: 'threat',
      comment: 'x',
      said: 'Dearer',
      at: taken,
    },
  ],
});
const file = await writeBackup(backup, 'Planches', new Date(taken));
const text = String(file.data);
const problem = async (changed: string): Promise<string> => {
  const reading = await readBackup(changed);
  return reading.ok ? 'fine' : [reading.problem, reading.at].filter(Boolean).join(' ');
};
const edited = (edit: (content: Record<string, unknown[]>) => void): string => {
  const content = JSON.parse(text) as Record<string, unknown[]>;
  // A file that another program wrote anew.
  delete content['fingerprint'];
  edit(content);
  return JSON.stringify(content);
};

describe('project files', () => {
  it('give back exactly what was written, with counts', async () => {
    const reading = await readBackup(text);
    expect(file.name).toBe('vigie-planches-2026-11-20.vigie.json');
    expect(reading).toMatchObject({ ok: true, projectName: 'Planches', writtenAt: taken });
    expect(reading.ok && reading.data).toEqual(backup);
    expect(reading.ok && reading.counts).toEqual({
      answerPictures: 1,
      dismissals: 1,
      figures: 1,
      matches: 0,
      projects: 1,
      findingNotes: 1,
      watches: 1,
      shopRules: 1,
      shops: 1,
      pages: 1,
      snapshots: 1,
      corrections: 1,
      answers: 1,
    });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another file', '{"a":1}', 'not-vigie'],
    ['a list', '[]', 'not-vigie'],
    ['a newer version', edited((content) => Object.assign(content, { version: 9 })), 'newer-version'],
    ['a missing table', edited((content) => delete content.answers), 'damaged answers'],
    [
      'a value of the wrong shape',
      edited(({ snapshots }) =>
        Object.assign((snapshots?.[0] as { facts: object[] }).facts[0] ?? {}, { value: '39,90' }),
      ),
      'damaged snapshots.0.facts.0.value',
    ],
    [
      'an unknown key',
      edited(({ snapshots }) =>
        Object.assign((snapshots?.[0] as { facts: object[] }).facts[0] ?? {}, { key: '__proto__' }),
      ),
      'damaged snapshots.0.facts.0',
    ],
    [
      'an address that is no page',
      edited(({ pages }) => Object.assign(pages?.[0] ?? {}, { url: 'javascript:alert(1)' })),
      'damaged pages.0.url',
    ],
    [
      'a fact without proof',
      edited(({ snapshots }) =>
        Object.assign((snapshots?.[0] as { facts: object[] }).facts[0] ?? {}, { evidence: [] }),
      ),
      'damaged snapshots.0.facts.0.evidence',
    ],
    ['a shop that is missing', edited((content) => Object.assign(content, { shops: [] })), 'inconsistent pages'],
    ['a page that is missing', edited((content) => Object.assign(content, { pages: [] })), 'inconsistent snapshots'],
    ['a shop twice', edited(({ shops }) => shops?.push(shops[0])), 'inconsistent shops'],
    ['a letter changed in a text', text.replace('Fabriqué', 'Fabrique'), 'damaged fingerprint'],
  ])('refuse %s whole', async (_what, changed, expected) => {
    expect(await problem(changed)).toBe(expected);
  });

  it('written before projects were kept are read too', async () => {
    const older = edited((content) => {
      for (const table of [
        'watches',
        'shopRules',
        'dismissals',
        'figures',
        'answerPictures',
        'matches',
        'projects',
        'findingNotes',
      ])
        delete content[table];
    });
    expect(await readBackup(older)).toMatchObject({ ok: true, counts: { shops: 1, projects: 0 } });
  });

  it('drop fields that Vigie does not know, and a byte order mark', async () => {
    const reading = await readBackup(`\uFEFF${edited(({ shops }) => Object.assign(shops?.[0] ?? {}, { extra: 1 }))}`);
    expect(reading.ok && reading.data.shops[0]).toEqual(data.shop);
  });
});

describe('planImport', () => {
  const answer = (at: string, value: string): BackupData => ({
    ...backup,
    answers: [{ shop: 'shop.test', item: 'te-look', value, note: '', at }],
  });
  const empty = backupOf([]);

  it('adds what is not there', () => {
    expect(planImport(empty, backup, 'merge')).toMatchObject({
      data: backup,
      plans: { snapshots: { added: 1, replaced: 0, kept: 0, removed: 0 } },
    });
  });

  it('lets the newer answer win in a merge, and the file in a replacement', () => {
    const newer = answer('2026-11-21T00:00:00.000Z', '5');
    const older = answer('2026-11-01T00:00:00.000Z', '1');
    expect(planImport(backup, newer, 'merge').data.answers[0]?.value).toBe('5');
    expect(planImport(backup, older, 'merge')).toMatchObject({
      data: { answers: [{ value: '4' }] },
      plans: { answers: { kept: 1 } },
    });
    expect(planImport(backup, older, 'replace')).toMatchObject({
      data: { answers: [{ value: '1' }] },
      plans: { answers: { replaced: 1 } },
    });
  });

  it('removes what the file does not hold only in a replacement', () => {
    expect(planImport(backup, empty, 'merge').data).toEqual(backup);
    expect(planImport(backup, empty, 'replace')).toMatchObject({
      data: { shops: [] },
      plans: { shops: { removed: 1 } },
    });
  });
});
