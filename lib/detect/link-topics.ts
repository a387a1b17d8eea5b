/** Recognises the subject of service pages by the wording of links and titles, and by their addresses. */
import { LINK_TOPICS } from '../knowledge/links/index.ts';
import type { LinkTopic } from '../knowledge/links/link-topic.ts';
import type { PhraseHit } from '../text/phrase-index.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { decoded } from '../text/url.ts';

export type Topic = LinkTopic['topic'];

const WORDS = new PhraseIndex(LINK_TOPICS.map((topic) => Object.values(topic.words).flat()));
const PATHS = new PhraseIndex(LINK_TOPICS.map((topic) => topic.paths));

export interface TopicHit {
  readonly topic: Topic;
  /** Share of the text that the wording covers, 0 to 1. */
  readonly cover: number;
  readonly words: string;
}

/** Subjects that a short text names, the best covered first. */
export function topicsOfText(text: string): readonly TopicHit[] {
  const length = text.trim().length;
  if (length < 2 || length > 200) return [];
  return best(WORDS, text, length);
}

/** Names of query parameters that name a page. */
const PAGE_PARAMETER = /^(?:route|controller|page|id|fc|rewrite|content|p|cms|information_id|view|handle)$/i;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const ENDING = /\.(?:html?|php|aspx?|jsp|cfm)$/i;

/** Subjects that an address names in its last two path parts (or its query), the best covered first. */
export function topicsOfAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): TopicHit[] {
  const hits: TopicHit[] = [];
  const read = (part: string): void => {
    const text = /[_+.]/.test(part) ? part.replace(/[_+.]/g, '-') : part;
    for (const hit of best(PATHS, text, text.length))
      if (wholeEnough(hit) && !hits.some((known) => known.topic === hit.topic)) hits.push(hit);
  };
  const path = decoded(pathname);
  for (let end = path.length, parts = 0; end > 0 && parts < 2;) {
    const slash = path.lastIndexOf('/', end - 1);
    const part = path.slice(slash + 1, end);
    end = slash;
    if (part === '' || LOCALE.test(part)) continue;
    parts++;
    read(part.replace(ENDING, ''));
  }
  if (search !== '')
    for (const [name, value] of new URLSearchParams(search)) if (PAGE_PARAMETER.test(name)) read(value);
  return hits;
}

/** "suivi-commande" is no basket and "order-blue-shirt" no checkout: a basket's address says nothing else. */
const wholeEnough = ({ topic, cover }: TopicHit): boolean => cover >= (topic === 'cart' ? 0.8 : 0.2);

const NONE: readonly TopicHit[] = [];

function best(index: PhraseIndex, text: string, length: number): readonly TopicHit[] {
  let found: PhraseHit[] | undefined;
  index.scan(text, (hit) => {
    (found ??= []).push(hit);
  });
  if (found === undefined) return NONE;
  const covers = new Map<number, { from: number; to: number }>();
  for (const { group, start, end } of found) {
    const known = covers.get(group);
    if (!known || end - start > known.to - known.from) covers.set(group, { from: start, to: end });
  }
  return [...covers]
    .map(([group, { from, to }]) => ({
      topic: (LINK_TOPICS[group] as LinkTopic).topic,
      cover: Math.min(1, (to - from) / length),
      words: text.slice(from, to),
    }))
    .sort((a, b) => b.cover - a.cover);
}
