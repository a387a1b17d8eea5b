/** Pictures, style sheets and scripts of the demo shops, found by the last part of their address. */
import { PRODUCTS } from './catalogue.ts';
import type { PageRequest, Reply, ShopSite } from './page.ts';
import { banner, logo, productPicture } from './pictures.ts';

/** Names on the drawn logos, by canonical payment id and carrier file name. */
export const LOGO_NAMES: Readonly<Record<string, string>> = {
  cb: 'CB',
  visa: 'VISA',
  mastercard: 'Mastercard',
  amex: 'American Express',
  maestro: 'Maestro',
  paypal: 'PayPal',
  apple_pay: 'Apple Pay',
  google_pay: 'Google Pay',
  shop_pay: 'Shop Pay',
  klarna: 'Klarna',
  clearpay: 'Clearpay',
  alma: 'Alma',
  oney: 'Oney 3x 4x',
  gift_card: 'Carte cadeau',
  sepa_debit: 'SEPA',
  invoice: 'Rechnung',
  prepayment: 'Vorkasse',
  giropay: 'giropay',
  ideal: 'iDEAL',
  bancontact: 'Bancontact',
  bank_transfer: 'Virement',
  cheque: 'Chèque',
  wero: 'Wero',
};

const SVG = 'image/svg+xml; charset=utf-8';
const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|ico)$/;

/** The asset at this address; undefined when the address is that of a page. */
export function assetReply(site: ShopSite, { path, shop }: PageRequest): Reply | undefined {
  if (path.endsWith('.css')) return { type: 'text/css; charset=utf-8', body: site.css };
  if (path.endsWith('.js')) {
    const own = Object.entries(site.scripts ?? {}).find(([end]) => path.endsWith(end))?.[1];
    return { type: 'text/javascript; charset=utf-8', body: own ?? `/* ${shop.name} */\n` };
  }
  if (!PICTURE.test(path)) return undefined;
  const file = path.slice(path.lastIndexOf('/') + 1).replace(PICTURE, '');
  if (file.startsWith('hero')) return { type: SVG, body: banner('#c9b79c', '#4b3a2a') };
  const shown = PRODUCTS.find((item) => file.startsWith(item.slug));
  if (shown) return { type: SVG, body: productPicture(shown, Number(/-(\d)\b/.exec(file)?.[1] ?? '1')) };
  return { type: SVG, body: logo(LOGO_NAMES[file] ?? (file.startsWith('favicon') ? shop.name.slice(0, 1) : file)) };
}
