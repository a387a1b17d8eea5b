/** Maker, reseller or pure player: what the shop says of itself and where its dealers are. */
import type { Claim } from './claim.ts';

export default {
  id: 'st-role',
  signals: [
    {
      sub: 'maker',
      phrases: {
        fr: ['notre atelier', 'notre usine', 'fabriqué dans nos ateliers', 'nos ateliers', 'fabricant depuis', 'notre propre fabrication', 'du fabricant au consommateur', 'fabricant français'],
        en: ['our factory', 'our workshop', 'direct from the manufacturer', 'we design and manufacture', 'manufacturer of', 'made in our own', 'our own factory', 'designed and made by us', 'factory direct'],
        de: ['unsere manufaktur', 'direkt vom hersteller', 'unsere werkstatt', 'eigene produktion', 'eigenproduktion', 'als hersteller', 'aus eigener produktion', 'werksverkauf'],
        nl: ['eigen fabriek', 'eigen atelier', 'rechtstreeks van de fabrikant', 'onze werkplaats', 'eigen productie'],
        it: ['nostro laboratorio', 'nostra fabbrica', 'produzione propria', 'direttamente dal produttore', 'nostro stabilimento', 'vendita diretta dal produttore'],
        es: ['nuestra fábrica', 'nuestro taller', 'directo de fábrica', 'somos fabricantes', 'fabricación propia', 'fabricantes de'],
        pl: ['nasza fabryka', 'prosto od producenta', 'własna produkcja', 'bezpośrednio od producenta'],
        pt: ['nossa fábrica', 'fabrico próprio', 'direto da fábrica', 'somos fabricantes', 'fabricação própria'],
      },
      pages: ['home', 'about', 'policy', 'other', 'contact', 'category'],
    },
    {
      sub: 'reseller',
      phrases: {
        fr: ['revendeur agréé', 'revendeur officiel', 'distributeur officiel', 'distributeur agréé', 'partenaire officiel'],
        en: ['authorised dealer', 'authorized dealer', 'official stockist', 'authorised retailer', 'authorized retailer', 'official distributor', 'authorised reseller', 'official retailer'],
        de: ['autorisierter händler', 'offizieller händler', 'fachhändler', 'autorisierter fachhändler', 'vertragshändler', 'vertriebspartner'],
        nl: ['officiële dealer', 'geautoriseerd dealer', 'erkend dealer', 'officieel verkooppunt'],
        it: ['rivenditore autorizzato', 'rivenditore ufficiale', 'distributore ufficiale', 'concessionario ufficiale'],
        es: ['distribuidor oficial', 'distribuidor autorizado', 'tienda oficial'],
        pl: ['autoryzowany sprzedawca', 'autoryzowany dystrybutor', 'oficjalny dystrybutor', 'autoryzowany dealer'],
        pt: ['revendedor autorizado', 'distribuidor oficial', 'revendedor oficial', 'distribuidor autorizado'],
      },
    },
    {
      sub: 'dealers',
      links: {
        fr: ['nos revendeurs', 'points de vente', 'trouver un revendeur', 'où nous trouver', 'nos distributeurs'],
        en: ['stockists', 'find a stockist', 'find a dealer', 'dealer locator', 'where to buy', 'find a retailer', 'our dealers'],
        de: ['händlersuche', 'händler finden', 'unsere händler', 'bezugsquellen', 'verkaufsstellen'],
        nl: ['verkooppunten', 'dealers', 'vind een dealer', 'waar te koop'],
        it: ['trova rivenditore', 'punti vendita', 'i nostri rivenditori', 'trova un rivenditore'],
        es: ['puntos de venta', 'encuentra tu distribuidor', 'dónde comprar', 'nuestros distribuidores'],
        pl: ['punkty sprzedaży', 'gdzie kupić', 'znajdź sprzedawcę'],
        pt: ['pontos de venda', 'onde comprar', 'encontre um revendedor', 'revendedores'],
      },
      paths: ['stockists', 'dealer-locator', 'haendlersuche', 'where-to-buy', 'verkooppunten', 'points-de-vente', 'find-a-dealer'],
    },
    {
      sub: 'online-only',
      phrases: {
        fr: ['uniquement en ligne', 'vente exclusivement en ligne', 'pas de boutique physique', 'pure player', '100% en ligne'],
        en: ['online only retailer', 'we are online only', 'we do not have a physical store', 'online-only store', 'no physical store'],
        de: ['reiner online-shop', 'reiner onlineshop', 'kein ladengeschäft', 'ausschließlich online', 'nur online erhältlich'],
        nl: ['alleen online', 'geen fysieke winkel', 'uitsluitend online'],
        it: ['solo online', 'esclusivamente online', 'nessun negozio fisico'],
        es: ['solo online', 'tienda exclusivamente online', 'no tenemos tienda física'],
        pl: ['wyłącznie online', 'sklep tylko internetowy', 'nie prowadzimy sprzedaży stacjonarnej'],
        pt: ['apenas online', 'exclusivamente online', 'não temos loja física'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
