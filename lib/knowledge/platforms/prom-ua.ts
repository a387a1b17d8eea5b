/** Prom.ua: Ukrainian hosted shops of the marketplace of the same name. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const promUa = {
  name: 'Prom.ua',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'UA',
  site: 'prom.ua',
  owner: 'EVO',
  signals: {
    asset: ['images.prom.ua/', 'static-cache.ua.uaprom.net', 'uaprom.net/', 'tiu.ru/', 'static-cache.ru.uaprom.net'],
    dom: [
      '[data-qaid]',
      { match: '.b-product-cost*', strength: 'hint' },
      '.cs-product-*',
      { match: '.cs-*', strength: 'hint' },
    ],
    script: [{ match: 'window.ApolloCacheState', strength: 'hint' }, 'uaprom'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Prom.ua shop',
      html: '<script src="https://static-cache.ua.uaprom.net/a.js"></script><div data-qaid="product_name"></div>',
    },
  ],
  silent: [],
};
