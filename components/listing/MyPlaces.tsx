/** Where my products stand in a list: my own offers, and products of others that are called like mine. */
import type { ListingLine } from '../../lib/compare/listing-order.ts';
import { useApp } from '../context.ts';

export function MyPlaces({ lines }: { readonly lines: readonly ListingLine[] }) {
  const { words, shops, formats } = useApp();
  if (!shops?.some(({ shop }) => shop.role === 'mine')) return null;
  const mine = lines.filter(({ own }) => own !== undefined);
  // In a list of my own shop every row is mine, which says nothing.
  if (mine.length === lines.length && mine.every(({ own }) => own?.by === 'shop')) return null;
  return (
    <section class="group">
      <h2>{words.listing.mine}</h2>
      {mine.length === 0 ? (
        <p class="soft small pad">{words.listing.mineNone}</p>
      ) : (
        <ul class="plain holders">
          {mine.map(({ row, place, own }) => (
            <li key={place}>
              <span class="strong number">{formats.number(place)}</span>
              <span class="grow break">{row.name}</span>
              <span class="soft small">{own?.by === 'shop' ? own.name : words.listing.sameProduct}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
