/** Freewebstore: British hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const freewebstore = {
  name: 'Freewebstore',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'GB',
  site: 'freewebstore.com',
  signals: {
    host: ['freewebstore.com', 'freewebstore.org', 'fwscdn.com', 'fws.store'],
    script: [{ match: 'freewebstore', strength: 'hint' }],
    dom: ['.fws_*', '#fws_*'],
    meta: ['generator=freewebstore'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Freewebstore shop',
      html: '<script src="https://global.fwscdn.com/a.js"></script><div id="fws_basket"></div>',
    },
  ],
  silent: [],
};
