/** EC-CUBE: Japanese open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ecCube = {
  name: 'EC-CUBE',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'JP',
  site: 'ec-cube.net',
  signals: {
    meta: ['eccube-csrf-token='],
    cookie: ['eccube'],
    asset: [
      '/html/template/default/',
      '/user_data/packages/',
      { match: '/html/upload/save_image/', strength: 'hint' },
      { match: '/upload/save_image/', strength: 'hint' },
      '/html/user_data/assets/',
      'eccube.js',
      'eccube.legacy.js',
    ],
    script: ['eccube.', 'var eccube', 'fnCheckLogin', 'fnFormModeSubmit'],
    dom: ['.ec-layoutRole', '.ec-headerRole', '.ec-productRole*', '.ec-shelfGrid'],
    form: [{ match: '/products/list.php', strength: 'hint' }],
    link: [
      { match: '/products/detail.php?product_id=', strength: 'hint' },
      { match: '/products/list.php', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'EC-CUBE shop',
      html: '<meta name="eccube-csrf-token" content="x"><div class="ec-layoutRole"></div><script>eccube.x = 1</script>',
    },
  ],
  silent: [],
};
