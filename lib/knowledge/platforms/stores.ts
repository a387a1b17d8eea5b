/** STORES: Japanese hosted shops. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const stores = {
  name: 'STORES',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'JP',
  site: 'stores.jp',
  signals: { host: ['stores.jp', 'storesjp.com', 'img.stores.jp'], script: ['stores.jp/'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'STORES shop',
      html: '<script src="https://assets.stores.jp/a.js"></script><img src="https://p1-e6eeae93.imageflux.jp/c!/a.jpg"><script>fetch("https://api.stores.jp/x")</script>',
    },
  ],
  silent: [],
};
