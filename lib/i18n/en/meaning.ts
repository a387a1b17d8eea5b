/** English words of the findings page: what the merchant does with findings, and the rule behind each. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const meaning = {
  intro: 'Made from what was read, by fixed rules. You decide what counts.',
  views: 'Findings shown',
  view: { open: 'To sort', kept: 'Kept', dropped: 'Dropped' },
  noneTitle: 'Nothing found yet',
  noneHelp: 'Findings come from your shop beside at least one other. Read more pages of both.',
  mineTitle: 'Which shop is yours?',
  mineHelp: 'Findings say what the others mean for you: mark your own shop first.',
  viewNone: {
    open: 'Everything is sorted.',
    kept: 'Nothing kept yet. Keep what you want to act on: it is sorted into strengths, weaknesses, opportunities and threats.',
    dropped: 'Nothing dropped.',
  },
  keep: 'Keep',
  drop: 'Drop',
  reopen: 'Sort again',
  one: { strength: 'Strength', weakness: 'Weakness', opportunity: 'Opportunity', threat: 'Threat' },
  side: 'Belongs to',
  comment: 'Comment',
  commentHint: 'What to do about it…',
  commentKept: 'Comment kept.',
  why: (count: number) => (count === 0 ? 'Rule' : plural(count, { one: 'Rule and proof', other: 'Rule and # proofs' })),
  noProof: 'Nothing was seen where it usually stands: there is no place to show.',
  question: 'Question',
  weight: { high: 'important', medium: 'worth a look', low: 'minor' },
  empty: 'Nothing here.',
  gone: (count: number) =>
    plural(count, {
      one: '# decision no longer carried by the facts',
      other: '# decisions no longer carried by the facts',
    }),
  goneHelp: 'You kept or commented these; the pages read since say something else.',
  goneOn: (date: string) => `Decided on ${date}`,
  goneClear: 'Clear away',
  rule: {
    'rivals-offer':
      'At least half of the rivals whose list was read offer it; it is not in the list that was read of your shop.',
    'rivals-have': 'At least half of the rivals have it; on the pages read of your shop it was denied or not seen.',
    behind: 'The question has a better side for a buyer, and rivals stand better on it than you.',
    ahead: 'The question has a better side for a buyer, and you stand better than every rival read.',
    'legal-check': 'What the page says seems below the legal minimum. A point to check, not a verdict.',
    'payment-missing': 'Buyers of the country compared expect this method; it was not seen in your shop.',
    'payment-closed': 'The method was closed before the day on which the page was read.',
    'price-position': 'Mean of the price ratios over matched products, your price = 100.',
    'promotion-now': 'The shop announces it on the pages read.',
    'own-pages-disagree': 'Two pages of your own shop give different answers.',
  },
};
