/** Repeat orders and memberships. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const subscriptions = toolsOf('subscriptions', [
  { name: 'Appstle', country: 'IN', signals: { host: ['appstle.com'] } },
  { name: 'Bold Subscriptions', owner: 'Bold', country: 'CA', signals: { host: ['boldapps.net', 'boldcommerce.com'] } },
  { name: 'Chargebee', country: 'IN', signals: { host: ['chargebee.com'] } },
  { name: 'Ciklik', country: 'FR', signals: { host: ['ciklik.co'], asset: ['/modules/ciklik'] } },
  { name: 'Cratejoy', country: 'US', signals: { host: ['cratejoy.com'] } },
  { name: 'Loop Subscriptions', owner: 'Loop', country: 'IN', signals: { host: ['loopwork.co'] } },
  { name: 'Ordergroove', country: 'US', signals: { host: ['ordergroove.com'], dom: ['<og-offer>'] } },
  { name: 'PayWhirl', country: 'US', signals: { host: ['paywhirl.com'] } },
  { name: 'Recharge', country: 'US', site: 'getrecharge.com', signals: { host: ['rechargecdn.com', 'rechargeapps.com', 'rechargepayments.com'], global: ['ReCharge', 'rechargeInit'], script: ['ReChargeWidget'] } },
  { name: 'Recurly', country: 'US', signals: { host: ['recurly.com'] } },
  { name: 'Seal Subscriptions', owner: 'Seal', country: 'SI', signals: { host: ['sealsubscriptions.com'] } },
  { name: 'Skio', country: 'US', signals: { host: ['skio.com'], dom: ['<skio-plan-picker>'] } },
  { name: 'Smartrr', country: 'US', signals: { host: ['smartrr.com'] } },
  { name: 'Stay AI', owner: 'Stay', country: 'US', signals: { host: ['retextion.com', 'stay.ai'] } },
  { name: 'Subbly', country: 'GB', signals: { host: ['subbly.me', 'subbly.co'] } },
  { name: 'Subscriptio for WooCommerce', owner: 'Woo', country: 'US', site: 'woocommerce.com', signals: { asset: ['/plugins/woocommerce-subscriptions/'] } },
]);
