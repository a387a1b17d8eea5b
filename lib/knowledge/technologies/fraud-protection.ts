/** Services that judge orders and payments for fraud. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const fraudProtection = toolsOf('fraud protection', [
  ['ClearSale', 'BR', { host: ['clearsale.com.br', 'clear.sale'] }],
  ['Eye4Fraud', 'US', { host: ['eye4fraud.com', 'eye4fraud-cdn.com'] }],
  ['Forter', 'US', { host: ['forter.com'], cookie: ['forterToken'] }],
  ['FraudLabs Pro', 'MY', { host: ['fraudlabspro.com'], dom: ['#fraudlabspro*'] }, { owner: 'IP2Location' }],
  ['Iovation', 'US', { host: ['iovation.com', 'iesnare.com'] }, { owner: 'TransUnion', site: 'transunion.com' }],
  ['Konduto', 'BR', { host: ['konduto.com'] }],
  ['Kount', 'US', { host: ['kaptcha.com', 'kount.com'] }, { owner: 'Equifax' }],
  ['NoFraud', 'US', { host: ['nofraud.com', 'nofraud-com.com'] }],
  ['Oneytrust', 'FR', { host: ['fia-net.com', 'oneytrust.com'] }, { owner: 'Oney' }],
  ['Ravelin', 'GB', { host: ['ravelin.net', 'ravelin.click'] }, { owner: 'Worldpay', site: 'ravelin.com' }],
  ['Riskified', 'US', { host: ['riskified.com'], script: ['riskifiedBeaconLoad'] }],
  ['SEON', 'HU', { host: ['seondf.com', 'seondfresolver.com'] }, { site: 'seon.io' }],
  ['Sift', 'US', { host: ['sift.com', 'siftscience.com'], script: ['_sift.push'] }],
  ['Signifyd', 'US', { host: ['signifyd.com'], dom: ['#sig-api'] }],
  ['ThreatMetrix', 'US', { host: ['online-metrix.net'] }, { owner: 'LexisNexis', site: 'risk.lexisnexis.com' }],
]);
