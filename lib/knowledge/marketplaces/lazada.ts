/** Lazada, all national sites; read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Lazada',
  checked: '2026-03',
  hosts: ['lazada.sg', 'lazada.com.my', 'lazada.co.id', 'lazada.co.th', 'lazada.vn', 'lazada.com.ph'],
  kinds: [
    { kind: 'product', pattern: /^\/products\/.*-i\d+/ },
    { kind: 'search', pattern: /^\/catalog|[?&]q=/ },
    { kind: 'category', pattern: /^\/shop-/ },
  ],
  itemId: /-i(\d+)/i,
} satisfies Marketplace; // prettier-ignore
