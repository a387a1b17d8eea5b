/** French words of the example shops. */
import type { example as english } from '../en/example.ts';

export const example: typeof english = {
  tag: 'Exemple',
  open: 'Découvrir avec un exemple',
  reopen: 'Revenir à l’exemple',
  help: 'Trois boutiques inventées, déjà lues : rien n’est demandé au web, rien n’est suivi, et un clic les retire toutes.',
  shopName: (name) => `Exemple · ${name}`,
  projectName: 'Exemple : planches en bois',
  notice: 'Ces boutiques sont inventées ; leurs adresses ne mènent nulle part.',
  remove: 'Retirer l’exemple',
  removed: 'L’exemple est retiré.',
};
