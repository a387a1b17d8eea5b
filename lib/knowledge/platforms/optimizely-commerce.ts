/** Optimizely Commerce: shop software of large sellers, once Episerver. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const optimizelyCommerce = {
  name: 'Optimizely Commerce',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'optimizely.com',
  owner: 'Optimizely',
  signals: {
    asset: [
      '/EPiServer/',
      { match: '/globalassets/', strength: 'hint' },
      '/episerver/commerce/',
      { match: '/contentassets/', strength: 'hint' },
    ],
    cookie: ['EPiStateMarker', { match: '_madid', strength: 'hint' }, 'EPi:NumberOfVisits'],
    script: [
      { match: 'epi.commerce', strength: 'hint' },
      { match: 'EPiServer.', strength: 'hint' },
      { match: 'episerver', strength: 'hint' },
    ],
    meta: ['generator=episerver commerce', 'generator=optimizely commerce'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Optimizely Commerce shop',
      html: '<meta name="generator" content="EPiServer Commerce"><img src="/globalassets/products/a.jpg"><script>var x = "episerver"</script>',
    },
  ],
  silent: [],
};
