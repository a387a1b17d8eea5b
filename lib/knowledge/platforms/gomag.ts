/** Gomag: Romanian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const gomag = {
  name: 'Gomag',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'RO',
  site: 'gomag.ro',
  signals: {
    host: ['gomagcdn.ro', 'gomag.ro'],
    script: [{ match: 'gomag', strength: 'hint' }, '$.Gomag', 'Gomag.'],
    meta: ['generator=gomag'],
    dom: ['.-g-*', '#-g-*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Gomag shop',
      html: '<link rel="stylesheet" href="https://gomagcdn.ro/themes/a.css"><script>$.Gomag.bind("x")</script>',
    },
  ],
  silent: [],
};
