/** Caches and speed-ups on the page itself. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const performance = toolsOf('performance', [
  { name: 'Autoptimize', country: 'BE', site: 'autoptimize.com', signals: { asset: ['/cache/autoptimize/', '/autoptimize_'] } },
  { name: 'Edgemesh', country: 'US', signals: { host: ['edgemesh.com'] } },
  { name: 'EWWW Image Optimizer', owner: 'Exactly WWW', country: 'US', site: 'ewww.io', signals: { host: ['exactdn.com'], asset: ['/plugins/ewww-image-optimizer'] } },
  { name: 'Google PageSpeed Module', owner: 'Google', country: 'US', site: 'google.com', signals: { header: ['x-mod-pagespeed', 'x-page-speed'], asset: ['.pagespeed.'] } },
  { name: 'Instant.page', country: 'FR', signals: { host: ['instant.page'], asset: ['/instantpage'] } },
  { name: 'lazysizes', country: 'DE', site: 'github.com/aFarkas/lazysizes', signals: { asset: ['lazysizes'], dom: ['.lazyloaded'] } },
  { name: 'LiteSpeed Cache', owner: 'LiteSpeed', country: 'US', site: 'litespeedtech.com', signals: { asset: ['/litespeed/'], comment: ['LiteSpeed Cache'], header: ['x-litespeed-cache'], dom: ['[data-lsrc-*]'] } },
  { name: 'NitroPack', country: 'BG', site: 'nitropack.io', signals: { host: ['nitrocdn.com'], meta: ['nitro-pack', 'generator=nitropack'], script: ['NITROPACK'] } },
  { name: 'Partytown', owner: 'QwikDev', country: 'US', site: 'partytown.qwik.dev', signals: { asset: ['/~partytown/'], script: ['partytown'], dom: ['[type=text/partytown]'] } },
  { name: 'Rocket Loader', owner: 'Cloudflare', country: 'US', site: 'cloudflare.com', signals: { asset: ['rocket-loader.min.js'] } },
  { name: 'ShortPixel', country: 'RO', site: 'shortpixel.com', signals: { host: ['shortpixel.ai'], asset: ['/plugins/shortpixel'] } },
  { name: 'Varnish', owner: 'Varnish Software', country: 'SE', site: 'varnish-software.com', signals: { header: ['x-varnish', 'via=varnish'] } },
  { name: 'W3 Total Cache', owner: 'BoldGrid', country: 'US', site: 'boldgrid.com', signals: { comment: ['W3 Total Cache'], asset: ['/cache/minify/'] } },
  { name: 'WP Fastest Cache', country: 'TR', site: 'wpfastestcache.com', signals: { asset: ['/cache/wpfc-minified/'], comment: ['WP Fastest Cache'] } },
  { name: 'WP Rocket', owner: 'group.one', country: 'FR', site: 'wp-rocket.me', signals: { asset: ['/cache/wp-rocket/', '/plugins/wp-rocket/'], script: ['rocketlazyload', 'RocketLazyLoad'], comment: ['WP Rocket'], dom: ['[data-rocket-*]'] } },
  { name: 'Yottaa', country: 'US', signals: { host: ['yottaa.net', 'yottaa.com'], header: ['x-yottaa-optimizations'] } },
]);
