/** English words of completing a shop's profile. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const complete = {
  start: (count: number) => plural(count, { one: 'Read this page for me', other: 'Read these # pages for me' }),
  find: 'Find and read the useful pages',
  findHelp:
    'Vigie asks for the right to read this shop, then looks for its delivery, returns, legal and contact pages in its links and its sitemap.',
  help: 'Vigie asks for the right to read this shop, then reads these pages, and those of a missing kind that they lead to, one after the other, slowly, once. Nothing is sent anywhere.',
  refused: 'Without the right to read this shop, open the pages yourself: each is read as you go.',
  progress: (done: string, total: string) => `Reading page ${done} of ${total}`,
  cancel: 'Stop',
  doneTitle: 'What these pages added',
  added: (count: number) => plural(count, { one: '# new answer', other: '# new answers' }),
  answers: (questions: string) => `answers: ${questions}`,
  stillMissing: (kinds: string) => `No page found yet for: ${kinds}.`,
  stillOpen: (count: number) =>
    plural(count, { one: '# question still without an answer', other: '# questions still without an answer' }),
  versions: 'Versions for other countries:',
  versionRead: 'read',
  addedNone: 'read, nothing new',
  outcome: {
    read: 'read',
    'no-right': 'on another address: open it yourself',
    'not-reached': 'not read this time',
    unreadable: 'could not be read',
    gone: 'this page is gone',
    blocked: 'the shop refused',
    'consent-wall': 'hidden behind a consent page: open it yourself',
    'needs-visit': 'built by a script: open it yourself',
    unreachable: 'no answer from the shop',
    'forbidden-by-robots': 'the shop asks programs not to read it: open it yourself',
  },
};
