/** The line at the foot of a shop in which its software names itself: "Powered by ...", "Shopsoftware by ...", with a link to the maker. */
import { TECHNOLOGIES } from '../knowledge/technologies/index.ts';
import type { Technology } from '../knowledge/technology.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { isElement, orderOf } from '../page/tree.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Hit } from './signals/signal-index.ts';
import { hostOf } from './signals/page-signals.ts';

/** Words of such lines in the languages of shops (written 2026-11). */
const CREDIT =
  /(?<!\p{L})(?:powered by|made (?:with|by)|built (?:with|on)|created (?:with|by)|running on|runs on|shopping cart|(?:e-?)?(?:commerce|shop|store)[- ]?(?:engine|software|solution|platform|builder|system)|shop ?software|online-?shop|propulsé par|réalisé (?:avec|par)|créé? (?:avec|par)|créer (?:un|une|sa|votre)|boutique en ligne|site e-?commerce|logiciel|erstellt mit|läuft (?:mit|auf)|software von|onlineshop von|vytvořil\p{L}*|běží na|vytvoril\p{L}*|e-?shop|sklep(?:y)? internetow\p{L}+|oprogramowanie|silnik|realizzato|creato con|negozio online|creado con|tienda (?:online|creada)|crear tienda|desarrollado|criado com|criar loja|loja virtual|tecnologia|webwinkel|webshop|gemaakt met|mogelijk gemaakt|drivs av|drives av|drevet af|e-?handel|nettbutikk|verkkokauppa|altyapı\p{L}*|e-?ticaret|üzemelteti|alapú|webáruház|magazin online|работает на|создан\p{L}* на|на платформе|движок|платформ\p{L}+|ネットショップ|쇼핑몰|솔루션|แพลตฟอร์ม)(?!\p{L})/iu;

/** The name of the rule. */
export const CREDIT_SIGNAL = 'credit';

/** How much of the end of a page without landmarks counts as its foot. */
const FOOT = 0.8;
const LONGEST_LINE = 160;
const MOST_LINKS = 60;

let makers: ReadonlyMap<string, Technology> | undefined;

/** Shop platforms by the domains of their makers. */
function knownMakers(): ReadonlyMap<string, Technology> {
  if (makers !== undefined) return makers;
  const known = new Map<string, Technology>();
  for (const technology of TECHNOLOGIES) {
    if (technology.category !== 'shop platform') continue;
    const hosts = technology.signals.host?.map((signal) => (typeof signal === 'string' ? signal : signal.match)) ?? [];
    // The first to name a domain keeps it: one maker may sell several platforms, the credit then names none for sure.
    for (const host of [technology.site, ...hosts])
      if (host !== undefined && !host.includes('/') && !known.has(host)) known.set(host, technology);
  }
  makers = known;
  return known;
}

/** The credits of a page to makers of shop software. */
export function creditsOf(page: Page): Hit[] {
  const own = registrableDomain(page.url.hostname);
  const hits: Hit[] = [];
  const last = (page.walk.elements.length - 1) * FOOT;
  for (const { url, element } of page.walk.links.slice(-MOST_LINKS)) {
    const host = hostOf(url).replace(/^(?:www|[a-z]{2})\./, '');
    const technology = host === own ? undefined : knownMakers().get(host);
    if (technology === undefined || hits.some((hit) => hit.technology === technology)) continue;
    if (page.region(element) !== 'footer' && orderOf(element) < last) continue;
    const line = lineOf(page, element);
    if (!CREDIT.test(line)) continue;
    hits.push({
      technology,
      channel: 'link',
      signal: CREDIT_SIGNAL,
      strength: 'specific',
      where: 'a[href]',
      snippet: `${line} (${url})`.slice(0, 240),
    });
  }
  return hits;
}

/** The words of the link and of the short line that it stands in. */
function lineOf(page: Page, link: Element): string {
  let line = `${page.text(link)} ${link.attribs['title'] ?? ''}`;
  for (let node = link.parent, step = 0; node && isElement(node) && step < 2; node = node.parent, step++) {
    const text = page.text(node);
    if (text.length > LONGEST_LINE) break;
    line = `${text} ${link.attribs['title'] ?? ''}`;
  }
  return line.trim();
}
