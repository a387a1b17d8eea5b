/** Caches and speed-ups on the page itself. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const performance = toolsOf('performance', [
  ['Autoptimize', 'BE', { asset: ['/cache/autoptimize/', '/autoptimize_'] }, { site: 'autoptimize.com' }],
  ['Edgemesh', 'US', { host: ['edgemesh.com'] }],
  ['EWWW Image Optimizer', 'US', { host: ['exactdn.com'], asset: ['/plugins/ewww-image-optimizer'] }, { owner: 'Exactly WWW', site: 'ewww.io' }],
  ['Google PageSpeed Module', 'US', { header: ['x-mod-pagespeed', 'x-page-speed'], asset: ['.pagespeed.'] }, { owner: 'Google', site: 'google.com' }],
  ['Instant.page', 'FR', { host: ['instant.page'], asset: ['/instantpage'] }],
  ['lazysizes', 'DE', { asset: ['lazysizes'], dom: ['.lazyloaded'] }, { site: 'github.com/aFarkas/lazysizes' }],
  ['LiteSpeed Cache', 'US', { asset: ['/litespeed/'], comment: ['LiteSpeed Cache'], header: ['x-litespeed-cache'], dom: ['[data-lsrc-*]'] }, { owner: 'LiteSpeed', site: 'litespeedtech.com' }],
  ['NitroPack', 'BG', { host: ['nitrocdn.com'], meta: ['nitro-pack', 'generator=nitropack'], script: ['NITROPACK'] }, { site: 'nitropack.io' }],
  ['Partytown', 'US', { asset: ['/~partytown/'], script: ['partytown'], dom: ['[type=text/partytown]'] }, { owner: 'QwikDev', site: 'partytown.qwik.dev' }],
  ['Rocket Loader', 'US', { asset: ['rocket-loader.min.js'] }, { owner: 'Cloudflare', site: 'cloudflare.com' }],
  ['ShortPixel', 'RO', { host: ['shortpixel.ai'], asset: ['/plugins/shortpixel'] }, { site: 'shortpixel.com' }],
  ['Varnish', 'SE', { header: ['x-varnish', 'via=varnish'] }, { owner: 'Varnish Software', site: 'varnish-software.com' }],
  ['W3 Total Cache', 'US', { comment: ['W3 Total Cache'], asset: ['/cache/minify/'] }, { owner: 'BoldGrid', site: 'boldgrid.com' }],
  ['WP Fastest Cache', 'TR', { asset: ['/cache/wpfc-minified/'], comment: ['WP Fastest Cache'] }, { site: 'wpfastestcache.com' }],
  ['WP Rocket', 'FR', { asset: ['/cache/wp-rocket/', '/plugins/wp-rocket/'], script: ['rocketlazyload', 'RocketLazyLoad'], comment: ['WP Rocket'], dom: ['[data-rocket-*]'] }, { owner: 'group.one', site: 'wp-rocket.me' }],
  ['Yottaa', 'US', { host: ['yottaa.net', 'yottaa.com'], header: ['x-yottaa-optimizations'] }],
]);
