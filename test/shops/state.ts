/** The changeable part of the demo shops (prices, thresholds, payment, troubles) and the log of requests they received. */
import type { ShopId } from './catalogue.ts';

/** What one shop asks for one product, in minor units of its currency. */
export interface Offer {
  price: number;
  listPrice?: number | undefined;
  stock: 'in' | 'out' | 'few';
  sku: string;
  rating?: number | undefined;
  reviews?: number | undefined;
}

/** Ways in which a shop can fail or look different. */
export const TROUBLES = [
  'none',
  'forbidden',
  'too-many',
  'challenge',
  'consent-wall',
  'empty-shell',
  'redesign',
  'slow',
  'drop',
  'gone',
  'server-error',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface ShopState {
  readonly id: ShopId;
  readonly host: string;
  readonly name: string;
  readonly currency: 'EUR' | 'GBP';
  offers: Record<string, Offer>;
  /** Order value from which delivery is free, minor units. */
  freeFrom: number;
  /** Price of home delivery below that, minor units. */
  deliveryCost: number;
  returnDays: number;
  /** Canonical ids of the payment methods shown. */
  payments: string[];
  trouble: Trouble;
  /** Trouble only for addresses that contain this text; empty for all. */
  troubleOn: string;
  slowMs: number;
  retryAfterSeconds: number;
  etag: boolean;
  robots: string;
}

export interface LoggedRequest {
  readonly at: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly cookie: boolean;
  readonly userAgent: string;
  /** A visitor's page load, as browsers mark it on plain HTTP; false for a re-check. */
  readonly visit: boolean;
  readonly conditional: boolean;
}

type Row = readonly [
  slug: string,
  price: number,
  listPrice: number | undefined,
  stock: Offer['stock'],
  sku: string,
  rating?: number,
  reviews?: number,
];

function offers(rows: readonly Row[]): Record<string, Offer> {
  const entries = rows.map(([slug, price, listPrice, stock, sku, rating, reviews]) => [
    slug,
    {
      price,
      stock,
      sku,
      ...(listPrice === undefined ? {} : { listPrice }),
      ...(rating === undefined ? {} : { rating }),
      ...(reviews === undefined ? {} : { reviews }),
    },
  ]);
  return Object.fromEntries(entries) as Record<string, Offer>;
}

const CALM = {
  trouble: 'none',
  troubleOn: '',
  slowMs: 1500,
  retryAfterSeconds: 3600,
  etag: false,
  robots: 'User-agent: *\nDisallow: /panier\nDisallow: /cart\nDisallow: /checkout\n',
} as const;

/** All shops as they are when the server starts. */
export function freshShops(): Record<ShopId, ShopState> {
  return {
    atelier: {
      id: 'atelier',
      host: 'www.atelier-du-hetre.test',
      name: 'L’Atelier du Hêtre',
      currency: 'EUR',
      offers: offers([
        ['walnut-board', 3990, 4990, 'in', 'ADH-1042', 4.7, 126],
        ['rolling-pin', 1490, undefined, 'in', 'ADH-1107', 4.8, 58],
        ['bread-box', 6900, undefined, 'few', 'ADH-1203', 4.5, 31],
        ['salad-servers', 1990, 2490, 'in', 'ADH-1310', 4.6, 44],
        ['butcher-block', 12900, undefined, 'out', 'ADH-1404', 4.9, 17],
        ['cheese-board', 3450, undefined, 'in', 'ADH-1515', 4.4, 22],
      ]),
      freeFrom: 6000,
      deliveryCost: 490,
      returnDays: 30,
      payments: ['cb', 'visa', 'mastercard', 'paypal', 'bank_transfer', 'cheque'],
      ...CALM,
    },
    boismie: {
      id: 'boismie',
      host: 'bois-et-mie.test',
      name: 'Bois & Mie',
      currency: 'EUR',
      offers: offers([
        ['walnut-board', 4200, undefined, 'in', 'BM-PL-NOY-40', 4.3, 19],
        ['rolling-pin', 1350, 1600, 'in', 'BM-ROUL-43', 4.5, 12],
        ['bread-box', 7250, undefined, 'in', 'BM-BOITE-38', 4.8, 41],
        ['salad-servers', 2100, undefined, 'in', 'BM-COUV-30', 4.1, 8],
        ['cherry-spoons', 1850, undefined, 'in', 'BM-CUIL-3', 4.6, 27],
        ['serving-tray', 4400, 5200, 'out', 'BM-PLAT-50', 4.0, 5],
      ]),
      freeFrom: 8000,
      deliveryCost: 650,
      returnDays: 14,
      payments: ['cb', 'visa', 'mastercard', 'paypal'],
      ...CALM,
    },
    oakboard: {
      id: 'oakboard',
      host: 'www.oak-and-board.test',
      name: 'Oak & Board',
      currency: 'GBP',
      offers: offers([
        ['walnut-board', 3400, undefined, 'in', 'OB-CB-WAL', 4.9, 212],
        ['rolling-pin', 1250, undefined, 'in', 'OB-RP-BEE', 4.7, 88],
        ['bread-box', 5800, 6500, 'in', 'OB-BB-OAK', 4.6, 73],
        ['salad-servers', 1750, undefined, 'in', 'OB-SS-OLV', 4.5, 36],
        ['butcher-block', 11500, undefined, 'few', 'OB-BL-END', 4.8, 52],
        ['serving-tray', 3600, 4200, 'in', 'OB-TR-ASH', 4.2, 14],
      ]),
      freeFrom: 5000,
      deliveryCost: 395,
      returnDays: 30,
      payments: [
        'visa',
        'mastercard',
        'amex',
        'maestro',
        'paypal',
        'apple_pay',
        'google_pay',
        'shop_pay',
        'klarna',
        'clearpay',
      ],
      ...CALM,
    },
    holzbrett: {
      id: 'holzbrett',
      host: 'www.holzbrett-werkstatt.test',
      name: 'Holzbrett-Werkstatt',
      currency: 'EUR',
      offers: offers([
        ['walnut-board', 3690, 4290, 'in', 'HW10042', 4.8, 304],
        ['rolling-pin', 1190, undefined, 'in', 'HW10107', 4.6, 97],
        ['bread-box', 6490, undefined, 'in', 'HW10203', 4.7, 150],
        ['salad-servers', 1890, undefined, 'few', 'HW10310', 4.4, 29],
        ['butcher-block', 11900, 13900, 'in', 'HW10404', 4.9, 68],
        ['cheese-board', 2990, undefined, 'in', 'HW10515', 4.5, 40],
      ]),
      freeFrom: 4900,
      deliveryCost: 490,
      returnDays: 100,
      payments: ['paypal', 'klarna', 'visa', 'mastercard', 'sepa_debit', 'invoice', 'prepayment', 'giropay'],
      ...CALM,
    },
    driftgrain: {
      id: 'driftgrain',
      host: 'driftgrain.test',
      name: 'Driftgrain',
      currency: 'EUR',
      offers: offers([
        ['walnut-board', 4450, undefined, 'in', 'NB-WAL-40', 4.6, 61],
        ['rolling-pin', 1600, undefined, 'in', 'NB-PIN-43', 4.4, 18],
        ['bread-box', 6250, undefined, 'out', 'NB-BOX-38', 4.3, 25],
        ['salad-servers', 1950, 2300, 'in', 'NB-SAL-30', 4.7, 33],
        ['serving-tray', 3990, undefined, 'in', 'NB-TRA-50', 4.5, 12],
      ]),
      freeFrom: 7500,
      deliveryCost: 790,
      returnDays: 60,
      payments: ['visa', 'mastercard', 'ideal', 'bancontact', 'paypal', 'apple_pay'],
      ...CALM,
    },
    bazar: {
      id: 'bazar',
      host: 'www.trouvaillerie.test',
      name: 'La Trouvaillerie',
      currency: 'EUR',
      offers: offers([
        ['walnut-board', 3899, 4490, 'in', 'TR0000418823', 4.2, 540],
        ['rolling-pin', 1299, undefined, 'in', 'TR0000418907', 4.3, 210],
        ['bread-box', 6699, undefined, 'few', 'TR0000420011', 4.1, 98],
        ['salad-servers', 1749, undefined, 'in', 'TR0000421770', 4.0, 120],
        ['butcher-block', 12490, undefined, 'in', 'TR0000423302', 4.5, 36],
        ['cherry-spoons', 1590, 1990, 'in', 'TR0000424816', 4.2, 75],
        ['serving-tray', 4190, undefined, 'in', 'TR0000425102', 3.9, 41],
        ['cheese-board', 3190, undefined, 'in', 'TR0000426650', 4.4, 88],
      ]),
      freeFrom: 2500,
      deliveryCost: 399,
      returnDays: 30,
      payments: ['cb', 'visa', 'mastercard', 'amex', 'paypal', 'oney', 'gift_card'],
      ...CALM,
    },
  };
}

/** One running set of shops: their state and what was asked of them. */
export class Town {
  shops: Record<ShopId, ShopState> = freshShops();
  log: LoggedRequest[] = [];

  /** Puts every shop back as it was and forgets the log. */
  reset(): void {
    this.shops = freshShops();
    this.log = [];
  }

  byHost(host: string): ShopState | undefined {
    return Object.values(this.shops).find((shop) => shop.host === host);
  }
}
