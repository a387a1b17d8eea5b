/** French words for stored data that the browser lost. */
import type { lostData as english } from '../en/lost-data.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const lostData: typeof english = {
  title: 'Vos données ne sont plus là',
  help: (pages, date) =>
    `Vigie gardait ${plural(pages, { one: '# page', other: '# pages' })} à son dernier passage (${date}) ; son stockage est vide à présent. Le navigateur l’a perdu, ou il a été effacé hors de Vigie. Si vous avez un fichier de sauvegarde, vous pouvez tout restaurer.`,
  restore: 'Restaurer une sauvegarde',
  forget: 'Repartir de zéro',
};
