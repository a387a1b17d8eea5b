/** Settles what kind of page this is: every sign votes, the kind with most votes wins and shows its signs. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { PageKind } from '../model/facts.ts';
import type { Page } from '../page/page.ts';
import { byContent } from './page-kind-content.ts';
import { byData } from './page-kind-data.ts';
import { byAddress, byStructuredData, byTemplate } from './page-kind-signs.ts';
import { byTopics, readTopics } from './page-topics.ts';
import { findWall } from './wall.ts';

export interface SettledKind {
  readonly pageKind: PageKind;
  readonly observations: readonly Observation[];
}

interface Vote {
  readonly kind: PageKind;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** Fewer votes than this leave the page `other`. */
const ENOUGH = 2;

const LISTINGS: readonly PageKind[] = ['category', 'listing', 'search'];

/** Settles the kind of page and the topics of service pages. */
export function settlePageKind(page: Page): SettledKind {
  const wall = findWall(page);
  if (wall) {
    return {
      pageKind: 'blocked',
      observations: [
        {
          key: 'page.kind',
          value: 'blocked',
          strength: wall.kind === 'status' ? 'declared' : 'specific',
          evidence: [wall.evidence],
        },
      ],
    };
  }
  const votes: Vote[] = [];
  const vote = (kind: PageKind, weight: number, evidence: Evidence): void => {
    votes.push({ kind, weight, evidence });
  };
  byAddress(page, vote);
  byTemplate(page, vote);
  byStructuredData(page, vote);
  byContent(page, vote);
  const topics = readTopics(page);
  byTopics(topics, page, vote);
  if (!votes.some(({ weight }) => weight >= ENOUGH)) byData(page, vote);

  const sums = new Map<PageKind, number>();
  for (const { kind, weight } of votes) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  // The kinds of listing share their votes: which of them it is, is a second question.
  const listing = LISTINGS.reduce((sum, kind) => sum + (sums.get(kind) ?? 0), 0);
  const contenders: [PageKind, number][] = [...sums].filter(([kind]) => !LISTINGS.includes(kind));
  if (listing > 0) contenders.push([whichListing(sums), listing]);
  contenders.sort((a, b) => b[1] - a[1]);
  const [best] = contenders;
  const pageKind = best && best[1] >= ENOUGH ? best[0] : 'other';
  const proofs = votes
    .filter(
      ({ kind, weight }) =>
        weight > 0 && (kind === pageKind || (LISTINGS.includes(kind) && LISTINGS.includes(pageKind))),
    )
    .sort((a, b) => b.weight - a.weight);
  const observations: Observation[] = [];
  const [first] = proofs;
  if (first) {
    observations.push({
      key: 'page.kind',
      value: pageKind,
      strength: (best?.[1] ?? 0) >= 5 ? 'specific' : 'hint',
      evidence: [first.evidence, ...proofs.slice(1, 4).map((proof) => proof.evidence)],
    });
  }
  if (pageKind === 'policy' || pageKind === 'contact' || pageKind === 'about' || pageKind === 'other') {
    for (const { topic, evidence, strength } of topics)
      observations.push({ key: 'page.topic', item: topic, value: topic, strength, evidence: [evidence] });
  }
  return { pageKind, observations };
}

function whichListing(sums: ReadonlyMap<PageKind, number>): PageKind {
  const of = (kind: PageKind): number => sums.get(kind) ?? 0;
  if (of('search') >= 2 && of('search') >= of('category')) return 'search';
  return of('category') > 0 ? 'category' : 'listing';
}
