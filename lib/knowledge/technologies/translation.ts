/** Translation and currency tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const translation = toolsOf('translation', [
  ['Bablic', 'IL', { host: ['bablic.com'], script: ['bablic.'] }, { owner: 'Wix' }],
  ['Best Currency Converter', 'US', { host: ['grizzlyapps.com'], script: ['baCurr'] }, { owner: 'Grizzly' }],
  ['Capency', 'DE', { host: ['capency.com'] }],
  ['Doubly', 'RO', { host: ['cdn.doubly.app'], script: ['DoublyGlobalCurrency'] }, { site: 'doubly.app' }],
  ['Endereco', 'DE', { host: ['endereco-service.de'], script: ['EnderecoIntegrator'] }, { site: 'endereco.de' }],
  ['Getaddress', 'GB', { host: ['getaddress.io', 'ideal-postcodes.co.uk'] }, { owner: 'Ideal Postcodes' }],
  ['Google Places Autocomplete', 'US', { script: ['places.Autocomplete('], asset: ['libraries=places'] }, { owner: 'Google', site: 'google.com' }],
  ['Google Translate', 'US', { host: ['translate.google.com', 'translate.googleapis.com'], script: ['google.translate.TranslateElement'], dom: ['#google_translate_element'] }, { owner: 'Google' }],
  ['GTranslate', 'US', { host: ['gtranslate.net', 'tdn.gtranslate.net'], script: ['gtranslateSettings'], dom: ['.gtranslate_wrapper'] }, { site: 'gtranslate.io' }],
  ['ipapi', 'US', { host: ['ipapi.co', 'ip-api.com'] }, { owner: 'Kloudend' }],
  ['ipinfo', 'US', { host: ['ipinfo.io'] }],
  ['ipstack', 'AT', { host: ['api.ipstack.com', 'freegeoip.net'] }, { owner: 'APILayer', site: 'ipstack.com' }],
  ['Langify', 'DE', { host: ['langify-app.com'], script: ['langify'] }],
  ['LangShop', 'EE', { host: ['langshop.app', 'langshop.io'], global: ['LangShop'] }, { owner: 'AdScale' }],
  ['Localize', 'US', { host: ['localizejs.com', 'localizecdn.com'] }],
  ['Loqate', 'GB', { host: ['pcapredict.com', 'postcodeanywhere.co.uk', 'addressy.com'], script: ["pca('"] }, { owner: 'GBG', site: 'loqate.com' }],
  ['MaxMind', 'US', { host: ['maxmind.com'], script: ['geoip2.'] }],
  ['MotionPoint', 'US', { host: ['motionpoint.net'], script: ['MP.SrcUrl'] }, { site: 'motionpoint.com' }],
  ['Polylang', 'FR', { asset: ['/plugins/polylang/'], cookie: ['pll_language'] }, { owner: 'WP Syntex', site: 'polylang.pro' }],
  ['Smartling', 'US', { host: ['smartling.com'] }],
  ['Transcy', 'VN', { host: ['transcy.io'], global: ['transcy'] }, { owner: 'FireGroup' }],
  ['Transifex Live', 'US', { host: ['transifex.net'], script: ['liveSettings'] }, { owner: 'Transifex', site: 'transifex.com' }],
  ['TranslatePress', 'RO', { asset: ['/plugins/translatepress-multilingual/'], dom: ['.trp-language-switcher'] }, { owner: 'Cozmoslabs', site: 'translatepress.com' }],
  ['Weglot', 'FR', { host: ['weglot.com'], script: ['Weglot.initialize'], dom: ['[data-wg-*]', '.weglot-*'], global: ['Weglot'] }],
  ['WPML', 'HK', { asset: ['/plugins/sitepress-multilingual-cms/'], meta: ['generator=wpml'], dom: ['.wpml-ls-*'] }, { owner: 'OnTheGoSystems', site: 'wpml.org' }],
]);
