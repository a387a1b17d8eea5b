/** Reads the topics of a service page, and what they tell of its kind. */
import type { Evidence } from '../model/evidence.ts';
import type { PageKind, PageTopic } from '../model/facts.ts';
import type { Page } from '../page/page.ts';
import { topicsOfAddress, topicsOfText } from './link-topics.ts';
import type { Voter } from './page-kind-signs.ts';

export interface FoundTopic {
  readonly topic: PageTopic | 'cart';
  readonly weight: number;
  readonly strength: 'specific' | 'hint';
  readonly evidence: Evidence;
}

/** Topics by main heading, title and address; several when the page says so ("Delivery and returns"). */
export function readTopics(page: Page): (FoundTopic & { topic: PageTopic })[] {
  const found = new Map<string, FoundTopic>();
  const add = (topic: FoundTopic['topic'], weight: number, evidence: Evidence): void => {
    const known = found.get(topic);
    const sum = (known?.weight ?? 0) + weight;
    found.set(topic, {
      topic,
      weight: sum,
      strength: sum >= 2 ? 'specific' : 'hint',
      evidence: known?.evidence ?? evidence,
    });
  };
  const heading =
    page.tags('h1').find((element) => page.region(element) !== 'header' && page.text(element) !== '') ??
    page.tags('h1')[0];
  if (heading)
    for (const hit of topicsOfText(page.text(heading).slice(0, 120)))
      if (hit.cover > 0.25) add(hit.topic, hit.cover > 0.5 ? 2 : 1.5, page.at(heading, 'page-topic-heading'));
  const title = page.title.split(/\s[|–—:·•»-]\s/)[0] ?? '';
  for (const hit of topicsOfText(title.slice(0, 120)))
    if (hit.cover > 0.3) add(hit.topic, 1, page.evidence('dom', 'title', page.title, 'page-topic-title'));
  for (const hit of topicsOfAddress(page.url))
    add(hit.topic, 1.5, page.evidence('url', 'address', page.url.pathname + page.url.search, 'page-topic-address'));
  return [...found.values()]
    .filter((topic): topic is FoundTopic & { topic: PageTopic } => topic.topic !== 'cart')
    .sort((a, b) => b.weight - a.weight);
}

const POLICIES = new Set<PageTopic>([
  'delivery',
  'returns',
  'terms',
  'legal',
  'privacy',
  'cookies',
  'payment',
  'warranty',
  'faq',
]);

/** What the main topic says of the kind of page. */
export function byTopics(topics: readonly (FoundTopic & { topic: PageTopic })[], page: Page, vote: Voter): void {
  const [main] = topics;
  if (!main || (page.url.pathname === '/' && page.url.search === '')) return;
  const kind: PageKind = POLICIES.has(main.topic) ? 'policy' : main.topic === 'contact' ? 'contact' : 'about';
  const second = topics.length > 1 ? 0.5 : 0;
  vote(kind, Math.min(4.5, main.weight + second), main.evidence);
}
