/** Readers of the questions on selling abroad, technology and marketing. */
import type { Entry, Profile } from '../profile.ts';
import { entriesOf } from '../profile.ts';
import { joined, type CellValue } from '../values.ts';
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
  type Reader,
} from './reader.ts';

function baseLanguage(code: string): string {
  return code.toLowerCase().split('-')[0] ?? code;
}

const languages: Reader = ({ profile }) => {
  const offered = foundOf(profile, 'shop.language');
  const spoken = foundOf(profile, 'page.language');
  const ids = distinct(
    [...offered.map(({ item }) => item), ...spoken.map(({ best }) => best.value ?? '')].map(baseLanguage),
  );
  const known = ids.filter((id) => /^[a-z]{2,3}$/.test(id));
  if (known.length === 0) return undefined;
  const entries = [...offered, ...spoken.slice(0, 2)] as unknown as Entry[];
  return fromEntries(entries, { kind: 'terms', vocabulary: 'language', ids: known }, { rank: known.length });
};

const currencies: Reader = ({ profile }) => {
  const offered = foundOf(profile, 'shop.currency');
  const used = foundOf(profile, 'page.currency');
  const ids = distinct([...offered.map(({ item }) => item), ...used.map(({ best }) => best.value ?? '')]);
  if (ids.length === 0) return undefined;
  const entries = [...offered, ...used.slice(0, 2)] as unknown as Entry[];
  return fromEntries(entries, { kind: 'terms', vocabulary: 'currency', ids }, { rank: ids.length });
};

const countries: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'shop.country');
  if (entries.length === 0) return undefined;
  const ids = distinct(entries.map(({ item }) => item));
  return fromEntries(
    entries as unknown as Entry[],
    { kind: 'terms', vocabulary: 'country', ids },
    { rank: ids.length },
  );
};

const speed: Reader = ({ profile }) => {
  const timed = foundOf(profile, 'speed.timing').filter((entry) => entry.best.value?.loadMs !== undefined);
  const times = timed.map((entry) => entry.best.value?.loadMs ?? 0).sort((first, second) => first - second);
  const middle = times[Math.floor(times.length / 2)];
  if (middle === undefined) return undefined;
  const seconds = Math.round(middle / 100) / 10;
  return fromEntries(timed as unknown as Entry[], { kind: 'seconds', seconds }, { rank: seconds });
};

const mobile: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'seo.viewport').slice(0, 2) as unknown as Entry[];
  return entries.length === 0
    ? undefined
    : fromEntries(entries, { kind: 'terms', vocabulary: 'feature', ids: ['mobile'] });
};

const trackers: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'tracker.host');
  if (entries.length === 0) return undefined;
  const owners = distinct(entries.map(({ best, item }) => best.value?.owner ?? item));
  const parts: CellValue[] = [
    { kind: 'count', count: owners.length, what: 'companies' },
    { kind: 'texts', texts: owners.slice(0, 12) },
  ];
  return fromEntries(entries as unknown as Entry[], joined(parts), { rank: owners.length });
};

const networks: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'shop.social');
  if (entries.length === 0) return undefined;
  const texts = distinct(entries.map(({ item, best }) => item || (best.value ?? '')));
  return fromEntries(entries as unknown as Entry[], { kind: 'texts', texts }, { rank: texts.length });
};

/** Share of pictures with a description from which the point counts. */
const DESCRIBED = 0.8;

/** Points of on-page search optimisation, each with the entry that proves it; a point counts when any page read has it. */
function seoPoints(profile: Profile): Entry[] {
  const any = (entries: readonly Entry[]): Entry[] => entries.slice(0, 1);
  return [
    ...any(foundOf(profile, 'seo.title') as unknown as Entry[]),
    ...any(foundOf(profile, 'seo.description') as unknown as Entry[]),
    ...any(foundOf(profile, 'seo.headings').filter(({ best }) => best.value?.h1 === 1) as unknown as Entry[]),
    ...any(foundOf(profile, 'seo.canonical') as unknown as Entry[]),
    ...any(
      foundOf(profile, 'seo.structuredData').filter(
        ({ best }) => (best.value?.types.length ?? 0) > 0 && best.value?.errors === 0,
      ) as unknown as Entry[],
    ),
    ...any(
      foundOf(profile, 'seo.imageAlts').filter(
        ({ best: { value } }) => value !== undefined && value.images > 0 && value.withAlt / value.images >= DESCRIBED,
      ) as unknown as Entry[],
    ),
    ...any(foundOf(profile, 'seo.viewport') as unknown as Entry[]),
    ...any(foundOf(profile, 'shop.language') as unknown as Entry[]),
  ];
}

const SEO_POINTS = 8;

const optimisation: Reader = ({ profile }) => {
  const points = seoPoints(profile);
  if (points.length === 0) return undefined;
  const value: CellValue = { kind: 'count', count: points.length, of: SEO_POINTS, what: 'points' };
  const read = fromEntries(points, value, { rank: points.length });
  return { ...read, proofs: points.flatMap((entry) => fromEntries([entry], saying(entry.best)).proofs.slice(0, 1)) };
};

const platform: Reader = (context) => {
  const read = single('platform')(context);
  const [entry] = entriesOf(context.profile, 'platform');
  // Two kinds of proof make a platform certain (one kind alone can be a left-over or a partner's file).
  const kinds = new Set(entry?.best.evidence.map(({ channel }) => channel));
  return read && entry && kinds.size < 2 && entry.best.strength !== 'declared' ? { ...read, toConfirm: true } : read;
};

export const technology: Readonly<Record<string, Reader>> = {
  'in-lang': languages,
  'in-currency': currencies,
  'in-domains': countries,
  'te-platform': platform,
  'te-addons': tools(),
  'te-speed': together(speed, mobile),
  'te-nav': hint(together(claims, tools())),
  'mk-analytics': tools(),
  'mk-ads': together(tools(), claims),
  'mk-trackers': trackers,
  'mk-social': together(networks, claims),
  'mk-email': together(tools(), claims),
  'mk-loyalty': together(claims, tools('loyalty')),
  'mk-partners': together(tools(), claims),
  'mk-content': together(claims, tools()),
  'mk-seo': optimisation,
};
