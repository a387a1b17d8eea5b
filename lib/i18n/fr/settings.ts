/** French words of the settings. */
import { pluralIn } from '../plural.ts';
import type { settings as english } from '../en/settings.ts';

const plural = pluralIn('fr-FR');

export const settings: typeof english = {
  title: 'Réglages',
  saved: 'Noté.',
  look: 'Aspect et langue',
  language: 'Langue',
  languageAuto: 'Comme le navigateur',
  languageName: { en: 'English', fr: 'Français' },
  theme: 'Couleurs',
  themeName: { auto: 'Comme l’ordinateur', light: 'Clair', dark: 'Sombre' },
  comparison: 'Comparaison',
  project: 'Nom de la comparaison',
  projectHint: 'ex. Planches en bois',
  country: 'Pays des acheteurs',
  basket: 'Panier pour les prix livrés',
  currency: 'Devise',
  stale: 'Vos réponses sont dites anciennes après',
  staleDays: (days) => plural(days, { one: '# jour', other: '# jours' }),
  watching: 'Veille',
  watchEvery: 'Relire les pages',
  watchEveryHelp: 'Pour les pages suivies désormais ; chaque page peut avoir son rythme.',
  data: 'Vos données',
  dataHelp: 'Tout est sur cette machine. Rien n’est envoyé nulle part.',
  keepRaw: 'Garder une copie de chaque page enregistrée',
  keepRawHelp:
    'Les deux dernières copies de chaque page, compressées, sans rien de ce qui est saisi dans les formulaires. Elles permettent de relire d’anciennes pages avec de meilleures règles.',
  storage: (used, readings) =>
    `${used} utilisés, ${plural(readings, { one: '# lecture enregistrée', other: '# lectures enregistrées' })}`,
  storageOf: (percent) => `${percent} de la place disponible`,
  storageFailed: 'La place utilisée n’a pas pu être mesurée.',
  wipe: 'Tout effacer…',
  wipeTitle: 'Tout effacer ?',
  wipeHelp:
    'Toutes les boutiques, pages, réponses, notes, pages suivies et changements seront effacés de cette machine. C’est définitif. Retirer l’extension fait de même.',
  wipeConfirm: 'Tout effacer',
  wiped: 'Tout est effacé.',
  rights: 'Droits',
  rightsHelp: 'Vigie ne demande rien à l’installation. Ce que vous autorisez se reprend ici ou dans le navigateur.',
  takeBackAll: 'Ne plus lire toutes les boutiques',
  version: (version) => `Version ${version}`,
  invalidBasket: 'Saisissez un montant, zéro ou plus.',
};
