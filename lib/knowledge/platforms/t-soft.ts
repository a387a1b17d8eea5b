/** T-Soft: Turkish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const tSoft = {
  name: 'T-Soft',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'TR',
  site: 'tsoft.com.tr',
  signals: {
    host: ['tsoft.com.tr', 'tsoftcdn.com'],
    meta: ['generator=t-soft', 'author=t-soft'],
    script: ['TSOFT_APPS'],
    asset: ['/srv/compressed/', { match: '/theme/v5/', strength: 'hint' }, '/srv/service/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'T-Soft shop',
      html: '<meta name="generator" content="T-Soft E-Ticaret Sistemleri"><link rel="stylesheet" href="/srv/compressed/load/css/a.css">',
    },
  ],
  silent: [],
};
