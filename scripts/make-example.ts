/**
 * Makes the example that the extension carries, from the demo shops as Vigie reads them: `node scripts/make-example.ts` writes
 * `public/example.vigie.gz`, a project file like any other, compressed. Run it again when the reading has become better; the readings
 * keep their day.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBackup, writeBackup, backupOf } from '../lib/export/backup.ts';
import { analyse } from '../lib/detect/analyse.ts';
import { EXAMPLE_PROJECT, EXAMPLE_SITE } from '../lib/model/example.ts';
import type { Fact } from '../lib/model/evidence.ts';
import type { SnapshotRecord } from '../lib/model/records.ts';
import type { ShopData } from '../lib/model/services.ts';
import { pageKey } from '../lib/text/url.ts';
import { fetchPage } from '../test/shop-captures.ts';
import { startTown } from '../test/shops/town.ts';

const SHOPS = [
  { id: 'atelier', name: 'Atelier du Hêtre', role: 'mine' },
  { id: 'boismie', name: 'Bois & Mie', role: 'competitor' },
  { id: 'holzbrett', name: 'Holzbrett-Werkstatt', role: 'competitor' },
] as const;
const PRODUCTS = ['walnut-board', 'rolling-pin'] as const;
const TAKEN = '2026-11-20T10:00:00.000Z';

/** The file is part of every package: what a page does not say stays out, as do the same links of every page and a third proof. */
function carried(fact: Fact, isHome: boolean): Fact[] {
  if (fact.state === 'unknown' || (fact.key === 'shop.link' && !isHome)) return [];
  const [first, second] = fact.evidence;
  return [{ ...fact, evidence: second ? [first, second] : [first] }];
}

const town = await startTown();
const shops: ShopData[] = [];
for (const [place, { id, name, role }] of SHOPS.entries()) {
  const site = town.pages(id);
  const shop = `${id}.${EXAMPLE_SITE}`;
  const served = new URL(town.url(id, '/')).host;
  const moved = (text: string): string =>
    text.replaceAll(`http://${served}`, `https://${shop}`).replaceAll(served, shop);
  const paths = [
    site.home,
    site.category,
    ...PRODUCTS.map((slug) => site.product(slug)),
    site.delivery,
    site.returns,
    site.terms,
    site.legal,
    site.contact,
    site.about,
  ];
  const snapshots: SnapshotRecord[] = [];
  for (const path of new Set(paths)) {
    const capture = await fetchPage(town, id, path);
    const url = moved(capture.url);
    const read = analyse({ ...capture, url, html: moved(capture.html), via: 'tab', takenAt: TAKEN });
    const facts = read.facts.flatMap((fact) => carried(fact, path === site.home));
    snapshots.push({ ...read, facts, shop, id: `example ${url}`, pageKey: pageKey(url) });
  }
  shops.push({
    shop: { id: shop, name, role, tags: [], notes: '', addedAt: new Date(Date.parse(TAKEN) + place).toISOString() },
    pages: snapshots.map(({ id: snapshot, url, pageKey: key, pageKind, title }) => ({
      key,
      shop,
      url,
      title: title ?? '',
      pageKind,
      firstSeenAt: TAKEN,
      lastSeenAt: TAKEN,
      latest: { tab: snapshot },
    })),
    snapshots,
    rules: [],
    corrections: [],
    answers: [],
  });
}
await town.close();

const project = {
  id: EXAMPLE_PROJECT,
  name: 'Wooden boards',
  shops: shops.map(({ shop }) => shop.id),
  country: 'FR',
  basket: 40,
  currency: 'EUR',
  notes: '',
  tags: [],
  state: 'active',
  addedAt: TAKEN,
  at: TAKEN,
} as const;
const rows = backupOf(shops, { answerPictures: [], matches: [], projects: [project], findingNotes: [] });
const text = String((await writeBackup(rows, project.name, new Date(TAKEN))).data);
const read = await readBackup(text);
if (!read.ok) throw new Error(`not readable: ${read.problem} ${read.at ?? ''}`);
const packed = gzipSync(text, { level: 9 });
writeFileSync(join(import.meta.dirname, '../public/example.vigie.gz'), packed);
console.log(`public/example.vigie.gz: ${String(packed.length)} bytes, ${JSON.stringify(read.counts)}`);
