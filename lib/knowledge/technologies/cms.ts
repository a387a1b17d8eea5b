/** Site software under or beside the shop. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const cms = toolsOf('content management', [
  ['Adobe Experience Manager', 'US', { asset: ['/etc.clientlibs/', '/etc/designs/', '/content/dam/'], dom: ['.aem-Grid', '.parsys'] }, { owner: 'Adobe', site: 'adobe.com' }],
  ['Bitrix24', 'RU', { host: ['bitrix24.ru', 'bitrix24.com', 'bitrix24.eu', 'bitrix.info'] }, { owner: '1C-Bitrix' }],
  ['Concrete CMS', 'US', { meta: ['generator=concrete'], asset: ['/concrete/js/'], cookie: ['CONCRETE5'] }, { site: 'concretecms.com' }],
  ['Contao', 'DE', { meta: ['generator=contao'], asset: ['/assets/contao/', '/bundles/contaocore'] }, { site: 'contao.org' }],
  ['Craft CMS', 'US', { header: ['x-powered-by=craft cms'], cookie: ['CraftSessionId'], script: ['csrfTokenName:"CRAFT_CSRF'] }, { owner: 'Pixel & Tonic', site: 'craftcms.com' }],
  ['Drupal', 'US', { meta: ['generator=drupal'], header: ['x-generator=drupal', 'x-drupal-cache'], script: ['Drupal.settings'], asset: ['/sites/default/files/', '/sites/all/modules/', '/core/misc/drupal'], dom: ['[data-drupal-*]'], global: ['Drupal', 'drupalSettings'] }, { owner: 'Drupal Association', site: 'drupal.org' }],
  ['Duda', 'US', { host: ['multiscreensite.com', 'irp.cdn-website.com', 'lirp.cdn-website.com', 'cdn-website.com'], dom: ['[data-dmtmpl]'] }, { site: 'duda.co' }],
  ['Ghost', 'SG', { meta: ['generator=ghost'], asset: ['/ghost/'] }, { site: 'ghost.org' }],
  ['HubSpot CMS', 'US', { meta: ['generator=hubspot'], host: ['hs-sites.com'], dom: ['.hs-cta-wrapper'] }, { owner: 'HubSpot', site: 'hubspot.com' }],
  ['Hugo', 'NL', { meta: ['generator=hugo'] }, { site: 'gohugo.io' }],
  ['IONOS MyWebsite', 'DE', { host: ['mywebsite-editor.com', 'sitejet.io', 'uicdn.net'], meta: ['generator=ionos mywebsite', 'generator=1&1 mywebsite'] }, { owner: 'IONOS', site: 'ionos.com' }],
  ['Jekyll', 'US', { meta: ['generator=jekyll'] }, { site: 'jekyllrb.com' }],
  ['Joomla', 'US', { meta: ['generator=joomla'], asset: ['/media/jui/', '/media/system/js/', '/components/com_', '/media/vendor/joomla'], script: ['joomla-script-options'], dom: ['.joomla-script-options'] }, { owner: 'Open Source Matters', site: 'joomla.org' }],
  ['Kirby', 'DE', { meta: ['generator=kirby'] }, { site: 'getkirby.com' }],
  ['Mobirise', 'NL', { meta: ['generator=mobirise'], dom: ['.mbr-*'] }, { site: 'mobirise.com' }],
  ['MODX', 'US', { meta: ['generator=modx'], asset: ['/assets/components/'], header: ['x-powered-by=modx'] }, { site: 'modx.com' }],
  ['Neos', 'DE', { meta: ['generator=neos'], asset: ['/_Resources/Persistent/'] }, { site: 'neos.io' }],
  ['Optimizely CMS', 'US', { meta: ['generator=episerver'], asset: ['/EPiServer/CMS'] }, { owner: 'Optimizely', site: 'optimizely.com' }],
  ['Publii', 'PL', { meta: ['generator=publii'] }, { site: 'getpublii.com' }],
  ['SITE123', 'IL', { host: ['static1.s123-cdn.com', 's123-cdn.com', 's123-cdn-static.com', 'site123.com'] }],
  ['Sitecore', 'DK', { cookie: ['SC_ANALYTICS_GLOBAL_COOKIE'], asset: ['/-/media/', '/~/media/', '/sitecore/'], script: ['/sitecore/'] }, { site: 'sitecore.com' }],
  ['SPIP', 'FR', { meta: ['generator=spip'], header: ['composed-by=spip'], asset: ['/spip.php'], link: ['spip.php?'] }, { site: 'spip.net' }],
  ['Strapi', 'FR', { host: ['strapiapp.com'], header: ['x-powered-by=strapi'] }, { site: 'strapi.io' }],
  ['Strikingly', 'US', { host: ['strikingly.com', 'strikinglycdn.com'] }],
  ['Tilda', 'RU', { host: ['tildacdn.com', 'tilda.ws'], dom: ['.t-records'], script: ['tildastat'] }, { site: 'tilda.cc' }],
  ['TYPO3', 'CH', { meta: ['generator=typo3'], asset: ['/typo3conf/', '/typo3temp/', '/fileadmin/'], comment: ['This website is powered by TYPO3'] }, { site: 'typo3.org' }],
  ['uKit', 'RU', { host: ['ukit.com', 'ucoz.net'] }, { owner: 'uCoz' }],
  ['Umbraco', 'DK', { asset: ['/umbraco/'], meta: ['generator=umbraco'], script: ['/umbraco/'] }, { site: 'umbraco.com' }],
  ['WordPress', 'US', { meta: ['generator=wordpress'], asset: ['/wp-content/', '/wp-includes/', '/wp-json/'], script: ['wp-emoji', '/wp-admin/admin-ajax.php'], dom: ['.wp-block-*'] }, { owner: 'WordPress Foundation', site: 'wordpress.org' }],
]);
