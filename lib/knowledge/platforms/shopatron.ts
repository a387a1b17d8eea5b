/** Shopatron: hosted shops of brands, Kibo today. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shopatron = {
  name: 'Shopatron',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'US',
  site: 'kibocommerce.com',
  owner: 'Kibo',
  signals: {
    host: ['shopatron.com'],
    form: ['shopatron.com'],
    link: [{ match: 'shopatron.com', strength: 'hint' }],
    script: ['Shopatron.', 'Shopatron('],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shopatron shop',
      html: '<script src="https://mediacdn.shopatron.com/media/js/product/shopatron-2.5.0.min.js"></script><script>Shopatron("#cart")</script>',
    },
  ],
  silent: [],
};
