/** Believable lists of products: a short category page, and a long search of a marketplace over two pages. */
import type { SnapshotRecord } from '../../lib/model/records.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { euros, factsOf, snapshot } from './fake-facts.ts';
import { data, fakeShops, record, TODAY } from './fake-shops.ts';

/** A list of products as a category page shows it, or as only its data holds it. */
export function listingSnapshot(readFrom?: 'data'): SnapshotRecord {
  const url = 'https://www.latelierdubois.example/planches';
  const { found } = factsOf(url);
  const names = [
    'Planche chêne',
    'Planche noyer 40 × 30',
    'Planche bambou',
    'Billot hêtre',
    'Planche olivier avec rigole et poignée en cuir',
    'Set de 3 planches',
    'Planche frêne',
    'Plateau apéro',
    'Planche à pain',
    'Planche érable',
  ];
  return snapshot(
    url,
    'latelierdubois.example',
    'category',
    TODAY,
    [found('listing.totalCount', 48, '48 produits'), found('page.kind', 'category', 'Catégorie')],
    {
      title: 'Planches à découper',
      rows: names.map((name, index) => ({
        position: index + 1,
        name,
        url: `https://www.latelierdubois.example/p/${index}`,
        price: euros(19.9 + index * 6),
        ...(index % 3 === 0 ? { listPrice: euros(29.9 + index * 6) } : {}),
        ...(index === 1 ? { sponsored: true } : {}),
        rating: 4.1 + (index % 5) / 10,
        reviewCount: 12 * (index + 1),
        ...(readFrom === undefined ? {} : { readFrom }),
      })),
    },
  );
}

export const LONG_LIST_URL = 'https://marche.example/s?k=planche';

/** A search page of a marketplace, long enough that only the rows in view are drawn. */
function longListing(page: number): SnapshotRecord {
  const url = page === 1 ? LONG_LIST_URL : `${LONG_LIST_URL}&page=${page}`;
  const { found } = factsOf(url);
  const woods = ['noyer', 'chêne', 'hêtre', 'olivier', 'bambou'];
  const sellers = ['BoisNature', 'Maison Érable', 'Ustensiles & Co', 'Atelier Vert', 'Cuisine Nord', 'Bois d’Ici'];
  return snapshot(
    url,
    'marche.example',
    'search',
    TODAY,
    [
      found('listing.pageNumber', page, `page ${page}`),
      found('listing.reader', { marketplace: 'Marché', checked: '2026-10', fallback: true }, 'Marché'),
    ],
    {
      title: 'Résultats pour « planche »',
      rows: Array.from({ length: 160 }, (_value, index) => {
        const number = index * 7 + page * 3;
        return {
          position: index + 1,
          name:
            index === 4
              ? 'Planche noyer 40 × 30'
              : `Planche à découper en ${woods[number % 5]}, ${20 + (number % 40)} × ${15 + (number % 25)} cm, modèle ${page}${index}`,
          id: `M${page}-${index}`,
          url: `https://marche.example/dp/${page}-${index}`,
          price: euros(9.9 + ((number * 37) % 90) * (number % 3 === 0 ? 1 : 0.5)),
          ...(index % 6 === 0 ? { listPrice: euros(120) } : {}),
          ...(index % 9 === 1 ? { sponsored: true } : {}),
          ...(index % 11 === 2 ? { badges: ['Meilleure vente'] } : {}),
          ...(index % 7 === 3
            ? { badges: [`Plus de ${50 * (1 + (index % 8))} achetés au cours du mois dernier`] }
            : {}),
          ...(index % 4 === 3 ? {} : { rating: 3.2 + (number % 18) / 10, reviewCount: (number * 13) % 900 }),
          brand: ['Sylva', 'Noblebois', 'Kerno', 'Tahl'][(number * number) % 4] ?? 'Sylva',
          seller: sellers[(number * number) % 6] ?? 'BoisNature',
        };
      }),
    },
  );
}

/** The marketplace with two pages of one search saved. */
export function shopsWithLists(): readonly ShopData[] {
  return [...fakeShops(), data(record('marche.example', 'Marché', 'competitor', 3), [longListing(1), longListing(2)])];
}

/** The same two pages, read one after the other and not saved. */
export function leafedLists(): readonly SnapshotRecord[] {
  return [longListing(1), longListing(2)];
}
