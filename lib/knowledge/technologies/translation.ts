/** Translation and currency tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const translation = toolsOf('translation', [
  { name: 'Bablic', owner: 'Wix', country: 'IL', signals: { host: ['bablic.com'], script: ['bablic.'] } },
  { name: 'Best Currency Converter', owner: 'Grizzly', country: 'US', signals: { host: ['grizzlyapps.com'], script: ['baCurr'] } },
  { name: 'Capency', country: 'DE', signals: { host: ['capency.com'] } },
  { name: 'Doubly', country: 'RO', site: 'doubly.app', signals: { host: ['cdn.doubly.app'], script: ['DoublyGlobalCurrency'] } },
  { name: 'Endereco', country: 'DE', site: 'endereco.de', signals: { host: ['endereco-service.de'], script: ['EnderecoIntegrator'] } },
  { name: 'Getaddress', owner: 'Ideal Postcodes', country: 'GB', signals: { host: ['getaddress.io', 'ideal-postcodes.co.uk'] } },
  { name: 'Google Places Autocomplete', owner: 'Google', country: 'US', site: 'google.com', signals: { script: ['places.Autocomplete('], asset: ['libraries=places'] } },
  { name: 'Google Translate', owner: 'Google', country: 'US', signals: { host: ['translate.google.com', 'translate.googleapis.com'], script: ['google.translate.TranslateElement'], dom: ['#google_translate_element'] } },
  { name: 'GTranslate', country: 'US', site: 'gtranslate.io', signals: { host: ['gtranslate.net', 'tdn.gtranslate.net'], script: ['gtranslateSettings'], dom: ['.gtranslate_wrapper'] } },
  { name: 'ipapi', owner: 'Kloudend', country: 'US', signals: { host: ['ipapi.co', 'ip-api.com'] } },
  { name: 'ipinfo', country: 'US', signals: { host: ['ipinfo.io'] } },
  { name: 'ipstack', owner: 'APILayer', country: 'AT', site: 'ipstack.com', signals: { host: ['api.ipstack.com', 'freegeoip.net'] } },
  { name: 'Langify', country: 'DE', signals: { host: ['langify-app.com'], script: ['langify'] } },
  { name: 'LangShop', owner: 'AdScale', country: 'EE', signals: { host: ['langshop.app', 'langshop.io'], global: ['LangShop'] } },
  { name: 'Localize', country: 'US', signals: { host: ['localizejs.com', 'localizecdn.com'] } },
  { name: 'Loqate', owner: 'GBG', country: 'GB', site: 'loqate.com', signals: { host: ['pcapredict.com', 'postcodeanywhere.co.uk', 'addressy.com'], script: ["pca('"] } },
  { name: 'MaxMind', country: 'US', signals: { host: ['maxmind.com'], script: ['geoip2.'] } },
  { name: 'MotionPoint', country: 'US', site: 'motionpoint.com', signals: { host: ['motionpoint.net'], script: ['MP.SrcUrl'] } },
  { name: 'Polylang', owner: 'WP Syntex', country: 'FR', site: 'polylang.pro', signals: { asset: ['/plugins/polylang/'], cookie: ['pll_language'] } },
  { name: 'Smartling', country: 'US', signals: { host: ['smartling.com'] } },
  { name: 'Transcy', owner: 'FireGroup', country: 'VN', signals: { host: ['transcy.io'], global: ['transcy'] } },
  { name: 'Transifex Live', owner: 'Transifex', country: 'US', site: 'transifex.com', signals: { host: ['transifex.net'], script: ['liveSettings'] } },
  { name: 'TranslatePress', owner: 'Cozmoslabs', country: 'RO', site: 'translatepress.com', signals: { asset: ['/plugins/translatepress-multilingual/'], dom: ['.trp-language-switcher'] } },
  { name: 'Weglot', country: 'FR', signals: { host: ['weglot.com'], script: ['Weglot.initialize'], dom: ['[data-wg-*]', '.weglot-*'], global: ['Weglot'] } },
  { name: 'WPML', owner: 'OnTheGoSystems', country: 'HK', site: 'wpml.org', signals: { asset: ['/plugins/sitepress-multilingual-cms/'], meta: ['generator=wpml'], dom: ['.wpml-ls-*'] } },
]);
