/** English words of the Shops view: what is known of each shop, and what is still to read. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const shop = {
  title: 'Shops',
  subtitle: (count: number) => plural(count, { one: '# shop saved', other: '# shops saved' }),
  allShops: 'All shops',
  emptyTitle: 'No shop saved yet',
  emptyHelp:
    'Open a competitor’s page, read it, and save it: the shop will be here, with what it offers. Save your own shop too, to compare.',
  emptyAction: 'Go to the page in front of me',
  here: 'open in front of you',
  mine: 'My shop',
  mineSwitch: 'This is my shop',
  mineHelp: 'My shop stands first in every comparison.',
  pages: (count: number) => plural(count, { one: '# page read', other: '# pages read' }),
  lastRead: (when: string) => `last read ${when}`,
  answered: (answered: string, total: string) => `${answered} of ${total} questions answered`,
  answeredShort: (answered: string, total: string) => `${answered} of ${total}`,
  coverage: 'Pages read',
  coverageSeen: (count: number) => plural(count, { one: 'read', other: '# read' }),
  coverageMissing: 'not read yet',
  toVisit: 'Still to visit',
  toVisitHelp: 'Links seen on this shop’s pages. Open one and it will be read.',
  toVisitNone: 'All the useful pages that Vigie knows of have been read.',
  toVisitSeller:
    'This seller has no site here: open the seller’s own pages on the marketplace, and each will be read as you go.',
  wouldAnswer: (count: number) => plural(count, { one: 'may answer # question', other: 'may answer # questions' }),
  profile: 'What we know',
  groupCount: (answered: string, total: string) => `${answered} of ${total}`,
  onlyAnswered: 'Only what is answered',
  tags: 'Tags',
  tagAdd: 'Add a tag',
  tagAddHint: 'e.g. wood, Belgium',
  tagRemove: (tag: string) => `Remove the tag ${tag}`,
  tagAddButton: 'Add',
  notes: 'Notes',
  notesHint: 'What it does well, what disappoints, ideas for us…',
  notesSaved: 'Notes kept.',
  name: 'Name shown',
  renamed: 'Name changed.',
  savedPages: 'Saved pages',
  openPage: 'Open the page',
  watched: 'watched',
  compareWith: 'Compare',
  remove: 'Remove this shop…',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeHelp: (pages: number) =>
    plural(pages, {
      one: '# page, its history, your answers and notes will be deleted. This cannot be undone.',
      other: '# pages, their history, your answers and notes will be deleted. This cannot be undone.',
    }),
  removed: 'Shop removed.',
  filter: 'Find a shop',
  filterNone: 'No shop matches.',
};
