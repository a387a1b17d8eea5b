/** Venda: British shop software of retailers, later NetSuite. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const venda = {
  name: 'Venda',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'GB',
  site: 'netsuite.com',
  owner: 'Oracle',
  signals: {
    asset: ['/content/ebiz/', '/venda-support/'],
    link: ['/bin/venda', { match: '/invt/', strength: 'hint' }, { match: '/icat/', strength: 'hint' }],
    form: ['/bin/venda'],
    script: ['Venda.', '/bin/venda'],
    dom: [{ match: '#venda*', strength: 'hint' }],
    cookie: ['venda*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Venda shop',
      html: '<form action="https://shop.example/bin/venda"></form><link rel="stylesheet" href="/content/ebiz/example/resources/css/a.css">',
    },
  ],
  silent: [],
};
