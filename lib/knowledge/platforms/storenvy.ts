/** Storenvy: hosted shops of makers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const storenvy = {
  name: 'Storenvy',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'US',
  site: 'storenvy.com',
  signals: {
    host: ['storenvy.com'],
    script: [{ match: 'storenvy', strength: 'hint' }],
    dom: ['#storenvy*'],
    comment: ['storenvy'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Storenvy shop',
      html: '<link rel="stylesheet" href="https://assets.storenvy.com/css/a.css"><script>window.storenvy = {};</script>',
    },
  ],
  silent: [],
};
