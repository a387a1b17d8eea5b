/** What the shop's pages are made with. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const frameworks = toolsOf('framework', [
  ['Alpine.js', 'US', { asset: ['alpinejs', '/alpine.min.js'], global: [{ match: 'Alpine.version', version: /= ([\d.]+)/ }] }, { owner: 'Caleb Porzio', site: 'alpinejs.dev' }],
  ['Angular', 'US', { dom: ['<app-root>', '[data-ng-app]'], asset: ['/angular.min.js'], global: ['angular', { match: 'angular.version.full', version: /= ([\d.]+)/ }] }, { owner: 'Google', site: 'angular.dev' }],
  ['Astro', 'US', { dom: ['<astro-island>'], meta: ['generator=astro'], asset: ['/_astro/'] }, { owner: 'Cloudflare', site: 'astro.build' }],
  ['Bootstrap', 'US', { asset: ['/bootstrap.min.js', '/bootstrap.min.css', 'bootstrap.bundle'], global: [{ match: 'bootstrap.Tooltip.VERSION', version: /= ([\d.]+)/ }] }, { owner: 'Bootstrap team', site: 'getbootstrap.com' }],
  ['Gatsby', 'US', { dom: ['#___gatsby'], meta: ['generator=gatsby'] }, { owner: 'Netlify', site: 'gatsbyjs.com' }],
  ['htmx', 'US', { asset: ['htmx.min.js', 'htmx.org'], global: [{ match: 'htmx.version', version: /= ([\d.]+)/ }] }, { owner: 'Big Sky', site: 'htmx.org' }],
  ['jQuery', 'US', { asset: ['/jquery.min.js', '/jquery.js', 'jquery-', '/jquery/'], global: [{ match: 'jQuery.fn.jquery', version: /= ([\d.]+)/ }] }, { owner: 'OpenJS Foundation', site: 'jquery.com' }],
  ['Knockout', 'US', { asset: ['/knockout'], dom: ['[data-bind]'], global: [{ match: 'ko.version', version: /= ([\d.]+)/ }] }, { owner: 'Knockout team', site: 'knockoutjs.com' }],
  ['Laravel', 'US', { cookie: ['laravel_session', 'XSRF-TOKEN'] }, { site: 'laravel.com' }],
  ['Microsoft ASP.NET', 'US', { dom: ['[name=__VIEWSTATE]'], header: ['x-aspnet-version', 'x-powered-by=asp.net'], cookie: ['ASP.NET_SessionId'] }, { owner: 'Microsoft', site: 'dotnet.microsoft.com' }],
  ['Next.js', 'US', { dom: ['#__next', '#__NEXT_DATA__'], asset: ['/_next/static/'], header: ['x-powered-by=next.js'], global: ['__NEXT_DATA__.buildId'] }, { owner: 'Vercel', site: 'nextjs.org' }],
  ['Nuxt', 'FR', { dom: ['#__nuxt'], asset: ['/_nuxt/'], script: ['window.__NUXT__'], global: ['__NUXT__'] }, { owner: 'Vercel', site: 'nuxt.com' }],
  ['PHP', 'US', { header: ['x-powered-by=php'], cookie: ['PHPSESSID'] }, { owner: 'PHP Foundation', site: 'php.net' }],
  ['Prototype', 'US', { asset: ['/prototype.js', '/prototype/prototype'], global: [{ match: 'Prototype.Version', version: /= ([\d.]+)/ }] }, { owner: 'Prototype team', site: 'prototypejs.org' }],
  ['React', 'US', { dom: ['[data-reactroot]', '[data-reactid]'], asset: ['/react-dom', '/react.production'], global: ['React', { match: 'React.version', version: /= ([\d.]+)/ }] }, { owner: 'Meta', site: 'react.dev' }],
  ['Remix', 'CA', { script: ['__remixContext'], global: ['__remixContext'] }, { owner: 'Shopify', site: 'remix.run' }],
  ['RequireJS', 'US', { asset: ['/require.js'], dom: ['[data-requiremodule]'], global: [{ match: 'requirejs.version', version: /= ([\d.]+)/ }] }, { owner: 'OpenJS Foundation', site: 'requirejs.org' }],
  ['Ruby on Rails', 'US', { meta: ['csrf-param=authenticity_token'] }, { owner: 'Rails Foundation', site: 'rubyonrails.org' }],
  ['Slick', 'US', { asset: ['/slick.min.js', '/slick.css'], dom: ['.slick-slider'] }, { owner: 'Ken Wheeler', site: 'kenwheeler.github.io/slick' }],
  ['Stimulus', 'US', { dom: ['[data-controller]'] }, { owner: 'Basecamp', site: 'stimulus.hotwired.dev' }],
  ['Svelte', 'US', { dom: ['[data-sveltekit-*]'], asset: ['/_app/immutable/'] }, { owner: 'Vercel', site: 'svelte.dev' }],
  ['Swiper', 'US', { asset: ['/swiper'], dom: ['.swiper-container', '<swiper-container>'] }, { owner: 'nolimits4web', site: 'swiperjs.com' }],
  ['Vue.js', 'SG', { asset: ['/vue.min.js', '/vue.global', '/vue@'], dom: ['[data-v-app]'], global: ['Vue', { match: 'Vue.version', version: /= ([\d.]+)/ }] }, { owner: 'Evan You', site: 'vuejs.org' }],
]);
