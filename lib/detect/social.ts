/** Finds the shop's own profiles on social networks, apart from share buttons and posts of others. */
import type { Observation } from '../model/evidence.ts';
import { SOCIAL_NETWORKS } from '../knowledge/social/networks.ts';
import type { Page } from '../page/page.ts';
import { values } from '../page/structured.ts';
import type { Detector, Setting } from './detector.ts';
import { pageLinks } from './page-links.ts';

export default {
  id: 'social',
  keys: ['shop.social'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const found: Observation[] = [];
    const claimed = new Set<string>();
    for (const thing of page.ofType(
      'Organization',
      'OnlineStore',
      'Store',
      'WebSite',
      'Corporation',
      'LocalBusiness',
      'Brand',
    )) {
      for (const value of values(thing, 'sameas')) {
        if (typeof value !== 'string') continue;
        const profile = profileOf(value);
        if (!profile || claimed.has(profile.network)) continue;
        claimed.add(profile.network);
        found.push({
          key: 'shop.social',
          item: profile.network,
          value: profile.url,
          strength: 'declared',
          evidence: [page.of(thing, 'sameAs', 'social-structured', value)],
        });
      }
    }
    for (const place of ['footer', 'header', 'rest'] as const) {
      for (const { address: url, element, own, region } of pageLinks(page)) {
        if (own) continue;
        if (place === 'rest' ? region === 'footer' || region === 'header' : region !== place) continue;
        const profile = profileOf(url);
        if (!profile || claimed.has(profile.network)) continue;
        claimed.add(profile.network);
        found.push({
          key: 'shop.social',
          item: profile.network,
          value: profile.url,
          strength: place === 'rest' ? 'hint' : 'specific',
          evidence: [page.at(element, 'social-link', url)],
        });
      }
    }
    return found;
  },
} satisfies Detector;

/** The profile that an address leads to; undefined for share buttons, log-ins, single posts and other sites. */
export function profileOf(address: string): { network: string; url: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\./, '');
  for (const network of SOCIAL_NETWORKS) {
    if (!network.hosts.some((own) => host === own || host.endsWith(`.${own}`))) continue;
    if (network.notProfile.test(url.pathname + url.search)) return undefined;
    if (network.profile && !network.profile.test(url.pathname)) return undefined;
    if (url.pathname.length < 2) return undefined;
    return {
      network: network.name,
      url: `${url.origin}${url.pathname.replace(/\/$/, '')}${network.keepsQuery ? url.search : ''}`,
    };
  }
  return undefined;
}
