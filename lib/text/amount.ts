/** Numbers of a text with the currency written beside them: the scan behind `lib/text/money.ts`. */
import { agrees, pageCurrency, resolveSign, signAfter, signBefore } from './currency.ts';
import type { MoneyHint, SignMatch } from './currency.ts';
import { findNumbers } from './number.ts';
import type { WrittenNumber } from './number.ts';

/** A number of the text, with its currency where one stands beside it. Offsets are those of the plain text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: WrittenNumber;
  /** Cents that stand behind the sign ("12 €90"). */
  readonly cents?: string;
  /** ISO code; undefined for a number without a currency; `XXX` for a sign that nothing decides. */
  readonly currency?: string;
  readonly candidates?: readonly string[];
  /** Tied to the next amount by a dash or "to". */
  readonly rangeWithNext?: boolean;
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && /[\p{L}\p{M}]/u.test(character);

/** Believes a doubtful word ("R", "TOP") only beside a number written like a price, or when the page's currency agrees. */
function believed(
  sign: SignMatch | undefined,
  number: WrittenNumber,
  hint: MoneyHint | undefined,
): SignMatch | undefined {
  if (sign === undefined || !sign.doubtful) return sign;
  return number.hasCents || number.threeDigits || agrees(sign.codes, hint) ? sign : undefined;
}

/** "22 euros et 99 centimes", as pages say a price to those who hear it. */
const SPOKEN_CENTS =
  /^ (?:(?:and|et|und|en|y|e|i|og|och|a|és|și|ve|και) )?(\d{1,2}) (?:cents?|centimes?|c[eé]ntimos?|centesimi|c[êe]ntimos|centavos|grosz[ey]|gr|pence|[øö]re|haléř[eů]|bani|kuruş|λεπτά)(?!\p{L})/iu;

