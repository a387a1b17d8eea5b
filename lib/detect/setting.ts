/** Settles what the page is as a whole (kind, language, currency, marketplace) before the detectors run. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { settleCurrency } from './currency.ts';
import type { Setting } from './detector.ts';
import { settleLanguage } from './language.ts';
import { marketplaceOf } from './marketplace.ts';
import { settlePageKind } from './page-kind.ts';

/** Settles the page; each part that throws is reported to `failed` and left at its neutral value. */
export function settle(
  page: Page,
  failed: (detector: string, error: unknown) => void,
): { readonly setting: Setting; readonly observations: readonly Observation[] } {
  const observations: Observation[] = [];
  const part = <T extends { readonly observations: readonly Observation[] }>(
    name: string,
    read: () => T,
  ): T | undefined => {
    try {
      const result = read();
      observations.push(...result.observations);
      return result;
    } catch (error) {
      failed(name, error);
      return undefined;
    }
  };
  const pageKind = part('page-kind', () => settlePageKind(page))?.pageKind ?? 'other';
  const language = part('language', () => settleLanguage(page))?.language;
  // A wall is not the shop's page: what it says of money is not the shop's word.
  const currency =
    pageKind === 'blocked' ? undefined : part('currency', () => settleCurrency(page, language))?.currency;
  return { setting: { pageKind, language, currency, marketplace: marketplaceOf(page.url)?.name }, observations };
}
