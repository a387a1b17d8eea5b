/** Recommendations and personal content. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const personalisation = toolsOf('personalisation', [
  ['4-Tell', 'US', { host: ['4-tell.net'] }, { site: '4-tell.com' }],
  ['Attraqt', 'GB', { host: ['attraqt.io', 'attraqt.com', 'locayta.com', 'fredhopper.com'] }, { owner: 'Crownpeak' }],
  ['Barilliance', 'IL', { host: ['barilliance.net', 'barilliance.com'] }],
  ['BrainSINS', 'ES', { host: ['brainsins.com'] }, { owner: 'Wiztivi' }],
  ['Certona', 'US', { host: ['res-x.com', 'certona.net'], script: ['certona', 'resx.'] }, { owner: 'Kibo', site: 'kibocommerce.com' }],
  ['Cross Sell ReConvert', 'IL', { host: ['reconvert.io', 'stilyo.com'] }, { owner: 'ReConvert' }],
  ['Dynamic Yield', 'IL', { host: ['dynamicyield.com'], script: ['DY.recommendationContext'], cookie: ['_dyid', '_dy_*'], global: ['DY'] }, { owner: 'Mastercard' }],
  ['Early Birds', 'FR', { host: ['early-birds.fr'] }, { owner: 'Attraqt', site: 'attraqt.com' }],
  ['Evergage', 'US', { host: ['evgnet.com'] }, { owner: 'Salesforce', site: 'salesforce.com' }],
  ['Frosmo', 'FI', { host: ['frosmo.com'], script: ['_frosmo'] }],
  ['Increasingly', 'GB', { host: ['increasingly.co', 'increasingly.com'] }, { owner: 'SellUp' }],
  ['LimeSpot', 'CA', { host: ['limespot.com', 'limespot.io'] }],
  ['Monetate', 'US', { host: ['monetate.net'], script: ['monetateT', 'monetateQ'] }, { owner: 'Kibo', site: 'monetate.com' }],
  ['Nosto', 'FI', { host: ['nosto.com'], script: ['nostojs'], dom: ['.nosto_element'], cookie: ['2c.cId'], global: ['nosto', 'nostojs'] }],
  ['Personyze', 'IL', { host: ['personyze.com'] }],
  ['Persoo', 'CZ', { host: ['persoo.cz'] }, { owner: "Luigi's Box" }],
  ['prudsys', 'DE', { host: ['prudsys-rde.de'] }, { owner: 'GK Software', site: 'prudsys.de' }],
  ['PureClarity', 'GB', { host: ['pureclarity.net'] }, { site: 'pureclarity.com' }],
  ['Quarticon', 'PL', { host: ['quartic.pl', 'quarticon.com'] }, { owner: 'Quartic' }],
  ['Raptor Services', 'DK', { host: ['raptorsmartadvisor.com'], script: ['raptor.'] }, { owner: 'Raptor', site: 'raptorservices.com' }],
  ['Rebuy', 'US', { host: ['rebuyengine.com'], dom: ['[data-rebuy-*]'], script: ['Rebuy.'] }],
  ['Recolize', 'DE', { host: ['recolize.com'], global: ['recolize'] }],
  ['RichRelevance', 'US', { host: ['richrelevance.com'], script: ['R3_COMMON', 'r3_placement'] }, { owner: 'Algonomy', site: 'algonomy.com' }],
  ['Strands', 'ES', { host: ['strands.com'], script: ['SBS.Recs'] }],
  ['Synerise', 'PL', { host: ['snrbox.com', 'snrcdn.net', 'synerise.com'] }],
  ['Vue.ai', 'IN', { host: ['vue.ai'] }, { owner: 'Mad Street Den' }],
  ['Wiser', 'IN', { host: ['wiser.expertvillagemedia.com'] }],
  ['Yuspify', 'HU', { host: ['yuspify.com', 'yusp.com', 'gravityrd-services.com'] }, { owner: 'Gravity R&D' }],
  ['Zoovu', 'AT', { host: ['zoovu.com', 'smartassistant.com'] }],
]);
