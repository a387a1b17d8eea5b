/** Numbers that identify a company: VAT numbers and registrations of European countries, with their check digits. */
import * as at from 'stdnum/lib/cjs/at/uid.js';
import * as be from 'stdnum/lib/cjs/be/vat.js';
import * as ch from 'stdnum/lib/cjs/ch/vat.js';
import * as cz from 'stdnum/lib/cjs/cz/dic.js';
import * as de from 'stdnum/lib/cjs/de/vat.js';
import * as dk from 'stdnum/lib/cjs/dk/cvr.js';
import * as es from 'stdnum/lib/cjs/es/nif.js';
import * as fi from 'stdnum/lib/cjs/fi/alv.js';
import * as siren from 'stdnum/lib/cjs/fr/siren.js';
import * as fr from 'stdnum/lib/cjs/fr/tva.js';
import * as gb from 'stdnum/lib/cjs/gb/vat.js';
import * as ie from 'stdnum/lib/cjs/ie/vat.js';
import * as it from 'stdnum/lib/cjs/it/iva.js';
import * as lu from 'stdnum/lib/cjs/lu/tva.js';
import * as nl from 'stdnum/lib/cjs/nl/btw.js';
import * as pl from 'stdnum/lib/cjs/pl/nip.js';
import * as pt from 'stdnum/lib/cjs/pt/nif.js';
import * as se from 'stdnum/lib/cjs/se/vat.js';

interface Checker {
  validate(value: string): { readonly isValid: boolean };
}

interface Format {
  /** Characters behind the country code, separators removed. */
  readonly pattern: RegExp;
  readonly check?: Checker;
}

const FORMATS: Readonly<Record<string, Format>> = {
  AT: { pattern: /^U\d{8}/, check: at },
  BE: { pattern: /^[01]?\d{9}/, check: be },
  BG: { pattern: /^\d{9,10}/ },
  CH: { pattern: /^E?\d{9}(?:MWST|TVA|IVA)?/, check: ch },
  CY: { pattern: /^\d{8}[A-Z]/ },
  CZ: { pattern: /^\d{8,10}/, check: cz },
  DE: { pattern: /^\d{9}/, check: de },
  DK: { pattern: /^\d{8}/, check: dk },
  EE: { pattern: /^\d{9}/ },
  EL: { pattern: /^\d{9}/ },
  ES: { pattern: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])/, check: es },
  FI: { pattern: /^\d{8}/, check: fi },
  FR: { pattern: /^[0-9A-HJ-NP-Z]{2}\d{9}/, check: fr },
  GB: { pattern: /^(?:\d{12}|\d{9}|GD\d{3}|HA\d{3})/, check: gb },
  HR: { pattern: /^\d{11}/ },
  HU: { pattern: /^\d{8}/ },
  IE: { pattern: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])/, check: ie },
  IT: { pattern: /^\d{11}/, check: it },
  LT: { pattern: /^(?:\d{12}|\d{9})/ },
  LU: { pattern: /^\d{8}/, check: lu },
  LV: { pattern: /^\d{11}/ },
  MT: { pattern: /^\d{8}/ },
  NL: { pattern: /^\d{9}B\d{2}/, check: nl },
  NO: { pattern: /^\d{9}(?:MVA)?/ },
  PL: { pattern: /^\d{10}/, check: pl },
  PT: { pattern: /^\d{9}/, check: pt },
  RO: { pattern: /^\d{2,10}/ },
  SE: { pattern: /^\d{12}/, check: se },
  SI: { pattern: /^\d{8}/ },
  SK: { pattern: /^\d{10}/ },
};

export interface VatId {
  /** As printed, without separators. */
  readonly value: string;
  readonly country: string;
  /** The check digits agree; undefined when the country's rule is not known. */
  readonly valid: boolean | undefined;
  readonly end: number;
}

const SEPARATORS = /[\s.\-/:]/;

/** The first characters of a text without separators, with where they end in it. */
function squeeze(text: string, most: number): { compact: string; ends: number[] } {
  let compact = '';
  const ends: number[] = [];
  for (let at = 0; at < text.length && compact.length < most; at++) {
    const character = text.charAt(at);
    if (/[a-z0-9]/i.test(character)) {
      compact += character.toUpperCase();
      ends.push(at + 1);
    } else if (!SEPARATORS.test(character)) break;
  }
  return { compact, ends };
}

const isRight = (check: Checker | undefined, value: string): boolean | undefined =>
  check ? check.validate(value).isValid : undefined;

