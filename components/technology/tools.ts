/** Technologies and third parties sorted for the screen: by category and certainty, by purpose and company; pure, tested without a screen. */
import type { Profile } from '../../lib/compare/profile.ts';
import { entriesOf } from '../../lib/compare/profile.ts';
import { TECHNOLOGY_CATEGORIES } from '../../lib/knowledge/technology.ts';
import type { DismissableKey, DismissalRecord } from '../../lib/model/dismissal.ts';
import type { Evidence, Fact, Strength } from '../../lib/model/evidence.ts';
import type { FactValue, PageKind } from '../../lib/model/facts.ts';

/** One technology that was found, with all its proofs. */
export interface Tool {
  readonly key: DismissableKey;
  readonly item: string;
  readonly value: FactValue['technology'];
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
  readonly at: string;
  readonly pageKind?: PageKind | undefined;
  readonly dismissal?: DismissalRecord | undefined;
}

/** One host that belongs to somebody else. */
export interface Host {
  readonly value: FactValue['tracker.host'];
  readonly evidence: readonly Evidence[];
  readonly at: string;
}

export interface CategoryOfTools {
  readonly category: string;
  readonly tools: readonly Tool[];
}

export interface Company {
  /** Missing for hosts of unknown owners. */
  readonly owner?: string | undefined;
  readonly hosts: readonly Host[];
}

export interface Purpose {
  /** Missing where nobody knows it. */
  readonly category?: string | undefined;
  readonly companies: readonly Company[];
}

const platformTool = (value: FactValue['platform']): FactValue['technology'] => ({
  name: value.name,
  category: 'shop platform',
  ...(value.version === undefined ? {} : { version: value.version }),
  ...(value.hosting === undefined ? {} : { hosting: value.hosting }),
});

/** The technologies of one reading; those that the merchant called wrong carry that word. */
export function toolsOfFacts(facts: readonly Fact[], at: string, dismissals: readonly DismissalRecord[]): Tool[] {
  return facts.flatMap((fact): Tool[] => {
    if (fact.state !== 'found' || (fact.key !== 'technology' && fact.key !== 'platform')) return [];
    const value = fact.key === 'platform' ? platformTool(fact.value) : fact.value;
    const item = fact.key === 'platform' ? value.name : (fact.item ?? value.name);
    const dismissal = dismissals.find((word) => word.key === fact.key && word.item === item);
    return [
      {
        key: fact.key,
        item,
        value,
        strength: fact.strength,
        evidence: fact.evidence,
        at,
        ...(dismissal && { dismissal }),
      },
    ];
  });
}

/** The technologies of a shop over all its pages; what the merchant called wrong is not among them any more. */
export function toolsOfProfile(profile: Profile): Tool[] {
  const platforms = entriesOf(profile, 'platform').flatMap(({ best }): Tool[] =>
    best.value === undefined || best.by === 'merchant'
      ? []
      : [{ ...best, key: 'platform', item: best.value.name, value: platformTool(best.value) }],
  );
  const tools = entriesOf(profile, 'technology').flatMap(({ item, best }): Tool[] =>
    best.value === undefined ? [] : [{ ...best, key: 'technology', item, value: best.value }],
  );
  return [...platforms, ...tools];
}

/** The third parties of one reading. */
export function hostsOfFacts(facts: readonly Fact[], at: string): Host[] {
  return facts.flatMap((fact) =>
    fact.state === 'found' && fact.key === 'tracker.host' ? [{ value: fact.value, evidence: fact.evidence, at }] : [],
  );
}

/** The third parties of a shop over all its pages. */
export function hostsOfProfile(profile: Profile): Host[] {
  return entriesOf(profile, 'tracker.host').flatMap(({ best }) =>
    best.value === undefined ? [] : [{ value: best.value, evidence: best.evidence, at: best.at }],
  );
}

const ORDER: ReadonlyMap<string, number> = new Map(TECHNOLOGY_CATEGORIES.map((category, index) => [category, index]));
const rank = (category: string | undefined): number => ORDER.get(category ?? '') ?? ORDER.size;

/** Tools by category, in the order in which the categories are known; those of a pack's own categories last. */
export function byCategory(tools: readonly Tool[]): CategoryOfTools[] {
  return [...Map.groupBy(tools, ({ value }) => value.category)]
    .map(([category, members]) => ({ category, tools: members }))
    .toSorted((one, other) => rank(one.category) - rank(other.category));
}

/** Certain: the page says so, or two independent kinds of proof; all else is probable. */
export function isCertain({ strength }: Tool): boolean {
  return strength === 'declared';
}

/** Hosts by purpose, and within it by company; what nobody knows comes last but stays in view. */
export function byPurpose(hosts: readonly Host[]): Purpose[] {
  return [...Map.groupBy(hosts, ({ value }) => value.category)]
    .map(([category, members]) => ({
      category,
      companies: [...Map.groupBy(members, ({ value }) => value.owner)]
        .map(([owner, own]) => ({ owner, hosts: own }))
        .toSorted((one, other) => Number(one.owner === undefined) - Number(other.owner === undefined)),
    }))
    .toSorted((one, other) => rank(one.category) - rank(other.category));
}

/** How many companies stand behind hosts; a host of an unknown owner counts for itself. */
export function companyCount(hosts: readonly Host[]): number {
  return new Set(hosts.map(({ value }) => value.owner ?? value.host)).size;
}
