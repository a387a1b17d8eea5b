/** BASE: Japanese hosted shops. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const base = {
  name: 'BASE',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'JP',
  site: 'thebase.com',
  signals: {
    host: ['thebase.in', 'thebase.com', 'baseec2.s3.amazonaws.com', 'baseec-img-mng.akamaized.net'],
    script: ['thebase.in', { match: 'baseec', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'BASE shop',
      html: '<img src="https://baseec-img-mng.akamaized.net/images/item/origin/a.jpg"><script src="https://static.thebase.in/a.js"></script>',
    },
  ],
  silent: [],
};
