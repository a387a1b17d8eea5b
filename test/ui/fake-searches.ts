/** A search engine's page of results, today and on two earlier days. All names are invented. */
import type { SnapshotRecord } from '../../lib/model/records.ts';
import type { ListingRow } from '../../lib/model/snapshot.ts';
import { euros, factsOf, snapshot } from './fake-facts.ts';
import { TODAY } from './fake-shops.ts';

export const SEARCH_URL = 'https://www.google.fr/search?q=planche+noyer';

const ROWS: readonly Omit<ListingRow, 'position'>[] = [
  { name: 'Planches en noyer massif – Expédiées en 24 h', url: 'https://www.coupe-net.example/', badges: ['advert'] },
  { name: 'L’Atelier du Bois : planches à découper', url: 'https://www.latelierdubois.example/', badges: ['advert'] },
  { name: 'Planche noyer 40 × 30', url: 'https://boutique-planches.example/p/noyer-40x30', price: euros(37.1), badges: ['shopping'], seller: 'Ma boutique' },
  { name: 'Planche noyer premium', url: 'https://www.bois-rare.example/p/2', price: euros(64), badges: ['shopping'], seller: 'Bois rare' },
  { name: 'Ébénisterie Martin, 12 rue des Copeaux', badges: ['local'], seller: 'Ébénisterie Martin' },
  { name: 'Comment choisir une planche à découper', url: 'https://conseils-cuisine.example/planche', badges: ['organic'] },
  { name: 'Planche à découper en noyer | L’Atelier du Bois', url: 'https://www.latelierdubois.example/planches/noyer-40x30', badges: ['organic'] },
  { name: 'Planches noyer – petit prix', url: 'https://www.planches-pas-cheres.example/noyer', badges: ['organic'] },
]; // prettier-ignore

export function searchSnapshot(takenAt: string = TODAY, skip = 0): SnapshotRecord {
  const { found } = factsOf(SEARCH_URL);
  return snapshot(SEARCH_URL, 'google.fr', 'search', takenAt, [found('page.kind', 'search', 'search')], {
    title: 'planche noyer - Recherche',
    rows: ROWS.slice(skip).map((row, index) => ({ ...row, position: index + 1 })),
  });
}

export function savedSearches(): readonly SnapshotRecord[] {
  return [
    searchSnapshot('2026-11-08T09:00:00.000Z', 3),
    searchSnapshot('2026-11-15T09:00:00.000Z', 1),
    searchSnapshot(),
  ];
}
