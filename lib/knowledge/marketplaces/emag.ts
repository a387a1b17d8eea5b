/** eMAG (Romania, Bulgaria, Hungary). */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'eMAG',
  checked: '2026-03',
  hosts: ['emag.ro', 'emag.bg', 'emag.hu'],
  kinds: [
    { kind: 'product', pattern: /\/pd\// },
    { kind: 'search', pattern: /^\/search\// },
    { kind: 'category', pattern: /\/c(?:[?]|$)|\/l\d/ },
  ],
  itemId: /\/pd\/([a-z0-9]+)/i,
} satisfies Marketplace; // prettier-ignore
