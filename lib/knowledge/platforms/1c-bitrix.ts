/** 1C-Bitrix: Russian site and shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const platform1cBitrix = {
  name: '1C-Bitrix',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'RU',
  site: '1c-bitrix.ru',
  signals: {
    cookie: ['BITRIX_SM_*', 'BITRIX_CONVERSION_CONTEXT_*'],
    header: ['x-powered-cms=bitrix'],
    asset: [
      '/bitrix/templates/',
      '/bitrix/js/',
      '/bitrix/cache/css/',
      '/bitrix/components/',
      '/bitrix/cache/js/',
      { match: '/upload/resize_cache/', strength: 'hint' },
      { match: '/upload/iblock/', strength: 'hint' },
    ],
    script: ['BX.message(', 'BX.setCSSList', 'BX.ready(', 'bxSession', '/bitrix/'],
    dom: [
      { match: '.bx-*', strength: 'hint' },
      { match: '#bx_*', strength: 'hint' },
    ],
    link: [{ match: '/bitrix/', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: '1C-Bitrix shop',
      html: '<script src="/bitrix/js/main/core/core.js"></script><script>BX.message({"x": 1});</script>',
    },
  ],
  silent: [],
};
