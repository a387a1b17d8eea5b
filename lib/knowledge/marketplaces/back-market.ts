/** Back Market (refurbished goods); read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Back Market',
  checked: '2026-03',
  hosts: ['backmarket.com', 'backmarket.fr', 'backmarket.de', 'backmarket.es', 'backmarket.it', 'backmarket.co.uk', 'backmarket.be', 'backmarket.nl', 'backmarket.at', 'backmarket.pl', 'backmarket.co.jp'],
  kinds: [
    { kind: 'product', pattern: /\/p\// },
    { kind: 'search', pattern: /\/search/ },
    { kind: 'category', pattern: /\/l\// },
  ],
  itemId: /\/p\/[^/]+\/([0-9a-f-]{20,})/i,
} satisfies Marketplace; // prettier-ignore
