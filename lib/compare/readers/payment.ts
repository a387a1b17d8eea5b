/** Readers of the questions on payment, with what buyers of the target country expect. */
import { EU_COUNTRIES, expectedPayments } from '../../knowledge/countries/index.ts';
import { entriesOf, type Entry, type Profile } from '../profile.ts';
import {
  claims,
  distinct,
  foundOf,
  fromEntries,
  hint,
  together,
  tools,
  words,
  type ItemReading,
  type Reader,
} from './reader.ts';

/** Methods that a shop offers to buyers of a country, by id: some are kept for a few countries. */
export function offeredMethods(profile: Profile, country: string): Map<string, Entry> {
  const offered = foundOf(profile, 'payment.method').filter(({ best: { value } }) => {
    const only = value?.countries ?? [];
    const here = only.length === 0 || only.includes(country) || (only.includes('EU') && EU_COUNTRIES.has(country));
    return value?.offered !== false && here;
  });
  return new Map(offered.map((entry) => [entry.item, entry as unknown as Entry]));
}

const methods: Reader = ({ profile, options }) => {
  const offered = offeredMethods(profile, options.country);
  if (offered.size === 0) return undefined;
  return fromEntries(
    [...offered.values()],
    { kind: 'terms', vocabulary: 'payment', ids: [...offered.keys()] },
    { rank: offered.size },
  );
};

/** Which methods that a country expects were seen, and which were not. */
export function expectedIn(profile: Profile, country: string): { seen: string[]; missing: string[]; proofs: Entry[] } {
  const offered = offeredMethods(profile, country);
  const seen: string[] = [];
  const missing: string[] = [];
  const proofs: Entry[] = [];
  for (const { method, servedBy, weight } of expectedPayments(country)) {
    const served = [method, ...(servedBy ?? [])].filter((id) => offered.has(id));
    if (served.length > 0) {
      seen.push(method);
      proofs.push(...served.map((id) => offered.get(id)).filter((entry) => entry !== undefined));
    } else if (weight !== 'minor') missing.push(method);
  }
  return { seen, missing, proofs };
}

const local: Reader = ({ profile, options }) => {
  const offered = offeredMethods(profile, options.country);
  if (offered.size === 0) return undefined;
  const { seen, missing, proofs } = expectedIn(profile, options.country);
  return fromEntries(
    proofs.length > 0 ? proofs : [...offered.values()],
    { kind: 'expected', country: options.country, seen, missing },
    { rank: -missing.length },
  );
};

const LATER: ReadonlySet<string> = new Set(
  'klarna clearpay alma oney scalapay riverty instalments invoice cod'.split(' '),
);

const later: Reader = ({ profile, options }): ItemReading | undefined => {
  const entries = entriesOf(profile, 'payment.method').filter((entry) => LATER.has(entry.item)) as unknown as Entry[];
  const here = offeredMethods(profile, options.country);
  const offered = entries.filter((entry) => here.has(entry.item));
  if (offered.length > 0) {
    const ids = distinct(offered.map((entry) => entry.item));
    return fromEntries(offered, { kind: 'terms', vocabulary: 'payment', ids }, { rank: ids.length });
  }
  // "No payment on delivery" leaves invoices and instalments open: only a no to those answers the question.
  const denied = entries.filter((entry) => entry.best.state === 'absent' && entry.item !== 'cod');
  return denied.length > 0 ? fromEntries(denied, undefined) : undefined;
};

/** Pages served over https, shown by their own address. */
const https: Reader = ({ profile }) => {
  const snapshot = profile.snapshots.find(({ url }) => url.startsWith('https:'));
  if (!snapshot) return undefined;
  const evidence = {
    channel: 'url',
    where: 'address',
    snippet: snapshot.url.slice(0, 240),
    url: snapshot.url,
    rule: 'https',
  } as const;
  return {
    state: 'found',
    value: { kind: 'terms', vocabulary: 'feature', ids: ['https'] },
    rank: 1,
    proofs: [{ evidence, at: snapshot.takenAt, pageKind: snapshot.pageKind }],
  };
};

export const payment: Readonly<Record<string, Reader>> = {
  'pm-methods': methods,
  'pm-local': local,
  'pm-later': together(later, tools(), claims),
  'pm-psp': together(tools(), claims),
  'pm-security': together(https, words('payment.security'), claims),
  'pm-checkout': hint(claims),
};
