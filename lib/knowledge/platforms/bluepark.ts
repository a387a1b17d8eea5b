/** Bluepark: British hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const bluepark = {
  name: 'Bluepark',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'GB',
  site: 'bluepark.co.uk',
  signals: {
    host: ['bluepark.co.uk', 'bpcdn.co.uk'],
    meta: ['generator=bluepark'],
    script: [{ match: 'bluepark', strength: 'hint' }],
    comment: ['bluepark'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Bluepark shop',
      html: '<meta name="generator" content="Bluepark"><script src="https://cdn.bluepark.co.uk/a.js"></script>',
    },
  ],
  silent: [],
};
