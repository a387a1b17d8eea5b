/** Reads values at the places that the merchant pointed at, and reports the rules that no longer find anything. */
import type { Observation } from '../model/evidence.ts';
import type { FactValue } from '../model/facts.ts';
import type { ShopRule, TeachableKey } from '../model/shop-rule.ts';
import { ruleDetector, TEACHABLE } from '../model/shop-rule.ts';
import type { DetectorFailure } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import { parsePrice } from '../text/money.ts';
import { findNumbers } from '../text/number.ts';
import type { Setting } from './detector.ts';

function read(text: string, key: TeachableKey, page: Page, setting: Setting): FactValue[TeachableKey] | undefined {
  if (text === '') return undefined;
  switch (TEACHABLE[key]) {
    case 'price':
      return parsePrice(text, {
        domain: page.url.hostname,
        ...(setting.currency === undefined ? {} : { currency: setting.currency }),
        ...(setting.language === undefined ? {} : { language: setting.language }),
      });
    case 'number': {
      const [first] = findNumbers(text);
      return first === undefined
        ? undefined
        : Number(first.fraction === '' ? first.whole : `${first.whole}.${first.fraction}`);
    }
    case 'text':
      return text.slice(0, 500);
  }
}

/** Applies the rules of the page's shop. A product rule stays silent on pages that are no product. */
export function applyShopRules(
  page: Page,
  setting: Setting,
  rules: readonly ShopRule[],
): { readonly observations: readonly Observation[]; readonly failures: readonly DetectorFailure[] } {
  const observations: Observation[] = [];
  const failures: DetectorFailure[] = [];
  if (setting.pageKind !== 'product') return { observations, failures };
  for (const rule of rules) {
    const detector = ruleDetector(rule.id);
    let failure: string | undefined = 'no-match';
    try {
      for (const element of page.select(rule.selector)) {
        const text = page.text(element).slice(0, 1000);
        const value = read(text, rule.key, page, setting);
        if (value === undefined) {
          failure = 'no-value';
          continue;
        }
        failure = undefined;
        observations.push({
          key: rule.key,
          value,
          strength: 'declared',
          evidence: [page.at(element, detector)],
        } as Observation);
        break;
      }
    } catch (error) {
      // css-select throws on a selector that no longer parses (a damaged backup, say).
      failure = error instanceof Error ? error.message : String(error);
    }
    if (failure !== undefined) failures.push({ detector, message: failure.slice(0, 300) });
  }
  return { observations, failures };
}
