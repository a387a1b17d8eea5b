/** French words of the findings page: what the merchant does with findings, and the rule behind each. */
import type { meaning as english } from '../en/meaning.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const meaning: typeof english = {
  intro: 'Tirés de ce qui a été lu, par des règles fixes. C’est vous qui décidez de ce qui compte.',
  views: 'Constats montrés',
  view: { open: 'À trier', kept: 'Gardés', dropped: 'Écartés' },
  noneTitle: 'Rien de constaté pour l’instant',
  noneHelp: 'Les constats viennent de votre boutique face à une autre au moins. Lisez d’autres pages des deux.',
  mineTitle: 'Laquelle est votre boutique ?',
  mineHelp: 'Les constats disent ce que les autres changent pour vous : marquez d’abord votre boutique.',
  viewNone: {
    open: 'Tout est trié.',
    kept: 'Rien de gardé pour l’instant. Gardez ce sur quoi vous voulez agir : c’est rangé en forces, faiblesses, opportunités et menaces.',
    dropped: 'Rien d’écarté.',
  },
  keep: 'Garder',
  drop: 'Écarter',
  reopen: 'Trier de nouveau',
  one: { strength: 'Force', weakness: 'Faiblesse', opportunity: 'Opportunité', threat: 'Menace' },
  side: 'À ranger dans',
  comment: 'Commentaire',
  commentHint: 'Ce qu’il faut en faire…',
  commentKept: 'Commentaire gardé.',
  why: (count) => (count === 0 ? 'Règle' : plural(count, { one: 'Règle et preuve', other: 'Règle et # preuves' })),
  noProof: 'Rien n’a été vu là où cela se trouve en général : il n’y a pas d’endroit à montrer.',
  question: 'Question',
  weight: { high: 'important', medium: 'à regarder', low: 'secondaire' },
  empty: 'Rien ici.',
  gone: (count) =>
    plural(count, {
      one: '# décision que les faits ne portent plus',
      other: '# décisions que les faits ne portent plus',
    }),
  goneHelp: 'Vous les aviez gardées ou commentées ; les pages lues depuis disent autre chose.',
  goneOn: (date) => `Décidé le ${date}`,
  goneClear: 'Retirer',
  rule: {
    'rivals-offer':
      'Au moins la moitié des concurrents dont la liste a été lue le proposent ; ce n’est pas dans la liste lue de votre boutique.',
    'rivals-have':
      'Au moins la moitié des concurrents l’ont ; sur les pages lues de votre boutique, c’est nié ou pas vu.',
    behind: 'La question a un côté meilleur pour un acheteur, et des concurrents y sont mieux placés que vous.',
    ahead: 'La question a un côté meilleur pour un acheteur, et vous y devancez tous les concurrents lus.',
    'legal-check': 'Ce que dit la page semble sous le minimum légal. Un point à vérifier, pas un verdict.',
    'payment-missing': 'Les acheteurs du pays comparé attendent ce moyen ; il n’a pas été vu dans votre boutique.',
    'payment-closed': 'Ce moyen a fermé avant le jour où la page a été lue.',
    'price-position': 'Moyenne des rapports de prix sur les produits rapprochés, votre prix = 100.',
    'promotion-now': 'La boutique l’annonce sur les pages lues.',
    'own-pages-disagree': 'Deux pages de votre propre boutique se contredisent.',
  },
};
