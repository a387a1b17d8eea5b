/** Haravan: Vietnamese hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const haravan = {
  name: 'Haravan',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'VN',
  site: 'haravan.com',
  signals: {
    host: ['hstatic.net', 'haravan.com'],
    script: ['Haravan.', 'Haravan ='],
    meta: ['generator=haravan'],
    global: ['Haravan'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Haravan shop',
      html: '<script>Haravan.shop = "x";</script><link rel="stylesheet" href="https://theme.hstatic.net/1/a.css">',
    },
  ],
  silent: [],
};
