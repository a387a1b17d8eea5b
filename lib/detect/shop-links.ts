/** Finds the shop's links worth visiting: delivery, returns, terms, legal, contact and other service pages, home, cart, a category, a product. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { cleanUrl } from '../text/url.ts';
import type { Detector, Setting } from './detector.ts';
import { topicsOfAddress, topicsOfText } from './link-topics.ts';
import { findGroups } from './listing-groups.ts';
import type { PageLink } from './page-links.ts';
import { pageLinks } from './page-links.ts';

interface Candidate {
  readonly url: string;
  readonly text: string;
  readonly element: Element;
  readonly score: number;
}

/** Hosts of help desks that serve shops under their own or a foreign domain: a service page there is still the shop's. */
const HELP_HOSTS =
  /(?:^|\.)(?:zendesk\.com|freshdesk\.com|gorgias\.help|helpscoutdocs\.com|intercom\.help|zohodesk\.(?:com|eu)|reamaze\.com|hc\.|help\.|support\.|aide\.|hilfe\.|ayuda\.)/i;
const LONGEST_TEXT = 60;

export default {
  id: 'shop-links',
  keys: ['shop.link'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const best = new Map<string, Candidate>();
    const offer = (item: string, candidate: Candidate): void => {
      const known = best.get(item);
      if (!known || candidate.score > known.score) best.set(item, candidate);
    };
    const topics = new Map<string, ReturnType<typeof topicsOfText>>([['', []]]);
    for (const { address, url, element, text, own, region, first } of pageLinks(page)) {
      if (!own && !HELP_HOSTS.test(url.hostname)) continue;
      if (url.pathname === '/' && url.search === '' && url.hash === '') continue;
      if (text.length > LONGEST_TEXT) continue;
      const place =
        region === 'footer' ? 1.5 : region === 'header' || region === 'nav' ? 0.5 : region === 'aside' ? 0.3 : 0;
      const worded = topics.get(text) ?? topicsOfText(text);
      topics.set(text, worded);
      const addressed = own && (first || worded.length > 0) && url.pathname.length < 120 ? topicsOfAddress(url) : [];
      for (const { topic, cover } of worded) {
        if (cover < 0.3) continue;
        const agreed = addressed.some((hit) => hit.topic === topic);
        offer(topic, {
          url: address,
          text,
          element,
          score: place + cover * 3 + (agreed ? 2 : 0) - (url.hash.length > 1 ? 0.5 : 0),
        });
      }
      for (const { topic } of addressed) {
        if (worded.some((hit) => hit.topic === topic)) continue;
        offer(topic, {
          url: address,
          text: text || url.pathname,
          element,
          score: place + 1 - (worded.length > 0 ? 1 : 0),
        });
      }
    }
    const observations: Observation[] = [];
    for (const [item, candidate] of best) {
      if (candidate.score < 1.2) continue;
      observations.push({
        key: 'shop.link',
        item,
        value: { url: cleanUrl(candidate.url), text: clip(candidate.text, 80) },
        strength: candidate.score >= 3 ? 'specific' : 'hint',
        evidence: [page.at(candidate.element, 'shop-link-wording', `${candidate.text} → ${candidate.url}`)],
      });
    }
    observations.push(...structure(page, setting));
    return observations;
  },
} satisfies Detector;

/** Home, and from a list a product, and from a product its category: the kinds of page that no wording names. */
function structure(page: Page, setting: Setting): Observation[] {
  const found: Observation[] = [];
  const add = (item: string, address: string, text: string, element: Element, rule: string): void => {
    found.push({
      key: 'shop.link',
      item,
      value: { url: cleanUrl(address), text: clip(text, 80) },
      strength: 'specific',
      evidence: [page.at(element, rule, `${text} → ${address}`)],
    });
  };
  if (setting.pageKind !== 'home') {
    const home = pageLinks(page).find(({ url, own }) => own && url.pathname === '/');
    if (home) add('home', home.address, home.text || home.url.hostname, home.element, 'shop-link-home');
  }
  if (setting.pageKind !== 'product') {
    const [list] = findGroups(page).filter((group) => group.alike && group.priced >= 2);
    const first = list?.rows[0];
    const link = first && pageLinks(page).find(({ own, element }) => own && isWithin(element, first));
    if (link) add('product', link.address, link.text || 'product', link.element, 'shop-link-row');
  } else {
    const crumb = breadcrumbLink(page);
    if (crumb) add('category', crumb.address, crumb.text, crumb.element, 'shop-link-breadcrumb');
  }
  return found;
}

function breadcrumbLink(page: Page): PageLink | undefined {
  const trail = ['breadcrumb', 'breadcrumbs', 'woocommerce-breadcrumb', 'Breadcrumb', 'breadcrumb-list'].flatMap(
    (token) => [
      ...(page.walk.byClass.get(token) ?? []),
      ...(page.walk.byId.has(token) ? [page.walk.byId.get(token) as Element] : []),
    ],
  )[0];
  if (!trail) return undefined;
  const links = pageLinks(page).filter(
    ({ url, own, element, address }) =>
      own && isWithin(element, trail) && url.pathname !== '/' && address !== page.url.href,
  );
  return links.at(-1);
}

function isWithin(element: Element, ancestor: Element): boolean {
  let node = element.parent;
  for (let step = 0; node && step < 14; step++, node = node.parent) if (node === ancestor) return true;
  return element === ancestor;
}
