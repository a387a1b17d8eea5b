/** Google Shopping: the shopping view of a results page and its comparison pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Google Shopping',
  checked: '2026-02',
  hosts: [
    'google.com', 'google.fr', 'google.de', 'google.co.uk', 'google.it', 'google.es', 'google.nl', 'google.be', 'google.pl', 'google.pt', 'google.at', 'google.ch', 'google.ie', 'google.se', 'google.dk', 'google.no', 'google.fi', 'google.ca',
    'google.com.au', 'google.co.jp', 'google.com.br', 'google.co.in', 'google.cz', 'google.com.mx', 'shopping.google.com',
  ],
  only: /^\/shopping|[?&](?:tbm=shop|udm=28)/,
  kinds: [
    { kind: 'product', pattern: /^\/shopping\/product\/\d+/ },
    { kind: 'search', pattern: /tbm=shop|udm=28|^\/shopping/ },
  ],
  itemId: /\/shopping\/product\/(\d+)/,
  listing: {
    rows: ['.sh-dgr__gr-auto', '.sh-dlr__list-result', '.sh-dgr__content', '[data-docid]', 'g-inner-card', '.i0X6df', 'product-viewer-entrypoint', '.njFjte'],
    name: ['h3', '.tAxDx', '.gkQHve', '.Xjkr3b', '[role="heading"]', 'img@alt'],
    url: ['a.shntl@href', 'a[href*="/shopping/product/"]@href', 'a[href*="/url?"]@href', 'a@href'],
    price: ['.a8Pemb', '.lmQWe', '.kHxwFf .OFFNJ', '.e10twf', '[aria-label*="price"]'],
    listPrice: ['.zY3Xhe', '.Gdd5U .OFFNJ', '.DoCHT'],
    rating: ['.Rsc7Yb', '.yi40Hd', '[aria-label*="out of 5"]@aria-label', '[aria-label*="sur 5"]@aria-label'],
    reviewCount: ['.qIEPib', '.RDApEe', '.NzUzee div[aria-hidden]'],
    sponsored: ['.OcZcYe', '[data-pla-slot-pos]', '.sh-sr__shop-result-group--ad'],
    seller: ['.aULzUe', '.WJMUdc', '.IuHnof', '.E5ocAb'],
    id: ['@data-docid', '[data-docid]@data-docid'],
    image: ['img@src'],
    badges: ['.VRpiue', '.Ib8pOd', '.LGq5Zc'],
    delivery: ['.vEjMR', '.bONr3b', '.dD8iuc'],
  },
  product: {
    name: ['.sh-t__title', '.BvQan', 'h1'],
    price: ['.g9WBQb', '.drzWO', '.Aul9Pb'],
    rating: ['.uYNZm', '.UzThIf@aria-label'],
    reviewCount: ['.HiT7Id', '.lBRvsb'],
    seller: ['.b5ycib', '.kjM2Bf'],
    image: ['.TL92Hc@src', '.sh-div__image@src'],
  },
} satisfies Marketplace; // prettier-ignore
