/** Own shop, outlet and sister brands. */
import type { Claim } from './claim.ts';

export default {
  id: 'ch-shop',
  signals: [
    {
      sub: 'outlet',
      links: {
        fr: ['outlet', 'déstockage', 'destockage', 'fins de série', 'coin des affaires', 'seconde vie', 'vente privée', 'ventes privées', 'seconde main'],
        en: ['outlet', 'clearance', 'factory shop', 'factory outlet', 'seconds', 'end of line', 'private sale', 'pre-owned', 'open box'],
        de: ['outlet', 'restposten', 'b-ware', 'schnäppchenmarkt', 'abverkauf', 'lagerverkauf', 'second hand'],
        nl: ['outlet', 'restpartijen', 'opruiming', 'tweedekans', 'tweede kans'],
        it: ['outlet', 'fine serie', 'seconda scelta', 'stock'],
        es: ['outlet', 'liquidación', 'segunda mano', 'reacondicionados'],
        pl: ['outlet', 'wyprzedaż', 'końcówki serii', 'strefa outlet'],
        pt: ['outlet', 'liquidação', 'fim de série', 'segunda oportunidade'],
      },
      paths: ['outlet', 'clearance', 'destockage', 'restposten'],
    },
    {
      sub: 'sister-site',
      links: {
        fr: ['nos autres sites', 'notre autre site', 'nos marques', 'les sites du groupe', 'nos enseignes'],
        en: ['our other sites', 'our other brands', 'our brands', 'sister sites', 'our family of brands', 'visit our other stores'],
        de: ['unsere marken', 'weitere shops', 'unsere weiteren shops', 'unsere shops', 'unternehmensgruppe'],
        nl: ['onze merken', 'onze andere webshops', 'onze winkels'],
        it: ['i nostri marchi', 'i nostri altri siti', 'altri siti del gruppo'],
        es: ['nuestras marcas', 'otras tiendas del grupo', 'marcas del grupo'],
        pl: ['nasze marki', 'nasze sklepy', 'pozostałe sklepy'],
        pt: ['as nossas marcas', 'nossas marcas', 'outras lojas do grupo'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
