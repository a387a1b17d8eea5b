/** The directory of marketplaces: where each sells, what, to whom, and what kinds of fees it takes; starting rates where a guide gives some. */
import type { Bilingual } from './checklist/types.ts';

/** Ranges of products by which the directory is searched. */
export const PRODUCT_RANGES = [
  'general',
  'home',
  'diy',
  'fashion',
  'electronics',
  'culture',
  'music',
  'art',
  'food',
  'sport',
  'industry',
] as const;
export type ProductRange = (typeof PRODUCT_RANGES)[number];

/** Kinds of fees; `terms`: agreed with each seller or not public, to be asked for. */
export const FEE_KINDS = ['commission', 'subscription', 'listing', 'membership', 'wholesale', 'terms'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** Rates to start an estimate from; the merchant types those of the contract. */
export interface StartingRates {
  /** Commission on the price, in percent, from and to. */
  readonly commission: readonly [low: number, high: number];
  /** Monthly subscription in euros, before tax. */
  readonly monthly: number;
  readonly source: string;
  /** Year of the source: rates have changed since. */
  readonly year: string;
}

export interface MarketplaceEntry {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Countries of its buyers (ISO 3166-1); empty: most of the world. */
  readonly countries: readonly string[];
  readonly ranges: readonly ProductRange[];
  readonly buyers: 'consumers' | 'businesses';
  readonly fees: readonly FeeKind[];
  readonly note?: Bilingual;
  readonly rates?: StartingRates;
}

/** Day on which addresses, countries and kinds of fees were last set down; all of them change. */
export const DIRECTORY_AS_OF = '2026-11-22';

const GUIDE = 'AGROSMART digital export guide';

/** What a marketplace usually takes, for all without rates of their own. */
export const USUAL_RATES: StartingRates = {
  commission: [5, 20],
  monthly: 0,
  source: 'Belgian start-up fiche 1',
  year: '2023',
};

type Rest = Partial<Pick<MarketplaceEntry, 'note' | 'rates' | 'buyers'>>;

function entry(
  id: string,
  [name, host]: readonly [name: string, host: string],
  countries: string,
  ranges: readonly ProductRange[],
  fees: readonly FeeKind[],
  rest: Rest = {},
): MarketplaceEntry {
  const where = countries === '' ? [] : countries.split(' ');
  return { id, name, url: `https://${host}/`, countries: where, ranges, buyers: 'consumers', fees, ...rest };
}

function business(...[id, name, countries, ranges, fees, rest = {}]: Parameters<typeof entry>): MarketplaceEntry {
  return entry(id, name, countries, ranges, fees, { ...rest, buyers: 'businesses' });
}

const selected = {
  en: 'Chooses its sellers and brands: apply with your range.',
  fr: 'Choisit ses vendeurs et ses marques : on postule avec sa gamme.',
};

/** All entries, those for consumers first, by name. */
export const MARKETPLACE_DIRECTORY: readonly MarketplaceEntry[] = [
  entry('aliexpress', ['AliExpress', 'www.aliexpress.com'], '', ['general'], ['commission'], {
    note: {
      en: 'A commission on sales; the guide says that the platform bears the cost of payment and holds the money until the parcel is there.',
      fr: 'Une commission sur les ventes ; selon le guide, la plateforme supporte le coût du paiement et garde l’argent jusqu’à la livraison.',
    },
  }),
  entry('allegro', ['Allegro', 'allegro.pl'], 'PL CZ SK HU', ['general'], ['commission', 'subscription']),
  entry(
    'amazon',
    ['Amazon', 'sell.amazon.com'],
    'FR DE ES IT GB PL CZ NL BE SE IE US',
    ['general'],
    ['commission', 'subscription'],
    {
      note: {
        en: 'By category; one account for several European countries; storing and sending by Amazon costs extra; paid out every two weeks.',
        fr: 'Selon la catégorie ; un compte pour plusieurs pays d’Europe ; le stockage et l’envoi par Amazon sont en plus ; versé toutes les deux semaines.',
      },
      rates: { commission: [7, 15], monthly: 39, source: GUIDE, year: '2021' },
    },
  ),
  entry('artsy', ['Artsy', 'www.artsy.net'], '', ['art'], ['subscription', 'commission'], { note: selected }),
  entry(
    'asos',
    ['ASOS Marketplace', 'marketplace.asos.com'],
    'GB FR DE ES IT US',
    ['fashion'],
    ['commission', 'subscription'],
  ),
  entry('bol', ['bol', 'www.bol.com'], 'NL BE', ['general'], ['commission']),
  entry('bodeboca', ['Bodeboca', 'www.bodeboca.com'], 'ES FR IT DE', ['food'], ['terms'], { note: selected }),
  entry('cdiscount', ['Cdiscount', 'www.cdiscount.com'], 'FR', ['general'], ['commission', 'subscription']),
  entry('conforama', ['Conforama', 'www.conforama.fr'], 'FR ES PT', ['home'], ['commission', 'subscription'], {
    note: selected,
  }),
  entry('decantalo', ['Decántalo', 'www.decantalo.com'], 'ES FR IT DE', ['food'], ['terms'], { note: selected }),
  entry('delamaison', ['Delamaison', 'www.delamaison.fr'], 'FR', ['home'], ['terms'], { note: selected }),
  entry('depop', ['Depop', 'www.depop.com'], 'GB US IT FR DE', ['fashion'], ['commission']),
  entry('discogs', ['Discogs', 'www.discogs.com'], '', ['music', 'culture'], ['commission']),
  entry('ebay', ['eBay', 'www.ebay.com'], 'FR BE DE ES IT GB PL NL AT CH IE US CA AU', ['general'], ['commission'], {
    note: {
      en: 'About a tenth of each sale, no fixed fee.',
      fr: 'Environ un dixième de chaque vente, sans frais fixes.',
    },
    rates: { commission: [10, 10], monthly: 0, source: GUIDE, year: '2021' },
  }),
  entry('emag', ['eMAG', 'www.emag.ro'], 'RO BG HU', ['general'], ['commission']),
  entry('eprice', ['ePRICE', 'www.eprice.it'], 'IT', ['electronics'], ['commission', 'subscription']),
  entry('etsy', ['Etsy', 'www.etsy.com'], '', ['art', 'home', 'fashion'], ['listing', 'commission'], {
    note: {
      en: 'Handmade, vintage and supplies only; a small fee for each article listed, then a commission.',
      fr: 'Fait main, ancien et fournitures seulement ; un petit droit par article proposé, puis une commission.',
    },
  }),
  entry('farfetch', ['Farfetch', 'www.farfetch.com'], '', ['fashion'], ['commission'], { note: selected }),
  entry(
    'fnac',
    ['Fnac', 'www.fnac.com'],
    'FR BE ES PT',
    ['culture', 'electronics', 'home'],
    ['commission', 'subscription'],
  ),
  entry(
    'galeries-lafayette',
    ['Galeries Lafayette', 'www.galerieslafayette.com'],
    'FR',
    ['fashion', 'home'],
    ['terms'],
    { note: selected },
  ),
  entry('kaufland', ['Kaufland', 'www.kaufland.de'], 'DE CZ SK AT PL', ['general'], ['commission', 'subscription']),
  entry('manomano', ['ManoMano', 'www.manomano.fr'], 'FR DE ES IT GB', ['diy', 'home'], ['commission', 'subscription']),
  entry(
    'mercado-libre',
    ['Mercado Libre', 'www.mercadolibre.com'],
    'AR BR MX CL CO UY PE',
    ['general'],
    ['commission'],
  ),
  entry('onbuy', ['OnBuy', 'www.onbuy.com'], 'GB', ['general'], ['commission', 'subscription']),
  entry(
    'pccomponentes',
    ['PcComponentes', 'www.pccomponentes.com'],
    'ES PT FR IT DE',
    ['electronics'],
    ['commission', 'subscription'],
  ),
  entry('privalia', ['Privalia', 'www.privalia.com'], 'ES IT', ['fashion', 'home'], ['wholesale', 'terms'], {
    note: { en: 'Short private sales of brands.', fr: 'Ventes privées de marques, de courte durée.' },
  }),
  entry('rakuten', ['Rakuten', 'fr.shopping.rakuten.com'], 'FR', ['general'], ['commission', 'subscription']),
  entry('reverb', ['Reverb', 'reverb.com'], '', ['music'], ['commission']),
  entry(
    'spartoo',
    ['Spartoo', 'www.spartoo.com'],
    'FR BE DE ES IT GB NL PL',
    ['fashion'],
    ['commission', 'subscription'],
  ),
  entry('uvinum', ['Uvinum', 'www.uvinum.com'], 'ES FR DE GB IT', ['food'], ['commission', 'terms']),
  entry('vinissimus', ['Vinissimus', 'www.vinissimus.com'], 'ES FR IT GB', ['food'], ['terms'], { note: selected }),
  entry('vivino', ['Vivino', 'www.vivino.com'], '', ['food'], ['commission', 'terms']),
  entry('wayfair', ['Wayfair', 'www.wayfair.com'], 'US CA GB IE', ['home'], ['wholesale'], {
    note: {
      en: 'You sell to it at a wholesale price, it sets the price for buyers.',
      fr: 'Vous lui vendez à un prix de gros, il fixe le prix pour les acheteurs.',
    },
  }),
  entry('westwing', ['Westwing', 'www.westwing.com'], 'DE FR BE IT ES NL PL AT CH', ['home'], ['wholesale', 'terms'], {
    note: selected,
  }),
  entry(
    'zalando',
    ['Zalando', 'www.zalando.com'],
    'DE FR BE NL IT ES PL AT CH SE DK',
    ['fashion', 'sport'],
    ['commission'],
    { note: selected },
  ),
  business('1688', ['1688', 'www.1688.com'], 'CN', ['general', 'industry'], ['membership'], {
    note: { en: 'In Chinese, for trade inside China.', fr: 'En chinois, pour le commerce à l’intérieur de la Chine.' },
  }),
  business('agriexpo', ['AgriExpo', 'www.agriexpo.online'], '', ['industry'], ['membership'], {
    note: { en: 'Farming equipment: an online fair.', fr: 'Équipement agricole : un salon en ligne.' },
  }),
  business('alibaba', ['Alibaba', 'www.alibaba.com'], '', ['general', 'industry'], ['membership'], {
    note: {
      en: 'The guide names 1 399, 2 999 or 5 999 US dollars a year for a supplier’s account (2021).',
      fr: 'Le guide cite 1 399, 2 999 ou 5 999 dollars américains par an pour un compte fournisseur (2021).',
    },
  }),
  business(
    'amazon-business',
    ['Amazon Business', 'business.amazon.com'],
    'FR DE ES IT GB US',
    ['general', 'industry'],
    ['commission', 'subscription'],
  ),
  business('archiexpo', ['ArchiExpo', 'www.archiexpo.com'], '', ['industry', 'home'], ['membership'], {
    note: { en: 'Building and design: an online fair.', fr: 'Bâtiment et design : un salon en ligne.' },
  }),
  business('directindustry', ['DirectIndustry', 'www.directindustry.com'], '', ['industry'], ['membership'], {
    note: { en: 'Industrial goods: an online fair.', fr: 'Biens industriels : un salon en ligne.' },
  }),
  business('global-sources', ['Global Sources', 'www.globalsources.com'], '', ['general', 'industry'], ['membership']),
  business('medicalexpo', ['MedicalExpo', 'www.medicalexpo.com'], '', ['industry'], ['membership'], {
    note: { en: 'Medical equipment: an online fair.', fr: 'Équipement médical : un salon en ligne.' },
  }),
  business(
    'solostocks',
    ['SoloStocks', 'www.solostocks.com'],
    'ES FR IT PT',
    ['general', 'industry'],
    ['membership', 'terms'],
  ),
];

/** What the merchant looks for in the directory. */
export interface DirectoryQuery {
  /** ISO country of the buyers; any without it. */
  readonly country?: string | undefined;
  readonly range?: ProductRange | undefined;
  readonly buyers?: MarketplaceEntry['buyers'] | undefined;
  /** Words that the name or the note must hold. */
  readonly search?: string | undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Entries that fit, those of that very country before those of most of the world, those of that very range before general ones. */
export function searchDirectory({ country, range, buyers, search = '' }: DirectoryQuery): readonly MarketplaceEntry[] {
  const wanted = plain(search).split(/\s+/u).filter(Boolean);
  const rank = (one: MarketplaceEntry): number =>
    Number(country !== undefined && one.countries.length === 0) +
    2 * Number(range !== undefined && !one.ranges.includes(range));
  return MARKETPLACE_DIRECTORY.filter((one) => {
    if (country !== undefined && one.countries.length > 0 && !one.countries.includes(country)) return false;
    if (buyers !== undefined && one.buyers !== buyers) return false;
    // A marketplace of everything sells this range too.
    if (range !== undefined && !one.ranges.includes(range) && !one.ranges.includes('general')) return false;
    const text = plain(`${one.name} ${one.note?.en ?? ''} ${one.note?.fr ?? ''}`);
    return wanted.every((word) => text.includes(word));
  }).toSorted((one, other) => rank(one) - rank(other));
}
