/** Bad pages and bad luck: each ends in a clear message or an honest reading, and nothing stored is lost or half-written. */
import { readFile } from 'node:fs/promises';
import type { ReadingRecord, SnapshotRecord } from '../../lib/model/records.ts';
import { valueOf } from '../../lib/model/snapshot.ts';
import type { Merchant } from './driver/merchant.ts';
import { words } from './driver/merchant.ts';
import { rowsExpression } from './driver/stored.ts';
import { expect, test } from './fixtures.ts';

async function readBroken(merchant: Merchant, path: string, seconds = 30): Promise<ReadingRecord> {
  await merchant.page.goto(`http://broken.test${path}`, { waitUntil: 'load', timeout: 60_000 });
  await merchant.clickIcon();
  return merchant.reading('', seconds);
}

function priceOf(reading: ReadingRecord): unknown {
  return reading.snapshot && valueOf(reading.snapshot, 'product.price');
}

test('an empty page says so', async ({ merchant }) => {
  const reading = await readBroken(merchant, '/empty');
  expect(reading).toMatchObject({ state: 'failed', error: { code: 'page-empty' } });
  await (await merchant.panel()).see(words.errors['page-empty'].title);
});

for (const [path, minor] of [
  ['/torn', 2450],
  ['/bad-json', 1990],
  ['/long-attribute', 1490],
] as const) {
  test(`${path} is read all the same`, async ({ merchant }) => {
    const reading = await readBroken(merchant, path);
    expect(reading.state).toBe('read');
    expect(priceOf(reading)).toMatchObject({ minor, currency: 'EUR' });
    await merchant.save();
  });
}

test('a page of twenty megabytes is cut, and the panel says so', async ({ merchant }) => {
  test.slow();
  const reading = await readBroken(merchant, '/huge', 120);
  expect(reading.state).toBe('read');
  expect(reading.snapshot?.truncated).toBe(true);
  await (await merchant.panel()).see(words.reading.truncated);
  await merchant.save();
});

for (const path of ['/odd-price', '/deep', '/wrong-encoding']) {
  test(`${path} gives no invented price`, async ({ merchant }) => {
    const reading = await readBroken(merchant, path);
    expect(reading.state).toBe('read');
    const price = priceOf(reading) as { minor?: number } | undefined;
    if (path === '/odd-price') expect(price).toBeUndefined();
    else expect([undefined, 500, 2990]).toContain(price?.minor);
  });
}

test('a page that rewrites itself while it is read gives one whole reading', async ({ merchant }) => {
  const reading = await readBroken(merchant, '/restless');
  expect(reading.state).toBe('read');
  await merchant.save();
});

test('a page that leaves while it is read is not mixed with the next one', async ({ merchant }) => {
  await merchant.page.goto('http://broken.test/leaving');
  const panel = await merchant.clickIcon();
  const reading = await panel.waitFor<ReadingRecord>(
    `(${rowsExpression('readings')}).then((all) => all.find(({ state }) => state !== 'reading'))`,
  );
  if (reading.state === 'failed') expect(['page-changed', 'page-empty']).toContain(reading.error?.code);
  else
    expect(
      new Set(
        reading.snapshot?.facts.flatMap((fact) => ('evidence' in fact ? fact.evidence.map(({ url }) => url) : [])),
      ).size,
    ).toBe(1);
});

