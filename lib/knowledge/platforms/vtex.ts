/** VTEX: hosted shop software of large retailers, from Brazil. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const vtex = {
  name: 'VTEX',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'BR',
  site: 'vtex.com',
  signals: {
    host: [
      'vteximg.com.br',
      'vtexassets.com',
      'vtexcommercestable.com.br',
      'io.vtex.com.br',
      'vtex.com.br',
      'vteximg.com',
    ],
    meta: ['vtex-version=', { match: 'generator=vtex', strength: 'declared' }],
    header: ['powered=vtex', 'x-vtex-cache-status-janus-apicache', 'x-track=stable'],
    cookie: [
      'VtexRCMacIdv7',
      'VtexRCSessionIdv7',
      'vtex_*',
      'VtexWorkspace',
      'VtexFingerPrint',
      'VTEXSC',
      'checkout.vtex.com',
    ],
    script: [
      { match: 'vtexjs', strength: 'hint' },
      'vtxctx',
      'vtex.render',
      'vtex.events',
      'jscheckoutUrl',
      'vtex.store',
      { match: 'vtexcommerce', strength: 'hint' },
    ],
    dom: ['.vtex-*', '.render-route-*', '#___rc-p-id', { match: '#ajaxBusy', strength: 'hint' }],
    asset: [{ match: '/arquivos/', strength: 'hint' }, '/arquivos/ids/'],
    comment: ['CommerceContext.Current.VirtualFolder'],
    global: ['vtex', 'vtexjs', '__RUNTIME__.workspace'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'VTEX shop',
      html: '<img src="https://example.vteximg.com.br/arquivos/ids/155/a.jpg"><script src="https://example.vtexassets.com/a.js"></script><script>var vtxctx = {skus: "1"};</script>',
    },
  ],
  silent: [],
};
