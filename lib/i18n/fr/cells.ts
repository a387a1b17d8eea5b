/** French words of the comparison's cells: values, reasons for having none, and the merchant's answers. */
import { pluralIn } from '../plural.ts';
import type { cells as english } from '../en/cells.ts';

const plural = pluralIn('fr-FR');

export const cells: typeof english = {
  absent: 'Non',
  yes: 'Oui',
  unknown: 'Pas vu',
  conflictBetween: (values) => `Les pages se contredisent : ${values}`,
  conflict: (value) => `${value} (les pages se contredisent)`,
  freeDelivery: 'port offert',
  deliveryUnknown: 'port inconnu',
  landed: (sum, total) => `${sum} = ${total}`,
  priceOver: (price, products) => `${price} (${plural(products, { one: '# produit', other: '# produits' })})`,
  index: (index, matches) => `${index} (${plural(matches, { one: '# produit', other: '# produits' })})`,
  expectedAll: 'Tous vus',
  expectedMissing: (seen, missing) => (seen === '' ? `Pas vu : ${missing}` : `${seen} · pas vu : ${missing}`),
  outOf: (count, total) => `${count} sur ${total}`,
  count: (what, count) =>
    plural(
      count,
      {
        products: { one: '# produit', other: '# produits' },
        words: { one: '# mot', other: '# mots' },
        images: { one: '# photo', other: '# photos' },
        hosts: { one: '# tiers', other: '# tiers' },
        fields: { one: '# champ', other: '# champs' },
        options: { one: '# option', other: '# options' },
        offers: { one: '# offre', other: '# offres' },
        brands: { one: '# marque', other: '# marques' },
        rows: { one: '# ligne', other: '# lignes' },
        points: { one: '# point', other: '# points' },
        scripts: { one: '# outil', other: '# outils' },
      }[what],
    ),
  rating: (step, anchor) => `${step}/5 · ${anchor}`,
  best: 'Meilleur',
  gap: 'En retrait',
  legalToCheck: 'À vérifier au regard de la loi',
  why: {
    'not-on-this-page': (pages) => plural(pages, { one: 'Pas vu sur # page lue', other: 'Pas vu sur # pages lues' }),
    'nothing-read': () => 'Aucune page de cette boutique n’a encore été lue',
    'ask-the-merchant': () => 'À vous de répondre',
    'needs-tab': () => 'Visible seulement quand la page est ouverte dans un onglet',
    blocked: () => 'La boutique n’a pas laissé lire la page',
    'detector-failed': () => 'Vigie n’a pas su lire cette partie',
    'needs-more-shops': () => 'Demande le même produit chez vous et dans cette boutique',
    'no-delivery-price': () => 'Aucun prix de livraison lu pour ce pays et ce panier',
    'other-currency': () => 'Prix dans des devises différentes, sans taux indiqué',
  },
  whyRead: (kinds) => `Lu : ${kinds}`,
  whyMissing: (kinds) => `Se trouve d’habitude sur : ${kinds}`,
};
