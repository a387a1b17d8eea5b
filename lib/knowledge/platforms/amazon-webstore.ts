/** Amazon Webstore: shops that Amazon hosted until 2016. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const amazonWebstore = {
  name: 'Amazon Webstore',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'amazon.com',
  owner: 'Amazon',
  signals: {
    asset: [
      'webstore.amazon.com',
      { match: '/webstore/', strength: 'hint' },
      'ecx.images-amazon.com/images/G/01/webstore',
    ],
    comment: ['amazon webstore'],
    script: ['webstoreConfig', 'amzn.webstore', 'WebStoreBase'],
    meta: ['generator=amazon webstore'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Amazon Webstore shop',
      html: '<meta name="generator" content="Amazon Webstore"><script>amzn.webstore.init()</script>',
    },
  ],
  silent: [],
};
