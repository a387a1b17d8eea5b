/** Phones, e-mails and addresses that links and structured data name: no wording has to be understood. */
import { HIDDEN_EMAIL } from '../model/evidence.ts';
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt, values } from '../page/structured.ts';
import { findEmails } from '../text/email.ts';
import { readPhone } from '../text/phone.ts';
import { decoded } from '../text/url.ts';

/** Most links of a page that are taken. */
const MOST = 12;

/** `tel:` and `mailto:` links, and addresses hidden from robots the way Cloudflare does it. */
export function* linked(page: Page, country: string | undefined): Iterable<Observation> {
  let count = 0;
  for (const anchor of page.tags('a')) {
    const href = anchor.attribs['href'];
    if (href === undefined || count > MOST) continue;
    if (/^tel:/i.test(href)) {
      const phone = readPhone(decoded(href.slice(4)), country);
      if (!phone) continue;
      count++;
      yield {
        key: 'contact.phone',
        item: phone.value,
        value: phone.value,
        strength: 'specific',
        evidence: [page.at(anchor, 'contact-link', href)],
      };
    } else if (/^mailto:/i.test(href)) {
      const [found] = findEmails(decoded(href.slice(7).split('?', 1)[0] ?? ''));
      if (!found) continue;
      count++;
      yield {
        key: 'contact.email',
        item: found.value,
        value: found.value,
        strength: 'specific',
        evidence: [page.at(anchor, 'contact-link', href)],
      };
    } else if (/^https:\/\/(?:wa\.me|api\.whatsapp\.com|m\.me|t\.me)\//i.test(href)) {
      count++;
      const item = /whatsapp|wa\.me/i.test(href) ? 'WhatsApp' : href.includes('t.me') ? 'Telegram' : 'Messenger';
      yield {
        key: 'contact.chat',
        item,
        value: href.slice(0, 200),
        strength: 'specific',
        evidence: [page.at(anchor, 'contact-link', href)],
      };
    }
  }
  for (const element of page.walk.attributeNames.has('data-cfemail')
    ? page.select('[data-cfemail]').slice(0, MOST)
    : []) {
    const plain = unveil(element.attribs['data-cfemail'] ?? '');
    const [found] = findEmails(plain);
    if (found)
      yield {
        key: 'contact.email',
        item: found.value,
        value: found.value,
        strength: 'specific',
        evidence: [page.at(element, HIDDEN_EMAIL.unveiled, plain)],
      };
  }
}

/** The first byte is the key that all others are mixed with. */
function unveil(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){2,100}$/i.test(hex)) return '';
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...rest] = bytes;
  return rest.map((byte) => String.fromCharCode(byte ^ key)).join('');
}

/** Organisations and contact points in structured data. */
export function* declared(page: Page, country: string | undefined): Iterable<Observation> {
  for (const thing of page
    .ofType('Organization', 'LocalBusiness', 'Store', 'OnlineStore', 'ContactPoint', 'Corporation', 'OnlineBusiness')
    .slice(0, 20)) {
    for (const value of values(thing, 'telephone')) {
      const phone = typeof value === 'object' ? undefined : readPhone(String(value), country);
      if (phone)
        yield {
          key: 'contact.phone',
          item: phone.value,
          value: phone.value,
          strength: 'declared',
          evidence: [page.of(thing, 'telephone', 'contact-structured')],
        };
    }
    const [found] = findEmails((textAt(thing, 'email') ?? '').replace(/^mailto:/i, ''));
    if (found)
      yield {
        key: 'contact.email',
        item: found.value,
        value: found.value,
        strength: 'declared',
        evidence: [page.of(thing, 'email', 'contact-structured')],
      };
    const street = textAt(thing, 'address', 'streetAddress');
    const city = textAt(thing, 'address', 'addressLocality');
    if (street && city) {
      const value = [
        street,
        [textAt(thing, 'address', 'postalCode'), city].filter(Boolean).join(' '),
        textAt(thing, 'address', 'addressCountry'),
      ]
        .filter(Boolean)
        .join(', ');
      yield {
        key: 'contact.address',
        value,
        strength: 'declared',
        evidence: [page.of(thing, 'address', 'contact-structured', value)],
      };
    }
  }
}
