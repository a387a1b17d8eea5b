/** SOTE: Polish shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sote = {
  name: 'SOTE',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'PL',
  site: 'sote.pl',
  signals: {
    meta: ['generator=sote', 'author=sote'],
    asset: ['/stThemePlugin/', '/stBasketPlugin/', '/sfBasketPlugin/'],
    dom: [
      { match: '.st_*', strength: 'hint' },
      { match: '#st_*', strength: 'hint' },
    ],
    script: [{ match: 'soteshop', strength: 'hint' }, 'stTheme'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'SOTE shop',
      html: '<meta name="generator" content="SOTESHOP"><script src="/stThemePlugin/js/a.js"></script>',
    },
  ],
  silent: [],
};
