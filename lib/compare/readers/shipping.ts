/** Readers of the questions on delivery, for the buyers' country. */
import { legalLimit } from '../../knowledge/countries/index.ts';
import type { DeliveryMode, Duration, ShippingOption } from '../../model/facts.ts';
import type { Money } from '../../model/money.ts';
import { deliveredTo } from '../delivered-to.ts';
import { coverageKindsOf } from '../pages.ts';
import { cheapestDelivery, optionsFor, overruledOptions, type ShopOption } from '../landed.ts';
import { entriesOf, type Entry, type Reading } from '../profile.ts';
import { inCurrency, moneyOf } from '../rates.ts';
import { canonical } from '../same-value.ts';
import { joined, type CellValue } from '../values.ts';
import { linkOrPage } from './service.ts';
import {
  claims,
  distinct,
  foundOf,
  fromEntries,
  proofsOf,
  saying,
  single,
  together,
  tools,
  type Reader,
} from './reader.ts';

const asEntries = (options: readonly ShopOption[]): Entry[] => options.map(({ entry }) => entry as unknown as Entry);

/** Of a country that the shop says it does not deliver to, every question on delivery is answered: no, with that proof. */
function whereDelivered(reader: Reader): Reader {
  return (context) => {
    const { state, entries } = deliveredTo(context.profile, context.options.country);
    return state === 'absent' ? fromEntries(entries, undefined) : reader(context);
  };
}

const modes: Reader = ({ profile, item, options }) => {
  const here = optionsFor(profile, options.country).filter(({ option }) => option.mode !== undefined);
  // Where no price names the country, the ways that the shop has are still worth knowing.
  const all = here.length > 0 ? here.map(({ entry }) => entry) : foundOf(profile, 'shipping.option');
  const entries = all.filter((entry) => entry.best.value?.mode !== undefined);
  const named = (profile.claims.get(item.id) ?? []).filter((entry) => entry.best.state === 'found');
  const ids = distinct([
    ...entries.map((entry) => entry.best.value?.mode ?? ''),
    ...named.map((entry) => entry.item.split(':')[1] ?? ''),
  ]);
  if (ids.length === 0) return undefined;
  return fromEntries([...entries, ...named], { kind: 'terms', vocabulary: 'mode', ids }, { rank: ids.length });
};

/** Most delivery options that a cell lists. */
const MOST_OPTIONS = 6;
/** Most amounts on top that a cell lists behind them. */
const MOST_SURCHARGES = 2;

/** Options that differ in what a buyer is told; the same line on several pages is one. */
function distinctOptions(options: readonly ShopOption[]): ShopOption[] {
  const seen = new Map<string, ShopOption>();
  for (const shown of options) {
    const { mode, cost, freeFrom, condition } = shown.option;
    const name = canonical({ mode, cost, freeFrom, condition });
    if (!seen.has(name)) seen.set(name, shown);
  }
  return [...seen.values()];
}

/** An option without what has a question of its own: tracking, choice of the hour, footprint. */
function priced({ tracked: _tracked, slots: _slots, greener: _greener, ...option }: ShippingOption): ShippingOption {
  return option;
}

const costs: Reader = ({ profile, options }) => {
  const here = optionsFor(profile, options.country).filter(({ option }) => option.cost !== undefined);
  if (here.length === 0) return undefined;
  const extra = foundOf(profile, 'shipping.surcharge').slice(0, MOST_SURCHARGES);
  const value = joined([
    ...distinctOptions(here)
      .slice(0, MOST_OPTIONS)
      .map(({ option }): CellValue => ({ kind: 'fact', key: 'shipping.option', item: '', value: priced(option) })),
    ...extra.flatMap(({ item, best }): CellValue[] =>
      best.value === undefined ? [] : [{ kind: 'fact', key: 'shipping.surcharge', item, value: best.value }],
    ),
  ]);
  const basket = moneyOf(options.basket, options.currency);
  const cheapest = cheapestDelivery(profile, basket, options);
  const entries = [...asEntries(here), ...(extra as unknown as Entry[])];
  return fromEntries(entries, value, { rank: cheapest?.major });
};

interface Threshold {
  readonly amount: Money | 'free';
  readonly major: number | undefined;
  readonly mode: DeliveryMode | undefined;
  readonly from: ShopOption;
}

