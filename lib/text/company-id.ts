/** VAT numbers of the countries of Europe and the Brazilian company number, with their check digits. */
import * as at from 'stdnum/lib/cjs/at/uid.js';
import * as be from 'stdnum/lib/cjs/be/vat.js';
import * as bg from 'stdnum/lib/cjs/bg/vat.js';
import * as br from 'stdnum/lib/cjs/br/cnpj.js';
import * as ch from 'stdnum/lib/cjs/ch/uid.js';
import * as cy from 'stdnum/lib/cjs/cy/vat.js';
import * as cz from 'stdnum/lib/cjs/cz/dic.js';
import * as de from 'stdnum/lib/cjs/de/vat.js';
import * as dk from 'stdnum/lib/cjs/dk/cvr.js';
import * as ee from 'stdnum/lib/cjs/ee/kmkr.js';
import * as es from 'stdnum/lib/cjs/es/nif.js';
import * as fi from 'stdnum/lib/cjs/fi/alv.js';
import * as fr from 'stdnum/lib/cjs/fr/tva.js';
import * as gb from 'stdnum/lib/cjs/gb/vat.js';
import * as gr from 'stdnum/lib/cjs/gr/vat.js';
import * as hr from 'stdnum/lib/cjs/hr/oib.js';
import * as hu from 'stdnum/lib/cjs/hu/anum.js';
import * as ie from 'stdnum/lib/cjs/ie/vat.js';
import * as it from 'stdnum/lib/cjs/it/iva.js';
import * as lt from 'stdnum/lib/cjs/lt/pvm.js';
import * as lu from 'stdnum/lib/cjs/lu/tva.js';
import * as lv from 'stdnum/lib/cjs/lv/pvn.js';
import * as mt from 'stdnum/lib/cjs/mt/vat.js';
import * as nl from 'stdnum/lib/cjs/nl/btw.js';
import * as no from 'stdnum/lib/cjs/no/orgnr.js';
import * as pl from 'stdnum/lib/cjs/pl/nip.js';
import * as pt from 'stdnum/lib/cjs/pt/nif.js';
import * as ro from 'stdnum/lib/cjs/ro/cui.js';
import * as se from 'stdnum/lib/cjs/se/vat.js';
import * as si from 'stdnum/lib/cjs/si/ddv.js';
import * as sk from 'stdnum/lib/cjs/sk/dph.js';

/** A rule for the check digits of a number. */
export interface Checker {
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
  BG: { pattern: /^\d{9,10}/, check: bg },
  BR: { pattern: /^\d{14}/, check: br },
  CH: { pattern: /^E?\d{9}(?:MWST|TVA|IVA)?/, check: ch },
  CY: { pattern: /^\d{8}[A-Z]/, check: cy },
  CZ: { pattern: /^\d{8,10}/, check: cz },
  DE: { pattern: /^\d{9}/, check: de },
  DK: { pattern: /^\d{8}/, check: dk },
  EE: { pattern: /^\d{9}/, check: ee },
  EL: { pattern: /^\d{9}/, check: gr },
  ES: { pattern: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])/, check: es },
  FI: { pattern: /^\d{8}/, check: fi },
  FR: { pattern: /^[0-9A-HJ-NP-Z]{2}\d{9}/, check: fr },
  // Northern Ireland
  XI: { pattern: /^(?:\d{12}|\d{9})/, check: gb },
  GB: { pattern: /^(?:\d{12}|\d{9}|GD\d{3}|HA\d{3})/, check: gb },
  HR: { pattern: /^\d{11}/, check: hr },
  HU: { pattern: /^\d{8}/, check: hu },
  IE: { pattern: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])/, check: ie },
  IT: { pattern: /^\d{11}/, check: it },
  LT: { pattern: /^(?:\d{12}|\d{9})/, check: lt },
  LU: { pattern: /^\d{8}/, check: lu },
  LV: { pattern: /^\d{11}/, check: lv },
  MT: { pattern: /^\d{8}/, check: mt },
  NL: { pattern: /^\d{9}B\d{2}/, check: nl },
  NO: { pattern: /^\d{9}(?:MVA)?/, check: no },
  PL: { pattern: /^\d{10}/, check: pl },
  PT: { pattern: /^\d{9}/, check: pt },
  RO: { pattern: /^\d{2,10}/, check: ro },
  SE: { pattern: /^\d{12}/, check: se },
  SI: { pattern: /^\d{8}/, check: si },
  SK: { pattern: /^\d{10}/, check: sk },
};

/** Prefixes that are no country code of ISO 3166-1. */
const OTHER_CODE: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };

/** Countries whose numbers are written without a code of the country. */
const BARE: ReadonlySet<string> = new Set(['BR', 'CH', 'NO']);

export interface VatId {
  /** Without separators; with the country's code where the check digits agree, as the number is asked for (VIES). */
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

/** What the check digits are reckoned over: letters that a country adds in front or behind are no part of it. */
function checked(owner: string, match: string): string {
  if (owner === 'CH') return `CHE${match.replace(/\D/g, '')}`;
  return owner === 'NO' ? match.replace(/\D/g, '') : match;
}

const BRAZILIAN = /^\d{2}\.?\d{3}\.?\d{3}\/\d{4}-?\d{2}(?!\d)/;

/** Reads a VAT number at the start of a text; without a country code it is read as one of `country`. */
export function readVatId(text: string, country: string | undefined): VatId | undefined {
  const { compact, ends } = squeeze(text.slice(0, 60), 18);
  const prefix = compact.slice(0, 2);
  const code = prefix === 'EL' ? 'EL' : prefix;
  const tries: [string, string, number][] = [];
  // Brazilian numbers are known by their strokes, wherever the shop is read.
  if (BRAZILIAN.test(text)) tries.push(['BR', compact, 0]);
  if (/^[A-Z]{2}/.test(prefix) && FORMATS[code]) tries.push([code, compact.slice(2), 2]);
  const home = country === 'GR' ? 'EL' : country;
  if (home !== undefined && FORMATS[home]) tries.push([home, compact, 0]);
  if (country === undefined && /^\d{9}/.test(compact)) tries.push(['GB', compact, 0]);
  if (country !== 'ES' && /^[A-HJNP-W]\d{8}/.test(compact)) tries.push(['ES', compact, 0]);
  for (const [owner, body, skipped] of tries) {
    const format = FORMATS[owner] as Format;
    const match = format.pattern.exec(body)?.[0];
    if (match === undefined) continue;
    const printed = compact.slice(0, skipped) + match;
    const next = compact.charAt(printed.length);
    const end = ends[printed.length - 1] ?? 0;
    const valid = format.check?.validate(checked(owner, match)).isValid;
    // Without any sign of the country only right check digits tell that it is one of Britain's.
    if (owner === 'GB' && skipped === 0 && country === undefined && valid !== true) continue;
    // One digit more and it is another number.
    if (/\d/.test(next) && ends[printed.length] === end + 1) continue;
    return {
      value: skipped === 0 && valid === true && !BARE.has(owner) ? owner + printed : printed,
      country: OTHER_CODE[owner] ?? owner,
      valid,
      end,
    };
  }
  return undefined;
}
