/** The VAT number and the registrations of the seller, each with what its check digits say. */
import type { Evidence, Observation } from '../model/evidence.ts';
import { readVatId } from '../text/company-id.ts';
import type { VatId } from '../text/company-id.ts';
import { findRegistrations } from '../text/registration.ts';
import { isBehindOther } from './legal-others.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';

export interface FoundVat {
  readonly vat: VatId;
  readonly evidence: Evidence;
  /** It stands in a sentence on paying, which names who handles the payments. */
  readonly aside: boolean;
}

/** Most VAT numbers that are reported of one page. */
const MOST = 3;

/** VAT numbers as claims, those with right check digits first. */
export function* vatClaims(found: readonly FoundVat[]): Iterable<Observation> {
  const own = found.filter(({ aside }) => !aside);
  const ranked = (own.length > 0 ? own : found).toSorted(
    (a, b) => Number(b.vat.valid !== false) - Number(a.vat.valid !== false),
  );
  for (const { vat, evidence } of ranked.slice(0, MOST)) {
    const wrong = vat.valid === false;
    yield { key: 'legal.vat', value: vat.value, strength: wrong ? 'hint' : 'specific', evidence: [evidence] };
    if (wrong) yield wrongNumber(vat.value, evidence);
  }
}

/** Registrations in a text as claims. */
export function* registrationClaims(lexed: Lexed, evidence: () => Evidence): Iterable<Observation> {
  for (const { value, valid, start } of findRegistrations(lexed.text)) {
    if (isBehindOther(lexed, start)) continue;
    const proof = evidence();
    yield {
      key: 'legal.registration',
      item: value,
      value,
      strength: valid === false ? 'hint' : 'specific',
      evidence: [proof],
    };
    if (valid === false) yield wrongNumber(value, proof);
  }
}

const wrongNumber = (number: string, evidence: Evidence): Observation => ({
  key: 'legal.wrongNumber',
  item: number,
  value: number,
  strength: 'specific',
  evidence: [evidence],
});

/** Words between the label of a VAT number and the number. */
const LEAD =
  /^[^\p{L}\d]{0,4}(?:(?:n[°º.o]{0,2}|no|nr|number|num[ée]ro|nummer|intracommunautaire|intra|id|ident|identifikationsnummer|fr|code|registration|reg|is|est|ist|lautet|UE|PL|gem[äa]ß|§|\d{1,2} ?a|UStG|Umsatzsteuergesetz|e|and|und|et|y|codice|fiscale|cod|fisc|c\.f|reg\. imprese|iscrizione|tax|n\.i\.f|c\.i\.f)\.?[^\p{L}\d]{0,4}){0,6}/iu;

/** The VAT number after its label, or one that opens with its country and passes its check. */
export function vatOf(lexed: Lexed, country: string | undefined): VatId | undefined {
  const { text } = lexed;
  if (!/\d{3}/.test(text)) return undefined;
  for (const token of lexed.tokens) {
    if (!has(token, 'vatLabel') || isBehindOther(lexed, token.start)) continue;
    const rest = text.slice(token.end, token.end + 90);
    const lead = LEAD.exec(rest)?.[0].length ?? 0;
    const coded = /\b[A-Z]{2}[ .-]?[0-9A-Z]/.exec(rest);
    // "FR 09 821 406 378": the words of a label may have swallowed the country code.
    for (const from of coded && coded.index < lead ? [0, coded.index, lead] : [0, lead]) {
      const start = from + (/^[^\p{L}\d]*/u.exec(rest.slice(from))?.[0].length ?? 0);
      const vat = readVatId(rest.slice(start), country);
      if (vat) return vat;
    }
    // The country code may have been read as part of the label's own words.
    const vat = coded ? readVatId(rest.slice(coded.index), undefined) : undefined;
    if (vat) return vat;
  }
  // Belgian companies have one number for both: "numéro d'entreprise BE 0123.456.789".
  const label = lexed.tokens.find((token) => has(token, 'registerLabel'));
  const belgian = label && /\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b/.exec(text.slice(label.end));
  const vat = belgian ? readVatId(belgian[0], 'BE') : undefined;
  if (vat?.valid === true) return vat;
  // Swiss ones say by their ending that they are for the tax.
  const swiss = /\bCHE-?\d{3}\.?\d{3}\.?\d{3} ?(?:MWST|TVA|IVA)\b/.exec(text);
  return swiss && !isBehindOther(lexed, swiss.index) ? readVatId(swiss[0], 'CH') : undefined;
}