const free: Reader = ({ profile, options }) => {
  const thresholds = optionsFor(profile, options.country)
    .filter(({ option }) => option.mode !== 'pickup')
    .flatMap((from): Threshold[] => {
      const { cost, freeFrom, mode } = from.option;
      if (freeFrom)
        return [{ amount: freeFrom, major: inCurrency(freeFrom, options.currency, options.rates), mode, from }];
      return cost === 'free' ? [{ amount: 'free', major: 0, mode, from }] : [];
    });
  // One line per amount; the modes that share it are not repeated.
  const byAmount = new Map<string, Threshold>();
  for (const threshold of thresholds) {
    const name = threshold.amount === 'free' ? 'free' : `${threshold.amount.minor} ${threshold.amount.currency}`;
    const known = byAmount.get(name);
    if (!known || (known.mode !== undefined && threshold.mode === undefined)) byAmount.set(name, threshold);
  }
  const kept = [...byAmount.values()].sort((first, second) => (first.major ?? Infinity) - (second.major ?? Infinity));
  const [lowestOne] = kept;
  if (!lowestOne) return undefined;
  const value = joined(
    kept.map(({ amount, mode }): CellValue => {
      const money: CellValue = { kind: 'money', money: amount };
      return mode === undefined || kept.length === 1
        ? money
        : { kind: 'labelled', vocabulary: 'mode', id: mode, value: money };
    }),
  );
  const read = fromEntries(asEntries(kept.map(({ from }) => from)), value, { rank: lowestOne.major });
  const others = overruledOptions(profile, options.country).filter(({ option }) => option.freeFrom !== undefined);
  if (others.length === 0) return read;
  const says = [...kept.map(({ from }) => from), ...others].flatMap(({ entry }) => {
    const reading = entry.best as unknown as Reading;
    return proofsOf(reading, saying(reading)).slice(0, 1);
  });
  return { ...read, state: 'conflict', proofs: says };
};

/** Days that a promise can take at most, working days counted as calendar days. */
export function longest({ min, max, unit }: Duration): number | undefined {
  const days = max ?? min;
  return days === undefined ? undefined : unit === 'business' ? Math.ceil((days * 7) / 5) : days;
}

const ORDINARY: ReadonlySet<DeliveryMode | undefined> = new Set<DeliveryMode | undefined>([
  undefined,
  'home',
  'standard',
  'relay',
  'tracked',
  'locker',
]);

/** Words beside a price that promise a time: a number near a word for days or hours. */
const DAYS = /\d\s*(?:h\b|hours?|heures?|stunden|jours?|days?|(?:werk)?tage?n?|(?:werk)?dagen|giorni|días|dni)/iu;

const delay: Reader = ({ profile, options, item }) => {
  const timed = optionsFor(profile, options.country).filter(({ option }) => option.delay !== undefined);
  const ordinary = timed.filter(({ option }) => ORDINARY.has(option.mode));
  const ranked = (ordinary.length > 0 ? ordinary : timed)
    .flatMap((from) => {
      const duration = from.option.delay;
      const days = duration && longest(duration);
      return duration && days !== undefined ? [{ from, duration, days }] : [];
    })
    .sort((first, second) => first.days - second.days);
  const [quickest] = ranked;
  if (!quickest) {
    const text = foundOf(profile, 'product.delivery').find(({ best }) => DAYS.test(best.value ?? ''));
    return text ? fromEntries([text as unknown as Entry], saying(text.best as never)) : undefined;
  }
  const limit = legalLimit(item.id, options.country);
  const slowest = ranked.at(-1);
  const late = limit !== undefined && slowest !== undefined && slowest.days > limit.value;
  return fromEntries(
    asEntries([quickest.from]),
    { kind: 'duration', duration: quickest.duration },
    { rank: quickest.days, legal: late ? 'to-check' : undefined },
  );
};

