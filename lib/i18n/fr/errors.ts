/** French words for everything that can go wrong: what happened, and what to do about it. */
import type { errors as english } from '../en/errors.ts';

export const errors: typeof english = {
  'browser-page': {
    title: 'C’est une page du navigateur lui-même',
    help: 'Les extensions n’ont pas le droit de la lire. Ouvrez une page de boutique, Vigie suivra.',
  },
  'store-page': {
    title: 'Le navigateur protège son magasin d’extensions',
    help: 'Aucune extension ne peut le lire. Ouvrez une page de boutique.',
  },
  'pdf-page': {
    title: 'C’est un document PDF',
    help: 'Vigie lit les pages web. Si la boutique dit la même chose sur une page, ouvrez cette page.',
  },
  'local-file': {
    title: 'C’est un fichier de votre ordinateur',
    help: 'Vigie ne lit que les boutiques en ligne.',
  },
  'no-access': {
    title: 'Vigie n’a pas encore le droit de lire cette page',
    help: 'Cliquez sur l’icône de Vigie dans la barre d’outils, ou autorisez cette boutique une fois pour toutes.',
  },
  'tab-gone': {
    title: 'L’onglet a été fermé',
    help: 'Rouvrez la page pour la lire.',
  },
  'page-changed': {
    title: 'La page a changé pendant la lecture',
    help: 'Attendez la fin du chargement, puis relisez-la.',
  },
  'page-empty': {
    title: 'La page ne contient pas encore de texte',
    help: 'Elle est peut-être en cours de chargement. Attendez un instant, puis relisez-la.',
  },
  'nothing-to-save': {
    title: 'Rien à enregistrer pour l’instant',
    help: 'Lisez d’abord la page.',
  },
  'not-found': {
    title: 'Cet élément n’est plus enregistré',
    help: 'Il a été retiré, peut-être dans une autre fenêtre.',
  },
  'disk-full': {
    title: 'Le disque est plein',
    help: 'Ce qui est enregistré reste, mais rien de plus ne peut être gardé, la page devant vous comprise. Libérez de la place sur le disque ; dans les réglages, vous pouvez éclaircir les anciennes lectures et cesser de garder les copies de pages.',
  },
  'database-blocked': {
    title: 'Une autre fenêtre de Vigie utilise encore l’ancienne version',
    help: 'Fermez les autres onglets et panneaux de Vigie, puis réessayez.',
  },
  'database-newer': {
    title: 'Vos données viennent d’une version plus récente de Vigie',
    help: 'Mettez Vigie à jour. Vos données sont intactes.',
  },
  'database-failed': {
    title: 'Les données enregistrées n’ont pas pu être ouvertes',
    help: 'Redémarrez le navigateur. Si cela revient, exportez ce que vous pouvez et prévenez-nous.',
  },
  'bad-message': {
    title: 'Vigie n’a pas compris sa propre demande',
    help: 'Rechargez le panneau. Si cela revient, la faute est de notre côté.',
  },
  network: {
    title: 'La boutique est injoignable',
    help: 'Vérifiez votre connexion et réessayez.',
  },
  timeout: {
    title: 'La boutique a mis trop longtemps à répondre',
    help: 'Réessayez plus tard.',
  },
  'right-revoked': {
    title: 'Vigie n’a plus le droit de lire cette boutique',
    help: 'Autorisez-la de nouveau pour continuer.',
  },
  'bad-pack': {
    title: 'Ces fichiers ne sont pas un pack de règles',
    help: 'Choisissez les fichiers de technologies d’un pack (JSON), sous un nom qu’aucun autre pack ne porte.',
  },
  'background-gone': {
    title: 'Vigie vient d’être redémarrée ou mise à jour',
    help: 'Fermez ce panneau et rouvrez-le.',
  },
  cancelled: {
    title: 'Arrêté',
    help: 'Vous pouvez recommencer quand vous voulez.',
  },
  unexpected: {
    title: 'Quelque chose s’est mal passé dans Vigie',
    help: 'Réessayez. Rien de ce qui était enregistré n’est perdu.',
  },
};
