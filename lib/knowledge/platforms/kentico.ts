/** Kentico: site software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const kentico = {
  name: 'Kentico',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'CZ',
  site: 'kentico.com',
  signals: {
    meta: ['generator=kentico'],
    cookie: ['CMSPreferredCulture', 'CMSCsrfCookie', 'CMSCookieLevel', 'CMSShoppingCart'],
    asset: ['/CMSPages/GetResource.ashx', { match: '/getmedia/', strength: 'hint' }, '/CMSPages/'],
    dom: ['[name=__CMSCsrfToken]'],
    script: [
      { match: 'CMSPages/', strength: 'hint' },
      { match: 'CMS.Application', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Kentico shop',
      html: '<link rel="stylesheet" href="/CMSPages/GetResource.ashx?stylesheetname=a"><input type="hidden" name="__CMSCsrfToken">',
    },
  ],
  silent: [],
};
