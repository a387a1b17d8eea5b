/** Loja Integrada: Brazilian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const lojaIntegrada = {
  name: 'Loja Integrada',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'BR',
  site: 'lojaintegrada.com.br',
  owner: 'VTEX',
  signals: {
    host: ['awsli.com.br', 'lojaintegrada.com.br', 'cdn.awsli.com.br'],
    script: [
      { match: 'LOJA_ID', strength: 'hint' },
      { match: 'lojaintegrada', strength: 'hint' },
    ],
    meta: ['generator=loja integrada'],
    dom: [{ match: '.conteiner', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Loja Integrada shop',
      html: '<meta name="generator" content="Loja Integrada"><script src="https://cdn.awsli.com.br/a.js"></script>',
    },
  ],
  silent: [],
};
