/** What is compared now: the shops, country, basket and currency of the chosen project, or of everything where none is chosen. */
import { isExample } from '../model/example.ts';
import type { MatchRecord } from '../model/match.ts';
import type { ProjectRecord } from '../model/project.ts';
import type { Settings, ShopRecord } from '../model/records.ts';
import type { ExchangeRates } from './rates.ts';
import type { CompareOptions } from './table.ts';

/** The project that is compared; undefined where all shops are. */
export function chosenProject(settings: Settings, projects: readonly ProjectRecord[]): ProjectRecord | undefined {
  return projects.find(({ id, state }) => id === settings.projectId && state === 'active');
}

/** The shops of a project, or all without one; made-up shops never stand among the merchant's own. */
export function shopsInScope<T extends { readonly shop: ShopRecord }>(
  shops: readonly T[],
  project: ProjectRecord | undefined,
): readonly T[] {
  if (!project)
    return shops.some(({ shop }) => isExample(shop.id)) ? shops.filter(({ shop }) => !isExample(shop.id)) : shops;
  const members = new Set(project.shops);
  return shops.filter(({ shop }) => members.has(shop.id));
}

/** For whom and with which rates the shops are compared. */
export function optionsInScope(
  { country, basket, currency }: Pick<ProjectRecord, 'country' | 'basket' | 'currency'>,
  rates: ExchangeRates | undefined,
  matches: readonly MatchRecord[],
): CompareOptions {
  return { country, basket, currency, rates, matches };
}
