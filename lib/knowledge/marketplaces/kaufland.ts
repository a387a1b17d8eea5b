/** Kaufland's online marketplace (once real.de and Hitmeister); read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Kaufland',
  checked: '2026-03',
  hosts: ['kaufland.de', 'kaufland.cz', 'kaufland.sk', 'kaufland.pl', 'kaufland.at', 'hitmeister.de'],
  kinds: [
    { kind: 'product', pattern: /^\/product\/\d+/ },
    { kind: 'search', pattern: /^\/s\/|search_value=/ },
    { kind: 'category', pattern: /^\/c\/|^\/category\// },
  ],
  itemId: /\/product\/(\d+)/i,
} satisfies Marketplace; // prettier-ignore
