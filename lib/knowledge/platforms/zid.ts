/** Zid: Saudi hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const zid = {
  name: 'Zid',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'SA',
  site: 'zid.sa',
  signals: { host: ['zid.store', 'media.zid.store', 'zid.sa'], script: ['zid.store', 'zid.cart', 'zid.products'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Zid shop',
      html: '<img src="https://media.zid.store/thumbs/a.jpg"><script>zid.store.id = 1; zid.cart.add()</script>',
    },
  ],
  silent: [],
};
