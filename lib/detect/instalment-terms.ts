/** Whether a line of a shop page that speaks of paying in parts says on what terms: what a part costs, that it costs no more, that it can be had. */
import type { Clause } from './terms/document.ts';
import type { Token } from './terms/lexicon.ts';

/** Terms of paying in parts in the languages of shops (written November 2026). */
const TERMS =
  /(?<!\p{L})(?:sans frais|interest[- ]free|no interest|available|sin intereses|disponible|senza interessi|tasso zero|disponibile|sem juros|zinsfrei|zinslos|null-prozent|möglich|verfügbar|rentevrij|renteloos|mogelijk|bez odsetek|possible|dostępn\p{L}+)(?!\p{L})|(?<!\d)0 ?%/iu;

/** True for "3 x 26.63", "0 % Finanzierung", "payez en 3x sans frais"; false for "pay in 3" alone, a book on credit, a box of 3x2x1 inches. */
export function saysTerms({ amounts, lexed }: Clause, token: Token): boolean {
  if (TERMS.test(lexed.text)) return true;
  // A number of times without a word of paying must stand right before the amount.
  const times = /\d ?[x×]$/i.test(lexed.text.slice(token.start, token.end));
  return amounts.some(
    ({ start }) => !times || (start >= token.end && /^\D{0,12}$/.test(lexed.text.slice(token.end, start))),
  );
}
