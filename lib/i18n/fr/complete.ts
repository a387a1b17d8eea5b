/** French words of completing a shop's profile. */
import { pluralIn } from '../plural.ts';
import type { complete as english } from '../en/complete.ts';

const plural = pluralIn('fr-FR');

export const complete: typeof english = {
  start: (count) => plural(count, { one: 'Lire cette page pour moi', other: 'Lire ces # pages pour moi' }),
  find: 'Trouver et lire les pages utiles',
  findHelp:
    'Vigie demande le droit de lire cette boutique, puis cherche ses pages de livraison, de retours, mentions légales et contact dans ses liens et son plan de site.',
  help: 'Vigie demande le droit de lire cette boutique, puis lit ces pages, et celles d’un type manquant vers lesquelles elles mènent, l’une après l’autre, doucement, une seule fois. Rien n’est envoyé nulle part.',
  refused: 'Sans le droit de lire cette boutique, ouvrez ces pages vous-même : chacune est lue au passage.',
  progress: (done, total) => `Lecture de la page ${done} sur ${total}`,
  cancel: 'Arrêter',
  doneTitle: 'Ce que ces pages ont apporté',
  added: (count) => plural(count, { one: '# nouvelle réponse', other: '# nouvelles réponses' }),
  answers: (questions) => `répond à : ${questions}`,
  stillMissing: (kinds) => `Aucune page trouvée pour l’instant : ${kinds}.`,
  stillOpen: (count) =>
    plural(count, { one: '# question encore sans réponse', other: '# questions encore sans réponse' }),
  versions: 'Versions pour d’autres pays :',
  versionRead: 'lue',
  addedNone: 'lue, rien de nouveau',
  outcome: {
    read: 'lue',
    'no-right': 'à une autre adresse : ouvrez-la vous-même',
    'not-reached': 'pas lue cette fois',
    unreadable: 'illisible',
    gone: 'cette page n’existe plus',
    blocked: 'la boutique a refusé',
    'consent-wall': 'cachée par une demande de consentement : ouvrez-la vous-même',
    'needs-visit': 'construite par un script : ouvrez-la vous-même',
    unreachable: 'la boutique ne répond pas',
    'forbidden-by-robots': 'la boutique demande aux programmes de ne pas la lire : ouvrez-la vous-même',
  },
};
