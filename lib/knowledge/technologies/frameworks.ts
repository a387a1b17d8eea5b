/** What the shop's pages are made with. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const frameworks = toolsOf('framework', [
  { name: 'Alpine.js', owner: 'Caleb Porzio', country: 'US', site: 'alpinejs.dev', signals: { asset: ['alpinejs', '/alpine.min.js'] } },
  { name: 'Angular', owner: 'Google', country: 'US', site: 'angular.dev', signals: { dom: ['<app-root>', '[data-ng-app]'], asset: ['/angular.min.js'], global: ['angular'] } },
  { name: 'Astro', owner: 'Cloudflare', country: 'US', site: 'astro.build', signals: { dom: ['<astro-island>'], meta: ['generator=astro'], asset: ['/_astro/'] } },
  { name: 'Bootstrap', owner: 'Bootstrap team', country: 'US', site: 'getbootstrap.com', signals: { asset: ['/bootstrap.min.js', '/bootstrap.min.css', 'bootstrap.bundle'] } },
  { name: 'Gatsby', owner: 'Netlify', country: 'US', site: 'gatsbyjs.com', signals: { dom: ['#___gatsby'], meta: ['generator=gatsby'] } },
  { name: 'htmx', owner: 'Big Sky', country: 'US', site: 'htmx.org', signals: { asset: ['htmx.min.js', 'htmx.org'] } },
  { name: 'jQuery', owner: 'OpenJS Foundation', country: 'US', site: 'jquery.com', signals: { asset: ['/jquery.min.js', '/jquery.js', 'jquery-', '/jquery/'], global: ['jQuery.fn.jquery'] } },
  { name: 'Knockout', owner: 'Knockout team', country: 'US', site: 'knockoutjs.com', signals: { asset: ['/knockout'], dom: ['[data-bind]'] } },
  { name: 'Laravel', country: 'US', site: 'laravel.com', signals: { cookie: ['laravel_session', 'XSRF-TOKEN'] } },
  { name: 'Microsoft ASP.NET', owner: 'Microsoft', country: 'US', site: 'dotnet.microsoft.com', signals: { dom: ['[name=__VIEWSTATE]'], header: ['x-aspnet-version', 'x-powered-by=asp.net'], cookie: ['ASP.NET_SessionId'] } },
  { name: 'Next.js', owner: 'Vercel', country: 'US', site: 'nextjs.org', signals: { dom: ['#__next', '#__NEXT_DATA__'], asset: ['/_next/static/'], header: ['x-powered-by=next.js'], global: ['__NEXT_DATA__.buildId'] } },
  { name: 'Nuxt', owner: 'Vercel', country: 'FR', site: 'nuxt.com', signals: { dom: ['#__nuxt'], asset: ['/_nuxt/'], script: ['window.__NUXT__'], global: ['__NUXT__'] } },
  { name: 'PHP', owner: 'PHP Foundation', country: 'US', site: 'php.net', signals: { header: ['x-powered-by=php'], cookie: ['PHPSESSID'] } },
  { name: 'Prototype', owner: 'Prototype team', country: 'US', site: 'prototypejs.org', signals: { asset: ['/prototype.js', '/prototype/prototype'] } },
  { name: 'React', owner: 'Meta', country: 'US', site: 'react.dev', signals: { dom: ['[data-reactroot]', '[data-reactid]'], asset: ['/react-dom', '/react.production'], global: ['React'] } },
  { name: 'Remix', owner: 'Shopify', country: 'CA', site: 'remix.run', signals: { script: ['__remixContext'], global: ['__remixContext'] } },
  { name: 'RequireJS', owner: 'OpenJS Foundation', country: 'US', site: 'requirejs.org', signals: { asset: ['/require.js'], dom: ['[data-requiremodule]'] } },
  { name: 'Ruby on Rails', owner: 'Rails Foundation', country: 'US', site: 'rubyonrails.org', signals: { meta: ['csrf-param=authenticity_token'] } },
  { name: 'Slick', owner: 'Ken Wheeler', country: 'US', site: 'kenwheeler.github.io/slick', signals: { asset: ['/slick.min.js', '/slick.css'], dom: ['.slick-slider'] } },
  { name: 'Stimulus', owner: 'Basecamp', country: 'US', site: 'stimulus.hotwired.dev', signals: { dom: ['[data-controller]'] } },
  { name: 'Svelte', owner: 'Vercel', country: 'US', site: 'svelte.dev', signals: { dom: ['[data-sveltekit-*]'], asset: ['/_app/immutable/'] } },
  { name: 'Swiper', owner: 'nolimits4web', country: 'US', site: 'swiperjs.com', signals: { asset: ['/swiper'], dom: ['.swiper-container', '<swiper-container>'] } },
  { name: 'Vue.js', owner: 'Evan You', country: 'SG', site: 'vuejs.org', signals: { asset: ['/vue.min.js', '/vue.global', '/vue@'], dom: ['[data-v-app]'], global: ['Vue'] } },
]);
