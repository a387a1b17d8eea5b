/** Cosmoshop: German shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const cosmoshop = {
  name: 'Cosmoshop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'DE',
  site: 'cosmoshop.de',
  signals: {
    meta: ['generator=cosmoshop'],
    asset: ['/cosmoshop/default/', '/cosmoshop/'],
    link: ['/cgi-bin/cosmoshop/', 'lshop.cgi'],
    form: ['/cgi-bin/cosmoshop/', 'lshop.cgi'],
    page: ['lshop.cgi'],
    script: [{ match: 'cosmoshop', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Cosmoshop shop',
      html: '<link rel="stylesheet" href="/cosmoshop/default/style.css"><form action="/cgi-bin/cosmoshop/lshop.cgi"></form>',
    },
  ],
  silent: [],
};
