/** French words of the projects, and of the parts of the Compare view. */
import type { projects as english } from '../en/projects.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const projects: typeof english = {
  parts: 'Ce qui est montré',
  part: { table: 'Tableau', findings: 'Ce que ça veut dire', prices: 'Prix', charts: 'Graphiques' },
  label: 'Projet',
  allShops: 'Toutes les boutiques',
  manage: 'Projets',
  title: 'Projets',
  help: 'Un projet réunit les boutiques d’une gamme et d’un pays visé. Une boutique peut être dans plusieurs projets.',
  back: 'Retour à la comparaison',
  add: 'Nouveau projet',
  noneTitle: 'Aucun projet pour l’instant',
  noneHelp:
    'Sans projet, toutes les boutiques enregistrées sont comparées. Faites-en un par gamme et par pays visé : chacun a ses boutiques, son panier et ses constats.',
  shops: (count) => plural(count, { one: '# boutique', other: '# boutiques' }),
  basket: (amount) => `panier ${amount}`,
  open: 'Comparer',
  current: 'comparé en ce moment',
  edit: 'Modifier',
  duplicate: 'Dupliquer',
  copyName: (name) => `${name} (copie)`,
  archive: 'Archiver',
  bringBack: 'Reprendre',
  archived: 'Archivé',
  archivedTitle: (count) => plural(count, { one: 'Archivé : #', other: 'Archivés : #' }),
  remove: 'Supprimer…',
  removeTitle: (name) => `Supprimer le projet ${name} ?`,
  removeHelp:
    'Ses boutiques restent. Ce que vous avez décidé de ses constats sera supprimé. On ne peut pas revenir en arrière.',
  removed: 'Projet supprimé.',
  saved: 'Projet enregistré.',
  made: 'Projet créé. C’est lui que l’on compare maintenant.',
  duplicated: 'Projet dupliqué.',
  wasArchived: 'Projet archivé.',
  newTitle: 'Nouveau projet',
  editTitle: 'Modifier le projet',
  name: 'Nom',
  nameHint: 'p. ex. Planches en bois, Belgique',
  nameMissing: 'Donnez un nom au projet.',
  shopsLabel: 'Boutiques et vendeurs comparés',
  shopsNone: 'Enregistrez d’abord une page d’une boutique : on pourra la choisir ici.',
  shopsMissing: 'Choisissez au moins une boutique.',
  chooseAll: 'Toutes',
  chooseNone: 'Aucune',
  country: 'Pays des acheteurs',
  basketLabel: 'Panier',
  currency: 'Monnaie',
  tags: 'Étiquettes, séparées par des virgules',
  tagsHint: 'p. ex. bois, printemps',
  notes: 'Notes',
  outside: (count) =>
    plural(count, {
      one: '# boutique enregistrée n’est pas dans ce projet.',
      other: '# boutiques enregistrées ne sont pas dans ce projet.',
    }),
  emptyTitle: 'Aucune boutique de ce projet n’est enregistrée',
  emptyHelp: 'Choisissez de nouveau ses boutiques, ou comparez toutes les boutiques.',
};
