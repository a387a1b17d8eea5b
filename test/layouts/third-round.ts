/** Pages made up in the third round: prices for some only, brands that stand apart from their names. */
import type { LayoutCase } from './read-layout.ts';
import { shopPage } from './shop-page.ts';

export const THIRD_ROUND: readonly LayoutCase[] = [
  [
    'grocer: price for card holders under the price for everybody (United Kingdom)',
    'https://www.grocer.test/groceries/en-GB/products/312345678',
    { kind: 'product', price: '4.5 GBP', conditional: 'member: 3 GBP', unit: '0.9 GBP' },
    shopPage('gb', {
      title: 'Ground Coffee 500g - Grocer',
      main: `<h1>Ground Coffee 500g</h1><div class="price"><p class="text__price">£4.50</p><p class="text__unit">£0.90/100g</p></div><div class="offer"><p>£3.00 Clubcard Price</p><p>Offer valid until 12/12</p></div><button>Add to basket</button>`,
    }),
  ],
  [
    'perfumery: club price with a label in front (Germany)',
    'https://www.duftecke.test/p/eau-sol-50ml-123456',
    { kind: 'product', price: '59.95 EUR', list: '79 EUR', conditional: 'member: 53.95 EUR' },
    shopPage('de', {
      title: 'Eau Sol 50 ml | Duftecke',
      main: `<h1>Eau Sol 50 ml</h1><div class="pricing"><span>UVP <s>79,00 €</s></span><strong>59,95 €</strong><div>Mitgliederpreis: <b>53,95 €</b></div></div><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'pet food: one-off price beside subscription (United States)',
    'https://www.petbarn.test/dp/123456',
    { kind: 'product', price: '48.99 USD', conditional: 'subscription: 46.54 USD' },
    shopPage('us', {
      title: 'Bramble Dry Dog Food 24 lb',
      main: `<h1>Bramble Dry Dog Food, 24-lb bag</h1><div><div class="p-a">$48.99</div><div>$46.54 Autoship</div></div><button>Add to Cart</button>`,
    }),
  ],
  [
    'open market: coupon price under the price (Korea)',
    'https://www.nuri11.test/products/4512345680',
    { kind: 'product', price: '159000 KRW', conditional: 'coupon: 149000 KRW' },
    shopPage('kr', {
      title: '산들 가습기 - 누리십일',
      main: `<h1>산들 가습기</h1><dl><dt>판매가</dt><dd><strong>159,000원</strong></dd><dt>쿠폰적용가</dt><dd><strong>149,000원</strong></dd></dl><button>구매하기</button>`,
    }),
  ],
  [
    'talk of members that is no price of theirs (France)',
    'https://www.sportif.test/p/tente-2-places',
    { kind: 'product', price: '79.99 EUR', conditional: '' },
    shopPage('fr', {
      title: 'Tente 2 places | Sportif',
      main: `<h1>Tente 2 places</h1><p>Les membres gagnent des points à chaque achat.</p><div class="price">79,99 €</div><p>Livraison offerte aux membres dès 30 €</p><button>Ajouter au panier</button>`,
    }),
  ],
];
