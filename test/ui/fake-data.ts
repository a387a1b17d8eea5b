/** Believable figures, requests and backups for the screens of the merchant's data. */
import type { DataServices } from '../../lib/model/data-services.ts';
import type { RequestRecord } from '../../lib/model/records.ts';
import { NOW } from './fake-shops.ts';

const COUNTS = { shops: 4, pages: 61, snapshots: 214, rawPages: 88, answers: 37, watches: 6, checks: 402, changes: 29 };

const REQUESTS: readonly (readonly [url: string, why: RequestRecord['why'], status: number, bytes: number])[] = [
  ['https://www.holzbrett24.example/versand', 'watch', 200, 48_210],
  ['https://www.holzbrett24.example/robots.txt', 'robots', 200, 312],
  ['https://marche.example/s?k=planche+noyer', 'watch', 403, 1_804],
  ['https://www.latelierdubois.example/livraison', 'complete-profile', 200, 61_377],
  ['https://www.latelierdubois.example/planche-noyer', 'watch', 304, 0],
];

/** Services that answer at once and note what was asked. */
export function fakeData(call: (name: string) => void): DataServices {
  return {
    schema: 3,
    counts: () => Promise.resolve(COUNTS),
    dump: () => Promise.resolve({ shops: [{ id: 'latelierdubois.example' }] }),
    rows: () => Promise.resolve({}),
    bringIn: ({ put }) => {
      const written = Object.values(put).reduce((total, rows) => total + rows.length, 0);
      call(`bringIn ${written}`);
      return Promise.resolve({ ok: true, value: { written } });
    },
    restore: (rows) => {
      call(`restore ${Object.keys(rows).join(' ')}`);
      return Promise.resolve({ ok: true, value: { counts: COUNTS } });
    },
    requests: () =>
      Promise.resolve({
        rows: REQUESTS.map(([url, why, status, bytes], place) => ({
          id: `q${place}`,
          at: new Date(Date.parse(NOW) - place * 7_200_000).toISOString(),
          url,
          why,
          status,
          bytes,
        })),
        total: 1_204,
        bytes: 38_400_000,
      }),
    lastBackup: () => Promise.resolve(new Date(Date.parse(NOW) - 6 * 86_400_000).toISOString()),
    updateReady: () => Promise.resolve(undefined),
    allowNotifications: () => {
      call('allowNotifications');
      return Promise.resolve(true);
    },
  };
}
