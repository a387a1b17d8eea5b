/** HostCMS: Russian site and shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const hostcms = {
  name: 'HostCMS',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'low',
  country: 'RU',
  site: 'hostcms.ru',
  signals: {
    header: ['x-powered-by=hostcms'],
    asset: ['/hostcmsfiles/'],
    meta: ['generator=hostcms'],
    script: [{ match: 'hostcms', strength: 'hint' }, '/hostcmsfiles/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'HostCMS shop',
      html: '<script src="/hostcmsfiles/main.js"></script><script>var hostcmsPath = "/hostcmsfiles/";</script>',
    },
  ],
  silent: [],
};
