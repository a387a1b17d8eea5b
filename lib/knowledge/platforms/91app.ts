/** 91APP: Taiwanese hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const platform91app = {
  name: '91APP',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'TW',
  site: '91app.com',
  signals: {
    host: ['91app.com', '91app.biz', '91mai.com'],
    script: ['nineyi', 'NineYi'],
    dom: [
      { match: '.nineyi*', strength: 'hint' },
      { match: '<ny-*>', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: '91APP shop',
      html: '<script src="https://cms-static.cdn.91app.com/a.js"></script><script>window.nineyi = {};</script>',
    },
  ],
  silent: [],
};
