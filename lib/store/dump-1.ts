/** A database as version 1 wrote it, for the migration test. Never edit: it stands for what is on merchants' machines. */
export const DUMP_1 = {
  version: 1,
  stores: {
    shops: { keyPath: 'id', indexes: [] },
    pages: { keyPath: 'key', indexes: ['shop'] },
    snapshots: { keyPath: 'id', indexes: ['shop', ['pageKey', 'takenAt']] },
    rawPages: { keyPath: 'snapshotId', indexes: [['pageKey', 'takenAt']] },
    corrections: { keyPath: 'id', indexes: ['shop', 'pageKey'], unique: [['shop', 'pageKey', 'key', 'item']] },
    answers: { keyPath: ['shop', 'item'], indexes: ['shop'] },
    watches: { keyPath: 'id', indexes: ['shop', 'pageKey', 'dueAt'] },
    checks: { keyPath: 'id', indexes: ['at', ['watchId', 'at']] },
    changes: { keyPath: 'id', indexes: ['shop', 'at', ['pageKey', 'at']] },
    settings: { keyPath: null, indexes: [] },
    readings: { keyPath: 'tabId', indexes: [] },
    requests: { keyPath: 'id', indexes: ['at'] },
    robots: { keyPath: 'origin', indexes: [] },
    progress: { keyPath: null, indexes: [] },
  },
  rows: {
    shops: [{ id: 'bois.test', name: 'L’atelier du bois', role: 'mine', tags: ['bois'], notes: 'ok', addedAt: '2026-11-01T09:00:00.000Z' }],
    pages: [
      {
        key: 'https://bois.test/planche', shop: 'bois.test', url: 'https://bois.test/planche', title: 'Planche', pageKind: 'product',
        firstSeenAt: '2026-11-01T09:00:00.000Z', lastSeenAt: '2026-11-02T09:00:00.000Z', latest: { tab: 's2' },
      },
    ],
    snapshots: ['s1', 's2'].map((id, day) => ({
      id, pageKey: 'https://bois.test/planche', url: 'https://bois.test/planche', shop: 'bois.test', pageKind: 'product', via: 'tab',
      takenAt: `2026-11-0${day + 1}T09:00:00.000Z`, rules: '2026.11.1', failures: [],
      facts: [
        {
          key: 'product.price', state: 'found', strength: 'declared', value: { minor: 3990 - day * 500, currency: 'EUR', text: '39,90 €' },
          evidence: [{ channel: 'dom', where: '.price', snippet: '39,90 €', url: 'https://bois.test/planche', rule: 'price' }],
        },
      ],
    })),
    rawPages: [{ snapshotId: 's2', pageKey: 'https://bois.test/planche', takenAt: '2026-11-02T09:00:00.000Z', gzip: new Uint8Array([31, 139]), size: 2 }],
    corrections: [
      { id: 'c1', shop: 'bois.test', pageKey: '', key: 'returns.window', item: '', value: '30', note: '', at: '2026-11-02T09:00:00.000Z' },
    ],
    answers: [{ shop: 'bois.test', item: 'st-model', value: 'B2C', note: '', at: '2026-11-02T09:00:00.000Z' }],
    watches: [
      {
        id: 'w1', shop: 'bois.test', pageKey: 'https://bois.test/planche', url: 'https://bois.test/planche', title: 'Planche', everyMinutes: 1440,
        dueAt: '2026-11-03T09:00:00.000Z', state: 'active', failures: 0, addedAt: '2026-11-02T09:00:00.000Z', baselineSnapshotId: 's2',
      },
    ],
    checks: [{ id: 'k1', watchId: 'w1', at: '2026-11-02T10:00:00.000Z', outcome: 'same', detail: '' }],
    changes: [
      {
        id: 'h1', shop: 'bois.test', pageKey: 'https://bois.test/planche', url: 'https://bois.test/planche', key: 'product.price', kind: 'changed',
        beforeAt: '2026-11-01T09:00:00.000Z', at: '2026-11-02T09:00:00.000Z', seen: false,
      },
    ],
    requests: [{ id: 'q1', at: '2026-11-02T10:00:00.000Z', url: 'https://bois.test/planche', why: 'watch', status: 200, bytes: 1000 }],
  },
  settings: { language: 'fr', theme: 'auto', country: 'FR', basket: 40, currency: 'EUR', keepRawPages: false, watchEveryMinutes: 1440, projectName: '' },
} as const; // prettier-ignore
