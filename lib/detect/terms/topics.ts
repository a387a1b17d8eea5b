/** What a text of terms is about: by its own words, by the headings above it, by the question that it answers. */
import type { Lexed } from './lexicon.ts';
import { has } from './lexicon.ts';
import { MARK, TOPIC_TAGS } from './marks.ts';

export type Topic = 'shipping' | 'returns' | 'payment' | 'warranty' | 'legal' | 'contact';

const TOPICS = Object.entries(TOPIC_TAGS) as [Topic, readonly string[]][];
/** Place of each tag's topic among them. */
const RANK: ReadonlyMap<string, number> = new Map(
  TOPICS.flatMap(([, tags], rank) => tags.map((tag): [string, number] => [tag, rank])),
);

/** What a text is about by its own words; returns outweigh shipping ("return shipping costs"). */
export function topicOf(lexed: Lexed, before = Infinity): Topic | undefined {
  if ((lexed.marks & MARK.topic) === 0) return undefined;
  let best = TOPICS.length;
  for (const token of lexed.tokens) {
    if (token.end > before) continue;
    for (const tag of token.tags) best = Math.min(best, RANK.get(tag) ?? best);
  }
  return TOPICS[best]?.[0];
}

/** All topics that a text names. */
export function topicsOf(lexed: Lexed): Topic[] {
  if ((lexed.marks & MARK.topic) === 0) return [];
  return TOPICS.filter(([, tags]) => lexed.tokens.some((token) => has(token, ...tags))).map(([topic]) => topic);
}

/** A heading decides its section unless it names two subjects ("Delivery & returns"). */
function headingTopic(lexed: Lexed): Topic | undefined | 'mixed' {
  const named = topicsOf(lexed).filter((topic) => topic !== 'contact' && topic !== 'legal');
  const beyond =
    named.includes('returns') && named.includes('shipping') && /[&/,]|\b(?:and|und|et|en|[eyi])\b/i.test(lexed.text);
  if (beyond) return 'mixed';
  if (named.includes('shipping') && named.includes('payment')) return 'mixed';
  return topicOf(lexed);
}

/** Whether a heading names two subjects and so gives none to what stands below it. */
export const namesTwo = (lexed: Lexed): boolean => headingTopic(lexed) === 'mixed';

/** The topic that the nearest telling heading gives; none where it names two subjects. */
export function topicAbove(headings: readonly Lexed[]): Topic | undefined {
  for (let index = headings.length - 1; index >= 0; index--) {
    const topic = headingTopic(headings[index] as Lexed);
    if (topic === 'mixed') return undefined;
    if (topic !== undefined) return topic;
  }
  return undefined;
}

/** "Are your products guaranteed?", "Can I collect it myself?": what a question is about that names no topic outright. */
export function askedTopic(lexed: Lexed): Topic | undefined {
  if (lexed.tokens.some((token) => has(token, 'guaranteed'))) return 'warranty';
  return lexed.tokens.some((token) => token.tags.some((tag) => tag.startsWith('mode:'))) ? 'shipping' : undefined;
}

/** "You may fetch your order for nothing": speaks of delivery without a word for it. */
export const offersCollection = (lexed: Lexed): boolean =>
  (lexed.marks & MARK.free) !== 0 &&
  lexed.tokens.some((token) => has(token, 'mode:pickup')) &&
  lexed.tokens.some((token) => has(token, 'free'));

/** Whether a place, mode or carrier stands in front of a colon. */
export function namesPlaceOrWay(lexed: Lexed, colon: number): boolean {
  return lexed.tokens.some(
    (token) => token.end <= colon && token.tags.some((tag) => /^(?:place|mode|carrier):/.test(tag)),
  );
}

/** Whether a text names a mode or a carrier. */
export function namesDelivery(lexed: Lexed): boolean {
  return lexed.tokens.some((token) => token.tags.some((tag) => /^(?:mode|carrier):/.test(tag)));
}
