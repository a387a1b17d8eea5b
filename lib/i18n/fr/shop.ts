/** French words of the Shops view: what is known of each shop, and what is still to read. */
import { pluralIn } from '../plural.ts';
import type { shop as english } from '../en/shop.ts';

const plural = pluralIn('fr-FR');

export const shop: typeof english = {
  title: 'Boutiques',
  subtitle: (count) => plural(count, { one: '# boutique enregistrée', other: '# boutiques enregistrées' }),
  allShops: 'Toutes les boutiques',
  emptyTitle: 'Aucune boutique enregistrée',
  emptyHelp:
    'Ouvrez la page d’un concurrent, lisez-la et enregistrez-la : la boutique sera ici, avec ce qu’elle propose. Enregistrez aussi la vôtre, pour comparer.',
  emptyAction: 'Aller à la page devant moi',
  here: 'ouverte devant vous',
  mine: 'Ma boutique',
  mineSwitch: 'C’est ma boutique',
  mineHelp: 'Ma boutique est la première de chaque comparaison.',
  pages: (count) => plural(count, { one: '# page lue', other: '# pages lues' }),
  lastRead: (when) => `lue ${when}`,
  answered: (answered, total) => `${answered} réponses pour ${total} questions`,
  answeredShort: (answered, total) => `${answered} sur ${total}`,
  coverage: 'Pages lues',
  coverageSeen: (count) => plural(count, { one: 'lue', other: '# lues' }),
  coverageMissing: 'pas encore lue',
  toVisit: 'Restent à visiter',
  toVisitHelp: 'Liens vus sur les pages de cette boutique. Ouvrez-en un, il sera lu.',
  toVisitNone: 'Toutes les pages utiles que Vigie connaît ont été lues.',
  toVisitSeller:
    'Ce vendeur n’a pas de site ici : ouvrez ses pages sur la place de marché, chacune sera lue en passant.',
  wouldAnswer: (count) => plural(count, { one: 'peut répondre à # question', other: 'peut répondre à # questions' }),
  profile: 'Ce que l’on sait',
  groupCount: (answered, total) => `${answered} sur ${total}`,
  onlyAnswered: 'Seulement les réponses',
  tags: 'Étiquettes',
  tagAdd: 'Ajouter une étiquette',
  tagAddHint: 'ex. bois, Belgique',
  tagRemove: (tag) => `Retirer l’étiquette ${tag}`,
  tagAddButton: 'Ajouter',
  notes: 'Notes',
  notesHint: 'Ce qu’elle fait bien, ce qui déçoit, des idées pour nous…',
  notesSaved: 'Notes gardées.',
  name: 'Nom affiché',
  renamed: 'Nom changé.',
  savedPages: 'Pages enregistrées',
  openPage: 'Ouvrir la page',
  watched: 'suivie',
  compareWith: 'Comparer',
  remove: 'Retirer cette boutique…',
  removeTitle: (name) => `Retirer ${name} ?`,
  removeHelp: (pages) =>
    plural(pages, {
      one: '# page, son historique, vos réponses et vos notes seront effacés. C’est définitif.',
      other: '# pages, leur historique, vos réponses et vos notes seront effacés. C’est définitif.',
    }),
  removed: 'Boutique retirée.',
  filter: 'Chercher une boutique',
  filterNone: 'Aucune boutique ne correspond.',
};
