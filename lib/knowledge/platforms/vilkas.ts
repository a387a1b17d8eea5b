/** Vilkas: Finnish hosted shop software on ePages. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const vilkas = {
  name: 'Vilkas',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'FI',
  site: 'vilkas.fi',
  excludes: ['ePages'],
  signals: {
    host: ['vilkas.fi', 'vilkasstore.com', 'vilkasgroup.com'],
    script: [{ match: 'vilkas', strength: 'hint' }],
    comment: ['vilkas'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'Vilkas shop', html: '<!-- Vilkas Now --><script src="https://cdn.vilkasgroup.com/a.js"></script>' },
  ],
  silent: [],
};
