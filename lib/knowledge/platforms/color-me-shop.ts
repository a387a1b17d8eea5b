/** Color Me Shop: Japanese hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const colorMeShop = {
  name: 'Color Me Shop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'JP',
  site: 'shop-pro.jp',
  owner: 'GMO Pepabo',
  signals: {
    host: ['shop-pro.jp'],
    script: ['var Colorme ='],
    link: [{ match: '?pid=', strength: 'hint' }, { match: '?mode=cate', strength: 'hint' }, 'secure.shop-pro.jp'],
    form: ['shop-pro.jp'],
    asset: ['shop-pro.jp/'],
    dom: ['#colorme*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Color Me Shop shop',
      html: '<script>var Colorme = {"page":"product"};</script><img src="https://img07.shop-pro.jp/PA01/1/product/1.jpg">',
    },
  ],
  silent: [],
};