const carriers: Reader = ({ profile, options }) => {
  const all = foundOf(profile, 'shipping.option').filter((entry) => (entry.best.value?.carrier ?? []).length > 0);
  const here = new Set(optionsFor(profile, options.country).map(({ entry }) => entry));
  const optioned = all.some((entry) => here.has(entry)) ? all.filter((entry) => here.has(entry)) : all;
  // A carrier that only brings parcels elsewhere is none of this country's.
  const elsewhere = new Set(
    all.filter((entry) => !optioned.includes(entry)).flatMap((entry) => entry.best.value?.carrier ?? []),
  );
  for (const name of optioned.flatMap((entry) => entry.best.value?.carrier ?? [])) elsewhere.delete(name);
  const named = foundOf(profile, 'shipping.carrier').filter(
    ({ item, best }) => !elsewhere.has(best.value?.name ?? item),
  );
  const texts = distinct([
    ...named.map((entry) => entry.best.value?.name ?? entry.item),
    ...optioned.flatMap((entry) => entry.best.value?.carrier ?? []),
  ]);
  if (texts.length === 0) return undefined;
  return fromEntries([...named, ...optioned] as unknown as Entry[], { kind: 'texts', texts }, { rank: texts.length });
};

/** How many countries a place stands for, to order shops. */
function size(place: string): number {
  return place === 'world' ? 200 : place === 'EU' ? 27 : 1;
}

const zones: Reader = ({ profile }) => {
  const countries = entriesOf(profile, 'shipping.country');
  const options = foundOf(profile, 'shipping.option').filter(
    (entry) => (entry.best.value?.destination ?? []).length > 0,
  );
  const served = distinct([
    ...countries.filter(({ best }) => best.state === 'found' && best.value?.served === true).map(({ item }) => item),
    ...options.flatMap((entry) => entry.best.value?.destination ?? []),
  ]);
  const excluded = distinct([
    ...countries.filter(({ best }) => best.state === 'absent' || best.value?.served === false).map(({ item }) => item),
    ...options.flatMap((entry) => entry.best.value?.excluded ?? []),
    // "Nowhere else in the world" only closes the list.
  ]).filter((place) => place !== 'world');
  if (served.length === 0 && excluded.length === 0) return undefined;
  const rank = served.reduce((sum, place) => sum + size(place), 0);
  return fromEntries([...countries, ...options] as unknown as Entry[], { kind: 'places', served, excluded }, { rank });
};

/** A delivery page that is linked or read, and how many of four things the shop's pages answer: modes, price, delay, returns. */
const page: Reader = (context) => {
  const { profile } = context;
  const base = linkOrPage('delivery', 'delivery-page')(context);
  if (!base) return undefined;
  const read = profile.snapshots.some((snapshot) => coverageKindsOf(snapshot).includes('delivery'));
  if (!read) return base;
  const options = foundOf(profile, 'shipping.option').map((entry) => entry.best.value);
  const answers = [
    options.some((option) => option?.mode !== undefined),
    options.some((option) => option?.cost !== undefined || option?.freeFrom !== undefined),
    options.some((option) => option?.delay !== undefined),
    foundOf(profile, 'returns.window').length > 0,
  ].filter(Boolean).length;
  const count: CellValue = { kind: 'count', count: answers, of: 4, what: 'points' };
  const value = base.value ? joined([base.value, count]) : count;
  return { ...base, ...(value ? { value } : {}), rank: 1 };
};

/** Ways of delivery of which the shop says something more, with that alone: which are tracked, for which the buyer chooses the hour. */
const optionsThat =
  (say: (option: ShippingOption) => Partial<ShippingOption> | undefined): Reader =>
  ({ profile, options }) => {
    const entries: Entry[] = [];
    const said = new Map<string, CellValue>();
    for (const { option, entry } of optionsFor(profile, options.country)) {
      const more = say(option);
      if (more === undefined) continue;
      entries.push(entry as unknown as Entry);
      const value = { ...(option.mode === undefined ? {} : { mode: option.mode }), ...more };
      said.set(canonical(value), { kind: 'fact', key: 'shipping.option', item: '', value });
    }
    return said.size === 0 ? undefined : fromEntries(entries, joined([...said.values()].slice(0, MOST_OPTIONS)));
  };

export const shipping: Readonly<Record<string, Reader>> = {
  'sh-modes': whereDelivered(modes),
  'sh-cost': whereDelivered(costs),
  'sh-free': whereDelivered(free),
  'sh-delay': whereDelivered(together(delay, single('shipping.cutoff'))),
  'sh-carriers': whereDelivered(carriers),
  'sh-zones': zones,
  'sh-flex': together(
    optionsThat(({ slots }) => slots && { slots }),
    claims,
  ),
  'sh-track': together(
    optionsThat(({ tracked }) => (tracked === true ? { tracked } : undefined)),
    claims,
    tools(),
  ),
  'sh-page': page,
};
