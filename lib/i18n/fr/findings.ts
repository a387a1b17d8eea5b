/** French sentences of the findings: fixed forms that only say what the facts say. */
import type { findings as english } from '../en/findings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');
const rivals = (count: number, of: number): string =>
  `${plural(count, { one: '# concurrent', other: '# concurrents' })} sur ${plural(of, { other: '#' })}`;

export const findings: typeof english = {
  side: { strength: 'Forces', weakness: 'Faiblesses', opportunity: 'Opportunités', threat: 'Menaces' },
  rule: {
    'rivals-offer': (what, count, of) => `${rivals(count, of)} : « ${what} » proposé ; pas vu dans votre boutique`,
    'rivals-have': (item, count, of) => `${rivals(count, of)} : ${item}. Pas vu dans votre boutique`,
    'rivals-have-denied': (item, count, of) => `${rivals(count, of)} : ${item}. Votre boutique dit non`,
    behind: (item, count, of) => `${item} : ${rivals(count, of)} en avance`,
    ahead: (item, of) =>
      `${item} : vous devancez ${plural(of, { one: 'le concurrent lu', other: 'les # concurrents lus' })}`,
    'legal-check-own': (item, value) => `${item} : votre boutique dit ${value}. À vérifier au regard de la loi`,
    'legal-check-other': (item, value, shop) => `${item} : ${shop} dit ${value}. À vérifier au regard de la loi`,
    'payment-missing': (method, country) =>
      `Pays visé, ${country} : les acheteurs attendent ${method} ; pas vu dans votre boutique`,
    'payment-closed': (method, since, shop) => `${shop} affiche encore ${method}, fermé le ${since}`,
    'price-cheaper': (percent, count, products) =>
      `${plural(count, { one: 'Le concurrent est', other: 'Les # concurrents sont' })} ${percent} moins ${plural(count, { one: 'cher', other: 'chers' })} que vous en moyenne, sur ${plural(products, { one: '# produit', other: '# produits au plus' })}`,
    'price-dearer': (percent, count, products) =>
      `${plural(count, { one: 'Le concurrent est', other: 'Les # concurrents sont' })} ${percent} plus ${plural(count, { one: 'cher', other: 'chers' })} que vous en moyenne, sur ${plural(products, { one: '# produit', other: '# produits au plus' })}`,
    'promotion-now': (shop, value) => `Promotion en cours chez ${shop} : ${value}`,
    'own-pages-disagree': (item, value) => `${item} : vos propres pages se contredisent. La page dédiée dit ${value}`,
  },
  youAndBest: (mine, best, shop) => `Vous : ${mine}. Meilleur : ${best} (${shop})`,
  youAndNext: (mine, next) => `Vous : ${mine}. Suivant : ${next}`,
  nextStep: (page, shop, count) =>
    `Lisez « ${page} » de ${shop} : ${plural(count, { one: '# réponse', other: '# réponses' })} à la clé`,
};
