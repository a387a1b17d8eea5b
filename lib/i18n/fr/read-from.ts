/** French words for where a value was read from when the page does not show it as text. */
import type { Dictionary } from '../en/index.ts';

export const readFrom: Dictionary['readFrom'] = {
  state: 'Les visiteurs ne voient pas ces mots : la page se dessine à partir de ces données.',
  structured: 'Les visiteurs ne voient pas ces mots.',
  rowsData: (count) =>
    `${count} produits viennent des données à partir desquelles la page dessine sa liste : la liste n’était pas encore affichée à la lecture. Ce que voit un visiteur peut différer.`,
  rowsStructured: (count) =>
    `${count} produits viennent de ce que la page publie pour les moteurs de recherche : la liste n’était pas encore affichée à la lecture. Ce que voit un visiteur peut différer.`,
};
