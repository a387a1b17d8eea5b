/** Square Online: shop of the payment company Square. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const squareOnline = {
  name: 'Square Online',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'squareup.com',
  owner: 'Block',
  signals: {
    asset: ['editmysite.com/app/website/', 'editmysite.com/app/store/', 'square.online/'],
    script: [
      { match: 'window.__BOOTSTRAP_STATE__', strength: 'hint' },
      { match: 'square.site', strength: 'hint' },
    ],
    host: ['square.online'],
    meta: ['generator=square online'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Square Online shop',
      html: '<script src="https://cdn3.editmysite.com/app/website/js/site.js"></script><script src="https://cdn3.editmysite.com/app/store/a.js"></script>',
    },
  ],
  silent: [],
};
