/** Tools that follow visitors with the products they saw. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const retargeting = toolsOf('retargeting', [
  ['Adlucent', 'US', { host: ['adlucent.com'] }, { owner: 'Bounteous' }],
  ['AdRoll', 'US', { host: ['adroll.com'], script: ['adroll_adv_id'], cookie: ['__adroll_fpc'] }, { owner: 'NextRoll' }],
  ['Adyoulike', 'FR', { host: ['omnitagjs.com'] }, { owner: 'Open Web', site: 'adyoulike.com' }],
  ['Cloud IQ', 'GB', { host: ['cloud-iq.com'] }],
  ['Criteo', 'FR', { host: ['criteo.com', 'criteo.net'], script: ['criteo_q'], global: ['criteo_q'], cookie: ['cto_bundle'] }],
  ['Dynamic Remarketing', 'US', { script: ['google_tag_params', 'ecomm_prodid', 'dynx_itemid'] }, { owner: 'Google', site: 'google.com' }],
  ['Exponea Retargeting', 'CZ', { host: ['exponea.com'] }, { owner: 'Bloomreach', site: 'bloomreach.com' }],
  ['Fanplayr', 'US', { host: ['fanplayr.com'] }],
  ['MyThings', 'IL', { host: ['mythings.com'] }],
  ['NextPerf', 'FR', { host: ['nxtck.com', 'nextperf.com'] }, { owner: 'Rakuten', site: 'rakutenadvertising.com' }],
  ['Numberly', 'FR', { host: ['mmtro.com', 'numberly.com'] }, { owner: '1000mercis' }],
  ['Perfect Audience', 'US', { host: ['perfectaudience.com', 'prfct.co'] }, { owner: 'SharpSpring' }],
  ['Remintrex', 'DE', { host: ['remintrex.com'] }],
  ['RTB House', 'PL', { host: ['creativecdn.com', 'rtbhouse.com'] }],
  ['SaleCycle', 'GB', { host: ['salecycle.com', 'd22j4fzzszoii2.cloudfront.net', 'd16fk4ms6rqz1v.cloudfront.net'] }],
  ['Sociomantic', 'DE', { host: ['sociomantic.com'], script: ['sociomantic.'] }, { owner: 'dunnhumby' }],
  ['Steelhouse', 'US', { asset: ['steelhousemedia.com/spx'] }, { owner: 'MNTN', site: 'mountain.com' }],
  ['Target2Sell', 'FR', { host: ['target2sell.com'], script: ['target2sell'] }, { owner: 'Sitecore' }],
  ['TellApart', 'US', { host: ['tellapart.com', 'tellaparts.com'] }, { owner: 'X', site: 'x.com' }],
  ['Tradelab', 'FR', { host: ['tradelab.fr'] }, { owner: 'Jellyfish', site: 'tradelab.com' }],
  ['Ve Global', 'GB', { host: ['veinteractive.com', 've.com'] }],
]);
