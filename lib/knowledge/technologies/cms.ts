/** Site software under or beside the shop. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const cms = toolsOf('content management', [
  { name: 'Adobe Experience Manager', owner: 'Adobe', country: 'US', site: 'adobe.com', signals: { asset: ['/etc.clientlibs/', '/etc/designs/', '/content/dam/'], dom: ['.aem-Grid', '.parsys'] } },
  { name: 'Bitrix24', owner: '1C-Bitrix', country: 'RU', signals: { host: ['bitrix24.ru', 'bitrix24.com', 'bitrix24.eu', 'bitrix.info'] } },
  { name: 'Concrete CMS', country: 'US', site: 'concretecms.com', signals: { meta: ['generator=concrete'], asset: ['/concrete/js/'], cookie: ['CONCRETE5'] } },
  { name: 'Contao', country: 'DE', site: 'contao.org', signals: { meta: ['generator=contao'], asset: ['/assets/contao/', '/bundles/contaocore'] } },
  { name: 'Craft CMS', owner: 'Pixel & Tonic', country: 'US', site: 'craftcms.com', signals: { header: ['x-powered-by=craft cms'], cookie: ['CraftSessionId'], script: ['csrfTokenName:"CRAFT_CSRF'] } },
  { name: 'Drupal', owner: 'Drupal Association', country: 'US', site: 'drupal.org', signals: { meta: ['generator=drupal'], header: ['x-generator=drupal', 'x-drupal-cache'], script: ['Drupal.settings'], asset: ['/sites/default/files/', '/sites/all/modules/', '/core/misc/drupal'], dom: ['[data-drupal-*]'], global: ['Drupal', 'drupalSettings'] } },
  { name: 'Duda', country: 'US', site: 'duda.co', signals: { host: ['multiscreensite.com', 'irp.cdn-website.com', 'lirp.cdn-website.com', 'cdn-website.com'], dom: ['[data-dmtmpl]'] } },
  { name: 'Ghost', country: 'SG', site: 'ghost.org', signals: { meta: ['generator=ghost'], asset: ['/ghost/'] } },
  { name: 'HubSpot CMS', owner: 'HubSpot', country: 'US', site: 'hubspot.com', signals: { meta: ['generator=hubspot'], host: ['hs-sites.com'], dom: ['.hs-cta-wrapper'] } },
  { name: 'Hugo', country: 'NL', site: 'gohugo.io', signals: { meta: ['generator=hugo'] } },
  { name: 'IONOS MyWebsite', owner: 'IONOS', country: 'DE', site: 'ionos.com', signals: { host: ['mywebsite-editor.com', 'sitejet.io', 'uicdn.net'], meta: ['generator=ionos mywebsite', 'generator=1&1 mywebsite'] } },
  { name: 'Jekyll', country: 'US', site: 'jekyllrb.com', signals: { meta: ['generator=jekyll'] } },
  { name: 'Joomla', owner: 'Open Source Matters', country: 'US', site: 'joomla.org', signals: { meta: ['generator=joomla'], asset: ['/media/jui/', '/media/system/js/', '/components/com_', '/media/vendor/joomla'], script: ['joomla-script-options'], dom: ['.joomla-script-options'] } },
  { name: 'Kirby', country: 'DE', site: 'getkirby.com', signals: { meta: ['generator=kirby'] } },
  { name: 'Mobirise', country: 'NL', site: 'mobirise.com', signals: { meta: ['generator=mobirise'], dom: ['.mbr-*'] } },
  { name: 'MODX', country: 'US', site: 'modx.com', signals: { meta: ['generator=modx'], asset: ['/assets/components/'], header: ['x-powered-by=modx'] } },
  { name: 'Neos', country: 'DE', site: 'neos.io', signals: { meta: ['generator=neos'], asset: ['/_Resources/Persistent/'] } },
  { name: 'Optimizely CMS', owner: 'Optimizely', country: 'US', site: 'optimizely.com', signals: { meta: ['generator=episerver'], asset: ['/EPiServer/CMS'] } },
  { name: 'Publii', country: 'PL', site: 'getpublii.com', signals: { meta: ['generator=publii'] } },
  { name: 'SITE123', country: 'IL', signals: { host: ['static1.s123-cdn.com', 's123-cdn.com', 's123-cdn-static.com', 'site123.com'] } },
  { name: 'Sitecore', country: 'DK', site: 'sitecore.com', signals: { cookie: ['SC_ANALYTICS_GLOBAL_COOKIE'], asset: ['/-/media/', '/~/media/', '/sitecore/'], script: ['/sitecore/'] } },
  { name: 'SPIP', country: 'FR', site: 'spip.net', signals: { meta: ['generator=spip'], header: ['composed-by=spip'], asset: ['/spip.php'], link: ['spip.php?'] } },
  { name: 'Strapi', country: 'FR', site: 'strapi.io', signals: { host: ['strapiapp.com'], header: ['x-powered-by=strapi'] } },
  { name: 'Strikingly', country: 'US', signals: { host: ['strikingly.com', 'strikinglycdn.com'] } },
  { name: 'Tilda', country: 'RU', site: 'tilda.cc', signals: { host: ['tildacdn.com', 'tilda.ws'], dom: ['.t-records'], script: ['tildastat'] } },
  { name: 'TYPO3', country: 'CH', site: 'typo3.org', signals: { meta: ['generator=typo3'], asset: ['/typo3conf/', '/typo3temp/', '/fileadmin/'], comment: ['This website is powered by TYPO3'] } },
  { name: 'uKit', owner: 'uCoz', country: 'RU', signals: { host: ['ukit.com', 'ucoz.net'] } },
  { name: 'Umbraco', country: 'DK', site: 'umbraco.com', signals: { asset: ['/umbraco/'], meta: ['generator=umbraco'], script: ['/umbraco/'] } },
  { name: 'WordPress', owner: 'WordPress Foundation', country: 'US', site: 'wordpress.org', signals: { meta: ['generator=wordpress'], asset: ['/wp-content/', '/wp-includes/', '/wp-json/'], script: ['wp-emoji', '/wp-admin/admin-ajax.php'], dom: ['.wp-block-*'] } },
]);
