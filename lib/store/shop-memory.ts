/** Remembers between two readings of the database what has not changed, so that one saved answer does not mean reading every snapshot again. */
import type { SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import type { Database } from './database.ts';

export class ShopMemory {
  #snapshots: ReadonlyMap<string, SnapshotRecord> = new Map();
  #shops: ReadonlyMap<string, { readonly signature: string; readonly data: ShopData }> = new Map();
  #list: readonly ShopData[] = [];

  /** The snapshots of these ids; only those not met before are read: a snapshot is never rewritten under its id. */
  async snapshots(database: Database, ids: readonly string[]): Promise<readonly SnapshotRecord[]> {
    const missing = ids.filter((id) => !this.#snapshots.has(id));
    const read = missing.length === 0 ? [] : await database.snapshots.bulkGet([...missing]);
    const fresh = new Map(read.flatMap((snapshot) => (snapshot ? [[snapshot.id, snapshot] as const] : [])));
    const all = new Map<string, SnapshotRecord>();
    for (const id of ids) {
      const snapshot = this.#snapshots.get(id) ?? fresh.get(id);
      if (snapshot) all.set(id, snapshot);
    }
    // What no page points to any more is let go.
    this.#snapshots = all;
    return [...all.values()];
  }

  /** The same shops, as the same objects as last time where nothing in them has changed. */
  unchanged(shops: readonly ShopData[]): readonly ShopData[] {
    const next = new Map<string, { readonly signature: string; readonly data: ShopData }>();
    const list = shops.map((data) => {
      const signature = JSON.stringify({ ...data, snapshots: data.snapshots.map(({ id }) => id) });
      const known = this.#shops.get(data.shop.id);
      const entry = known?.signature === signature ? known : { signature, data };
      next.set(data.shop.id, entry);
      return entry.data;
    });
    this.#shops = next;
    if (list.length !== this.#list.length || list.some((data, place) => data !== this.#list[place])) this.#list = list;
    return this.#list;
  }
}
