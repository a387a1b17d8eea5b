/** English words of the frame: tabs, common buttons, the state of reading. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const app = {
  name: 'Vigie',
  tagline: 'What competing shops offer, with proof, on your own machine.',
  tabs: { page: 'Page', shop: 'Shops', compare: 'Compare', watch: 'Watch', settings: 'Settings', listing: 'List' },
  tabsLabel: 'Views',
  unseenChanges: (count: number) => plural(count, { one: '# unseen change', other: '# unseen changes' }),
  openWide: 'Open in a full tab',
  skip: 'Go to the content',
  loading: 'Loading…',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  remove: 'Remove',
  retry: 'Try again',
  yes: 'Yes',
  no: 'No',
  technicalDetail: (detail: string) => `Technical detail: ${detail}`,
  opensTab: 'opens in a tab',
  showMore: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
  showLess: 'Show fewer',
  failedTitle: 'This part could not be shown',
  failedHelp: 'The rest of Vigie goes on working. Reload the panel to try again.',
  reload: 'Reload',
};

export const reading = {
  label: 'How Vigie reads',
  change: 'Change',
  stop: 'Stop',
  click: {
    name: 'When I click',
    state: 'Click the Vigie icon to read this shop',
    help: 'Vigie reads a page only when you click its icon. No standing right at all.',
  },
  shop: {
    name: 'Always this shop',
    state: 'This shop is always read',
    help: 'The browser will ask you to let Vigie read this one shop. You can take it back here at any time.',
  },
  all: {
    name: 'Every shop, while this panel is open',
    state: 'Reading every shop while open',
    help: 'The browser will say that Vigie can read all sites. Vigie reads the page in front of you while this panel is open, and nothing when it is closed. Nothing leaves your machine.',
  },
  clickGranted: 'You let Vigie read this page',
  allowShop: 'Always read this shop',
  allowed: 'From now on, this shop is read as you browse it.',
  allowedAll: 'From now on, every shop is read while this panel is open.',
  refused: 'The browser did not give the right. Nothing has changed.',
  takenBack: 'The right was given back. Vigie reads when you click.',
  readNow: 'Read this page',
  readAgain: 'Read again',
  progress: 'Reading the page…',
  again: 'Reading this page again…',
  moved: 'The page has changed since it was read.',
  readAt: (when: string) => `Read ${when}`,
  truncated: 'This page is very long: only its beginning was read.',
};
