/** English words for everything that can go wrong: what happened, and what to do about it. */
import type { ErrorCode } from '../../model/records.ts';

export const errors = {
  'browser-page': {
    title: 'This is a page of the browser itself',
    help: 'Extensions may not read it. Open a page of a shop and Vigie will follow.',
  },
  'store-page': {
    title: 'The browser protects its extension store',
    help: 'No extension may read it. Open a page of a shop.',
  },
  'pdf-page': {
    title: 'This is a PDF document',
    help: 'Vigie reads web pages. If the shop says the same thing on a page, open that page.',
  },
  'local-file': {
    title: 'This is a file on your computer',
    help: 'Vigie reads shops on the web only.',
  },
  'no-access': {
    title: 'Vigie may not read this page yet',
    help: 'Click the Vigie icon in the toolbar, or allow this shop for good.',
  },
  'tab-gone': {
    title: 'The tab was closed',
    help: 'Open the page again to read it.',
  },
  'page-changed': {
    title: 'The page changed while it was being read',
    help: 'Wait until it has finished loading, then read it again.',
  },
  'page-empty': {
    title: 'The page holds no text yet',
    help: 'It may still be loading. Wait a moment, then read it again.',
  },
  'nothing-to-save': {
    title: 'There is nothing to save yet',
    help: 'Read the page first.',
  },
  'not-found': {
    title: 'This is no longer stored',
    help: 'It was removed, perhaps in another window.',
  },
  'disk-full': {
    title: 'The disk is full',
    help: 'What is stored stays, but nothing more can be kept, the page in front of you included. Free some space on the disk; in the settings you can thin out old readings and stop keeping page copies.',
  },
  'database-blocked': {
    title: 'Another window of Vigie is still using the old version',
    help: 'Close the other Vigie tabs and panels, then try again.',
  },
  'database-newer': {
    title: 'Your data was written by a newer version of Vigie',
    help: 'Update Vigie. Your data is untouched.',
  },
  'database-failed': {
    title: 'The stored data could not be opened',
    help: 'Restart the browser. If it comes back, export what you can and tell us.',
  },
  'bad-message': {
    title: 'Vigie did not understand its own request',
    help: 'Reload the panel. If it comes back, it is a fault of ours.',
  },
  network: {
    title: 'The shop could not be reached',
    help: 'Check your connection and try again.',
  },
  timeout: {
    title: 'The shop took too long to answer',
    help: 'Try again later.',
  },
  'right-revoked': {
    title: 'Vigie may no longer read this shop',
    help: 'Allow it again to go on.',
  },
  'bad-pack': {
    title: 'These files are no rule pack',
    help: 'Choose the technologies files of a pack (JSON), under a name that no other pack has.',
  },
  'background-gone': {
    title: 'Vigie has just been restarted or updated',
    help: 'Close this panel and open it again.',
  },
  cancelled: {
    title: 'Stopped',
    help: 'You can start again at any time.',
  },
  unexpected: {
    title: 'Something went wrong in Vigie',
    help: 'Try again. Nothing that was saved is lost.',
  },
} satisfies Record<ErrorCode, { title: string; help: string }>;
