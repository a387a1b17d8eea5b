/** French words of the directory of marketplaces. */
import type { marketplaces as english } from '../en/marketplaces.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const marketplaces: typeof english = {
  range: {
    general: 'De tout',
    home: 'Maison et meubles',
    diy: 'Bricolage et jardin',
    fashion: 'Mode et chaussures',
    electronics: 'Électronique et électroménager',
    culture: 'Livres, disques, jeux',
    music: 'Instruments de musique et disques',
    art: 'Art et artisanat',
    food: 'Vin et alimentation',
    sport: 'Sport',
    industry: 'Industrie, agriculture, bâtiment, santé',
  },
  fee: {
    commission: 'commission sur chaque vente',
    subscription: 'abonnement mensuel',
    listing: 'un droit par article proposé',
    membership: 'adhésion annuelle',
    wholesale: 'vous achète à un prix de gros',
    terms: 'conditions à demander',
  },
  open: 'Annuaire des places de marché',
  title: 'Places de marché',
  help: (date) =>
    `Où vos produits pourraient se vendre aussi. Noté le ${date}, avec nos mots d’après des guides d’exportation : les pays et les frais changent, regardez la page de la place de marché avant de décider.`,
  country: 'Acheteurs de',
  anyCountry: 'Tous les pays',
  rangeLabel: 'Vos produits',
  anyRange: 'Tous les produits',
  buyers: 'Acheteurs',
  anyBuyers: 'Tout le monde',
  consumers: 'Particuliers',
  businesses: 'Entreprises',
  search: 'Chercher par nom',
  found: (count) => plural(count, { one: '# place de marché', other: '# places de marché' }),
  none: 'Aucune place de marché de l’annuaire ne convient. Retirez un filtre.',
  where: 'Acheteurs :',
  world: 'presque partout dans le monde',
  sells: 'Vend :',
  fees: 'Frais :',
  took: (low, high, year) => `${low === high ? low : `de ${low} à ${high}`} en ${year}`,
  kept: (date) => `vos taux du ${date}`,
  reckon: 'Calculer les frais',
  reckonOf: (name) => `Calculer les frais de ${name}`,
};
