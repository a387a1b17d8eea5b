/** Reads the technology signals of a page once and shares them between the detectors that need them. */
import type { AtLeastOne, Channel, Evidence, Strength } from '../../model/evidence.ts';
import type { SignalChannel, Technology } from '../../knowledge/technology.ts';
import { TECHNOLOGIES } from '../../knowledge/technologies/index.ts';
import type { Page } from '../../page/page.ts';
import type { PageSignals } from './page-signals.ts';
import { PROOF_KIND, pageSignals } from './page-signals.ts';
import type { Hit } from './signal-index.ts';
import { SignalIndex } from './signal-index.ts';

const EVIDENCE_CHANNEL: Readonly<Record<SignalChannel, Channel>> = {
  host: 'asset',
  asset: 'asset',
  link: 'link',
  form: 'link',
  script: 'script',
  meta: 'meta',
  cookie: 'cookie',
  storage: 'storage',
  header: 'header',
  global: 'global',
  dom: 'dom',
  comment: 'comment',
  page: 'url',
};

/** More rules than ever fire for one technology on a real page. */
const MOST_RULES = 30;

/** All that was found of one technology on a page. */
export interface Finding {
  readonly technology: Technology;
  readonly hits: AtLeastOne<Hit>;
}

export interface SignalReading {
  readonly signals: PageSignals;
  readonly findings: readonly Finding[];
}

let index: SignalIndex | undefined;
const readings = new WeakMap<Page, SignalReading>();

/** The index over all that Vigie knows; built at the first use. */
export function knownSignals(): SignalIndex {
  index ??= new SignalIndex(TECHNOLOGIES);
  return index;
}

/** Signals of all known technologies on a page; read once per page. */
export function readSignals(page: Page): SignalReading {
  let reading = readings.get(page);
  if (!reading) {
    const signals = pageSignals(page);
    reading = { signals, findings: group(knownSignals().read(signals)) };
    readings.set(page, reading);
  }
  return reading;
}

/** Hits by technology, the most telling first. */
export function group(hits: readonly Hit[]): Finding[] {
  const byTechnology = new Map<Technology, Hit[]>();
  for (const hit of hits) {
    const list = byTechnology.get(hit.technology);
    if (list) list.push(hit);
    else byTechnology.set(hit.technology, [hit]);
  }
  return [...byTechnology].map(([technology, list]) => ({
    technology,
    hits: list.sort((a, b) => RANK[a.strength] - RANK[b.strength]) as unknown as AtLeastOne<Hit>,
  }));
}

const RANK: Readonly<Record<Strength, number>> = { declared: 0, specific: 1, hint: 2 };

/**
 * How sure a finding is. `declared` (certain): the page says so itself, or two independent kinds of proof of which one is
 * specific. `specific`: one kind of proof that could hardly be anything else. `hint`: it is only suggested.
 */
export function certainty({ hits }: Finding): Strength {
  if (hits.some((hit) => hit.strength === 'declared')) return 'declared';
  const specific = new Set<string>();
  const any = new Set<string>();
  for (const hit of hits) {
    any.add(PROOF_KIND[hit.channel]);
    if (hit.strength === 'specific') specific.add(PROOF_KIND[hit.channel]);
  }
  if (specific.size === 0) return 'hint';
  return any.size >= 2 ? 'declared' : 'specific';
}

/** The most telling version among the hits, the longest where several speak ("2" and "2.4.6"). */
export function versionOf({ hits }: Finding): string | undefined {
  const versions = hits
    .filter((hit) => hit.version !== undefined)
    .map((hit) => ({ ...hit, version: hit.version ?? '' }));
  versions.sort((a, b) => RANK[a.strength] - RANK[b.strength] || b.version.length - a.version.length);
  return versions[0]?.version;
}

/** The proofs of a finding, one for each rule that fired, each kind of proof before a second of the same. */
export function evidenceOf(page: Page, finding: Finding): AtLeastOne<Evidence> {
  const kinds = new Set<string>();
  const first: Hit[] = [];
  const rest: Hit[] = [];
  for (const hit of finding.hits) {
    const kind = PROOF_KIND[hit.channel];
    if (kinds.has(kind)) rest.push(hit);
    else first.push(hit);
    kinds.add(kind);
  }
  return [...first, ...rest]
    .slice(0, MOST_RULES)
    .map((hit) =>
      page.evidence(EVIDENCE_CHANNEL[hit.channel], hit.where, hit.snippet, ruleId(hit)),
    ) as unknown as AtLeastOne<Evidence>;
}

/** Identifier of the rule behind a hit, for the evidence: the technology, the channel and the signal. */
export function ruleId(hit: Hit): string {
  return `technology/${hit.technology.name}/${hit.channel}:${hit.signal}`;
}
