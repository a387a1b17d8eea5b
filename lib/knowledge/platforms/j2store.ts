/** J2Store: shop extension of Joomla. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const j2store = {
  name: 'J2Store',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'freemium',
  country: 'IN',
  site: 'j2store.org',
  implies: ['Joomla'],
  signals: {
    asset: ['/media/j2store/', '/components/com_j2store/'],
    link: ['option=com_j2store'],
    form: ['option=com_j2store', 'com_j2store'],
    script: [{ match: 'j2storeURL', strength: 'hint' }, 'j2store.jQuery'],
    dom: ['.j2store-*', '#j2store-*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'J2Store shop',
      html: '<script>var j2storeURL = "https://shop.example/";</script><div class="j2store-product"></div>',
    },
  ],
  silent: [],
};
