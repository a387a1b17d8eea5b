/** New arrivals, end-of-line sections, scarcity and restock wording. */
import type { Claim } from './claim.ts';

export default {
  id: 'as-stock',
  signals: [
    {
      sub: 'new',
      links: {
        fr: ['nouveautés', 'nouveauté', 'nouvelle collection', 'nouveaux produits', 'les nouveautés'],
        en: ['new in', 'new arrivals', 'new', "what's new", 'just in', 'new products', 'new collection', 'just landed', 'new releases', 'latest'],
        de: ['neuheiten', 'neu', 'neue produkte', 'neu eingetroffen', 'neue kollektion', 'neu im sortiment'],
        nl: ['nieuw', 'nieuw binnen', 'nieuwe collectie', 'nieuwe producten', 'nieuwste producten'],
        it: ['novità', 'nuovi arrivi', 'nuova collezione', 'nuovi prodotti'],
        es: ['novedades', 'nuevo', 'nueva colección', 'lo nuevo', 'recién llegados', 'nuevos productos'],
        pl: ['nowości', 'nowa kolekcja', 'nowe produkty'],
        pt: ['novidades', 'nova coleção', 'novos produtos', 'lançamentos'],
        sv: ['nyheter'], da: ['nyheder'], nb: ['nyheter'], fi: ['uutuudet'], cs: ['novinky'], ru: ['новинки'], uk: ['новинки'], ja: ['新着商品', '新商品', '新着'], zh: ['新品'],
      },
    },
    {
      sub: 'clearance',
      links: {
        fr: ['fins de série', 'déstockage', 'dernières pièces', 'liquidation', 'fin de série'],
        en: ['clearance', 'last chance', 'final sale', 'last chance to buy', 'closeout', 'closeouts', 'end of line', 'final few'],
        de: ['restposten', 'ausverkauf', 'abverkauf', 'letzte chance', 'auslaufmodelle', 'reduziert', 'last chance'],
        nl: ['opruiming', 'laatste kans', 'laatste stuks', 'uitverkoop', 'restanten'],
        it: ['fine serie', 'ultimi pezzi', 'liquidazione', 'fuori tutto'],
        es: ['liquidación', 'últimas unidades', 'última oportunidad', 'últimas tallas', 'fin de serie'],
        pl: ['wyprzedaż', 'ostatnie sztuki', 'końcówki serii', 'ostatnia szansa'],
        pt: ['liquidação', 'últimas unidades', 'última oportunidade', 'fim de stock'],
      },
    },
    {
      sub: 'low-stock',
      phrases: {
        fr: ['dernières pièces disponibles', 'stock limité', 'derniers articles en stock', 'il ne reste plus que'],
        en: ['only a few left', 'low stock', 'limited stock', 'left in stock', 'selling fast', 'almost gone', 'last few left', 'only 1 left', 'only 2 left', 'only 3 left', 'hurry'],
        de: ['nur noch wenige', 'geringer lagerbestand', 'wenige verfügbar', 'begrenzter vorrat'],
        nl: ['laatste stuks', 'beperkte voorraad', 'bijna uitverkocht'],
        it: ['ultimi pezzi disponibili', 'disponibilità limitata', 'solo pochi pezzi', 'ultimi articoli in magazzino'],
        es: ['últimas unidades en stock', 'quedan pocas unidades', 'stock limitado', 'solo quedan', 'pocas unidades'],
        pl: ['ostatnie sztuki w magazynie', 'mała ilość', 'zostały tylko', 'niska dostępność', 'ostatnie sztuki'],
        pt: ['últimas unidades em stock', 'stock limitado', 'restam apenas', 'últimas unidades', 'poucas unidades'],
      },
      strength: 'hint',
      pages: ['product'],
    },
    {
      sub: 'restock-alert',
      phrases: {
        fr: ['prévenez-moi', "m'avertir", 'alerte stock', 'prévenez-moi lorsque le produit est disponible', 'être averti', 'me prévenir'],
        en: ['notify me when available', 'notify me', 'back in stock alert', 'email me when available', 'email when available', 'get notified when', 'email me when back in stock', 'notify when available'],
        de: ['benachrichtigen sie mich', 'benachrichtige mich', 'verfügbarkeitsbenachrichtigung', 'bei verfügbarkeit benachrichtigen', 'informiert mich, wenn'],
        nl: ['mail mij', 'houd mij op de hoogte', 'stuur mij een e-mail wanneer', 'mail mij bij voorraad'],
        it: ['avvisami quando disponibile', 'avvisami', 'notificami', 'avvisami quando'],
        es: ['avísame', 'avísame cuando esté disponible', 'avísenme cuando', 'notifícame'],
        pl: ['powiadom o dostępności', 'powiadom mnie', 'powiadom mnie o dostępności'],
        pt: ['avise-me quando disponível', 'avise-me', 'notifique-me', 'avisar-me'],
      },
      pages: ['product'],
    },
  ],
} satisfies Claim; // prettier-ignore
