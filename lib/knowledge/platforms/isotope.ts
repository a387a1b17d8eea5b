/** Isotope: shop extension of Contao. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const isotope = {
  name: 'Isotope',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'isotopeecommerce.org',
  implies: ['Contao'],
  signals: {
    asset: [{ match: '/isotope/', strength: 'hint' }, '/system/modules/isotope/', '/bundles/isotope/'],
    dom: ['.mod_iso_*'],
    script: [{ match: 'IsotopeProduct', strength: 'hint' }, 'Isotope.attach'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Isotope shop',
      html: '<div class="mod_iso_productlist block"></div><script src="/system/modules/isotope/assets/js/isotope.min.js"></script>',
    },
  ],
  silent: [
    {
      title: 'a page with the layout script of the same name',
      html: '<script src="/js/isotope.pkgd.min.js"></script><div class="isotope"></div>',
    },
  ],
};
