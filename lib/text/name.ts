/** Product names: folding for comparison, and how much two of them have in common. */

import { repairEncoding } from './mojibake.ts';

/** Lower case without accents and punctuation, words parted by single spaces. */
export function foldName(name: string): string {
  return name
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the words of the shorter folded name that the longer one has too, 0 to 1; 0 for an empty name. */
export function overlap(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}

/** Dice's measure over the words of two folded names, 0 to 1: also tells a short name from one that only holds it. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return (2 * both) / (first.size + second.size);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', reg: '®', trade: '™', eacute: 'é', egrave: 'è', agrave: 'à', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', ntilde: 'ñ', ndash: '–', mdash: '—' }; // prettier-ignore

/** A name as a person reads it: entities that were escaped twice decoded, tags dropped, white space collapsed. */
export function cleanName(raw: string): string {
  const decoded = raw.includes('&')
    ? raw.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
        (whole, hex: string, decimal: string, word: string) => {
          if (word) return ENTITIES[word.toLowerCase()] ?? whole;
          const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
          return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : whole;
        },
      )
    : raw;
  return repairEncoding(decoded)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
