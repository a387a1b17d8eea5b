/** Numbers under which companies are registered, as shops print them with the words that say which number it is, and their check digits. */
import * as vatBe from 'stdnum/lib/cjs/be/vat.js';
import * as cnpj from 'stdnum/lib/cjs/br/cnpj.js';
import * as uid from 'stdnum/lib/cjs/ch/uid.js';
import * as ico from 'stdnum/lib/cjs/cz/ico.js';
import * as vatDe from 'stdnum/lib/cjs/de/vat.js';
import * as cvr from 'stdnum/lib/cjs/dk/cvr.js';
import * as yTunnus from 'stdnum/lib/cjs/fi/ytunnus.js';
import * as siren from 'stdnum/lib/cjs/fr/siren.js';
import * as siret from 'stdnum/lib/cjs/fr/siret.js';
import * as codiceFiscale from 'stdnum/lib/cjs/it/codicefiscale.js';
import * as iva from 'stdnum/lib/cjs/it/iva.js';
import * as orgnrNo from 'stdnum/lib/cjs/no/orgnr.js';
import * as regon from 'stdnum/lib/cjs/pl/regon.js';
import * as nipc from 'stdnum/lib/cjs/pt/nipc.js';
import * as orgnrSe from 'stdnum/lib/cjs/se/orgnr.js';
import type { Checker } from './company-id.ts';

