/** ikas: Turkish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ikas = {
  name: 'ikas',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'TR',
  site: 'ikas.com',
  signals: {
    host: ['myikas.com', 'ikas.com', 'cdn.myikas.com'],
    script: [{ match: 'IkasStorefront', strength: 'hint' }, 'myikas', '"ikas"'],
    asset: ['myikas.com'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'ikas shop',
      html: '<script src="https://cdn.myikas.com/a.js"></script><script>var IkasStorefront = {};</script>',
    },
  ],
  silent: [],
};
