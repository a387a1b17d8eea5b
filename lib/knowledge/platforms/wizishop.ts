/** WiziShop: French hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const wizishop = {
  name: 'WiziShop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'FR',
  site: 'wizishop.com',
  signals: {
    host: ['cdnws.com', 'wizishop.com', 'wizicdn.com'],
    script: [{ match: 'wizishop', strength: 'hint' }, 'wiziblocks'],
    dom: ['#wizishop*', '[data-wiziblock*]', '.wizi-*'],
    global: ['wizishop', 'WiziShop'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'WiziShop shop',
      html: '<img src="https://media.cdnws.com/_i/1/a.jpg"><script src="https://assets.cdnws.com/js/shop.js"></script><script>var wizishop = {};</script>',
    },
  ],
  silent: [],
};
