/** Turns observations into facts: the strongest claim wins per key and item, the others that disagree are kept as conflicts. */
import type { AtLeastOne, Evidence, Fact, Observation, Strength } from '../model/evidence.ts';

const ORDER: Readonly<Record<Strength, number>> = { declared: 0, specific: 1, hint: 2 };

/** Most conflicting readings kept with one fact. */
const MOST_CONFLICTS = 6;
/** Most pieces of evidence kept with one fact. */
const MOST_EVIDENCE = 6;
/** Of a technology every rule that fired is kept. */
const EVERY_RULE: ReadonlySet<string> = new Set(['technology', 'platform']);
const MOST_RULES = 30;

/** A text that is the same for values that mean the same: raw texts of money and letter case do not count. */
export function sameness(value: unknown): string {
  return JSON.stringify(value, (key: string, inner: unknown) => {
    if (key === 'text') return undefined;
    if (typeof inner === 'string') return inner.normalize('NFC').trim().toLowerCase();
    return inner;
  });
}

/** Resolves observations (in order of trust within a strength) to one fact per key and item, in order of first appearance. */
export function resolve(observations: Iterable<Observation>): Fact[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const id = `${observation.key}\u0000${observation.item ?? ''}`;
    const group = groups.get(id);
    if (group) group.push(observation);
    else groups.set(id, [observation]);
  }
  return [...groups.values()].map(resolveGroup);
}

function resolveGroup(group: readonly Observation[]): Fact {
  const ranked = group.length === 1 ? group : group.toSorted((a, b) => ORDER[a.strength] - ORDER[b.strength]);
  const winner = ranked[0] as Observation;
  const { agreeing, conflicts } = compared(ranked);
  const { key, item } = winner;
  const most = EVERY_RULE.has(key) ? MOST_RULES : MOST_EVIDENCE;
  const rest = agreeing.flatMap((observation) => observation.evidence).slice(1, most);
  const evidence: AtLeastOne<Evidence> = [winner.evidence[0], ...rest];
  const base = item === undefined ? { key } : { key, item };
  const disagreeing = conflicts.length > 0 ? { conflicts: conflicts.slice(0, MOST_CONFLICTS) } : {};
  if ('absent' in winner) return { ...base, state: 'absent', evidence, ...disagreeing } as Fact;
  return { ...base, state: 'found', value: winner.value, strength: winner.strength, evidence, ...disagreeing } as Fact;
}

/** The observations that say what the first says, and one for each other thing said. */
function compared(ranked: readonly Observation[]): {
  agreeing: readonly Observation[];
  conflicts: readonly Observation[];
} {
  if (ranked.length === 1) return { agreeing: ranked, conflicts: [] };
  const claims = Map.groupBy(ranked, (observation) =>
    'absent' in observation ? 'absent' : sameness(observation.value),
  );
  const [agreeing = [], ...others] = claims.values();
  return { agreeing, conflicts: others.flatMap((observations) => observations.slice(0, 1)) };
}
