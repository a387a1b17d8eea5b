/** Kibo Commerce: hosted shop software, once Mozu. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const kiboCommerce = {
  name: 'Kibo Commerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'US',
  site: 'kibocommerce.com',
  owner: 'Kibo',
  signals: {
    host: ['mozu.com', 'kibocommerce.com', 'cdn-sb.mozu.com'],
    script: ['require.mozuData', 'mozu.com'],
    dom: ['.mz-*', '[data-mz-*]', '#data-mz-*'],
    header: ['x-vol-correlation'],
    cookie: ['_mzvr', '_mzvs', '_mzvt'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Kibo Commerce shop',
      html: '<div class="mz-productdetail" data-mz-product="1"></div><img src="https://cdn-tp1.mozu.com/1-2/cms/files/a.jpg">',
    },
  ],
  silent: [],
};
