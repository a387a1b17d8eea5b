/** Shopee, all national sites; its pages are drawn by script with generated names, so the generic reader reads them. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Shopee',
  checked: '2026-03',
  hosts: ['shopee.sg', 'shopee.com.my', 'shopee.co.id', 'shopee.co.th', 'shopee.vn', 'shopee.ph', 'shopee.tw', 'shopee.com.br', 'shopee.com.mx', 'shopee.cl', 'shopee.com.co'],
  kinds: [
    { kind: 'product', pattern: /-i\.\d+\.\d+/ },
    { kind: 'search', pattern: /^\/search/ },
    { kind: 'category', pattern: /-cat\.\d+/ },
    { kind: 'cart', pattern: /^\/cart/ },
  ],
  itemId: /-i\.\d+\.(\d+)/i,
} satisfies Marketplace; // prettier-ignore
