/** English words of the same product in several shops. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const matching = {
  title: 'The same product elsewhere',
  none: 'Not seen in another saved shop.',
  basis: {
    merchant: 'confirmed by you',
    gtin: 'same barcode',
    mpn: 'same brand and maker’s reference',
    title: 'alike title',
  },
  titleLike: (name: string) => `alike title: ${name}`,
  toConfirm: 'to confirm',
  same: 'Same product',
  sameOf: (name: string) => `Same product: ${name}`,
  different: 'Not the same',
  differentOf: (name: string) => `Not the same: ${name}`,
  undo: 'Take back',
  undoOf: (name: string) => `Take back: ${name}`,
  nowSame: 'From now on these are compared as the same product.',
  nowDifferent: 'These are not compared any more.',
  undone: 'Your word is taken back.',
  dearer: (percent: string) => `${percent} dearer than here`,
  cheaper: (percent: string) => `${percent} cheaper than here`,
  samePrice: 'same price',
  noPrice: 'no price seen',
  index: (index: string) => `index ${index}`,
  indexHelp: 'My price = 100',
  indexHere: (index: string) => `This page: index ${index}, my price being 100`,
  contents: (here: string, there: string) =>
    `The packs differ: ${here} here, ${there} there. Compared by the contents.`,
  piece: (count: number) => plural(count, { one: '# piece', other: '# pieces' }),
  byHand: 'Match with a saved product',
  byHandTitle: 'Which saved product is the same?',
  byHandHelp: 'The most alike titles come first. Your choice counts from now on, and can be taken back.',
  search: 'Search product or shop',
  noCandidate: 'No saved product fits.',
  alike: (percent: string) => `${percent} alike`,
  refused: (count: number) =>
    plural(count, { one: '# product that you said is another', other: '# products that you said are others' }),
};
