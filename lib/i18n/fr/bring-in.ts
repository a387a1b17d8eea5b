/** French words of project files, lists and catalogues that the merchant brings in. */
import type { bringIn as english } from '../en/bring-in.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const bringIn: typeof english = {
  title: 'Importer',
  help: 'Depuis un fichier de cet ordinateur. Vous voyez ce qu’il contient avant que rien ne soit enregistré.',
  project: 'Un fichier de projet',
  projectHelp: 'Un projet enregistré par « Enregistrer en fichier », ici ou sur un autre ordinateur.',
  list: 'Une liste (CSV)',
  listHelp:
    'Boutiques, pages ou produits, avec des en-têtes comme adresse, boutique, nom, ean, étiquette, à moi. Les nouvelles pages attendent votre visite.',
  catalogue: 'Mon catalogue',
  catalogueHelp:
    'Un flux de produits (XML ou texte Google Merchant, ou CSV) avec titres, liens et prix : vos prix, sans naviguer.',
  saveProject: 'Enregistrer en fichier',
  projectSaved:
    'Projet enregistré en fichier dans vos téléchargements. Les copies de pages et les veilles n’y sont pas.',
  saveFailed: 'Le projet ne peut pas être écrit dans un fichier qui se relise. Rien n’a été enregistré.',
  reading: (count) => `Lecture du fichier… ${count} lignes`,
  preparing: 'Lecture du fichier…',
  tooLarge: 'Le fichier est trop gros pour être lu.',
  nothing: 'Le fichier ne contient aucune ligne utilisable. Rien n’a changé.',
  projectTitle: (name) => `Importer le projet « ${name} » ?`,
  allShops: 'Fichier de projet',
  written: (when) => `Écrit le ${when}`,
  listTitle: 'Importer cette liste ?',
  catalogueTitle: 'Importer votre catalogue ?',
  mode: 'Que faire de ce qui est déjà là',
  merge: 'Réunir les deux',
  mergeHelp: 'Rien n’est supprimé ; là où les deux ont quelque chose, le plus récent reste.',
  replace: 'Remplacer par le fichier',
  replaceHelp:
    'Le projet et ses boutiques deviennent ce que dit le fichier ; ce qu’il n’en contient pas est supprimé. Les autres boutiques et projets restent.',
  what: 'Quoi',
  added: 'Nouveau',
  changed: 'Changé',
  same: 'Inchangé',
  removed: 'Supprimé',
  shopsNew: (count) => plural(count, { one: '# nouvelle boutique', other: '# nouvelles boutiques' }),
  shopsChanged: (count) => plural(count, { one: '# boutique changée', other: '# boutiques changées' }),
  pagesNew: (count) => plural(count, { one: '# nouvelle page', other: '# nouvelles pages' }),
  pagesKnown: (count) => plural(count, { one: '# page déjà connue', other: '# pages déjà connues' }),
  products: (count) => plural(count, { one: '# produit à enregistrer', other: '# produits à enregistrer' }),
  productsSame: (count) =>
    plural(count, { one: '# produit comme la dernière fois', other: '# produits comme la dernière fois' }),
  catalogueShop: (name) => `Ce sont les produits de ${name}, qui est marquée comme votre boutique.`,
  join: 'Projet que les boutiques rejoignent',
  joinNone: 'Aucun projet',
  refused: (count) => plural(count, { one: '# ligne refusée', other: '# lignes refusées' }),
  refusedMore: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  line: (number) => `Ligne ${number}`,
  problem: {
    'no-name': 'n’a pas de nom de produit',
    'no-link': 'n’a pas l’adresse de sa page',
    'bad-link': 'son adresse n’en est pas une qu’un navigateur puisse ouvrir',
    'no-price': 'n’a pas de prix',
    'bad-price': 'son prix ne peut pas être lu',
    'no-shop': 'ne nomme ni page ni boutique',
    'bad-shop': 'sa boutique n’est pas une adresse, et il n’y a pas de page',
    'other-shop': 'est d’une autre boutique que le reste du catalogue',
    twice: 'la même page est déjà plus haut dans ce fichier',
  },
  confirm: 'Importer',
  storing: 'Enregistrement…',
  done: (count) => plural(count, { one: '# élément importé.', other: '# éléments importés.' }),
  nothingNew: 'Tout ce que contient le fichier est déjà enregistré. Rien n’a changé.',
  unread: 'pas encore visitée',
};
