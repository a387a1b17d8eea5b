/** Findings in words: one fixed sentence per rule, in the language of the reader. */
import type { Finding, NextStep } from '../compare/findings.ts';
import type { ComparisonTable } from '../compare/table.ts';
import type { CellValue } from '../compare/values.ts';
import type { Language } from '../i18n/language.ts';
import { checklistItem } from '../knowledge/checklist/index.ts';
import { bilingualText, termText, valueText } from './cell-text.ts';
import { tongueOf } from './words.ts';

/** Longest value quoted in a sentence. */
const LONGEST = 120;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

function nameOf(table: ComparisonTable, shop: string): string {
  return table.columns.find((column) => column.shop.id === shop)?.shop.name ?? shop;
}

/** The sentence of a finding. */
export function findingText(finding: Finding, table: ComparisonTable, language: Language): string {
  const { words, formats } = tongueOf(language);
  const { rule } = words.findings;
  const checklist = checklistItem(finding.item);
  const item = checklist ? bilingualText(checklist, language) : finding.item;
  const value = (said: CellValue): string => shorten(valueText(said, language, finding.item));
  switch (finding.rule) {
    case 'rivals-offer':
      return rule['rivals-offer'](termText(finding.vocabulary, finding.offered, language), finding.rivals, finding.of);
    case 'rivals-have':
      return finding.mine === 'absent'
        ? rule['rivals-have-denied'](item, finding.rivals, finding.of)
        : rule['rivals-have'](item, finding.rivals, finding.of);
    case 'behind':
      return [
        rule.behind(item, finding.rivals, finding.of),
        words.findings.youAndBest(value(finding.mine), value(finding.best), nameOf(table, finding.bestShop)),
      ].join('. ');
    case 'ahead':
      return [rule.ahead(item, finding.of), words.findings.youAndNext(value(finding.mine), value(finding.next))].join(
        '. ',
      );
    case 'legal-check':
      return finding.own
        ? rule['legal-check-own'](item, value(finding.value))
        : rule['legal-check-other'](item, value(finding.value), nameOf(table, finding.shop));
    case 'payment-missing':
      return rule['payment-missing'](
        termText('payment', finding.method, language),
        termText('country', finding.country, language),
      );
    case 'payment-closed':
      return rule['payment-closed'](
        termText('payment', finding.method, language),
        formats.date(finding.since),
        nameOf(table, finding.shop),
      );
    case 'price-position': {
      const percent = formats.percent(Math.abs(finding.level - 100));
      return finding.level < 100
        ? rule['price-cheaper'](percent, finding.rivals, finding.products)
        : rule['price-dearer'](percent, finding.rivals, finding.products);
    }
    case 'promotion-now':
      return rule['promotion-now'](nameOf(table, finding.shop), value(finding.value));
    case 'own-pages-disagree':
      return rule['own-pages-disagree'](item, value(finding.value));
  }
}

/** The sentence of a next step. */
export function nextStepText(step: NextStep, table: ComparisonTable, language: Language): string {
  const { words } = tongueOf(language);
  return words.findings.nextStep(termText('coverage', step.kind, language), nameOf(table, step.shop), step.answers);
}
