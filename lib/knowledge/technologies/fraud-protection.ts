/** Services that judge orders and payments for fraud. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const fraudProtection = toolsOf('fraud protection', [
  { name: 'ClearSale', country: 'BR', signals: { host: ['clearsale.com.br', 'clear.sale'] } },
  { name: 'Eye4Fraud', country: 'US', signals: { host: ['eye4fraud.com', 'eye4fraud-cdn.com'] } },
  { name: 'Forter', country: 'US', signals: { host: ['forter.com'], cookie: ['forterToken'] } },
  { name: 'FraudLabs Pro', owner: 'IP2Location', country: 'MY', signals: { host: ['fraudlabspro.com'], dom: ['#fraudlabspro*'] } },
  { name: 'Iovation', owner: 'TransUnion', country: 'US', site: 'transunion.com', signals: { host: ['iovation.com', 'iesnare.com'] } },
  { name: 'Konduto', country: 'BR', signals: { host: ['konduto.com'] } },
  { name: 'Kount', owner: 'Equifax', country: 'US', signals: { host: ['kaptcha.com', 'kount.com'] } },
  { name: 'NoFraud', country: 'US', signals: { host: ['nofraud.com', 'nofraud-com.com'] } },
  { name: 'Oneytrust', owner: 'Oney', country: 'FR', signals: { host: ['fia-net.com', 'oneytrust.com'] } },
  { name: 'Ravelin', owner: 'Worldpay', country: 'GB', site: 'ravelin.com', signals: { host: ['ravelin.net', 'ravelin.click'] } },
  { name: 'Riskified', country: 'US', signals: { host: ['riskified.com'], script: ['riskifiedBeaconLoad'] } },
  { name: 'SEON', country: 'HU', site: 'seon.io', signals: { host: ['seondf.com', 'seondfresolver.com'] } },
  { name: 'Sift', country: 'US', signals: { host: ['sift.com', 'siftscience.com'], script: ['_sift.push'] } },
  { name: 'Signifyd', country: 'US', signals: { host: ['signifyd.com'], dom: ['#sig-api'] } },
  { name: 'ThreatMetrix', owner: 'LexisNexis', country: 'US', site: 'risk.lexisnexis.com', signals: { host: ['online-metrix.net'] } },
]);
