/** Public signs of how well a shop or a product sells. */
import type { Claim } from './claim.ts';

export default {
  id: 'st-success',
  signals: [
    {
      sub: 'customers',
      phrases: {
        fr: ['clients satisfaits', 'de clients satisfaits', 'millions de clients', 'avis clients vérifiés', 'clients nous font confiance', 'leader en france', 'numéro 1 en france'],
        en: ['happy customers', 'satisfied customers', 'million customers', 'customers worldwide', 'five star reviews', '5-star reviews', 'trusted by over', 'products sold', 'orders shipped', 'market leader'],
        de: ['zufriedene kunden', 'zufriedener kunden', 'millionen kunden', 'kunden vertrauen uns', 'marktführer', 'verkaufte produkte'],
        nl: ['tevreden klanten', 'miljoen klanten', 'klanten gingen je voor', 'marktleider'],
        it: ['clienti soddisfatti', 'milioni di clienti', 'leader di mercato', 'leader in italia'],
        es: ['clientes satisfechos', 'millones de clientes', 'clientes confían en', 'líder en españa', 'líderes en'],
        pl: ['zadowolonych klientów', 'milionów klientów', 'klientów nam zaufało', 'lider rynku'],
        pt: ['clientes satisfeitos', 'milhões de clientes', 'clientes confiam', 'líder de mercado'],
      },
    },
    {
      sub: 'sold',
      phrases: {
        fr: ['achetés le mois dernier', 'exemplaires vendus', 'déjà vendus', 'vendus cette semaine'],
        en: ['bought in past month', 'bought in the past month', 'sold in last', 'sold in the last', 'already sold', 'people bought this', 'in last 24 hours', 'people have this in their cart'],
        de: ['mal im letzten monat gekauft', 'mal verkauft', 'bereits verkauft', 'mal gekauft', 'personen haben dieses'],
        nl: ['keer verkocht', 'keer gekocht', 'vorige maand gekocht'],
        it: ['acquistati nel mese scorso', 'pezzi venduti', 'già venduti'],
        es: ['comprados el mes pasado', 'unidades vendidas', 'ya vendidos', 'vendidos esta semana'],
        pl: ['osób kupiło', 'sztuk sprzedanych', 'osoby kupiły', 'osób kupiło ostatnio'],
        pt: ['comprados no mês passado', 'unidades vendidas', 'já vendidos'],
      },
      strength: 'hint',
    },
    {
      sub: 'bestseller',
      phrases: {
        fr: ['meilleure vente', 'meilleures ventes', "n°1 des ventes", 'numéro 1 des ventes', 'best-seller'],
        en: ['best seller', 'bestseller', 'best selling', 'number 1 best seller', '#1 best seller'],
        de: ['bestseller nr. 1', 'topseller', 'verkaufsschlager', 'meistverkauft'],
        nl: ['bestverkocht', 'bestverkochte', 'bestseller'],
        it: ['più venduto', 'i più venduti', 'best seller'],
        es: ['más vendido', 'los más vendidos', 'superventas'],
        pl: ['najczęściej kupowane', 'hit sprzedaży', 'bestsellery', 'bestseller'],
        pt: ['mais vendido', 'os mais vendidos', 'mais vendidos'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
