/** Tools that follow visitors with the products they saw. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const retargeting = toolsOf('retargeting', [
  { name: 'Adlucent', owner: 'Bounteous', country: 'US', signals: { host: ['adlucent.com'] } },
  { name: 'AdRoll', owner: 'NextRoll', country: 'US', signals: { host: ['adroll.com'], script: ['adroll_adv_id'], cookie: ['__adroll_fpc'] } },
  { name: 'Adyoulike', owner: 'Open Web', country: 'FR', site: 'adyoulike.com', signals: { host: ['omnitagjs.com'] } },
  { name: 'Cloud IQ', country: 'GB', signals: { host: ['cloud-iq.com'] } },
  { name: 'Criteo', country: 'FR', signals: { host: ['criteo.com', 'criteo.net'], script: ['criteo_q'], global: ['criteo_q'], cookie: ['cto_bundle'] } },
  { name: 'Dynamic Remarketing', owner: 'Google', country: 'US', site: 'google.com', signals: { script: ['google_tag_params', 'ecomm_prodid', 'dynx_itemid'] } },
  { name: 'Exponea Retargeting', owner: 'Bloomreach', country: 'CZ', site: 'bloomreach.com', signals: { host: ['exponea.com'] } },
  { name: 'Fanplayr', country: 'US', signals: { host: ['fanplayr.com'] } },
  { name: 'MyThings', country: 'IL', signals: { host: ['mythings.com'] } },
  { name: 'NextPerf', owner: 'Rakuten', country: 'FR', site: 'rakutenadvertising.com', signals: { host: ['nxtck.com', 'nextperf.com'] } },
  { name: 'Numberly', owner: '1000mercis', country: 'FR', signals: { host: ['mmtro.com', 'numberly.com'] } },
  { name: 'Perfect Audience', owner: 'SharpSpring', country: 'US', signals: { host: ['perfectaudience.com', 'prfct.co'] } },
  { name: 'Remintrex', country: 'DE', signals: { host: ['remintrex.com'] } },
  { name: 'RTB House', country: 'PL', signals: { host: ['creativecdn.com', 'rtbhouse.com'] } },
  { name: 'SaleCycle', country: 'GB', signals: { host: ['salecycle.com', 'd22j4fzzszoii2.cloudfront.net', 'd16fk4ms6rqz1v.cloudfront.net'] } },
  { name: 'Sociomantic', owner: 'dunnhumby', country: 'DE', signals: { host: ['sociomantic.com'], script: ['sociomantic.'] } },
  { name: 'Steelhouse', owner: 'MNTN', country: 'US', site: 'mountain.com', signals: { asset: ['steelhousemedia.com/spx'] } },
  { name: 'Target2Sell', owner: 'Sitecore', country: 'FR', signals: { host: ['target2sell.com'], script: ['target2sell'] } },
  { name: 'TellApart', owner: 'X', country: 'US', site: 'x.com', signals: { host: ['tellapart.com', 'tellaparts.com'] } },
  { name: 'Tradelab', owner: 'Jellyfish', country: 'FR', site: 'tradelab.com', signals: { host: ['tradelab.fr'] } },
  { name: 'Ve Global', country: 'GB', signals: { host: ['veinteractive.com', 've.com'] } },
]);
