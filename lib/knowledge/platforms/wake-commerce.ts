/** Wake Commerce: Brazilian shop software, once Fbits. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const wakeCommerce = {
  name: 'Wake Commerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'BR',
  site: 'wake.tech',
  owner: 'LWSA',
  signals: {
    host: ['fbits.net', 'fbitsstatic.net', 'fbits.store'],
    script: ['Fbits.', 'fbits'],
    cookie: ['Fbits.*'],
    dom: ['.fbits-*', '#fbits-*'],
    global: ['Fbits'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Wake Commerce shop',
      html: '<script>Fbits.ListaProdutos = {};</script><div class="fbits-produto"></div><img src="https://x.fbitsstatic.net/img/p/a.jpg">',
    },
  ],
  silent: [],
};
