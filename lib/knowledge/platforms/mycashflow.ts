/** MyCashflow: Finnish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const mycashflow = {
  name: 'MyCashflow',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'FI',
  site: 'mycashflow.fi',
  signals: {
    meta: ['generator=mycashflow'],
    script: [{ match: 'MCF.', strength: 'hint' }, { match: 'mycashflow', strength: 'hint' }, 'window.MCF'],
    host: ['mycashflow.fi', 'mycashflow.com'],
    dom: [{ match: '.mcf-*', strength: 'hint' }],
    cookie: [{ match: 'mcf*', strength: 'hint' }],
    comment: ['mycashflow'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'MyCashflow shop', html: '<meta name="generator" content="MyCashflow"><script>window.MCF = {};</script>' },
  ],
  silent: [],
};
