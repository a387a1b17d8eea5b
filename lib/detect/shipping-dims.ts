/** What a text names of an option's mode, carrier and place, with the places that it leaves out. */
import type { Lexed, Token } from './terms/lexicon.ts';
import { has, valuesOf } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';
import { placesIn } from './terms/places.ts';
import { isNegated } from './terms/subjects.ts';
import type { Dims } from './shipping-draft.ts';
import { modeOfCarrier, noDims, QUALIFIERS } from './shipping-draft.ts';
import {
  endsExclusion,
  isCarrierRefused,
  isJoinedTo,
  isLeftOutBehind,
  isModeRefused,
  isOrigin,
  isPlaceRefused,
  placeAhead,
  refusesElse,
} from './shipping-left-out.ts';

/** A mode, carrier or place, with whether it stands in brackets. */
export interface DimItem {
  readonly at: number;
  readonly kind: 'place' | 'mode' | 'carrier';
  readonly values: readonly string[];
  readonly token: Token;
  readonly inside: boolean;
}

/** Offsets in brackets. */
function bracketed(text: string): (at: number) => boolean {
  if (!text.includes('(')) return () => false;
  const spans: [number, number][] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open = at;
    else if (text[at] === ')' && open >= 0) {
      spans.push([open, at]);
      open = -1;
    }
  }
  return (at) => spans.some(([from, to]) => at > from && at < to);
}

/** Short names that are written as such anywhere in a sentence. */
const KNOWN_SHORT = new Set(['UK', 'EU', 'UE', 'GB', 'CH', 'VS']);

/** Names of countries in one language that are ordinary words of another when written small. */
const WORDS_TOO = new Set([
  'island',
  'turkey',
  'chile',
  'mali',
  'niger',
  'togo',
  'cuba',
  'perle',
  'man',
  'malta',
  'china',
  'indien',
]);

/** Codes count in capitals only, and all but the best known only in a list: "IT", "AT", "ES" are words too. */
function isPlaceName(lexed: Lexed, token: Token): boolean {
  const written = lexed.text.slice(token.start, token.end);
  if (WORDS_TOO.has(written)) return false;
  if (token.end - token.start > 2) return true;
  if (written !== written.toUpperCase()) return false;
  const behind = lexed.text.slice(token.end, token.end + 9);
  return KNOWN_SHORT.has(written) || /^\s?(?:[,:/)|]|$)|^\s(?:[€£]|\d{1,3}[.,]\d{2}(?!\d))/.test(behind);
}

export interface TextDims {
  readonly items: readonly DimItem[];
  readonly excluded: readonly string[];
}

const NO_DIMS: TextDims = { items: [], excluded: [] };

/** Readings are kept with their text: what a heading names is asked for every line below it. */
const known = new WeakMap<Lexed, TextDims>();

/** Modes, carriers and places of a text, those that it excludes apart. */
export function readDims(lexed: Lexed): TextDims {
  if ((lexed.marks & MARK.dims) === 0) return NO_DIMS;
  let dims = known.get(lexed);
  if (!dims) known.set(lexed, (dims = read(lexed)));
  return dims;
}

