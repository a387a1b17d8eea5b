/** Sellers without a company form: a name over an address, or right in front of a tax number. */
import type { CompanyName } from './legal-company.ts';
import { JOINING, opensUpper } from './legal-company.ts';
import { isOfOthers } from './legal-others.ts';
import type { Line } from './terms/document.ts';
import { topicsOf } from './terms/topics.ts';
import { has } from './terms/lexicon.ts';

const POSTCODE =
  /(?:^|[\s,(-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:[\s,)]|$)/;

/** A name without a company form that stands right over an address with a postcode, on a page with a tax or register number. */
export function soleTrader(parts: readonly Line[]): (CompanyName & { readonly line: Line }) | undefined {
  const lines = parts.filter((line) => line.block.region !== 'nav' && line.block.region !== 'footer');
  const numbered = lines.some((line) =>
    line.clauses.some(
      ({ lexed }) =>
        /\d(?:[ .-]?\d){6}/.test(lexed.text) && lexed.tokens.some((token) => has(token, 'vatLabel', 'registerLabel')),
    ),
  );
  if (!numbered) return undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const [only, ...others] = line.clauses;
    if (!only || others.length > 0 || isOfOthers(line)) continue;
    const { text } = only.lexed;
    const words = text.split(/\s+/);
    const named =
      words.length >= 2 &&
      words.length <= 7 &&
      text.length <= 60 &&
      !/[\d:@/?!]/.test(text) &&
      opensUpper(text) &&
      words.filter((word) => opensUpper(word) || JOINING.has(word.toLowerCase())).length >= words.length - 1 &&
      topicsOf(only.lexed).length === 0;
    if (!named) continue;
    const below = lines.slice(index + 1, index + 4);
    if (below.some((next) => POSTCODE.test(next.block.text) && next.block.text.length < 120 && !isOfOthers(next)))
      return { name: text.replace(/[\s,.]+$/, ''), form: undefined, weight: 1, line };
  }
  return undefined;
}

/** "Marta Solís, con NIF ...": a person's name right in front of the tax number. */
export function beforeNumber(lines: readonly Line[]): (CompanyName & { readonly line: Line }) | undefined {
  for (const line of lines) {
    if (line.block.region === 'nav' || isOfOthers(line)) continue;
    for (const { lexed } of line.clauses) {
      const label = lexed.tokens.find((token) => has(token, 'vatLabel'));
      if (!label || label.first < 2 || label.first > 12) continue;
      const words = capitalsAtEnd(lexed.text.slice(0, label.start));
      if (
        words.length >= 2 &&
        words.length <= 6 &&
        topicsOf(lexed).every((topic) => topic === 'legal' || topic === 'contact')
      )
        return { name: words.join(' '), form: undefined, weight: 1, line };
    }
  }
  return undefined;
}

/** The words in capitals that a text ends with, before "with", a bracket or a comma. */
function capitalsAtEnd(text: string): string[] {
  const plain = text
    .trimEnd()
    .replace(/ (?:con|com|mit|avec|with|met|o)$/i, '')
    .replace(/[\s,(–-]+$/, '');
  const words = (plain.split(/[,(–:]/).at(-1) ?? '').trim().split(/\s+/);
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] as string;
    if (/\d/.test(word) || !(opensUpper(word) || JOINING.has(word.toLowerCase()))) break;
    from--;
  }
  while (from < words.length && JOINING.has(words[from] as string)) from++;
  return words.slice(from);
}
