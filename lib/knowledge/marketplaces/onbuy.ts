/** OnBuy (United Kingdom); read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'OnBuy',
  checked: '2026-03',
  hosts: ['onbuy.com'],
  kinds: [
    { kind: 'product', pattern: /\/p\/|~p\d+/ },
    { kind: 'search', pattern: /search/ },
    { kind: 'category', pattern: /\/c\/|~c\d+/ },
  ],
  itemId: /~p(\d+)/i,
} satisfies Marketplace; // prettier-ignore
