/** Places of a shop on a page of results, in words: "advert 1, result 3". */
import type { ShopPlaces } from '../../lib/compare/search-places.ts';
import { useApp } from '../context.ts';

export function usePlaceText(): (places: ShopPlaces['places']) => string {
  const { words, formats } = useApp();
  return (places) =>
    places
      .map(({ kind, place }) => words.searching.place(words.searching.kindShort[kind], formats.number(place)))
      .join(', ');
}
