/** Short ways to write believable facts, proofs and snapshots for the tests and pictures of the interface. */
import type { Channel, Evidence, Fact, Strength } from '../../lib/model/evidence.ts';
import type { FactKey, FactValue, PageKind } from '../../lib/model/facts.ts';
import type { ListingRow, Snapshot } from '../../lib/model/snapshot.ts';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { pageKey } from '../../lib/text/url.ts';

export function proof(snippet: string, url: string, channel: Channel = 'text', where = 'main > p'): Evidence {
  return { channel, where, snippet, url, rule: 'fake' };
}

export function euros(amount: number, text = `${amount.toFixed(2).replace('.', ',')} €`) {
  return { minor: Math.round(amount * 100), currency: 'EUR', text };
}

interface Extra {
  readonly item?: string;
  readonly strength?: Strength;
  readonly channel?: Channel;
  readonly where?: string;
  readonly conflicts?: readonly { readonly value: unknown; readonly snippet: string; readonly channel: Channel }[];
}

/** Facts of one page, with its address filled into every proof. */
export function factsOf(url: string) {
  return {
    found<K extends FactKey>(key: K, value: FactValue[K], snippet: string, extra: Extra = {}): Fact {
      return {
        key,
        ...(extra.item === undefined ? {} : { item: extra.item }),
        state: 'found',
        value,
        strength: extra.strength ?? 'declared',
        evidence: [proof(snippet, url, extra.channel, extra.where)],
        ...(extra.conflicts
          ? {
              conflicts: extra.conflicts.map((other) => ({
                key,
                strength: 'declared',
                value: other.value,
                evidence: [proof(other.snippet, url, other.channel)],
              })),
            }
          : {}),
      } as Fact;
    },
    absent(key: FactKey, snippet: string, item?: string): Fact {
      return { key, ...(item === undefined ? {} : { item }), state: 'absent', evidence: [proof(snippet, url)] } as Fact;
    },
    unknown(
      key: FactKey,
      reason: 'not-on-this-page' | 'needs-tab' | 'blocked' | 'detector-failed' = 'not-on-this-page',
    ): Fact {
      return { key, state: 'unknown', reason } as Fact;
    },
  };
}

let count = 0;

export function snapshot(
  url: string,
  shop: string,
  pageKind: PageKind,
  takenAt: string,
  facts: readonly Fact[],
  more: { readonly title?: string; readonly language?: string; readonly rows?: readonly ListingRow[] } = {},
): SnapshotRecord {
  count += 1;
  const base: Snapshot = {
    url,
    shop,
    pageKind,
    takenAt,
    via: 'tab',
    rules: 'fake',
    facts,
    failures: [],
    title: more.title ?? url,
    language: more.language ?? 'fr',
    rows: more.rows,
  };
  return { ...base, id: `snapshot-${count}`, pageKey: pageKey(url) };
}
