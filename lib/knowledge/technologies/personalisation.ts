/** Recommendations and personal content. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const personalisation = toolsOf('personalisation', [
  { name: '4-Tell', country: 'US', site: '4-tell.com', signals: { host: ['4-tell.net'] } },
  { name: 'Attraqt', owner: 'Crownpeak', country: 'GB', signals: { host: ['attraqt.io', 'attraqt.com', 'locayta.com', 'fredhopper.com'] } },
  { name: 'Barilliance', country: 'IL', signals: { host: ['barilliance.net', 'barilliance.com'] } },
  { name: 'BrainSINS', owner: 'Wiztivi', country: 'ES', signals: { host: ['brainsins.com'] } },
  { name: 'Certona', owner: 'Kibo', country: 'US', site: 'kibocommerce.com', signals: { host: ['res-x.com', 'certona.net'], script: ['certona', 'resx.'] } },
  { name: 'Cross Sell ReConvert', owner: 'ReConvert', country: 'IL', signals: { host: ['reconvert.io', 'stilyo.com'] } },
  { name: 'Dynamic Yield', owner: 'Mastercard', country: 'IL', signals: { host: ['dynamicyield.com'], script: ['DY.recommendationContext'], cookie: ['_dyid', '_dy_*'], global: ['DY'] } },
  { name: 'Early Birds', owner: 'Attraqt', country: 'FR', site: 'attraqt.com', signals: { host: ['early-birds.fr'] } },
  { name: 'Evergage', owner: 'Salesforce', country: 'US', site: 'salesforce.com', signals: { host: ['evgnet.com'] } },
  { name: 'Frosmo', country: 'FI', signals: { host: ['frosmo.com'], script: ['_frosmo'] } },
  { name: 'Increasingly', owner: 'SellUp', country: 'GB', signals: { host: ['increasingly.co', 'increasingly.com'] } },
  { name: 'LimeSpot', country: 'CA', signals: { host: ['limespot.com', 'limespot.io'] } },
  { name: 'Monetate', owner: 'Kibo', country: 'US', site: 'monetate.com', signals: { host: ['monetate.net'], script: ['monetateT', 'monetateQ'] } },
  { name: 'Nosto', country: 'FI', signals: { host: ['nosto.com'], script: ['nostojs'], dom: ['.nosto_element'], cookie: ['2c.cId'], global: ['nosto', 'nostojs'] } },
  { name: 'Personyze', country: 'IL', signals: { host: ['personyze.com'] } },
  { name: 'Persoo', owner: "Luigi's Box", country: 'CZ', signals: { host: ['persoo.cz'] } },
  { name: 'prudsys', owner: 'GK Software', country: 'DE', site: 'prudsys.de', signals: { host: ['prudsys-rde.de'] } },
  { name: 'PureClarity', country: 'GB', site: 'pureclarity.com', signals: { host: ['pureclarity.net'] } },
  { name: 'Quarticon', owner: 'Quartic', country: 'PL', signals: { host: ['quartic.pl', 'quarticon.com'] } },
  { name: 'Raptor Services', owner: 'Raptor', country: 'DK', site: 'raptorservices.com', signals: { host: ['raptorsmartadvisor.com'], script: ['raptor.'] } },
  { name: 'Rebuy', country: 'US', signals: { host: ['rebuyengine.com'], dom: ['[data-rebuy-*]'], script: ['Rebuy.'] } },
  { name: 'Recolize', country: 'DE', signals: { host: ['recolize.com'], global: ['recolize'] } },
  { name: 'RichRelevance', owner: 'Algonomy', country: 'US', site: 'algonomy.com', signals: { host: ['richrelevance.com'], script: ['R3_COMMON', 'r3_placement'] } },
  { name: 'Strands', country: 'ES', signals: { host: ['strands.com'], script: ['SBS.Recs'] } },
  { name: 'Synerise', country: 'PL', signals: { host: ['snrbox.com', 'snrcdn.net', 'synerise.com'] } },
  { name: 'Vue.ai', owner: 'Mad Street Den', country: 'IN', signals: { host: ['vue.ai'] } },
  { name: 'Wiser', country: 'IN', signals: { host: ['wiser.expertvillagemedia.com'] } },
  { name: 'Yuspify', owner: 'Gravity R&D', country: 'HU', signals: { host: ['yuspify.com', 'yusp.com', 'gravityrd-services.com'] } },
  { name: 'Zoovu', country: 'AT', signals: { host: ['zoovu.com', 'smartassistant.com'] } },
]);
