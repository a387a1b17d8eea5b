/** Google Shopping: the shopping view of a results page and its comparison pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Google Shopping',
  checked: '2026-11',
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
    rows: ['.sh-dgr__gr-auto', '.sh-dlr__list-result', '.sh-dgr__content', '[data-docid]', 'g-inner-card', '.i0X6df', 'product-viewer-entrypoint', '.njFjte', '[data-cid]', '[data-product-id]', '[data-oid]'],
    name: ['h3', '.tAxDx', '.gkQHve', '.Xjkr3b', '[role="heading"]', 'img@alt', '[aria-level]', 'h4'],
    url: ['a.shntl@href', 'a[href*="/shopping/product/"]@href', 'a[href*="/url?"]@href', 'a@href'],
    price: ['.a8Pemb', '.lmQWe', '.kHxwFf .OFFNJ', '.e10twf', '[aria-label*="price"]', '[aria-label^="Current price" i]', '[aria-label^="Prix actuel" i]', '[aria-label^="Aktueller Preis" i]', '[aria-label^="Precio actual" i]', '[aria-label^="Prezzo attuale" i]', '[aria-label^="Huidige prijs" i]'],
    listPrice: ['.zY3Xhe', '.Gdd5U .OFFNJ', '.DoCHT', '[aria-label^="Was" i]', '[aria-label^="Previous price" i]', '[aria-label^="Ancien prix" i]', '[aria-label^="Vorheriger Preis" i]', '[aria-label^="Precio anterior" i]'],
    rating: ['.Rsc7Yb', '.yi40Hd', '[aria-label*="out of 5"]@aria-label', '[aria-label*="sur 5"]@aria-label', '[aria-label*="von 5"]@aria-label', '[aria-label*="de 5"]@aria-label', '[aria-label*="su 5"]@aria-label', '[aria-label*="van 5"]@aria-label', '[aria-label*="na 5"]@aria-label'],
    reviewCount: ['.qIEPib', '.RDApEe', '.NzUzee div[aria-hidden]', '[aria-label*="reviews" i]@aria-label', '[aria-label*="avis" i]@aria-label', '[aria-label*="Rezension" i]@aria-label'],
    sponsored: ['.OcZcYe', '[data-pla-slot-pos]', '.sh-sr__shop-result-group--ad'],
    seller: ['.aULzUe', '.WJMUdc', '.IuHnof', '.E5ocAb', '[data-merchant-name]@data-merchant-name', '[data-merchant]', '[aria-label^="From "]@aria-label'],
    id: ['@data-docid', '[data-docid]@data-docid', '@data-cid', '@data-product-id', '@data-oid'],
    image: ['img@src'],
    badges: ['.VRpiue', '.Ib8pOd', '.LGq5Zc'],
    delivery: ['.vEjMR', '.bONr3b', '.dD8iuc', '[aria-label*="delivery" i]', '[aria-label*="livraison" i]', '[aria-label*="Versand" i]'],
  },
  product: {
    name: ['.sh-t__title', '.BvQan', 'h1', '[data-attrid="product_title"]', '[role="heading"][aria-level="1"]'],
    price: ['.g9WBQb', '.drzWO', '.Aul9Pb', '[itemprop="price"]', '[data-attrid="product_price"]', '[aria-label^="Current price" i]'],
    rating: ['.uYNZm', '.UzThIf@aria-label', '[itemprop="ratingValue"]', '[aria-label*="out of 5"]@aria-label'],
    reviewCount: ['.HiT7Id', '.lBRvsb', '[itemprop="reviewCount"]', '[aria-label*="reviews" i]@aria-label'],
    seller: ['.b5ycib', '.kjM2Bf', '[data-merchant-name]@data-merchant-name'],
    image: ['.TL92Hc@src', '.sh-div__image@src'],
  },
} satisfies Marketplace; // prettier-ignore
