/** English words for stored data that the browser lost. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const lostData = {
  title: 'Your data is no longer there',
  help: (pages: number, date: string) =>
    `Vigie kept ${plural(pages, { one: '# page', other: '# pages' })} when it last looked (${date}); now its storage is empty. The browser lost it, or it was deleted outside of Vigie. If you have a backup file, you can restore everything from it.`,
  restore: 'Restore a backup',
  forget: 'Start afresh',
};
