/** What selling on marketplaces costs according to the guides: rates to start from, which the merchant edits. */

export interface MarketplaceFees {
  /** Name of the marketplace; `other` for one that is not listed. */
  readonly marketplace: string;
  /** Commission on the price, in percent, from and to. */
  readonly commission: readonly [low: number, high: number];
  /** Monthly subscription in euros, before tax. */
  readonly monthly: number;
  readonly note: { readonly en: string; readonly fr: string };
  readonly source: string;
  /** Year of the source: rates have changed since. */
  readonly asOf: string;
}

export const MARKETPLACE_FEES: readonly MarketplaceFees[] = [
  {
    marketplace: 'Amazon',
    commission: [7, 15],
    monthly: 39,
    note: {
      en: 'By category; one account for eight European countries; storing and sending by Amazon costs extra.',
      fr: 'Selon la catégorie ; un compte pour huit pays d’Europe ; le stockage et l’envoi par Amazon sont en plus.',
    },
    source: 'AGROSMART digital export guide',
    asOf: '2021',
  },
  {
    marketplace: 'eBay',
    commission: [10, 10],
    monthly: 0,
    note: {
      en: 'About a tenth of each sale, no fixed fee.',
      fr: 'Environ un dixième de chaque vente, sans frais fixes.',
    },
    source: 'AGROSMART digital export guide',
    asOf: '2021',
  },
  {
    marketplace: 'other',
    commission: [5, 20],
    monthly: 0,
    note: {
      en: 'Usual range; some ask for a monthly fee as well.',
      fr: 'Fourchette habituelle ; certaines demandent aussi un abonnement.',
    },
    source: 'Belgian start-up fiche 1',
    asOf: '2023',
  },
];
