/** French words of what stands outside the pages read: other people's tools, marketplace fees, and the first steps. */
import type { fees as englishFees, outside as englishOutside, start as englishStart } from '../en/outside.ts';

export const outside: typeof englishOutside = {
  title: 'Ce que d’autres savent de cette boutique',
  help: 'Outils et registres publics, ouverts dans un nouvel onglet à votre clic. Ils montrent leurs propres chiffres et estimations, rien que Vigie ait lu.',
  show: (count) => `Voir ${count} outils`,
  account: 'compte nécessaire',
  asOf: (date) => `Adresses au ${date}.`,
};

export const fees: typeof englishFees = {
  open: 'Frais des places de marché',
  title: 'Ce qu’une place de marché laisse d’un prix',
  help: 'Une estimation à partir de taux que vous pouvez changer. Elle n’entre dans aucune comparaison.',
  marketplace: 'Place de marché',
  other: 'Une autre place de marché',
  source: (source, year) =>
    `Taux de départ : ${source}, ${year}. Ils ont pu changer : saisissez ceux de votre contrat.`,
  range: (low, high) => `Commission habituelle : ${low === high ? low : `de ${low} à ${high}`}.`,
  price: (currency) => `Prix (${currency})`,
  commission: 'Commission (%)',
  monthly: (currency) => `Abonnement par mois (${currency})`,
  sales: 'Ventes par mois',
  perSale: (currency) => `Stockage, emballage, envoi par vente (${currency})`,
  usual: 'Pas de taux propres connus ici ; voici ce que les places de marché prennent d’habitude.',
  keep: 'Garder ces taux',
  keptNow: 'Taux gardés.',
  kept: (date) => `Vos taux, saisis le ${date}`,
  reset: 'Revenir aux taux de départ',
  resetDone: 'Retour aux taux de départ.',
  wrong: 'Saisissez un prix au-dessus de zéro, et aucun taux en dessous de zéro.',
  commissionOf: 'Commission',
  subscriptionShare: 'Part de l’abonnement',
  perSaleCost: 'Stockage, emballage, envoi',
  cost: (percent) => `Coût (${percent} du prix)`,
  left: 'Ce qui reste',
};

export const start: typeof englishStart = {
  title: 'Trois étapes jusqu’à la première comparaison',
  done: 'fait',
  next: 'à faire',
  mine: 'Enregistrez une page de votre boutique, puis indiquez sur sa fiche que c’est la vôtre.',
  rival: 'Enregistrez une page de la boutique d’un concurrent.',
  compare: 'Comparez les deux.',
  openPage: 'Vers la page devant moi',
};