export interface Registration {
  /** As printed with the words that say what it is, white space collapsed. */
  readonly value: string;
  /** ISO 3166-1 alpha-2 of the register's country. */
  readonly country: string;
  /** The check digits agree; undefined when the number carries none. */
  readonly valid: boolean | undefined;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

interface Scheme {
  readonly country: string;
  readonly pattern: RegExp;
  /** Judges the digits (and letters, where the number has any). */
  readonly check?: (value: string) => boolean;
}

const digits = (value: string): string => value.replace(/\D/g, '');
/** The digits behind the words that name the register. */
const byDigits =
  (checker: Checker) =>
  (value: string): boolean =>
    checker.validate(digits(value)).isValid;

/** Weights and letters of the Austrian company register: the letter is the weighted sum of six digits modulo 17. */
const FN_WEIGHTS = [6, 4, 14, 15, 10, 1] as const;
const FN_LETTERS = 'abdfghikmpstvwxyz';

function austrian(value: string): boolean {
  const number = digits(value).padStart(6, '0');
  const sum = FN_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return FN_LETTERS[sum % 17] === value.at(-1)?.toLowerCase();
}

/** The Italian tax code: that of a company has the eleven digits of its VAT number, that of a person sixteen signs. */
function italian(value: string): boolean {
  const code = /[A-Z0-9]{11,16}$/i.exec(value)?.[0] ?? '';
  return (code.length === 11 ? iva : codiceFiscale).validate(code).isValid;
}

const NINE = String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}`;
const PLACE = String.raw`[A-ZÀ-Ü][\p{L}'’-]{1,30}(?:[ -](?:de |d'|le |la |en |sur )?[A-ZÀ-Ü][\p{L}-]{1,20}){0,2}`;

/** Ordered: a number that an earlier scheme took is not read again by a later one. */
const SCHEMES: readonly Scheme[] = [
  // France: SIREN (nine digits), SIRET (SIREN and five), the register of a place
  { country: 'FR', pattern: /SIRET(?: ?:| ?n[°ºo]?\.?| ?\(?si[èe]ge\)?| est| le){0,3}[ :]{0,3}\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}(?!\d)/iu, check: byDigits(siret) },
  { country: 'FR', pattern: new RegExp(String.raw`${NINE} ?,? {0,2}(?:au )?R\.?C\.?S\.?(?: de| d[’']| du)? ?${PLACE}`, 'u'), check: byDigits(siren) },
  { country: 'FR', pattern: new RegExp(String.raw`R\.?C\.?S\.?(?: de| d[’']| du)? ?${PLACE}(?: [A-D])?[ ,:]{0,3}(?:(?:sous )?(?:le )?(?:n[°ºo]\.?|num[ée]ro) ?:? ?)?(?:[A-D] ?)?${NINE}(?!\d)`, 'u'), check: byDigits(siren) },
  { country: 'FR', pattern: new RegExp(String.raw`registre du commerce(?: et des soci[ée]t[ée]s)?(?: \([^)]{2,12}\))?(?: de| d[’']| du) ?${PLACE}[ ,:]{0,3}(?:(?:sous )?(?:le )?(?:n[°ºo]\.?|num[ée]ro) ?:? ?)?(?:[A-D] ?)?${NINE}(?!\d)`, 'iu'), check: byDigits(siren) },
  { country: 'FR', pattern: new RegExp(String.raw`SIREN(?: ?:| ?n[°ºo]?\.?| est| le){0,3}[ :]{0,3}${NINE}(?!\d)`, 'i'), check: byDigits(siren) },
  // Germany and Austria
  { country: 'DE', pattern: /HR ?[AB](?:[- ]?(?:Nr|Nummer)\.?)?[ :]{0,3}\d{2,7}(?: ?[A-Z]{1,2}\b)?/ },
  { country: 'DE', pattern: /(?:W-?IdNr|Wirtschafts-?(?:Identifikationsnummer|ID)(?: \([^)]{3,12}\))?)\.?[ :]{0,3}DE ?\d{9}(?: ?- ?\d{5})?/i, check: (value) => vatDe.validate(digits(value).slice(0, 9)).isValid },
  { country: 'DE', pattern: /(?:Steuernummer|Steuer-?Nr|St\.?-?Nr)\.?[ :]{0,3}\d{2,3} ?[/ ] ?\d{3,4} ?[/ ] ?\d{3,5}(?!\d)/i },
  { country: 'AT', pattern: /(?:FN|Firmenbuch(?:nummer|-?nr\.?)?)[ :]{0,3}(?:FN ?)?\d{5,6} ?[a-z]\b/i, check: austrian },
  // Switzerland: one number for everything; the old number of the register
  { country: 'CH', pattern: /CHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)/, check: (value) => uid.validate(`CHE${digits(value)}`).isValid },
  { country: 'CH', pattern: /CH-\d{3}\.\d\.\d{3}\.\d{3}-\d/ },
  // Netherlands and Belgium
  { country: 'NL', pattern: /(?:KVK|K\.v\.K\.|Kamer van Koophandel|Chamber of Commerce|Handelsregister)[^\d\n]{0,24}(?:\d{8}|\d{2}\.\d{2}\.\d{2}\.\d{2}|\d{2} \d{3} \d{3})(?!\d)/i },
  { country: 'BE', pattern: /(?:BCE|KBO|RPM|RPR|Ondernemingsn(?:umme)?r\.?|Num[ée]ro d['’]entreprise|N[°ºo] d['’]entreprise|Banque-Carrefour|Kruispuntbank|Enterprise number)[^\d\n]{0,30}[01]\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)/i, check: (value) => vatBe.validate(digits(value).slice(-10)).isValid },
  // Luxembourg
  { country: 'LU', pattern: /R\.?C\.?S\.?(?: de)?(?: Luxembourg| Lux\.?)[ ,:]{0,3}(?:sous le )?(?:n(?:um[ée]ro|[°ºo])\.? ?:? ?)?B ?[\d.]{3,8}\d/i },
  // Italy
  { country: 'IT', pattern: /(?:REA|R\.E\.A\.)[^\dA-Z\n]{0,8}(?:n\.? ?)?[A-Z]{2}[ /-]{0,3}\d{4,7}/ },
  { country: 'IT', pattern: /(?:Codice fiscale|Cod\. ?Fisc\.?|C\.F\.|\bCF)(?:[ ,]*(?:e|\/)[ ,]*(?:P\.? ?IVA|partita IVA|(?:n\.? ?(?:di )?)?iscrizione[^\d\n]{0,50}))?[ :n°.]{0,6}(?:[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{11})(?![\dA-Z])/i, check: italian },
  // Spain
  { country: 'ES', pattern: /Registro Mercantil(?: de| en)? [\p{L} ]{2,30}[,:]? {0,2}(?:al |en el )?(?:Tomo|Volumen|T\.)[^.;\n]{3,90}/iu },
  { country: 'ES', pattern: /Registro Mercantil(?: de| en)? [\p{L} ]{2,30}[,:]? {0,2}(?:con el |con |en la )?(?:n[úu]mero|n[°º.]{1,2}|hoja) ?[A-Z]{0,2}[ -]?\d[\d.]{2,9}/iu },
  // Poland
  { country: 'PL', pattern: /KRS[^\d\n]{0,14}\d{10}(?!\d)/ },
  { country: 'PL', pattern: /REGON[^\d\n]{0,6}(?:\d{14}|\d{9}|\d{3}[ -]\d{3}[ -]\d{3})(?!\d)/i, check: byDigits(regon) },
  // Portugal
  { country: 'PT', pattern: /(?:matr[íi]cula(?:da)?|registada|registo comercial)[^\d\n]{0,70}(?:\d{9}|\d{3} \d{3} \d{3})(?!\d)/i, check: byDigits(nipc) },
  // Britain and Ireland
  { country: 'IE', pattern: /(?:CRO|registered in (?:the Republic of )?Ireland|Company Registration Office)[^\d\n]{0,30}\d{5,6}(?!\d)/i },
  { country: 'GB', pattern: /(?:compan(?:y|ies)(?: house)?(?: registration)?(?: reg\.?)?(?: number| no\.?| registered no\.?)|registered (?:number|in England(?: and Wales| & Wales)?[^\d\n]{0,24}|in (?:Scotland|Wales|Northern Ireland)[^\d\n]{0,24})|reg(?:istration|istered)? (?:no\.?|number)|\bCRN)[^\d\n]{0,12}(?:[A-Z]{2}\d{6}|\d{6,8})(?!\d)/i },
  // The North, Czechia, Brazil
  { country: 'DK', pattern: /CVR(?:[-. ]?(?:nr|nummer|no))?[ .:]{0,3}(?:DK ?)?(?:\d{8}|\d{2} \d{2} \d{2} \d{2})(?!\d)/i, check: byDigits(cvr) },
  { country: 'FI', pattern: /(?:Y-tunnus|FO-nummer|Business ID)[ .:]{0,3}\d{7}-?\d(?!\d)/i, check: byDigits(yTunnus) },
  { country: 'SE', pattern: /Org(?:anisations)?[-. ]{0,2}(?:nr|nummer|no|number)?[ .:]{0,3}(?:SE ?)?\d{6}-?\d{4}(?!\d)/i, check: byDigits(orgnrSe) },
  { country: 'NO', pattern: /Org(?:anisasjons)?[-. ]{0,2}(?:nr|nummer|no|number)[ .:]{0,3}(?:NO ?)?\d{3} ?\d{3} ?\d{3}(?!\d)/i, check: byDigits(orgnrNo) },
  { country: 'CZ', pattern: /I[ČC]O?[ :]{0,3}\d{3} ?\d{2} ?\d{3}(?!\d)/, check: byDigits(ico) },
  { country: 'BR', pattern: /CNPJ[ :nº°./MF]{0,8}\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}(?!\d)/i, check: byDigits(cnpj) },
]; // prettier-ignore

/** The longest text that is looked through. */
const LONGEST = 2000;

/** Registrations in a text, in order. */
export function findRegistrations(text: string): Registration[] {
  const out: Registration[] = [];
  if (text.length > LONGEST || !/\d{4}|\d{3}[ .]\d{3}|\d{2}\.\d{2}\.\d{2}|\d{2}[A-Z]\d{2}[A-Z]/i.test(text)) return out;
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  for (const { country, pattern, check } of SCHEMES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const value = match[0]
      .replace(/\s+/g, ' ')
      .replace(/[ ,.]+$/, '')
      .trim();
    const start = match.index;
    const end = start + match[0].length;
    if (out.some((known) => known.start < end && start < known.end)) continue;
    out.push({ value, country, valid: check?.(value), start, end });
  }
  return out.sort((a, b) => a.start - b.start);
}
