/** English words of the settings. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const settings = {
  title: 'Settings',
  saved: 'Kept.',
  look: 'Look and language',
  language: 'Language',
  languageAuto: 'As the browser',
  languageName: { en: 'English', fr: 'Français' },
  theme: 'Colours',
  themeName: { auto: 'As the computer', light: 'Light', dark: 'Dark' },
  comparison: 'Comparison',
  project: 'Name of the comparison',
  projectHint: 'e.g. Wooden boards',
  country: 'Country of the buyers',
  basket: 'Basket for delivered prices',
  currency: 'Currency',
  stale: 'Your answers are called old after',
  staleDays: (days: number) => plural(days, { one: '# day', other: '# days' }),
  watching: 'Watch',
  watchEvery: 'Re-read pages',
  watchEveryHelp: 'For pages watched from now on; each page can have its own rhythm.',
  data: 'Your data',
  dataHelp: 'Everything is on this machine. Nothing is sent anywhere.',
  keepRaw: 'Keep a copy of each saved page',
  keepRawHelp:
    'The last two copies of each page, compressed, without anything typed into forms. They let old pages be read again with better rules.',
  storage: (used: string, readings: number) =>
    `${used} used, ${plural(readings, { one: '# reading saved', other: '# readings saved' })}`,
  storageOf: (percent: string) => `${percent} of the room available`,
  storageFailed: 'The room used could not be measured.',
  wipe: 'Delete everything…',
  wipeTitle: 'Delete everything?',
  wipeHelp:
    'All shops, pages, answers, notes, watches and changes will be deleted from this machine. This cannot be undone. Removing the extension does the same.',
  wipeConfirm: 'Delete everything',
  wiped: 'Everything is deleted.',
  rights: 'Rights',
  rightsHelp: 'Vigie asks for nothing at installation. What you allow, you can take back here or in the browser.',
  takeBackAll: 'Stop reading every shop',
  version: (version: string) => `Version ${version}`,
  invalidBasket: 'Type an amount, zero or more.',
};
