/** Readers of the questions on trust, legal information and customer service. */
import type { PageTopic } from '../../model/facts.ts';
import type { Entry } from '../profile.ts';
import { entriesOf } from '../profile.ts';
import { joined, type CellValue, type Feature } from '../values.ts';
import {
  claims,
  distinct,
  foundOf,
  fromEntries,
  hint,
  saying,
  single,
  together,
  tools,
  words,
  type Reader,
} from './reader.ts';

const IDENTITY = [
  'legal.company',
  'legal.form',
  'legal.address',
  'legal.capital',
  'legal.registration',
  'legal.vat',
] as const;

const identity: Reader = ({ profile }) => {
  const wrong = foundOf(profile, 'legal.wrongNumber') as unknown as Entry[];
  const told = IDENTITY.flatMap((key) => foundOf(profile, key) as unknown as Entry[]);
  // A number that is wrong is shown once, as wrong.
  const right = told.filter(({ best }) => !wrong.some((entry) => entry.item === best.value));
  const entries = [...right, ...wrong];
  const value = joined(entries.map((entry) => saying(entry.best)).filter((part) => part !== undefined));
  if (!value) return undefined;
  return fromEntries(entries, value, {
    rank: new Set(right.map(({ key }) => key)).size,
    ...(wrong.length > 0 ? { legal: 'to-check' } : {}),
  });
};

/** A page on a topic that was read, or a link to one. */
export function linkOrPage(topic: PageTopic, feature: Feature): Reader {
  return ({ profile }) => {
    const pages = foundOf(profile, 'page.topic').filter((entry) => entry.item === topic || entry.best.value === topic);
    const links = foundOf(profile, 'shop.link').filter((entry) => entry.item === topic);
    const entries = (pages.length > 0 ? pages : links) as unknown as Entry[];
    if (entries.length === 0) return undefined;
    return fromEntries(entries.slice(0, 3), { kind: 'terms', vocabulary: 'feature', ids: [feature] }, { rank: 1 });
  };
}

/** A link to the dispute platform that closed is a fault to mend, not a complaint route. */
const closedPlatform: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'legal.odrLink') as unknown as Entry[];
  if (entries.length === 0) return undefined;
  return fromEntries(
    entries,
    { kind: 'terms', vocabulary: 'feature', ids: ['closed-eu-platform'] },
    { rank: 0, legal: 'to-check' },
  );
};

/** Whether the banner offers to refuse beside accepting; a banner that does not is a finding, not a "no". */
const refusing: Reader = ({ profile }) => {
  const entries = entriesOf(profile, 'consent.refuse');
  const [first] = entries;
  if (!first) return undefined;
  const easy = first.best.state === 'found';
  return fromEntries(
    entries as unknown as Entry[],
    { kind: 'terms', vocabulary: 'feature', ids: [easy ? 'refusing-as-easy' : 'refusing-harder'] },
    { rank: easy ? 1 : 0 },
  );
};

const early: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'tracker.host').filter((entry) => entry.best.value?.beforeConsent === true);
  if (entries.length === 0) return undefined;
  const parts: CellValue[] = [
    { kind: 'terms', vocabulary: 'feature', ids: ['trackers-before-consent'] },
    { kind: 'count', count: entries.length, what: 'hosts' },
  ];
  return fromEntries(entries as unknown as Entry[], joined(parts), { rank: 0 });
};

const WAYS = ['contact.phone', 'contact.email', 'contact.form', 'contact.address'] as const;

const contact: Reader = ({ profile }) => {
  const ways = WAYS.flatMap((key) => foundOf(profile, key).slice(0, 2) as unknown as Entry[]);
  // A shop can be written to at its registered office too.
  const office = ways.some(({ key }) => key === 'contact.address') ? [] : foundOf(profile, 'legal.address').slice(0, 1);
  const entries = [...ways, ...(office as unknown as Entry[])];
  const parts: CellValue[] = [];
  const texts = distinct(
    entries.filter(({ key }) => key !== 'contact.form').map(({ best }) => best.typed ?? String(best.value ?? '')),
  );
  if (texts.length > 0) parts.push({ kind: 'texts', texts });
  if (entries.some(({ key }) => key === 'contact.form'))
    parts.push({ kind: 'terms', vocabulary: 'feature', ids: ['form'] });
  const value = joined(parts);
  return value ? fromEntries(entries, value, { rank: new Set(entries.map(({ key }) => key)).size }) : undefined;
};

const chat: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'contact.chat');
  if (entries.length === 0) return undefined;
  const texts = distinct(entries.map(({ item, best }) => item || (best.value ?? '')));
  return fromEntries(entries as unknown as Entry[], { kind: 'texts', texts }, { rank: texts.length });
};

export const service: Readonly<Record<string, Reader>> = {
  'tl-identity': identity,
  'tl-terms': together(linkOrPage('terms', 'terms-page'), single('legal.termsDate')),
  'tl-privacy': together(linkOrPage('privacy', 'privacy-page'), claims),
  'tl-cookies': together(tools(), refusing, early, claims),
  'tl-dispute': together(words('legal.mediator'), single('legal.mediation'), closedPlatform, claims),
  'tl-reviewrules': together(claims, tools()),
  'tl-badges': together(claims, tools()),
  'tl-about': hint(together(linkOrPage('about', 'about-page'), claims)),
  'sv-contact': contact,
  'sv-chat': together(chat, tools()),
  'sv-hours': together(words('contact.hours'), claims),
  'sv-help': together(linkOrPage('faq', 'faq-page'), claims),
};
