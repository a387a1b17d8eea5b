/** HikaShop: shop extension of Joomla. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const hikashop = {
  name: 'HikaShop',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'freemium',
  country: 'FR',
  site: 'hikashop.com',
  implies: ['Joomla'],
  signals: {
    asset: ['/media/com_hikashop/', '/components/com_hikashop/', '/images/com_hikashop/'],
    link: ['option=com_hikashop'],
    form: ['option=com_hikashop'],
    script: ['window.hikashop', 'hikashop_', 'com_hikashop'],
    dom: ['.hikashop_*', '#hikashop_*'],
    cookie: ['hikashop_*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'HikaShop shop',
      html: '<link rel="stylesheet" href="/media/com_hikashop/css/frontend_default.css"><div class="hikashop_product_page"></div>',
    },
  ],
  silent: [],
};
