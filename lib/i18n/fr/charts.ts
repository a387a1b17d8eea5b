/** French words of the charts. */
import type { charts as english } from '../en/charts.ts';

export const charts: typeof english = {
  save: 'Enregistrer l’image',
  numbers: 'Les chiffres en tableau',
  numbersOf: (title) => `${title} : les chiffres`,
  alt: (title) => `Graphique : ${title}. Les mêmes chiffres suivent en tableau.`,
  shop: 'Boutique',
  products: 'Produits en commun',
  notKnown: 'pas connu',
  amountAndIndex: (amount, index) => `${amount} (${index})`,
  history: 'L’évolution des prix et des conditions d’une page dans le temps se trouve sous',
  historyLink: 'Veille',
  positions: {
    title: 'Où se placent mes prix',
    help: 'Chacun de mes produits que d’autres vendent aussi ; mon prix = 100. Une marque à gauche est moins chère que moi, à droite plus chère.',
    first: (drawn, all) =>
      `Sont dessinés ${drawn} produits sur ${all}, en commençant par ceux où je suis le plus cher.`,
    none: 'Enregistrez la page du même produit dans votre boutique et dans une autre : leurs prix seront placés ici côte à côte.',
  },
  levels: {
    title: 'Niveau de prix de chaque boutique',
    column: 'Niveau',
    help: 'Moyenne sur les produits en commun avec ma boutique ; la mienne = 100.',
    none: 'Il faut un produit vendu par ma boutique et par une autre.',
  },
  delivery: {
    title: 'Livraison, et à partir de quand elle est gratuite',
    help: (country, basket) =>
      `Livraison la moins chère (${country}) pour un panier de ${basket}, et montant de commande à partir duquel elle est gratuite.`,
    cost: 'Livraison du panier',
    freeFrom: 'Gratuite dès',
    free: 'gratuite',
    always: 'toujours gratuite',
    none: 'Aucun prix de livraison n’a encore été lu : enregistrez la page de livraison d’une boutique.',
  },
  coverage: {
    title: 'Réponses par boutique',
    column: 'Réponses',
    help: (total) => `Sur ${total} questions : trouvées dans les pages lues ou répondues à la main.`,
  },
};