/** Cents behind the sign: "12€90", or "1 349€ 96" where nothing else follows. */
function centsAfter(text: string, number: WrittenNumber, sign: SignMatch): { cents: string; end: number } | undefined {
  if (number.fraction !== '' || number.hasCents) return undefined;
  const spoken = SPOKEN_CENTS.exec(text.slice(sign.end, sign.end + 32));
  if (spoken?.[1] !== undefined) return { cents: spoken[1].padStart(2, '0'), end: sign.end + spoken[0].length };
  const gap = text[sign.end] === ' ' ? 1 : 0;
  const at = sign.end + gap;
  const cents = text.slice(at, at + 2);
  const after = text[at + 2];
  if (!/^\d{2}$/.test(cents) || isDigit(after)) return undefined;
  if (/[.,'%:/-]/.test(after ?? '') && isDigit(text[at + 3])) return undefined;
  if (after === '%' || isLetter(after)) return undefined;
  if (gap === 1 && after !== undefined && !/^[ *.,;)]/.test(after)) return undefined;
  // "12 € 24 mois": the second number counts something else
  const rest = text.slice(at + 2, at + 8);
  if (gap === 1 && /^ ?[\p{L}%€$£0-9]/u.test(rest) && !/^ (?:TTC|HT|TVAC|incl|inkl)/i.test(rest)) return undefined;
  return { cents, end: at + 2 };
}

/** "1234$50 EUR": Cape Verde and old Portugal write the dollar sign in place of the decimal one. */
function dollarCents(text: string, number: WrittenNumber): { cents: string; end: number; sign: SignMatch } | undefined {
  if (text[number.end] !== '$' || number.fraction !== '') return undefined;
  const cents = /^\d{2,3}(?![0-9.,])/.exec(text.slice(number.end + 1, number.end + 5))?.[0];
  if (cents === undefined) return undefined;
  const sign = signAfter(text, number.end + 1 + cents.length);
  return sign === undefined ? undefined : { cents, end: sign.end, sign };
}

/** Both signs of one number say something: a code tells more than a sign that many countries share. */
function chooseSign(text: string, before: SignMatch | undefined, after: SignMatch | undefined): SignMatch | undefined {
  if (before === undefined) return after;
  if (after === undefined) return before;
  // "stad en rand: 7,50 EUR": a word that only looks like the name of a currency
  if (text[before.end] === ':' && !after.doubtful) return after;
  if (before.codes.length > 1 && after.isCode && after.codes.length === 1) return after;
  return before;
}

/** A sign behind the number that rather belongs to the next one: "2 €9.99". */
function belongsToNext(text: string, numberEnd: number, sign: SignMatch): boolean {
  if (sign.start === numberEnd || !isDigit(text[sign.end])) return false;
  // cents behind the sign are tried before this
  return !/^\d{2}(?![0-9.,])/.test(text.slice(sign.end, sign.end + 3));
}

/** Where the sign of "US $12" or "$ SGD4.90" really starts: a code in front of a sign. */
function codeBefore(text: string, sign: SignMatch): SignMatch | undefined {
  if (sign.isCode || sign.codes.length === 1) return undefined;
  const more = signBefore(text, sign.start);
  return more?.isCode === true && sign.codes.some((code) => more.codes.includes(code)) ? more : undefined;
}

function amountOf(text: string, number: WrittenNumber, taken: number, hint: MoneyHint | undefined): Amount {
  const glued = isLetter(text[number.start - 1]) || text[number.start - 1] === '_';
  let before = believed(signBefore(text, number.start), number, hint);
  if (before !== undefined && before.start < taken) before = undefined;
  if (before !== undefined) before = codeBefore(text, before) ?? before;
  // "PS4 €": the number is part of a name
  const bare: Amount = { start: number.start, end: number.end, number };
  if (glued && (before === undefined || before.end !== number.start)) return bare;
  // "610, €": a lonely separator between number and sign
  const gap = /^[.,] ?(?=\D)/.exec(text.slice(number.end, number.end + 3))?.[0] ?? '';
  let after = believed(signAfter(text, number.end), number, hint);
  if (after === undefined && gap !== '') after = believed(signAfter(text, number.end + gap.length), number, hint);
  const lone = before === undefined || (before.codes.length > 1 && after?.isCode === true);
  const late = after === undefined || !lone ? undefined : centsAfter(text, number, after);
  if (after !== undefined && late === undefined && belongsToNext(text, number.end, after)) after = undefined;
  const escudo = before === undefined ? dollarCents(text, number) : undefined;
  if (escudo !== undefined) return finish(bare, escudo.sign, hint, { end: escudo.end, cents: escudo.cents });
  const sign = chooseSign(text, before, after);
  if (sign === undefined) return number.dashed ? { ...bare, currency: pageCurrency(hint) ?? 'XXX' } : bare;
  return finish(bare, sign, hint, {
    start:
      sign === after && text[before?.end ?? 0] === ':'
        ? number.start
        : Math.min(number.start, before?.start ?? number.start),
    end: late?.end ?? (sign === after || lone ? Math.max(number.end, after?.end ?? 0) : number.end),
    ...(late === undefined ? {} : { cents: late.cents }),
  });
}

function finish(bare: Amount, sign: SignMatch, hint: MoneyHint | undefined, more: Partial<Amount>): Amount {
  const { code, candidates } = resolveSign(sign, hint);
  return { ...bare, currency: code, ...(candidates === undefined ? {} : { candidates }), ...more };
}

const CONNECTOR = /^ ?(?:[\-–—~〜～―àaと至]|to|bis|au|tot|do|до|til|till|ate|até|al) ?$/i;

const valueOf = ({ number }: Amount): number => Number(`${number.whole}.${number.fraction}`);

/** Ties "12–15 €" together: the side without a sign takes the other's currency. */
function tieRanges(text: string, amounts: Amount[]): Amount[] {
  for (let at = 0; at + 1 < amounts.length; at++) {
    const left = amounts[at];
    const right = amounts[at + 1];
    if (left === undefined || right === undefined) continue;
    if (right.start - left.end > 5 || right.start < left.end) continue;
    if (!CONNECTOR.test(text.slice(left.end, right.start))) continue;
    const currency = left.currency ?? right.currency;
    if (currency === undefined) {
      amounts[at] = { ...left, rangeWithNext: true };
      continue;
    }
    if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency) continue;
    // "Tracked 48 – £3.45", "£12 – 5 days": a bare number takes part in a range only where the range rises.
    if ((left.currency === undefined || right.currency === undefined) && valueOf(left) > valueOf(right)) continue;
    const candidates = left.candidates ?? right.candidates;
    const more = candidates === undefined ? {} : { candidates };
    amounts[at] = { ...left, currency, ...more, rangeWithNext: true };
    amounts[at + 1] = { ...right, currency, ...more };
  }
  return amounts;
}

const SPACED_CENTS = /^(\D{0,6}\d{1,3}(?:[ .']\d{3}){0,3}) (\d{2}\D{0,12})$/;
const TAX_BEHIND = /^[ *]{0,2}(?:(?:TTC|TVAC|incl|inkl|IVA incl)\p{L}{0,8}\.?)?[ *]{0,2}$/u;

/** "€49 99", "49 99 zł": a text that holds one price and nothing else, with only a space in front of the cents. */
function spacedCents(text: string, hint: MoneyHint | undefined): Amount[] | undefined {
  const match = text.length < 40 ? SPACED_CENTS.exec(text) : null;
  if (match === null) return undefined;
  const amounts = scan(`${match[1] ?? ''},${match[2] ?? ''}`, hint);
  const [only] = amounts;
  const whole =
    only?.currency !== undefined &&
    amounts.length === 1 &&
    text.slice(0, only.start).trim() === '' &&
    TAX_BEHIND.test(text.slice(only.end));
  return whole ? amounts : undefined;
}

/** Every number of a plain text with its currency, in order. */
export function findAmounts(text: string, hint: MoneyHint | undefined): Amount[] {
  return spacedCents(text, hint) ?? scan(text, hint);
}

function scan(text: string, hint: MoneyHint | undefined): Amount[] {
  const amounts: Amount[] = [];
  let taken = 0;
  for (const number of findNumbers(text)) {
    // cents that the number before has taken
    if (number.start < taken) continue;
    const amount = amountOf(text, number, taken, hint);
    amounts.push(amount);
    taken = amount.end;
  }
  return tieRanges(text, amounts);
}
