/** A delivery option while it is being read: what was said of it so far, and how it becomes a fact. */
import { CARRIERS } from '../knowledge/carriers/index.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DeliveryMode, Duration, ShippingOption, ShippingStep } from '../model/facts.ts';
import { DELIVERY_MODES } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { Said } from './shipping-said.ts';
import { nothingSaid } from './shipping-said.ts';
import { finishSteps } from './shipping-steps.ts';
import { countryOf, regionOf } from './terms/places.ts';

/** What a delivery option is for: mode, carrier and destination. */
export interface Dims {
  modes: string[];
  carriers: string[];
  places: string[];
}

export interface Draft extends Dims {
  excluded: string[];
  cost: Money | 'free' | undefined;
  costHigh: Money | undefined;
  freeFrom: Money | undefined;
  delay: Duration | undefined;
  handling: Duration | undefined;
  taxExcluded: boolean;
  condition: string | undefined;
  /** "Free delivery" with nothing said of when: a headline, true only if no threshold stands anywhere. */
  headline: boolean;
  /** Its price is that of a higher band of order values. */
  reduced: boolean;
  /** Prices by weight, number of pieces or order value, in the order of the text. */
  steps: ShippingStep[];
  said: Said;
  evidence: Evidence | undefined;
  /** Other places of the page that say more of it. */
  proofs: Evidence[];
}

export const noDims = (): Dims => ({ modes: [], carriers: [], places: [] });

export function newDraft(dims: Dims = noDims()): Draft {
  return {
    modes: [...dims.modes],
    carriers: [...dims.carriers],
    places: [...dims.places],
    excluded: [],
    cost: undefined,
    costHigh: undefined,
    freeFrom: undefined,
    delay: undefined,
    handling: undefined,
    taxExcluded: false,
    condition: undefined,
    headline: false,
    reduced: false,
    steps: [],
    said: nothingSaid(),
    evidence: undefined,
    proofs: [],
  };
}

export const hasDims = (dims: Dims): boolean => dims.modes.length + dims.carriers.length + dims.places.length > 0;
export const hasValue = (draft: Draft): boolean =>
  draft.cost !== undefined || draft.freeFrom !== undefined || draft.delay !== undefined;

const BY_NAME = new Map(CARRIERS.map((carrier) => [carrier.name, carrier]));

/** Modes that only qualify those that say where or how; in brackets they colour the one in front ("Evri (tracked)"). */
export const QUALIFIERS = new Set(['standard', 'tracked', 'registered']);

/** Modes that end at the buyer's door as well, and say more than that. */
const HOME_TOO = new Set(['express', 'heavy', 'freight']);

const isMode = (mode: string): mode is DeliveryMode => (DELIVERY_MODES as readonly string[]).includes(mode);

/** Carriers as they are meant in the shop's country, without those that only own the product named beside them ("Colissimo (La Poste)"). */
export function ownCarriers(names: readonly string[], home?: string): string[] {
  const unique = [...new Set(names.map((name) => BY_NAME.get(name)?.abroad?.[home ?? ''] ?? name))];
  const owners = new Set(unique.map((name) => BY_NAME.get(name)?.productOf));
  return unique.filter((name) => !owners.has(name));
}

/** The modes that a draft really names; a qualifier gives way to a mode that says more. */
export function ownModes(modes: readonly string[]): DeliveryMode[] {
  const unique = [...new Set(modes)].filter(isMode);
  // A registered letter is more than a letter, however fast it is.
  if (unique.includes('letter') && unique.includes('registered')) return ['registered'];
  const telling = unique.filter((mode) => !QUALIFIERS.has(mode));
  if (telling.length > 0) {
    // "Express to your home" is an express delivery; a pick-up point stays one however fast it is.
    if (telling.includes('home') && telling.some((mode) => HOME_TOO.has(mode)))
      return telling.filter((mode) => mode !== 'home');
    if (telling.includes('pickup') && telling.some((mode) => mode === 'relay' || mode === 'locker'))
      return telling.filter((mode) => mode !== 'pickup');
    if (telling.includes('relay') && telling.includes('express')) return telling.filter((mode) => mode !== 'express');
    return telling;
  }
  return unique.includes('standard') ? ['standard'] : unique.slice(0, 1);
}

/** What a carrier does when the text says no more. */
export function modeOfCarrier(name: string): DeliveryMode | undefined {
  return BY_NAME.get(name)?.mode;
}

/** Options of a draft: one per mode, each with the carriers that fit it. `home` is the shop's own country, when known. */
export function toOptions(draft: Draft, home: string | undefined): ShippingOption[] {
  const carriers = ownCarriers(draft.carriers, home);
  const named = ownModes(draft.modes);
  // "Colissimo Classique": the plain service of a carrier is what that carrier usually does.
  const plain = named.length === 1 && named[0] === 'standard' && carriers.some((name) => modeOfCarrier(name));
  const modes: (DeliveryMode | undefined)[] = plain ? [] : named;
  const places = resolvePlaces(draft.places, home);
  const regions = [...new Set(draft.places.map(regionOf).filter((region) => region !== undefined))];
  const excluded = [...new Set(draft.excluded.map((place) => regionOf(place) ?? place))];
  const steps = finishSteps(draft);
  const { tracked, slots, greener } = draft.said;
  const base = {
    ...(places.length > 0 ? { destination: places } : {}),
    ...(regions.length > 0 ? { region: regions.join(', ') } : {}),
    ...(excluded.length > 0 ? { excluded } : {}),
    ...(draft.cost === undefined ? {} : { cost: draft.cost }),
    ...(draft.costHigh === undefined ? {} : { costHigh: draft.costHigh }),
    ...(draft.freeFrom === undefined ? {} : { freeFrom: draft.freeFrom }),
    ...(draft.delay === undefined ? {} : { delay: draft.delay }),
    ...(draft.handling === undefined ? {} : { handling: draft.handling }),
    ...(draft.taxExcluded ? { taxExcluded: true } : {}),
    // A price list says in its steps what the first of them alone would be bound to.
    ...(draft.condition === undefined || steps.length > 0 ? {} : { condition: draft.condition }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(tracked === undefined ? {} : { tracked }),
    ...(slots.length === 0 ? {} : { slots }),
    ...(greener.length === 0 ? {} : { greener }),
  };
  const groups = new Map<DeliveryMode | undefined, string[]>();
  for (const mode of modes) groups.set(mode, []);
  for (const name of carriers) {
    const usual = modeOfCarrier(name);
    const mode =
      modes.length === 0
        ? usual
        : usual !== undefined && modes.includes(usual)
          ? usual
          : modes.length === 1
            ? modes[0]
            : undefined;
    if (mode !== undefined || modes.length === 0) groups.set(mode, [...(groups.get(mode) ?? []), name]);
    else for (const each of modes) groups.set(each, [...(groups.get(each) ?? []), name]);
  }
  if (groups.size === 0) groups.set(undefined, []);
  return [...groups].map(([mode, names]) => ({
    ...(mode === undefined ? {} : { mode }),
    ...(names.length > 0 ? { carrier: names } : {}),
    ...base,
  }));
}

/** Country codes of places; the shop's own country for "domestic", nothing when it is not known. */
export function resolvePlaces(places: readonly string[], home: string | undefined): string[] {
  const codes = places.map(countryOf).map((code) => (code === 'home' ? home : code));
  return [...new Set(codes.filter((code) => code !== undefined))];
}
