/** Shoplazza: hosted shop software from China. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shoplazza = {
  name: 'Shoplazza',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CN',
  site: 'shoplazza.com',
  signals: {
    host: ['shoplazza.com', 'myshoplaza.com', 'staticdj.com', 'shoplazzacdn.com'],
    script: [{ match: 'SHOPLAZZA', strength: 'hint' }, 'shoplaza'],
    global: ['SHOPLAZZA'],
    dom: ['<shoplazza-*>', '#shoplaza-section-*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shoplazza shop',
      html: '<script src="https://static.staticdj.com/a.js"></script><script>window.SHOPLAZZA = {};</script>',
    },
  ],
  silent: [],
};
