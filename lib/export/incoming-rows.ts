/** Rows for the shops, pages and products that a list or a catalogue names, beside what is stored already. */
import { sameValue } from '../compare/same-value.ts';
import type { ImportChange } from '../model/data-services.ts';
import type { ProjectRecord } from '../model/project.ts';
import type { PageRecord, ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';

/** One thing to bring in: a shop, and mostly a page of it, and mostly what is known of the product there. */
export interface IncomingEntry {
  readonly shop: string;
  readonly shopName?: string;
  readonly mine?: boolean;
  readonly tags: readonly string[];
  readonly url?: string;
  readonly title?: string;
  readonly snapshot?: Snapshot;
}

export interface IncomingCounts {
  readonly shops: number;
  readonly shopsChanged: number;
  readonly pages: number;
  readonly pagesKnown: number;
  readonly products: number;
  readonly productsSame: number;
}

export interface IncomingOptions {
  readonly at: string;
  readonly newId: () => string;
}

/** What is known of a product, without the places that it was read from. */
function factsOf({ facts }: Snapshot): unknown {
  return facts.map((fact) => [fact.key, fact.state === 'found' ? fact.value : fact.state]);
}

/** Collects the rows of one import; each entry costs little, so that a caller can pause between them. */
export class IncomingRows {
  private readonly shops = new Map<string, ShopRecord>();
  private readonly known: ReadonlyMap<string, ShopRecord>;
  private readonly pages = new Map<string, PageRecord>();
  private readonly storedPages: ReadonlyMap<string, PageRecord>;
  private readonly storedFiles: ReadonlyMap<string, SnapshotRecord>;
  private readonly snapshots: SnapshotRecord[] = [];
  private readonly named = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly options: IncomingOptions;
  private same = 0;

  constructor(stored: readonly ShopData[], options: IncomingOptions) {
    this.options = options;
    this.known = new Map(stored.map(({ shop }) => [shop.id, shop]));
    this.storedPages = new Map(stored.flatMap(({ pages }) => pages.map((page) => [page.key, page] as const)));
    this.storedFiles = new Map(
      stored.flatMap(({ snapshots }) =>
        snapshots.filter(({ via }) => via === 'file').map((snapshot) => [snapshot.pageKey, snapshot] as const),
      ),
    );
  }

  /** Takes an entry in. False when the same page came before in this file. */
  add(entry: IncomingEntry): boolean {
    const key = entry.url === undefined ? undefined : pageKey(entry.url);
    if (key !== undefined && this.seen.has(key)) return false;
    this.addShop(entry);
    if (key === undefined || entry.url === undefined) return true;
    this.seen.add(key);
    const page = this.storedPages.get(key);
    const title = entry.title ?? entry.snapshot?.title ?? '';
    const { at, newId } = this.options;
    // A page that the merchant has keeps its shop, which may be a seller on a marketplace.
    const shop = page?.shop ?? entry.shop;
    if (!entry.snapshot) {
      if (!page)
        this.pages.set(key, { key, shop, url: entry.url, title, pageKind: 'other', firstSeenAt: at, lastSeenAt: at });
      return true;
    }
    const before = this.storedFiles.get(key);
    if (before && sameValue(factsOf(before), factsOf(entry.snapshot))) {
      this.same += 1;
      return true;
    }
    const snapshot: SnapshotRecord = { ...entry.snapshot, shop, id: newId(), pageKey: key };
    this.snapshots.push(snapshot);
    this.pages.set(key, {
      key,
      shop,
      url: page?.url ?? entry.url,
      title: page?.title || title,
      pageKind: 'product',
      firstSeenAt: page?.firstSeenAt ?? at,
      lastSeenAt: at,
      latest: { ...page?.latest, file: snapshot.id },
    });
    return true;
  }

  private addShop({ shop: id, shopName, mine, tags }: IncomingEntry): void {
    this.named.add(id);
    const before = this.shops.get(id) ?? this.known.get(id);
    const shop: ShopRecord = before ?? {
      id,
      name: shopName ?? id,
      role: 'competitor',
      tags: [],
      notes: '',
      addedAt: this.options.at,
    };
    const role = mine === undefined ? shop.role : mine ? 'mine' : 'competitor';
    const all = [...new Set([...shop.tags, ...tags])].slice(0, 50);
    if (!before || role !== shop.role || all.length !== shop.tags.length)
      this.shops.set(id, { ...shop, role, tags: all });
  }

  /** How much of what would be written. */
  counts(): IncomingCounts {
    const shops = [...this.shops.keys()].filter((id) => !this.known.has(id)).length;
    const pages = [...this.pages.keys()].filter((key) => !this.storedPages.has(key)).length;
    return {
      shops,
      shopsChanged: this.shops.size - shops,
      pages,
      pagesKnown: this.seen.size - pages,
      products: this.snapshots.length,
      productsSame: this.same,
    };
  }

  /** All rows to write, the project that the shops join among them; nothing is taken away. */
  change(project?: ProjectRecord): ImportChange {
    const { at } = this.options;
    const joined = project && [...new Set([...project.shops, ...this.named])];
    const grown = project && joined && joined.length > project.shops.length ? [{ ...project, shops: joined, at }] : [];
    return {
      put: {
        shops: [...this.shops.values()],
        pages: [...this.pages.values()],
        snapshots: this.snapshots,
        projects: grown,
      },
      remove: {},
    };
  }
}