function read(lexed: Lexed): TextDims {
  const inside = bracketed(lexed.text);
  const items: DimItem[] = [];
  const excluded: string[] = [];
  let excluding = -1;
  for (const token of lexed.tokens) {
    const places = isPlaceName(lexed, token) ? valuesOf(token, 'place') : [];
    const leavesOut =
      places.length === 0 &&
      !(has(token, 'not', 'refused') && refusesElse(lexed, token)) &&
      (has(token, 'except', 'refused') ||
        (has(token, 'not') && !has(token, 'yes') && placeAhead(lexed, token, isPlaceName)));
    if (leavesOut) {
      excluding = token.end;
      continue;
    }
    if (excluding >= 0 && (endsExclusion(lexed.text, excluding, token.start) || has(token, 'only', 'but')))
      excluding = -1;
    const push = (kind: DimItem['kind'], values: readonly string[]): void => {
      const last = items.at(-1);
      // "abroad (EU only)": the brackets say what is meant.
      if (
        kind === 'place' &&
        last?.kind === 'place' &&
        !last.inside &&
        ((inside(token.start) && (onlyInside(lexed, last.token, token) || meansInside(lexed, last, token))) ||
          isElsewhereIn(lexed, last, token))
      )
        items.pop();
      items.push({ at: token.start, kind, values, token, inside: inside(token.start) });
    };
    if (places.length > 0) {
      const named = placesIn(places[0] as string);
      if (excluding >= 0) {
        excluded.push(...named);
        excluding = token.end;
      } else if (isLeftOutBehind(lexed, token)) excluded.push(...named);
      else if (isPlaceRefused(lexed, token)) {
        let later = token;
        for (
          let last = items.at(-1);
          last?.kind === 'place' && isJoinedTo(lexed, last.token, later);
          last = items.at(-1)
        ) {
          excluded.push(...last.values);
          later = last.token;
          items.pop();
        }
        excluded.push(...named);
      } else if (!isOrigin(lexed, token)) push('place', named);
      continue;
    }
    if (excluding >= 0) continue;
    const carriers = valuesOf(token, 'carrier');
    // What a carrier usually does is known with its name; beside other carriers it is not theirs.
    const modes = valuesOf(token, 'mode').filter(
      (mode) =>
        !(QUALIFIERS.has(mode) && inside(token.start)) && !carriers.some((name) => modeOfCarrier(name) === mode),
    );
    if (carriers.length > 0 && !isCarrierRefused(lexed, token)) push('carrier', carriers);
    if (modes.length > 0 && !isNegated(lexed, token, 2) && !isModeRefused(lexed, token))
      push('mode', [...new Set(modes)]);
  }
  return { items, excluded };
}

/** "Abroad (Europe)": brackets right behind a word for all the world say which part of it is meant. */
const meansInside = (lexed: Lexed, last: DimItem, token: Token): boolean =>
  last.values[0] === 'world' && /^\s?\($/.test(lexed.text.slice(last.token.end, token.start));

/** "Elsewhere in mainland France": the country that follows says where. */
const isElsewhereIn = (lexed: Lexed, last: DimItem, token: Token): boolean =>
  last.values[0] === 'world' &&
  /^\s(?:en|in|dans|nel|nella|em|w|im|te)\s$/i.test(lexed.text.slice(last.token.end, token.start));

/** Whether an "only" stands between two places or right behind the second. */
function onlyInside(lexed: Lexed, from: Token, to: Token): boolean {
  return lexed.tokens.some((other) => has(other, 'only') && other.start > from.end && other.first <= to.last + 1);
}

/** Adds the values of an item to the dims. */
export function addTo(dims: Dims, item: Pick<DimItem, 'kind' | 'values'>): void {
  (item.kind === 'place' ? dims.places : item.kind === 'mode' ? dims.modes : dims.carriers).push(...item.values);
}

/** A list in brackets is taken whole: "Zone 1 (Belgium, Luxembourg)". */
export function goesOn(item: DimItem, taken: DimItem | undefined): boolean {
  return taken?.inside === true && taken.kind === item.kind;
}

/** All dims of a text; what brackets repeat of a kind already named is left out. */
export function dimsOf(...texts: readonly (Lexed | undefined)[]): Dims {
  const dims = noDims();
  for (const lexed of texts) {
    if (!lexed) continue;
    let taken: DimItem | undefined;
    for (const item of readDims(lexed).items) {
      const list = item.kind === 'place' ? dims.places : item.kind === 'mode' ? dims.modes : dims.carriers;
      if (item.inside && list.length > 0 && item.kind !== 'carrier' && !goesOn(item, taken)) continue;
      addTo(dims, item);
      taken = item;
    }
  }
  return dims;
}

/** Later words win over earlier ones of the same kind. */
export function over(base: Dims, ...more: readonly Dims[]): Dims {
  const out: Dims = { modes: [...base.modes], carriers: [...base.carriers], places: [...base.places] };
  for (const dims of more) {
    if (dims.modes.length > 0) out.modes = [...dims.modes];
    if (dims.carriers.length > 0) out.carriers = [...dims.carriers];
    if (dims.places.length > 0) out.places = [...dims.places];
  }
  return out;
}
