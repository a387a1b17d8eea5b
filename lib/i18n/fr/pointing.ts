/** French words of pointing at a value in a page, and of the places kept for a shop. */
import type { pointing as english } from '../en/pointing.ts';

export const pointing: typeof english = {
  point: 'Montrer du doigt',
  pointAt: (label) => `Montrer du doigt : ${label}`,
  title: (label) => `Montrez : ${label}`,
  help: 'Cliquez sur la bonne valeur dans la page. Au clavier : flèches pour se déplacer, Entrée pour choisir, Échap pour renoncer.',
  cancel: 'Annuler',
  saved: 'Cette valeur sera désormais lue à cet endroit sur cette boutique.',
  givenUp: 'Rien n’a été changé.',
  brokenTitle: (label) => `L’endroit que vous aviez montré ne contient plus de valeur : ${label}`,
  brokenHelp:
    'La boutique a changé sa page. Vous voyez ce que Vigie lit par elle-même. Montrez à nouveau, ou retirez votre endroit.',
  listTitle: 'Endroits que vous avez montrés',
  listHelp: 'Sur cette boutique, ces valeurs sont lues là où vous l’avez montré, avant toute autre lecture.',
  sample: (text) => `Contenait « ${text} » quand vous l’avez montré`,
  selector: 'Endroit (sélecteur CSS)',
  edit: 'Modifier',
  editPlace: (label) => `Modifier l’endroit : ${label}`,
  removePlace: (label) => `Retirer l’endroit : ${label}`,
  removed: 'L’endroit est retiré. Vigie lit à nouveau cette valeur par elle-même.',
};