/** Reads a VAT number at the start of a text; without a country code it is read as one of `country`. */
export function readVatId(text: string, country: string | undefined): VatId | undefined {
  const { compact, ends } = squeeze(text.slice(0, 60), 18);
  const prefix = compact.slice(0, 2);
  const code = prefix === 'EL' ? 'EL' : prefix;
  const tries: [string, string, number][] = [];
  if (/^[A-Z]{2}/.test(prefix) && FORMATS[code]) tries.push([code, compact.slice(2), 2]);
  if (country !== undefined && FORMATS[country]) tries.push([country, compact, 0]);
  if (country !== 'ES' && /^[A-HJNP-W]\d{8}/.test(compact)) tries.push(['ES', compact, 0]);
  for (const [owner, body, skipped] of tries) {
    const format = FORMATS[owner] as Format;
    const match = format.pattern.exec(body)?.[0];
    if (match === undefined) continue;
    const value = compact.slice(0, skipped) + match;
    const next = compact.charAt(value.length);
    const end = ends[value.length - 1] ?? 0;
    // One digit more and it is another number.
    if (/\d/.test(next) && ends[value.length] === end + 1) continue;
    return {
      value,
      country: owner === 'EL' ? 'GR' : owner,
      valid: isRight(format.check, owner === 'CH' ? `CHE${match.replace(/^E/, '')}` : match),
      end,
    };
  }
  return undefined;
}

export interface Registration {
  /** As printed, white space collapsed. */
  readonly value: string;
  readonly valid: boolean | undefined;
}

const REGISTRATIONS: readonly { readonly pattern: RegExp; readonly check?: Checker }[] = [
  { pattern: /\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3} ?,? {0,2}R\.?C\.?S\.? [A-ZÀ-Ü][\p{L}-]{1,30}/u, check: siren },
  {
    pattern:
      /R\.?C\.?S\.?(?: de| d')? [A-ZÀ-Ü][\p{L}-]{1,30}(?: [A-D])? ?:? ?(?:n° ?)?(?:[A-D] ?)?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}/u,
    check: siren,
  },
  { pattern: /SIRET ?:? ?(?:n° ?)?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{5}/i },
  { pattern: /SIREN ?:? ?(?:n° ?)?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}/i, check: siren },
  { pattern: /HR ?[AB] ?(?:Nr\.? ?:? ?)?\d{2,7}(?: ?[A-Z]{1,2}\b)?/ },
  { pattern: /(?:FN|Firmenbuch(?:nummer|nr\.?)?:?) ?\d{4,6} ?[a-z]\b/i },
  { pattern: /CHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}/ },
  { pattern: /(?:KVK|K\.v\.K\.|Kamer van Koophandel|Chamber of Commerce)[^\d\n]{0,24}\d{8}/i },
  { pattern: /(?:BCE|KBO|Ondernemingsnummer|Num[ée]ro d['’]entreprise)[^\d\n]{0,12}[01]\d{3}[. ]?\d{3}[. ]?\d{3}/i },
  { pattern: /KRS[^\d\n]{0,12}\d{10}/ },
  { pattern: /REGON[^\d\n]{0,6}(?:\d{14}|\d{9})/i },
  { pattern: /(?:REA|R\.E\.A\.)[^\dA-Z\n]{0,8}(?:n\.? ?)?[A-Z]{2}[ -]{0,3}\d{4,7}/ },
  { pattern: /Registro Mercantil(?: de| en)? [\p{L} ]{2,30}[,:]? {0,2}(?:al )?(?:Tomo|Volumen|T\.)[^.;\n]{3,90}/iu },
  {
    pattern:
      /(?:compan(?:y|ies)(?: house)?(?: registration)?(?: reg\.?)?(?: number| no\.?| registered no\.?)|registered (?:number|in England(?: and Wales| & Wales)?[^\d\n]{0,24})|reg(?:istration|istered)? (?:no\.?|number))[^\d\n]{0,12}(?:[A-Z]{2}\d{6}|\d{6,8})/i,
  },
];

/** Registrations in a text, as printed with the words that say what they are. */
export function findRegistrations(text: string): Registration[] {
  const out: Registration[] = [];
  if (text.length > 2000 || !/\d{4}|\d{3}[ .]\d{3}/.test(text)) return out;
  for (const { pattern, check } of REGISTRATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = match[0]
      .replace(/\s+/g, ' ')
      .replace(/[ ,.]+$/, '')
      .trim();
    if (out.some((known) => known.value.includes(value) || value.includes(known.value))) continue;
    out.push({ value, valid: isRight(check, value.replace(/\D/g, '')) });
  }
  return out;
}
