/** Where a term of returns holds: at home, or for goods that come from elsewhere. */
import { dimsOf, readDims } from './shipping-dims.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has, valuesOf } from './terms/lexicon.ts';

/** A clause, and the place in its text where the term is said. */
export interface Place {
  readonly clause: Clause;
  readonly at?: number;
}

/** Places in the part of a sentence, between commas, that holds a claim: "free from Germany, at your cost from Austria". */
function placesBeside(lexed: Lexed, at: number): string[] {
  const { text } = lexed;
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const ends = [text.indexOf(',', at), text.indexOf(';', at)].filter((end) => end >= 0);
  const to = Math.min(text.length, ...ends);
  return readDims(lexed).items.flatMap(({ kind, token, values }) =>
    kind === 'place' && token.start >= from && token.end <= to ? values : [],
  );
}

const ABROAD =
  /\b(?:from|outside|aus dem|vom|ausserhalb|au[ßs]erhalb|depuis|de|hors|desde|fuera|dall|da|van|uit|vanuit|buiten|z|poza|do|fora)\s?['’]?\s?(?:abroad|overseas|the uk|ausland|l['’]?[eé]tranger|el extranjero|del pa[íi]s|estero|het buitenland|buitenland|zagranicy|krajem|estrangeiro)/iu;

/** Countries that goods are sent from: "depuis la Belgique et le Luxembourg". */
function originsOf({ tokens }: Lexed): string[] {
  const origin = tokens.find((token) => has(token, 'origin'));
  if (origin === undefined) return [];
  const places = tokens.filter((token) => token.first > origin.last && token.first - origin.last <= 6);
  return places.flatMap((token) => valuesOf(token, 'place').slice(0, 1));
}

/** Whether a claim is made for another country or for a region, by its clause or by the words that head its line. */
export function isElsewhere({ clause, at }: Place, home: string | undefined): boolean {
  const near = at === undefined ? [] : placesBeside(clause.lexed, at);
  const own = near.length > 0 ? near : dimsOf(clause.lexed).places;
  const { lexed, line } = clause;
  const heading = line.headings.at(-1);
  // "Sent from abroad, the return is paid by the buyer"
  const from = own.length > 0 ? [] : originsOf(lexed);
  if (from.length > 0) return !from.includes(home ?? '');
  if (own.length === 0 && (ABROAD.test(lexed.text) || (heading !== undefined && ABROAD.test(heading.text))))
    return true;
  const first = own.length > 0 ? own : dimsOf(line.clauses[0]?.lexed).places;
  const places = first.length > 0 ? first : dimsOf(heading).places;
  if (places.length === 0) return false;
  // Where the shop's own country is not known, only "abroad" is surely another.
  const isHere = (place: string): boolean =>
    place === 'home' || place === 'EU' || (home === undefined ? place !== 'world' : place === home);
  return !places.some(isHere);
}
