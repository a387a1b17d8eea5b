/** French words of the frame: tabs, common buttons, the state of reading. */
import { pluralIn } from '../plural.ts';
import type { app as englishApp, reading as englishReading } from '../en/app.ts';

const plural = pluralIn('fr-FR');

export const app: typeof englishApp = {
  name: 'Vigie',
  tagline: 'Ce que proposent les boutiques concurrentes, preuves à l’appui, sur votre propre machine.',
  tabs: {
    page: 'Page',
    shop: 'Boutiques',
    compare: 'Comparer',
    watch: 'Veille',
    settings: 'Réglages',
    listing: 'Liste',
  },
  tabsLabel: 'Vues',
  unseenChanges: (count) => plural(count, { one: '# changement non vu', other: '# changements non vus' }),
  openWide: 'Ouvrir dans un onglet',
  skip: 'Aller au contenu',
  loading: 'Chargement…',
  save: 'Enregistrer',
  saved: 'Enregistrée',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  remove: 'Retirer',
  retry: 'Réessayer',
  yes: 'Oui',
  no: 'Non',
  technicalDetail: (detail) => `Détail technique : ${detail}`,
  opensTab: 's’ouvre dans un onglet',
  showMore: (count) => plural(count, { one: 'Voir # de plus', other: 'Voir # de plus' }),
  showLess: 'Voir moins',
  failedTitle: 'Cette partie n’a pas pu s’afficher',
  failedHelp: 'Le reste de Vigie continue de marcher. Rechargez le panneau pour réessayer.',
  reload: 'Recharger',
};

export const reading: typeof englishReading = {
  label: 'Comment Vigie lit',
  change: 'Changer',
  stop: 'Arrêter',
  click: {
    name: 'Quand je clique',
    state: 'Cliquez sur l’icône de Vigie pour lire cette boutique',
    help: 'Vigie ne lit une page que lorsque vous cliquez sur son icône. Aucun droit permanent.',
  },
  shop: {
    name: 'Toujours cette boutique',
    state: 'Cette boutique est toujours lue',
    help: 'Le navigateur vous demandera de laisser Vigie lire cette seule boutique. Vous pouvez revenir en arrière ici à tout moment.',
  },
  all: {
    name: 'Toutes les boutiques, panneau ouvert',
    state: 'Toutes les boutiques sont lues, panneau ouvert',
    help: 'Le navigateur dira que Vigie peut lire tous les sites. Vigie lit la page devant vous tant que ce panneau est ouvert, et rien quand il est fermé. Rien ne quitte votre machine.',
  },
  clickGranted: 'Vous avez laissé Vigie lire cette page',
  allowShop: 'Toujours lire cette boutique',
  allowed: 'Désormais, cette boutique est lue pendant que vous la parcourez.',
  allowedAll: 'Désormais, toutes les boutiques sont lues tant que ce panneau est ouvert.',
  refused: 'Le navigateur n’a pas donné ce droit. Rien n’a changé.',
  takenBack: 'Le droit est rendu. Vigie lit quand vous cliquez.',
  readNow: 'Lire cette page',
  readAgain: 'Relire',
  progress: 'Lecture de la page…',
  again: 'Relecture de cette page…',
  moved: 'La page a changé depuis sa lecture.',
  readAt: (when) => `Lue ${when}`,
  truncated: 'Cette page est très longue : seul son début a été lu.',
};
