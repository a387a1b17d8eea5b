/** Sellfy: hosted shops of creators. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sellfy = {
  name: 'Sellfy',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'LV',
  site: 'sellfy.com',
  signals: { host: ['sellfy.com'], script: [{ match: 'sellfy', strength: 'hint' }], dom: ['.sellfy-*'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Sellfy shop',
      html: '<script src="https://sellfy.com/js/api_buttons.js"></script><a class="sellfy-buy-button"></a>',
    },
  ],
  silent: [],
};
