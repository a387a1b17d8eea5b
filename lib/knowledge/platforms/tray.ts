/** Tray: Brazilian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const tray = {
  name: 'Tray',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'BR',
  site: 'tray.com.br',
  owner: 'LWSA',
  signals: {
    host: ['tray.com.br', 'tcdn.com.br'],
    script: ['tray.com.br'],
    dom: ['[data-tray-tst]', '[data-tray-*]'],
    asset: ['tcdn.com.br/'],
    meta: ['generator=tray'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Tray shop',
      html: '<img src="https://images.tcdn.com.br/img/img_prod/1/a.jpg"><link rel="stylesheet" href="https://images.tcdn.com.br/a.css"><div data-tray-tst="x"></div>',
    },
  ],
  silent: [],
};
