/** Outside tools on markets, marketplaces and customs. */
import type { OutsideTool } from './types.ts';

const asOf = '2026-11-22';

export const markets: readonly OutsideTool[] = [
  {
    id: 'market-finder',
    name: 'Market Finder',
    address: 'https://marketfinder.thinkwithgoogle.com/',
    items: ['in-adapt', 'st-rivalry'],
    look: { en: 'Countries where your products are searched for', fr: 'Pays où vos produits sont cherchés' },
    asOf,
  },
  {
    id: 'access2markets',
    name: 'Access2Markets',
    address: 'https://trade.ec.europa.eu/access-to-markets/',
    items: ['in-tax'],
    look: { en: 'Duties, taxes and papers outside the Union', fr: 'Droits, taxes et papiers hors de l’Union' },
    asOf,
  },
  {
    id: 'emarketservices',
    name: 'eMarketServices',
    address: 'https://www.emarketservices.com/',
    items: ['ch-marketplaces', 'ch-b2bmarket'],
    look: {
      en: 'Directory of marketplaces by sector and country',
      fr: 'Annuaire de places de marché par secteur et pays',
    },
    asOf,
  },
  {
    id: 'jungle-scout',
    name: 'Jungle Scout',
    address: 'https://www.junglescout.com/',
    items: ['ls-estimates', 'ls-rank'],
    look: { en: 'Estimated sales on Amazon', fr: 'Ventes estimées sur Amazon' },
    account: true,
    asOf,
  },
  {
    id: 'helium10',
    name: 'Helium 10',
    address: 'https://www.helium10.com/',
    items: ['ls-estimates'],
    look: { en: 'Estimated sales and keywords on Amazon', fr: 'Ventes estimées et mots-clés sur Amazon' },
    account: true,
    asOf,
  },
  {
    id: 'ebay-research',
    name: 'eBay Product Research',
    address: 'https://www.ebay.com/sh/research?keywords={query}',
    items: ['ls-estimates', 'pr-level'],
    look: { en: 'Prices at which it really sold (seller account)', fr: 'Prix de vente réels (compte vendeur)' },
    account: true,
    asOf,
  },
  {
    id: 'alibaba',
    name: 'Alibaba',
    address: 'https://www.alibaba.com/trade/search?SearchText={query}',
    items: ['ch-b2bmarket', 'pr-level'],
    look: { en: 'Suppliers, minimum orders and price steps', fr: 'Fournisseurs, minimums et paliers de prix' },
    asOf,
  },
  {
    id: 'google-shopping',
    name: 'Google Shopping',
    address: 'https://www.google.com/search?udm=28&gl={country}&q={query}',
    items: ['ch-search', 'ch-portals', 'pr-level'],
    look: { en: 'Who sells it, at what price', fr: 'Qui le vend, à quel prix' },
    asOf,
  },
  {
    id: 'google-search',
    name: 'Google',
    address: 'https://www.google.com/search?gl={country}&q={query}',
    items: ['ch-search'],
    look: { en: 'Adverts and organic results for your words', fr: 'Annonces et résultats naturels pour vos mots' },
    asOf,
  },
  {
    id: 'trustpilot',
    name: 'Trustpilot',
    address: 'https://www.trustpilot.com/review/{domain}',
    items: ['st-lessons', 'sv-test', 'tl-reviewrules'],
    look: { en: 'What buyers praise and regret', fr: 'Ce que les acheteurs louent et regrettent' },
    asOf,
  },
];
