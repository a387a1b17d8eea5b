/** Small shops, snapshots and facts for the tests of this room and of the exports. */
import type { Fact, FoundFact, Strength } from '../model/evidence.ts';
import type { FactKey, FactValue, PageKind } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';

/** 12.9 -> 1290 EUR minor units. */
export function euro(major: number, currency = 'EUR'): Money {
  return { minor: Math.round(major * 100), currency, text: `${major.toFixed(2)} ${currency}` };
}

/** A found fact with one piece of evidence. */
export function found<K extends FactKey>(
  key: K,
  value: FactValue[K],
  item?: string,
  strength: Strength = 'declared',
): Fact {
  const fact: FoundFact<K> = {
    key,
    ...(item === undefined ? {} : { item }),
    state: 'found',
    value,
    strength,
    evidence: [
      {
        channel: 'text',
        where: 'main',
        // Other values are told in other words.
        snippet: `${key} ${item ?? ''} ${JSON.stringify(value)}`.slice(0, 240),
        url: 'https://shop.test/',
        rule: 'test',
      },
    ],
  };
  return fact as unknown as Fact;
}

/** A fact to which the page says no. */
export function absent(key: FactKey, item?: string): Fact {
  return {
    key,
    ...(item === undefined ? {} : { item }),
    state: 'absent',
    evidence: [{ channel: 'text', where: 'main', snippet: `no ${key}`, url: 'https://shop.test/', rule: 'test' }],
  } as Fact;
}

/** A snapshot of a page of a shop. */
export function snapshot(
  path: string,
  pageKind: PageKind,
  facts: readonly Fact[],
  rest: Partial<SnapshotRecord> = {},
): SnapshotRecord {
  const url = `https://${rest.shop ?? 'shop.test'}${path}`;
  return {
    id: `${path}@${rest.takenAt ?? '1'}`,
    pageKey: url,
    url,
    shop: 'shop.test',
    pageKind,
    title: path,
    takenAt: '2026-11-20T10:00:00.000Z',
    via: 'tab',
    rules: 'test',
    facts,
    failures: [],
    ...rest,
  };
}

/** All that is stored of a shop. */
export function shopData(
  id: string,
  snapshots: readonly SnapshotRecord[],
  rest: { role?: ShopRecord['role']; answers?: ShopData['answers']; corrections?: ShopData['corrections'] } = {},
): ShopData {
  return {
    shop: { id, name: id, role: rest.role ?? 'competitor', tags: [], notes: '', addedAt: '2026-11-01T00:00:00.000Z' },
    pages: [],
    rules: [],
    snapshots,
    corrections: rest.corrections ?? [],
    answers: rest.answers ?? [],
  };
}
