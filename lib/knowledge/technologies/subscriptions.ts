/** Repeat orders and memberships. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const subscriptions = toolsOf('subscriptions', [
  ['Appstle', 'IN', { host: ['appstle.com'] }],
  ['Bold Subscriptions', 'CA', { host: ['boldapps.net', 'boldcommerce.com'] }, { owner: 'Bold' }],
  ['Chargebee', 'IN', { host: ['chargebee.com'] }],
  ['Ciklik', 'FR', { host: ['ciklik.co'], asset: ['/modules/ciklik'] }],
  ['Cratejoy', 'US', { host: ['cratejoy.com'] }],
  ['Loop Subscriptions', 'IN', { host: ['loopwork.co'] }, { owner: 'Loop' }],
  ['Ordergroove', 'US', { host: ['ordergroove.com'], dom: ['<og-offer>'] }],
  ['PayWhirl', 'US', { host: ['paywhirl.com'] }],
  ['Recharge', 'US', { host: ['rechargecdn.com', 'rechargeapps.com', 'rechargepayments.com'], global: ['ReCharge', 'rechargeInit'], script: ['ReChargeWidget'] }, { site: 'getrecharge.com' }],
  ['Recurly', 'US', { host: ['recurly.com'] }],
  ['Seal Subscriptions', 'SI', { host: ['sealsubscriptions.com'] }, { owner: 'Seal' }],
  ['Skio', 'US', { host: ['skio.com'], dom: ['<skio-plan-picker>'] }],
  ['Smartrr', 'US', { host: ['smartrr.com'] }],
  ['Stay AI', 'US', { host: ['retextion.com', 'stay.ai'] }, { owner: 'Stay' }],
  ['Subbly', 'GB', { host: ['subbly.me', 'subbly.co'] }],
  ['Subscriptio for WooCommerce', 'US', { asset: ['/plugins/woocommerce-subscriptions/'] }, { owner: 'Woo', site: 'woocommerce.com' }],
]);
