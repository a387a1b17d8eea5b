/** Temu; read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Temu',
  checked: '2026-03',
  hosts: ['temu.com'],
  kinds: [
    { kind: 'product', pattern: /-g-\d+\.html/ },
    { kind: 'search', pattern: /search_result/ },
    { kind: 'category', pattern: /-(?:c|o3)-\d+/ },
  ],
  itemId: /-g-(\d+)\.html/i,
} satisfies Marketplace; // prettier-ignore
