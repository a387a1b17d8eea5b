/** French typography: the dictionaries are typed with plain spaces, and the unbreakable ones are put in here. */

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

/**
 * Plain French text with its unbreakable spaces and curly apostrophes.
 * @example typesetFrench("C'est « lu » : oui ?") // narrow and full no-break spaces before ? and :, inside « »
 */
export function typesetFrench(text: string): string {
  return text
    .replaceAll(/ (?=[;!?%])/g, NARROW)
    .replaceAll(/ (?=[:»€])/g, NO_BREAK)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW);
}

type Entry = string | ((...parameters: never[]) => string) | { readonly [name: string]: Entry };

/** The same dictionary with every string, and every string that a function returns, typeset. */
export function typesetDictionary<T>(dictionary: T): T {
  return typesetEntry(dictionary as Entry) as T;
}

function typesetEntry(entry: Entry): Entry {
  if (typeof entry === 'string') return typesetFrench(entry);
  if (typeof entry === 'function') return (...parameters: never[]) => typesetFrench(entry(...parameters));
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, typesetEntry(value)]));
}
