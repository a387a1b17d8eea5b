/** French words of the printable report: its parts, its cover, its method and its limits. */
import type { report as english } from '../en/report.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const report: typeof english = {
  title: 'Comparaison de boutiques',
  open: 'Rapport',
  openLong: 'Un rapport à imprimer ou à garder en PDF',
  back: 'Retour au tableau',
  print: 'Imprimer ou enregistrer en PDF',
  printHelp:
    'Dans la fenêtre du navigateur, choisissez « Enregistrer au format PDF » comme imprimante, A4, avec les graphiques d’arrière-plan.',
  choose: 'Ce que contient le rapport',
  parts: {
    findings: 'Ce que cela change pour ma boutique',
    essentials: 'Les questions essentielles',
    questions: 'Toutes les questions',
    prices: 'Prix',
    charts: 'Graphiques',
    outside: 'Chiffres de l’extérieur',
    proofs: 'Annexe : preuves',
  },
  preparedOn: (date) => `Préparé le ${date}`,
  readBetween: (from, to) => `Pages lues du ${from} au ${to}`,
  readOn: (date) => `Pages lues le ${date}`,
  comparedFor: (country, basket) => `Pour un client de ce pays : ${country}, avec un panier de ${basket}`,
  shops: 'Les boutiques',
  mine: 'ma boutique',
  pagesRead: (count) => plural(count, { one: '# page lue', other: '# pages lues' }),
  answered: (answered, total) => `${answered} questions répondues sur ${total}`,
  notSorted: 'Pas encore triés : les constats de plus de poids, tels que les règles fixes les donnent.',
  noFindings: 'Aucun constat : il faut votre boutique et au moins une autre.',
  comment: 'Commentaire',
  question: 'Question',
  sheet: (number, of) => `Tableau ${number} sur ${of}`,
  best: 'le mieux pour un acheteur',
  gap: 'ma boutique fait moins bien',
  legal: 'à vérifier face à la loi',
  confirm: 'à confirmer',
  byHand: 'répondu à la main',
  unanswered: 'Questions sans réponse dans aucune boutique',
  noPrices: 'Aucun produit trouvé dans deux boutiques.',
  product: 'Produit',
  spread: 'Écart',
  delivered: (price) => `livré ${price}`,
  index: (index) => `indice ${index}`,
  proofsHelp:
    'Les numéros des tableaux renvoient ici. Chaque preuve est le texte de la page tel qu’il était ce jour-là.',
  proof: 'Texte de la page',
  page: 'Page',
  number: 'N°',
  method: 'Méthode et limites',
  methodText: {
    read: 'Chaque réponse a été lue sur des pages des boutiques, ouvertes ou relues aux dates indiquées. Rien n’a été demandé aux boutiques et aucune estimation ne figure parmi les réponses.',
    notSeen:
      '« Pas vu » veut dire que les pages lues ne le disent pas. Ce n’est jamais un « non » : seule une page qui dit non compte comme tel.',
    disagree: 'Quand des pages d’une boutique se contredisent, le tableau le dit et montre ce que dit la plus sûre.',
    marks:
      'La mention « à confirmer » signale une page qui ne fait que suggérer la réponse ; « répondu à la main », une réponse donnée par une personne.',
    law: 'Les mentions sur la loi comparent avec les minimums du pays tels qu’ils étaient quand cette version a été faite. Ce sont des points à vérifier, pas un conseil juridique.',
    money:
      'Les prix livrés ajoutent la livraison la moins chère que donnent les pages de la boutique pour le pays et le panier. Les prix en d’autres monnaies sont comparés aux taux de la date indiquée, et toujours montrés tels qu’imprimés.',
  },
  ratesOf: (date) => `Taux de change du ${date}.`,
  footer: (name) => `Fait avec ${name}, sur la machine de la personne qui l’a préparé`,
};
