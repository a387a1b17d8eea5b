/** The merchant's own amounts in a delivered price: kept as words on the question `pr-total`, one for each country, basket and line. */
import type { Money } from '../model/money.ts';
import type { Profile } from './profile.ts';

/** Lines of the sum that no page need have told: the price of the product is corrected on its page. */
export const LANDED_LINES = ['delivery', 'fees'] as const;
export type LandedLine = (typeof LANDED_LINES)[number];

export interface LandedPlace {
  readonly country: string;
  /** Basket in major units; another basket may well be delivered for another price. */
  readonly basket: number;
  readonly currency: string;
}

/** Under which name the merchant's amount for a line is kept among the answers of a shop. */
export function landedItem({ country, basket, currency }: LandedPlace, line: LandedLine): string {
  return `pr-total:${country}:${String(basket)}:${currency}:${line}`;
}

/** An amount as it is kept: minor units and currency. */
export function keptAmount({ minor, currency }: Pick<Money, 'minor' | 'currency'>): string {
  return `${String(minor)} ${currency}`;
}

/** The merchant's amount for a line; undefined where there is none. */
export function landedEdit(profile: Profile, place: LandedPlace, line: LandedLine): Money | undefined {
  const kept = /^(\d{1,12}) ([A-Z]{3})$/.exec(profile.answers.get(landedItem(place, line))?.value ?? '');
  return kept ? { minor: Number(kept[1]), currency: kept[2] ?? '', text: '' } : undefined;
}
