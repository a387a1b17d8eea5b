/** Physical shops and how they join the online one. */
import type { Claim } from './claim.ts';

export default {
  id: 'ch-stores',
  signals: [
    {
      sub: 'finder',
      links: {
        fr: ['nos magasins', 'nos boutiques', 'trouver un magasin', 'magasins', 'boutiques', 'trouver une boutique', 'nos agences', 'liste des magasins', 'mon magasin', 'choisir mon magasin', 'store locator'],
        en: ['store locator', 'find a store', 'our stores', 'stores', 'store finder', 'find a shop', 'visit our store', 'our shops', 'find store', 'showroom', 'showrooms', 'store locations', 'find your nearest store', 'locations', 'our store', 'find us'],
        de: ['filialfinder', 'filialen', 'unsere filialen', 'ladengeschäft', 'geschäfte', 'stores', 'storefinder', 'märkte', 'marktsuche', 'marktauswahl', 'standorte', 'unsere läden', 'showroom', 'filiale finden', 'unsere märkte'],
        nl: ['winkels', 'onze winkels', 'vind een winkel', 'winkelzoeker', 'filialen', 'showroom', 'openingstijden', 'vestigingen', 'bezoek onze winkel'],
        it: ['negozi', 'i nostri negozi', 'trova negozio', 'trova un negozio', 'punti vendita', 'store locator', 'trova il tuo negozio'],
        es: ['tiendas', 'nuestras tiendas', 'encuentra tu tienda', 'localizador de tiendas', 'buscador de tiendas', 'encuentra tu tienda más cercana', 'tiendas físicas'],
        pl: ['sklepy stacjonarne', 'nasze sklepy', 'znajdź sklep', 'salony', 'nasze salony', 'salony stacjonarne', 'punkty odbioru'],
        pt: ['lojas', 'as nossas lojas', 'nossas lojas', 'encontrar loja', 'encontre uma loja', 'lojas físicas', 'localizador de lojas'],
        sv: ['våra butiker', 'hitta butik', 'butiker'],
        da: ['butikker', 'find butik', 'vores butikker'],
        nb: ['våre butikker', 'finn butikk', 'butikker'],
        fi: ['myymälät', 'liikkeet'],
        cs: ['prodejny', 'naše prodejny', 'pobočky'],
        ja: ['店舗一覧', '店舗検索', '店舗情報'],
        zh: ['门店', '門市資訊'],
        ru: ['магазины', 'наши магазины', 'адреса магазинов'],
      },
      paths: ['store-locator', 'storelocator', 'store-finder', 'storefinder', 'stores', 'find-a-store', 'magasins', 'nos-magasins', 'boutiques', 'filialen', 'filialfinder', 'winkels', 'negozi', 'tiendas', 'sklepy-stacjonarne', 'salony', 'lojas', 'butiker', 'store-directory', 'store-list', 'showroom', 'maerkte'],
    },
    {
      sub: 'collect',
      phrases: {
        fr: ['retrait en magasin', 'retrait magasin', 'click and collect', 'click & collect', 'retrait gratuit en magasin', 'disponible en magasin', 'réserver en magasin', 'e-réservation', 'drive', 'retrait en boutique', 'retrait 1h', 'retrait sur place', 'livraison en magasin'],
        en: ['click and collect', 'click & collect', 'collect in store', 'collect from store', 'pick up in store', 'in-store pickup', 'store pickup', 'free store pickup', 'curbside pickup', 'pick up today', 'buy online pick up in store', 'reserve in store', 'in-store collection', 'free in-store', 'check store availability', 'pickup in store', 'pickup today', 'ship to store', 'local pickup'],
        de: ['click & collect', 'click and collect', 'abholung im markt', 'selbstabholung', 'abholung im laden', 'abholung in der filiale', 'in der filiale abholen', 'im markt abholen', 'online reservieren', 'marktabholung', 'verfügbarkeit im markt', 'filialverfügbarkeit', 'filialabholung', 'abholung vor ort', 'in filiale verfügbar'],
        nl: ['afhalen in de winkel', 'ophalen in de winkel', 'click & collect', 'gratis afhalen', 'reserveren in de winkel', 'afhalen in onze winkel', 'winkelvoorraad', 'op te halen in'],
        it: ['ritiro in negozio', 'ritira in negozio', 'click & collect', 'ritiro gratuito in negozio', 'disponibile in negozio', 'prenota in negozio', 'ritiro in sede', 'disponibilità in negozio'],
        es: ['recogida en tienda', 'recoger en tienda', 'click & collect', 'recogida gratuita en tienda', 'disponible en tienda', 'reserva en tienda', 'disponibilidad en tienda', 'recogida en tienda gratis', 'retiro en tienda'],
        pl: ['odbiór w sklepie', 'odbiór osobisty', 'odbiór w salonie', 'click & collect', 'rezerwacja w sklepie', 'sprawdź dostępność w salonie', 'dostępność w salonach'],
        pt: ['levantamento em loja', 'recolha em loja', 'click & collect', 'retirar na loja', 'retirada na loja', 'levantar na loja', 'disponibilidade em loja', 'retira na loja'],
      },
      strength: 'declared',
    },
    {
      sub: 'returns-in-store',
      phrases: {
        fr: ['retour en magasin', 'retour gratuit en magasin', 'échange en magasin', 'retourner en magasin'],
        en: ['return in store', 'return to store', 'returns in store', 'free in-store returns', 'return it in store', 'return to any store'],
        de: ['rückgabe in der filiale', 'rückgabe im markt', 'in der filiale zurückgeben', 'umtausch in der filiale'],
        nl: ['retourneren in de winkel', 'terugbrengen naar de winkel', 'gratis retour in de winkel'],
        it: ['reso in negozio', 'restituzione in negozio', 'resi in negozio'],
        es: ['devolución en tienda', 'devoluciones en tienda', 'devolver en tienda'],
        pl: ['zwrot w sklepie', 'zwrot w salonie', 'zwroty w salonach'],
        pt: ['devolução em loja', 'devoluções em loja', 'devolver na loja'],
      },
    },
    {
      sub: 'hours',
      phrases: {
        fr: ["horaires d'ouverture", 'horaires du magasin', 'ouvert du lundi au'],
        en: ['store hours', 'opening hours', 'shop opening hours', 'store opening times'],
        de: ['öffnungszeiten', 'ladenöffnungszeiten'],
        nl: ['openingstijden', 'openingsuren'],
        it: ['orari di apertura', 'orari negozio'],
        es: ['horario de tienda', 'horario de apertura', 'horarios de tienda'],
        pl: ['godziny otwarcia', 'sklep stacjonarny czynny'],
        pt: ['horário de abertura', 'horário da loja', 'horário de funcionamento'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
