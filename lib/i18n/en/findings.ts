/** English sentences of the findings: fixed forms that only say what the facts say. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');
const rivals = (count: number, of: number): string =>
  `${count} of ${plural(of, { one: '# rival', other: '# rivals' })}`;

export const findings = {
  side: { strength: 'Strengths', weakness: 'Weaknesses', opportunity: 'Opportunities', threat: 'Threats' },
  rule: {
    'rivals-offer': (what: string, count: number, of: number) =>
      `${rivals(count, of)} ${plural(count, { one: 'offers', other: 'offer' })} “${what}”; it was not seen in your shop`,
    'rivals-have': (item: string, count: number, of: number) => `${rivals(count, of)}: ${item}. Not seen in your shop`,
    'rivals-have-denied': (item: string, count: number, of: number) =>
      `${rivals(count, of)}: ${item}. Your shop says no`,
    behind: (item: string, count: number, of: number) =>
      `${item}: ${rivals(count, of)} ${plural(count, { one: 'does', other: 'do' })} better`,
    ahead: (item: string, of: number) =>
      `${item}: you do better than ${plural(of, { one: 'the rival read', other: 'all # rivals read' })}`,
    'legal-check-own': (item: string, value: string) => `${item}: your shop says ${value}. To check against the law`,
    'legal-check-other': (item: string, value: string, shop: string) =>
      `${item}: ${shop} says ${value}. To check against the law`,
    'payment-missing': (method: string, country: string) =>
      `Buyers in ${country} expect ${method}; it was not seen in your shop`,
    'payment-closed': (method: string, since: string, shop: string) =>
      `${shop} still shows ${method}, closed on ${since}`,
    'price-cheaper': (percent: string, count: number, products: number) =>
      `${plural(count, { one: 'The rival is', other: 'The # rivals are' })} ${percent} cheaper than you on average, over ${plural(products, { one: '# product', other: 'up to # products' })}`,
    'price-dearer': (percent: string, count: number, products: number) =>
      `${plural(count, { one: 'The rival is', other: 'The # rivals are' })} ${percent} dearer than you on average, over ${plural(products, { one: '# product', other: 'up to # products' })}`,
    'promotion-now': (shop: string, value: string) => `Promotion now at ${shop}: ${value}`,
    'own-pages-disagree': (item: string, value: string) =>
      `${item}: your own pages disagree. The page about it says ${value}`,
  },
  youAndBest: (mine: string, best: string, shop: string) => `You: ${mine}. Best: ${best} (${shop})`,
  youAndNext: (mine: string, next: string) => `You: ${mine}. Next: ${next}`,
  nextStep: (page: string, shop: string, count: number) =>
    `Read “${page}” of ${shop}: it would answer ${plural(count, { one: '# question', other: '# questions' })}`,
};
