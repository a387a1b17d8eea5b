/** What a fact row shows: the merchant's word first, else what was read, in the words of the interface. */
import { factText } from '../../lib/i18n/values.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import { term } from '../../lib/i18n/dictionary.ts';
import type { FactEntry } from './fact-groups.ts';

/** The value of an entry in words; for an absent fact the word "no". */
export function entryText({ fact, correction, key, item }: FactEntry, tongue: Tongue): string {
  const { words } = tongue;
  if (correction) return correction.value ?? words.facts.value.no;
  if (!fact) return '';
  if (fact.state === 'absent') {
    if (key === 'payment.method') return term(words.terms.payment, item);
    return words.facts.value.no;
  }
  return factText(fact, tongue);
}

/** Whether the entry says no: by the merchant, or by the page. */
export function saysNo({ fact, correction }: FactEntry): boolean {
  return correction ? correction.value === null : fact?.state === 'absent';
}
