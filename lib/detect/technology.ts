/** Lists the tools that run on a page, each with its proofs; a tool never says anything about the shop platform. */
import type { Observation } from '../model/evidence.ts';
import type { Technology } from '../knowledge/technology.ts';
import { TECHNOLOGIES } from '../knowledge/technologies/index.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Detector } from './detector.ts';
import type { Finding } from './signals/read-signals.ts';
import { certainty, evidenceOf, readSignals, versionOf } from './signals/read-signals.ts';

let byName: ReadonlyMap<string, Technology> | undefined;

function technologyNamed(name: string): Technology | undefined {
  byName ??= new Map(TECHNOLOGIES.map((technology) => [technology.name, technology]));
  return byName.get(name);
}

/** The maker's own site: named, or the domain from which its files come. */
function siteOf({ site, signals }: Technology): string | undefined {
  const [host] = signals.host ?? [];
  return site ?? (typeof host === 'string' ? registrableDomain(host) : undefined);
}

function observe(
  technology: Technology,
  finding: Finding,
  version: string | undefined,
): Omit<Extract<Observation, { key: 'technology'; value: unknown }>, 'evidence' | 'strength'> {
  const { name, category, owner, country, hosting, priceClass } = technology;
  const site = siteOf(technology);
  return {
    key: 'technology',
    item: name,
    value: {
      name,
      category,
      ...(version === undefined ? {} : { version }),
      ...(owner === undefined ? {} : { owner }),
      ...(country === undefined ? {} : { country }),
      ...(site === undefined ? {} : { site }),
      ...(hosting === undefined ? {} : { hosting }),
      ...(priceClass === undefined ? {} : { price: priceClass }),
    },
  };
}

export const technologyDetector: Detector = {
  id: 'technology',
  keys: ['technology'],
  detect(page, setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const { findings } = readSignals(page);
    const seen = new Set(findings.map(({ technology }) => technology.name));
    const ruledOut = new Set(findings.flatMap(({ technology }) => technology.excludes ?? []));
    const observations: Observation[] = [];
    for (const finding of findings) {
      const { technology } = finding;
      const evidence = evidenceOf(page, finding);
      const strength = certainty(finding);
      if (technology.category !== 'shop platform' && !ruledOut.has(technology.name))
        observations.push({ ...observe(technology, finding, versionOf(finding)), strength, evidence });
      // What a tool needs to run is there too, but is only concluded.
      if (strength === 'hint') continue;
      for (const name of technology.implies ?? []) {
        const implied = technologyNamed(name);
        if (!implied || implied.category === 'shop platform' || seen.has(name)) continue;
        seen.add(name);
        observations.push({ ...observe(implied, finding, undefined), strength: 'specific', evidence });
      }
    }
    return observations;
  },
};
