/** Tells whether a place, mode or carrier that a text names is refused or left out, or is only where something comes from. */
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { isNegated } from './terms/subjects.ts';

const isOf = (token: Token, kinds: RegExp): boolean => token.tags.some((tag) => kinds.test(tag));
const WAYS = /^(?:mode|carrier|pay):/;
const PLACES = /^place:/;
const PLAIN_WAYS = new Set(['mode:home', 'mode:standard', 'mode:tracked']);

/** "Delivery to parcel lockers is not possible", "to Switzerland we do not deliver": the refusal stands behind what is refused. */
function refusal(lexed: Lexed, token: Token, stops: RegExp): Token | undefined {
  return lexed.tokens.find(
    (other) =>
      has(other, 'refused') &&
      other.first > token.last &&
      other.first - token.last <= 5 &&
      !stops.test(lexed.text.slice(token.end, other.start)),
  );
}

/** Whether a mode is refused behind its name. */
export const isModeRefused = (lexed: Lexed, token: Token): boolean =>
  refusal(lexed, token, /[,;:.()|\d]/) !== undefined;

/** Whether a place is refused behind its name ("USA: suspended"); with a mode between, it is the mode that is refused. */
export function isPlaceRefused(lexed: Lexed, token: Token): boolean {
  const refused = refusal(lexed, token, /[,;.()|\d]/);
  return refused !== undefined && !lexed.tokens.some((mode) => between(mode, token, refused) && isOf(mode, WAYS));
}

const between = (token: Token, left: Token, right: Token): boolean =>
  token.start >= left.end && token.end <= right.start + 1;

/** "Islands excluded": the word that leaves out stands right behind, and no other place behind it. */
export function isLeftOutBehind(lexed: Lexed, token: Token): boolean {
  const except = lexed.tokens.find(
    (other) =>
      has(other, 'except') &&
      other.first > token.last &&
      other.first - token.last <= 2 &&
      !/[,;:.()|\d]/.test(lexed.text.slice(token.end, other.start)),
  );
  return except !== undefined && /^\s*(?:[.,;:)\]|–—-]|$)/.test(lexed.text.slice(except.end));
}

/** "USA and Canada: suspended": places joined to the one that is refused are refused with it. */
export function isJoinedTo(lexed: Lexed, earlier: Token, later: Token): boolean {
  const text = lexed.text.slice(earlier.end, later.start);
  if (text.length > 12 || /[^\p{L}\s,&/'’]/u.test(text)) return false;
  const words = later.first - earlier.last - 1;
  return (
    words <= 2 &&
    (words === 0 ||
      lexed.tokens.some((token) => has(token, 'and') && token.start >= earlier.end && token.end <= later.start))
  );
}

/** "Made in Portugal", "the maker's helpline in Denmark", "from our warehouse in Spain": no place of delivery. */
export function isOrigin(lexed: Lexed, token: Token): boolean {
  return lexed.tokens.some(
    (other) =>
      has(other, 'origin') &&
      other.first < token.first &&
      token.first - other.last <= 6 &&
      !/[;:.|\d]/.test(lexed.text.slice(other.end, token.start)) &&
      !lexed.tokens.some(
        (way) =>
          way.start >= other.end &&
          way.end <= token.start &&
          (has(way, 'ship', 'transit', 'dispatch') || isOf(way, WAYS)),
      ),
  );
}

/** "We do not use X", "with X we do not ship", or no carrier at all; not where it is a place, day or parcel that the carrier does not go to or take. */
export function isCarrierRefused(lexed: Lexed, token: Token): boolean {
  // "Ups! Wrong size?" is no carrier.
  if (/^Ups[!,.…]/.test(lexed.text.slice(token.start, token.end + 1))) return true;
  const bound = lexed.tokens.some((other) => has(other, 'with') && other.last === token.first - 1);
  if (isNegated(lexed, token, bound ? 1 : 0)) return true;
  const refused = refusal(lexed, token, /[,;:.()|\d]/);
  return (
    refused !== undefined &&
    /^\s*(?:[.,;)]|$)/.test(lexed.text.slice(refused.end)) &&
    !lexed.tokens.some((other) => between(other, token, refused) && (isOf(other, PLACES) || isOf(other, WAYS)))
  );
}

/** "No surcharge for Corsica", "we cannot guarantee times for Sicily": what is refused is not the place. */
export const refusesElse = (lexed: Lexed, token: Token): boolean =>
  lexed.tokens.some(
    (other) =>
      other.first > token.last &&
      other.first - token.last <= 2 &&
      has(other, 'surcharge', 'otherFee', 'cost', 'free', 'shipFree', 'guaranteed') &&
      !has(other, 'except', 'refused'),
  );

/** "Express does not go to islands": a sentence that names a way of delivery refuses that way, not the place. */
export const namesWay = (lexed: Lexed): boolean =>
  lexed.tokens.some((token) => token.tags.some((tag) => WAYS.test(tag) && !PLAIN_WAYS.has(tag)));

/** A place stands close behind: "not to Sicily". */
export function placeAhead(lexed: Lexed, token: Token, isPlaceName: (lexed: Lexed, token: Token) => boolean): boolean {
  return lexed.tokens.some(
    (other) =>
      other.first > token.last &&
      other.first - token.last <= 3 &&
      !/[,;:.!?]/.test(lexed.text.slice(token.end, other.start)) &&
      isPlaceName(lexed, other) &&
      isOf(other, PLACES),
  );
}

/** Whether what is left out ends between two offsets. */
export const endsExclusion = (text: string, from: number, to: number): boolean =>
  /[;:).\d]/.test(text.slice(from, to)) || to - from > 60;
