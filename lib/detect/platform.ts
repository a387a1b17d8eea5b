/** Names the shop platform behind a page, or nothing: a shop of own making has none, and a guess would be worse than silence. */
import type { Observation } from '../model/evidence.ts';
import type { Platform } from '../knowledge/technology.ts';
import type { PageKind } from '../model/facts.ts';
import type { Detector } from './detector.ts';
import { CREDIT_SIGNAL, creditsOf } from './platform-credit.ts';
import type { Finding } from './signals/read-signals.ts';
import { certainty, evidenceOf, group, readSignals, versionOf } from './signals/read-signals.ts';
import { PROOF_KIND } from './signals/page-signals.ts';

/** Suggestions alone must come from this many kinds of proof, and be this many, to be worth showing as "probable". */
const HINT_KINDS = 3;
const HINTS = 3;

/** Pages that only a shop has: there a credit to the maker of shop software speaks of this shop. */
const SHOP_PAGES: ReadonlySet<PageKind> = new Set(['product', 'category', 'listing', 'search', 'cart']);

const WEIGHT = { declared: 100, specific: 10, hint: 1 } as const;

const isPlatform = (finding: Finding): boolean => finding.technology.category === 'shop platform';

function weight(finding: Finding): number {
  const best = new Map<string, number>();
  let extra = 0;
  for (const hit of finding.hits) {
    const kind = PROOF_KIND[hit.channel];
    best.set(kind, Math.max(best.get(kind) ?? 0, WEIGHT[hit.strength]));
    extra += hit.strength === 'specific' ? 1 : 0.1;
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0) + Math.min(extra, 9);
}

/** One proof alone can be a leftover, a widget or chance; it takes a declaration, two different signals, or many suggestions. */
function isEnough({ hits }: Finding): boolean {
  const [best] = hits;
  if (best.strength === 'declared') return true;
  const signals = new Set(hits.map((hit) => hit.signal));
  if (best.strength === 'specific') return signals.size >= 2;
  return signals.size >= HINTS && new Set(hits.map((hit) => PROOF_KIND[hit.channel])).size >= HINT_KINDS;
}

export const platformDetector: Detector = {
  id: 'platform',
  keys: ['platform'],
  detect(page, setting): Observation[] {
    // A marketplace runs software of its own; what shows there belongs to its sellers or partners.
    if (setting.marketplace !== undefined || setting.pageKind === 'blocked') return [];
    const sellsHere = SHOP_PAGES.has(setting.pageKind);
    const candidates = group([
      ...readSignals(page)
        .findings.filter(isPlatform)
        .flatMap(({ hits }) => hits),
      ...creditsOf(page),
    ])
      .filter(
        (finding) => isEnough(finding) || (sellsHere && finding.hits.some(({ signal }) => signal === CREDIT_SIGNAL)),
      )
      .sort((a, b) => weight(b) - weight(a));
    const ruledOut = new Set(candidates.flatMap(({ technology }) => technology.excludes ?? []));
    return candidates
      .filter(
        ({ technology, hits }, rank) => !ruledOut.has(technology.name) && (rank === 0 || hits[0].strength !== 'hint'),
      )
      .slice(0, 3)
      .map((finding, rank) => {
        const { name, hosting } = finding.technology as Platform;
        const version = versionOf(finding);
        return {
          key: 'platform',
          value: { name, ...(version === undefined ? {} : { version }), hosting },
          // Only the best candidate may be certain; another one is kept as a conflict for the merchant to see.
          strength: rank === 0 ? certainty(finding) : 'hint',
          evidence: evidenceOf(page, finding),
        };
      });
  },
};
