/** ECShop: Chinese shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ecshop = {
  name: 'ECShop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'CN',
  site: 'ecshop.com',
  signals: {
    meta: ['generator=ecshop'],
    cookie: ['ECS_ID', 'ECS[visit_times]', 'ECSCP_ID'],
    link: [
      { match: 'goods.php?id=', strength: 'hint' },
      { match: 'category.php?id=', strength: 'hint' },
    ],
    form: [{ match: 'flow.php', strength: 'hint' }],
    asset: ['/themes/ecmoban', '/js/shopping_flow.js'],
    dom: ['#ECS_CARTINFO', '#ECS_FORMBUY', '#ECS_MEMBERZONE', '#ECS_GOODS_AMOUNT'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'ECShop shop', html: '<meta name="Generator" content="ECSHOP v2.7.3"><div id="ECS_CARTINFO"></div>' },
  ],
  silent: [],
};
