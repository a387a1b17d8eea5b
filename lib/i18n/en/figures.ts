/** English words of figures that other people's tools show and the merchant types. */
import type { FigureKind, FigureType } from '../../model/figure.ts';

const kind: Readonly<Record<FigureKind, string>> = {
  visits: 'Visits per month',
  visitorCountry: 'Share of visitors by country',
  visitorSource: 'Share of visitors by source',
  keywords: 'Keywords in search engines',
  adverts: 'Adverts running',
  reviewScore: 'Review score',
  reviewCount: 'Number of reviews',
  followers: 'Followers on a network',
  sales: 'Estimated sales per month',
  turnover: 'Turnover of the company',
  employees: 'Employees of the company',
  other: 'Something else',
};

const detail: Readonly<Record<FigureKind, string>> = {
  visits: 'What exactly (optional)',
  visitorCountry: 'Which country',
  visitorSource: 'Which source (search, direct, networks…)',
  keywords: 'What exactly (optional)',
  adverts: 'On which network (optional)',
  reviewScore: 'Out of how many (optional)',
  reviewCount: 'What exactly (optional)',
  followers: 'Which network',
  sales: 'Of which product (optional)',
  turnover: 'Which company (optional)',
  employees: 'Which company (optional)',
  other: 'What it is about',
};

const type: Readonly<Record<FigureType, string>> = {
  number: 'A number',
  percent: 'A percentage',
  money: 'An amount of money',
  text: 'Words',
};

export const figures = {
  kind,
  detail,
  type,
  /** Stands wherever such figures are shown. */
  badge: 'From outside, typed by you',
  tableTitle: 'From outside, typed by you',
  tableHelp:
    'What other tools say, with their name and date. Vigie did not read these figures, and they enter no judgement and no finding.',
  none: 'No figure typed yet.',
  add: 'Type a figure',
  change: 'Change the figure',
  edit: (name: string) => `Change: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  saved: 'Figure kept.',
  removed: 'Figure removed.',
  what: 'What the figure tells',
  lookUp: 'Look it up at:',
  typeLabel: 'How it is written',
  value: 'Value',
  currency: 'Currency (three letters)',
  source: 'Who says so (tool, register, person)',
  period: 'For which time (optional)',
  asOf: 'Seen on',
  url: 'Address of the page (optional)',
  note: 'Note (optional)',
  readAs: (value: string) => `Reads as: ${value}`,
  wrongNumber: 'This is not a number yet.',
  wrongCurrency: 'Three letters, such as EUR.',
  wrongUrl: 'Addresses begin with https://.',
  /** After the value: who says so, and when. */
  said: (source: string, when: string) => `${source} · ${when}`,
  seenOn: (date: string) => `seen on ${date}`,
  open: 'Open the source',
  typedOn: 'Typed on',
};
