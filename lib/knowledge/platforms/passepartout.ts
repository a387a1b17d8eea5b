/** Passepartout: Italian business software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const passepartout = {
  name: 'Passepartout',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'IT',
  site: 'passepartout.net',
  signals: {
    host: ['passepartout.cloud', 'passweb.it'],
    meta: ['generator=passweb', 'generator=passepartout'],
    script: ['passweb'],
    asset: ['/resources/pw_', '/p1common/', '/passweb/'],
    dom: [{ match: '.pw-*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Passepartout shop',
      html: '<meta name="generator" content="Passweb"><script src="/p1common/js/a.js"></script>',
    },
  ],
  silent: [],
};
