/** Saleor: open-source headless shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const saleor = {
  name: 'Saleor',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'PL',
  site: 'saleor.io',
  signals: {
    host: ['saleor.cloud', 'saleor.io'],
    script: ['saleor.cloud'],
    asset: ['/saleor/'],
    meta: ['generator=saleor'],
    cookie: ['saleor*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Saleor shop',
      html: '<meta name="generator" content="Saleor"><script>var api = "https://x.saleor.cloud/graphql/"</script>',
    },
  ],
  silent: [],
};