test('hostile words stay words: on screen, in the database and in the exported table', async ({ vigie, merchant }) => {
  const reading = await readBroken(merchant, '/hostile');
  expect(reading.state).toBe('read');
  await merchant.save();
  const panel = await merchant.panel();
  await panel.see('<img src=x onerror=');
  expect(
    await panel.evaluate(
      '[document.querySelectorAll("img[onerror]").length, typeof globalThis.hacked, ({}).polluted].join()',
    ),
  ).toBe('0,undefined,');
  const app = await vigie.openApp('compare', { width: 1280, height: 800 }, 'workspace');
  await app.getByRole('button', { name: words.compare.export }).first().click();
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('dialog').getByRole('button', { name: words.exporting.download }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  for (const cell of text.split(/[;,\n]/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@\t]|^-\D/);
});

test('what a person typed, the account and the basket are not stored', async ({ merchant }) => {
  await merchant.page.goto('http://broken.test/private');
  await merchant.page.locator('textarea').fill('une autre phrase secrète 9912');
  await merchant.clickIcon();
  const reading = await merchant.reading();
  await merchant.save();
  const panel = await merchant.panel();
  const everything = await panel.evaluate<string>(`(async () => {
    const opened = await new Promise((done) => { const asked = indexedDB.open('vigie'); asked.onsuccess = () => done(asked.result); });
    const parts = [];
    for (const table of opened.objectStoreNames) {
      const rows = await new Promise((done) => { const asked = opened.transaction(table).objectStore(table).getAll(); asked.onsuccess = () => done(asked.result); });
      for (const row of rows) {
        parts.push(JSON.stringify({ ...row, gzip: undefined, packed: undefined }));
        for (const [bytes, format] of [[row.gzip, 'gzip'], [row.packed, 'deflate-raw']])
          if (bytes) parts.push(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))).text());
      }
    }
    opened.close();
    return parts.join('\\n');
  })()`);
  expect(reading.state).toBe('read');
  // In the reading of the tab, its copy, and the saved snapshot.
  expect(everything.split('Planche discrète').length).toBeGreaterThan(3);
  for (const secret of ['motdepasse-42', '9912', '7781', 'camille.durand@', 'Camille Durand', 'Cadeau secret'])
    expect(everything).not.toContain(secret);
});

test('a message of the wrong shape is refused in words', async ({ vigie }) => {
  const app = await vigie.openApp('page', { width: 420, height: 700 });
  const answers = await app.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    return [
      await runtime.sendMessage({ vigie: 1, command: 'page.save', input: { tabId: 'first', readingId: 7 } }),
      await runtime.sendMessage({
        vigie: 1,
        command: 'watch.add',
        input: { url: 'javascript:alert(1)', shop: 'x', title: '', everyMinutes: 1 },
      }),
    ];
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});

test('a full disk is told, and what was there stays', async ({ town, vigie, merchant }) => {
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await merchant.visit(town.url('atelier', town.pages('atelier').product('bread-box')));
  const before = new Date().toISOString();
  const panel = await merchant.clickIcon();
  await merchant.reading(before);
  // The right to unlimited storage lifts the browser's own limit, so the worker's database is made to refuse as a full disk does.
  const fill = (full: boolean): Promise<void> | undefined =>
    vigie.worker()?.evaluate((isFull) => {
      const store = IDBObjectStore.prototype as unknown as {
        add: unknown;
        put: unknown;
        kept?: { add: unknown; put: unknown };
      };
      store.kept ??= { add: store.add, put: store.put };
      const refuse = (): never => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      Object.assign(store, isFull ? { add: refuse, put: refuse } : store.kept);
    }, full);
  await fill(true);
  await panel.click(words.page.save, '.view-head button');
  await panel.see(words.errors['disk-full'].title);
  await panel.see(words.errors['disk-full'].help);
  await fill(false);
  expect(await merchant.rows<SnapshotRecord>('snapshots')).toHaveLength(1);
  await panel.click(words.page.save, '.view-head button');
  await expect.poll(async () => (await merchant.rows('snapshots')).length).toBe(2);
});

test('data of a newer version is left alone, and the panel says what to do', async ({ town, vigie, merchant }) => {
  await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
  const app = await vigie.openApp('shop', { width: 420, height: 800 });
  // Another, newer Vigie has opened the database since.
  await app.goto(`chrome-extension://${vigie.id}/manifest.json`);
  await vigie.stopWorker(merchant.page);
  await app.evaluate(
    () =>
      new Promise((done, fail) => {
        const asked = indexedDB.open('vigie', 10_000);
        asked.onerror = () => fail(new Error(String(asked.error)));
        asked.onsuccess = () => {
          asked.result.close();
          done(undefined);
        };
      }),
  );
  await app.goto(`chrome-extension://${vigie.id}/sidepanel.html#shop`);
  await expect(app.locator('main')).toContainText(words.errors['database-newer'].title);
  await expect(app.locator('main')).toContainText(words.errors['database-newer'].help);
});
