/** Flipkart (India); its class names change with every build, so the generic reader reads it. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Flipkart',
  checked: '2026-03',
  hosts: ['flipkart.com'],
  kinds: [
    { kind: 'product', pattern: /\/p\/itm/ },
    { kind: 'search', pattern: /^\/search/ },
    { kind: 'category', pattern: /\/pr(?:[?]|$)|~cs-/ },
  ],
  itemId: /\/p\/(itm[a-z0-9]+)/i,
} satisfies Marketplace; // prettier-ignore
