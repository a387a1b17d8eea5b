/** Finds the claims that answer questions of the checklist: by wording, links, pictures, hosts and containers. */
import type { AtLeastOne, Evidence, Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import { readClaimControls } from './claim-controls.ts';
import type { ClaimIndexes, ClaimProof, OfferClaim, Sign } from './claim-index.ts';
import { claimIndexes } from './claim-index.ts';
import { readClaimPlaces } from './claim-places.ts';
import type { Detector, Setting } from './detector.ts';

const LONGEST_BLOCK = 6000;
/** Characters of one page that are read: long reviews and forum threads below them say nothing of the shop. */
const MOST_TEXT = 250_000;
const RANK: Readonly<Record<Strength, number>> = { declared: 0, specific: 1, hint: 2 };

interface Found extends ClaimProof {
  readonly strength: Strength;
}

export default {
  id: 'claims',
  keys: ['claim'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const index = claimIndexes();
    const found = new Map<number, Found>();
    const offer: OfferClaim = (group, proof, weaker = false) => {
      const sign = index.signs[group];
      if (!sign || (sign.signal.pages && !sign.signal.pages.includes(setting.pageKind))) return;
      const own = sign.signal.strength ?? 'specific';
      const strength: Strength = weaker ? 'hint' : own;
      const known = found.get(group);
      if (known && RANK[known.strength] <= RANK[strength]) return;
      found.set(group, { strength, ...proof() });
    };
    readText(page, setting, index, offer);
    readClaimPlaces(page, index, offer);
    readClaimControls(page, index, offer);
    return [...found].map(([group, { strength, text, url, evidence }]) => ({
      key: 'claim',
      item: (index.signs[group] as Sign).item,
      value: { text: clip(text, 200), ...(url === undefined ? {} : { url }) },
      strength,
      evidence: [evidence] as AtLeastOne<Evidence>,
    }));
  },
} satisfies Detector;

function readText(page: Page, setting: Setting, index: ClaimIndexes, offer: OfferClaim): void {
  const listing = setting.pageKind === 'listing' || setting.pageKind === 'category' || setting.pageKind === 'search';
  let read = 0;
  // Cards repeat their words; a second time they prove no more.
  const known = new Set<string>();
  for (const block of page.blocks) {
    if (read > MOST_TEXT) break;
    // Menus name categories of goods; their links are read by their own wordings.
    if (block.region === 'nav') continue;
    const text =
      block.kind === 'table'
        ? block.rows
            .map((row) => row.join(' | '))
            .join('\n')
            .slice(0, LONGEST_BLOCK)
        : block.text.slice(0, LONGEST_BLOCK);
    read += text.length;
    // Words of a single product on a list ("organic cotton shirt") say little about the shop.
    const weaker = listing && block.region === 'main';
    const size = known.size;
    if (known.add(weaker ? `~${text}` : text).size === size) continue;
    index.phrases.scan(text, ({ group, start, end }) => {
      const sentence = sentenceAround(text, start, end);
      if (index.not.get(group)?.has(sentence) === true) return;
      offer(group, () => ({ text: sentence, evidence: page.ofBlock(block, 'claim-words', sentence) }), weaker);
    });
  }
}

/** The sentence that holds a hit, at most 200 characters around it. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 120 && !/[.!?。！？|\n]/.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < 120 && !/[.!?。！？|\n]/.test(text[to] ?? '')) to++;
  // The sign that ends a sentence is part of it, the border of a cell is not.
  return text.slice(from, /[|\n]/.test(text[to] ?? '') ? to : to + 1).trim();
}
