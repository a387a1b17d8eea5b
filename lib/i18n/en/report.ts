/** English words of the printable report: its parts, its cover, its method and its limits. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const report = {
  title: 'Comparison of shops',
  open: 'Report',
  openLong: 'A report to print or to keep as PDF',
  back: 'Back to the table',
  print: 'Print or save as PDF',
  printHelp: 'In the window of the browser, choose “Save as PDF” as the printer, A4, with background graphics.',
  choose: 'What the report holds',
  parts: {
    findings: 'What it means for my shop',
    essentials: 'The essential questions',
    questions: 'All questions',
    prices: 'Prices',
    charts: 'Charts',
    proofs: 'Annex: proofs',
  },
  preparedOn: (date: string) => `Prepared on ${date}`,
  readBetween: (from: string, to: string) => `Pages read from ${from} to ${to}`,
  readOn: (date: string) => `Pages read on ${date}`,
  comparedFor: (country: string, basket: string) => `For a customer in ${country}, with a basket of ${basket}`,
  shops: 'The shops',
  mine: 'my shop',
  pagesRead: (count: number) => plural(count, { one: '# page read', other: '# pages read' }),
  answered: (answered: string, total: string) => `${answered} of ${total} questions answered`,
  notSorted: 'Not sorted yet: the weightiest findings, as the fixed rules give them.',
  noFindings: 'No finding: it takes your shop and at least one other.',
  comment: 'Comment',
  question: 'Question',
  sheet: (number: string, of: string) => `Table ${number} of ${of}`,
  best: 'best for a buyer',
  gap: 'my shop falls short',
  legal: 'to check against the law',
  confirm: 'to confirm',
  byHand: 'answered by hand',
  unanswered: 'Questions without an answer in any shop',
  noPrices: 'No product was found in two shops.',
  product: 'Product',
  spread: 'Spread',
  delivered: (price: string) => `delivered ${price}`,
  index: (index: string) => `index ${index}`,
  proofsHelp: 'The numbers in the tables point here. Each proof is the text of the page as it was on that day.',
  proof: 'Text of the page',
  page: 'Page',
  number: 'No.',
  method: 'Method and limits',
  methodText: {
    read: 'Each answer was read from pages of the shops that were opened or re-read on the dates given. Nothing was asked of the shops and no estimate is among the answers.',
    notSeen:
      '“Not seen” means that the pages read do not say it. It is never a “no”: only a page that says no counts as one.',
    disagree: 'Where pages of a shop disagree, the table says so and shows what the most trusted one says.',
    marks:
      'A mark “to confirm” stands where a page only suggests the answer; “answered by hand” where a person gave it.',
    law: 'Marks about the law compare with minimums of the country as they stood when this version was made. They are points to check, not legal advice.',
    money:
      'Delivered prices add the cheapest delivery that the shop’s pages give for the country and the basket. Prices in other currencies are compared at the rates of the date given, and always shown as printed.',
  },
  ratesOf: (date: string) => `Exchange rates of ${date}.`,
  footer: (name: string) => `Made with ${name}, on the machine of the person who prepared it`,
};
