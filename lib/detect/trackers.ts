/** Lists the hosts of other companies that a page loads from, with owner and purpose where known; unknown ones stay visible. */
import type { Observation } from '../model/evidence.ts';
import { TECHNOLOGIES } from '../knowledge/technologies/index.ts';
import { HOST_OWNERS } from '../knowledge/trackers/owners.ts';
import { registrableDomain } from '../text/domain.ts';
import { consentState } from './consent.ts';
import type { Detector } from './detector.ts';
import { hostOf } from './signals/page-signals.ts';
import { readSignals } from './signals/read-signals.ts';

/** Hosts kept for one page: more would only repeat what a shop with that many already shows. */
const MOST_HOSTS = 150;

interface HostKnowledge {
  readonly owner?: string;
  readonly category?: string;
}

let byHost: Map<string, HostKnowledge> | undefined;

function knownHosts(): Map<string, HostKnowledge> {
  if (byHost) return byHost;
  byHost = new Map(Object.entries(HOST_OWNERS));
  for (const { name, owner, category, signals } of TECHNOLOGIES) {
    for (const signal of signals.host ?? []) {
      const host = (typeof signal === 'string' ? signal : signal.match).toLowerCase();
      if (!byHost.has(host)) byHost.set(host, { owner: owner ?? name, category });
    }
  }
  return byHost;
}

/** What is known of a host or of the nearest domain above it. */
export function hostKnowledge(host: string): HostKnowledge | undefined {
  const known = knownHosts();
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const knowledge = known.get(name);
    if (knowledge) return knowledge;
  }
  return undefined;
}

export const trackerDetector: Detector = {
  id: 'trackers',
  keys: ['tracker.host'],
  detect(page): Observation[] {
    const own = registrableDomain(page.url.hostname);
    // The browser lists what it has loaded since the page began to load, whenever the panel was opened: while the banner still waits, all
    // of that came before any choice.
    const { capture } = page;
    const waiting = capture.via === 'tab' && consentState(page).choice === 'open';
    const early = new Set(waiting ? capture.resources.map(hostOf) : []);
    const observations: Observation[] = [];
    for (const { host, url, where, weak } of readSignals(page).signals.hosts) {
      if (observations.length >= MOST_HOSTS) break;
      if (!host.includes('.') || registrableDomain(host) === own) continue;
      const { owner, category } = hostKnowledge(host) ?? {};
      observations.push({
        key: 'tracker.host',
        item: host,
        value: {
          host,
          ...(owner === undefined ? {} : { owner }),
          ...(category === undefined ? {} : { category }),
          ...(early.has(host) ? { beforeConsent: true } : {}),
        },
        strength: weak ? 'hint' : 'declared',
        evidence: [page.evidence('asset', where, url, 'trackers/host')],
      });
    }
    return observations;
  },
};
