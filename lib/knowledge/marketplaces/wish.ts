/** Wish; read by the generic reader. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Wish',
  checked: '2026-03',
  hosts: ['wish.com'],
  kinds: [
    { kind: 'product', pattern: /\/product\/|\/c\/[0-9a-f]{20,}/ },
    { kind: 'search', pattern: /^\/search/ },
    { kind: 'category', pattern: /^\/feed\/|^\/tag\// },
  ],
  itemId: /\/product\/(?:[^/?]+\/)?([0-9a-f]{20,})/i,
} satisfies Marketplace; // prettier-ignore
