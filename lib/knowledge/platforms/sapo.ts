/** Sapo: Vietnamese hosted shop software, once Bizweb. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sapo = {
  name: 'Sapo',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'VN',
  site: 'sapo.vn',
  signals: { host: ['bizweb.dktcdn.net', 'dktcdn.net', 'sapo.vn', 'mysapo.net'], script: ['Bizweb.', 'var Bizweb'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Sapo shop',
      html: '<script>var Bizweb = Bizweb || {}; Bizweb.store = "x";</script><img src="https://bizweb.dktcdn.net/thumb/a.jpg">',
    },
  ],
  silent: [],
};
