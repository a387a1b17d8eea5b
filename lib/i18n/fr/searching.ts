/** French words of pages of results of search engines. */
import type { searching as english } from '../en/searching.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const searching: typeof english = {
  title: (query, engine) => `« ${query} » sur ${engine}`,
  results: (count) => plural(count, { one: '# résultat', other: '# résultats' }),
  kind: {
    advert: 'Annonces',
    shopping: 'Fiches marchandes',
    local: 'Résultats locaux',
    organic: 'Résultats',
  },
  kindShort: {
    advert: 'annonce',
    shopping: 'fiche',
    local: 'local',
    organic: 'résultat',
  },
  place: (kind, place) => `${kind} ${place}`,
  mine: 'ma boutique',
  tracked: 'suivie',
  trackedTitle: 'Où apparaissent ma boutique et mes concurrents',
  trackedNone: 'Aucune de vos boutiques enregistrées n’est sur cette page de résultats.',
  noShops: 'Enregistrez des pages de votre boutique et de vos concurrents : elles seront signalées ici.',
  absent: 'pas sur cette page',
  saveHint: 'Enregistrée, cette page rejoint l’historique de la recherche.',
  historyTitle: 'Historique de cette recherche',
  historyHelp: 'La meilleure place de chaque boutique, à chaque date où vous avez enregistré cette page de résultats.',
  historyShop: 'Boutique',
  notSeen: 'absente',
  saved: 'Enregistré : cette recherche a une page de résultats datée.',
};
