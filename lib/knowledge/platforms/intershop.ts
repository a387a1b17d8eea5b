/** Intershop: shop software of large sellers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const intershop = {
  name: 'Intershop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'DE',
  site: 'intershop.com',
  signals: {
    asset: [
      '/INTERSHOP/static/',
      '/INTERSHOP/web/',
      '/is-bin/intershop',
      '/INTERSHOP/rest/',
      '/is-bin/INTERSHOP.static',
    ],
    link: ['/INTERSHOP/web/', '/is-bin/INTERSHOP.enfinity'],
    form: ['/INTERSHOP/web/', '/is-bin/INTERSHOP.enfinity'],
    page: ['/INTERSHOP/web/', '/is-bin/INTERSHOP.enfinity'],
    script: ['/INTERSHOP/web/', 'INTERSHOP/rest/WFS', 'INTERSHOP.enfinity'],
    dom: ['<ish-*>'],
    meta: ['generator=intershop'],
    cookie: ['SecureSessionID-*', 'pgid-*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Intershop shop',
      html: '<link rel="stylesheet" href="/INTERSHOP/static/WFS/example/-/css/a.css"><form action="https://shop.example/INTERSHOP/web/WFS/x/ViewCart-Dispatch"></form>',
    },
  ],
  silent: [],
};
