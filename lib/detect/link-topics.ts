/** Recognises the subject of service pages by the wording of links and titles, and by their addresses. */
import { LINK_TOPICS } from '../knowledge/links/index.ts';
import type { LinkTopic } from '../knowledge/links/link-topic.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

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
export function topicsOfText(text: string): TopicHit[] {
  const length = text.trim().length;
  if (length < 2 || length > 200) return [];
  return best(WORDS, text, length);
}

/** Subjects that an address names in its last two path parts (or its query), the best covered first. */
export function topicsOfAddress(url: URL): TopicHit[] {
  const parts = decoded(url.pathname)
    .split('/')
    .filter((part) => part !== '' && !/^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(part));
  const tail = parts.slice(-2).map((part) => part.replace(/\.(?:html?|php|aspx?|jsp|cfm)$/i, ''));
  const query = [...url.searchParams]
    .filter(([name]) =>
      /^(?:route|controller|page|id|fc|rewrite|content|p|cms|information_id|view|handle)$/i.test(name),
    )
    .map(([, value]) => value);
  const hits: TopicHit[] = [];
  for (const part of [...tail.reverse(), ...query]) {
    const text = part.replace(/[_+.]/g, '-');
    for (const hit of best(PATHS, text, text.length).filter(wholeEnough))
      if (!hits.some((known) => known.topic === hit.topic)) hits.push(hit);
  }
  return hits;
}

/** "suivi-commande" is no basket and "order-blue-shirt" no checkout: a basket's address says nothing else. */
const wholeEnough = ({ topic, cover }: TopicHit): boolean => cover >= (topic === 'cart' ? 0.8 : 0.2);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // An address with stray percent signs is read as it stands.
    return path;
  }
}

function best(index: PhraseIndex, text: string, length: number): TopicHit[] {
  const covers = new Map<number, { from: number; to: number }>();
  index.scan(text, ({ group, start, end }) => {
    const known = covers.get(group);
    if (!known || end - start > known.to - known.from) covers.set(group, { from: start, to: end });
  });
  return [...covers]
    .map(([group, { from, to }]) => ({
      topic: (LINK_TOPICS[group] as LinkTopic).topic,
      cover: Math.min(1, (to - from) / length),
      words: text.slice(from, to),
    }))
    .sort((a, b) => b.cover - a.cover);
}
