/** French words of the same product in several shops. */
import type { matching as english } from '../en/matching.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const matching: typeof english = {
  title: 'Le même produit ailleurs',
  none: 'Pas encore vu dans une autre boutique enregistrée.',
  basis: {
    merchant: 'confirmé par vous',
    gtin: 'même code-barres',
    mpn: 'même marque et même référence du fabricant',
    title: 'titre ressemblant',
  },
  titleLike: (name) => `titre ressemblant : ${name}`,
  toConfirm: 'à confirmer',
  same: 'Même produit',
  sameOf: (name) => `Même produit : ${name}`,
  different: 'Autre produit',
  differentOf: (name) => `Autre produit : ${name}`,
  undo: 'Annuler',
  undoOf: (name) => `Annuler ma réponse : ${name}`,
  nowSame: 'Ces produits sont désormais comparés comme un seul.',
  nowDifferent: 'Ces produits ne sont plus comparés.',
  undone: 'Votre réponse est retirée.',
  dearer: (percent) => `${percent} plus cher qu’ici`,
  cheaper: (percent) => `${percent} moins cher qu’ici`,
  samePrice: 'même prix',
  noPrice: 'aucun prix vu',
  index: (index) => `indice ${index}`,
  indexHelp: 'Mon prix = 100',
  indexHere: (index) => `Cette page : indice ${index}, mon prix étant 100`,
  contents: (here, there) => `Contenus différents : ${here} ici, ${there} là. Comparés à contenu égal.`,
  piece: (count) => plural(count, { one: '# pièce', other: '# pièces' }),
  byHand: 'Associer à un produit enregistré',
  byHandTitle: 'Quel produit enregistré est le même ?',
  byHandHelp:
    'Les titres les plus ressemblants viennent en premier. Votre choix compte dès maintenant et peut être retiré.',
  search: 'Chercher un produit ou une boutique',
  noCandidate: 'Aucun produit enregistré ne convient.',
  alike: (percent) => `${percent} de ressemblance`,
  refused: (count) =>
    plural(count, { one: '# produit que vous avez dit autre', other: '# produits que vous avez dits autres' }),
};
