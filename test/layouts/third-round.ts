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
  [
    'brand in a heading behind its label (Czechia)',
    'https://www.botnik.test/detske-tenisky-north.html',
    { kind: 'product', name: 'Children Trainers North', brand: 'Vidar', price: '1290 CZK' },
    shopPage('cz', {
      title: 'Children Trainers North - Botník',
      main: `<h1>Children Trainers North</h1><div class="price">1 290 Kč</div><button>Do košíku</button><div><span class="m">Značka:</span><h2 class="mv"><a href="/x/vidar/">Vidar</a></h2></div>`,
    }),
  ],
  [
    'byline with a link (United States)',
    'https://www.crafts.test/products/walnut-tray',
    { kind: 'product', name: 'Walnut Tray', brand: 'Hollow & Vine', price: '48 USD' },
    shopPage('us', {
      title: 'Walnut Tray – Crafts',
      main: `<h1>Walnut Tray</h1><p>by <a href="/collections/hollow-vine">Hollow & Vine</a></p><p class="price">$48.00</p><button>Add to cart</button>`,
    }),
  ],
  [
    'brand only as a logo beside the name (Poland)',
    'https://www.wiertarki.test/wiertarka-udarowa-800w',
    { kind: 'product', name: 'Wiertarka udarowa 800 W', brand: 'Korvex', price: '399 PLN' },
    shopPage('pl', {
      title: 'Wiertarka udarowa 800 W - sklep Wiertarki',
      main: `<img src="/media/producent/korvex.png" alt="Korvex"><h1>Wiertarka udarowa 800 W</h1><strong class="cena">399,00 zł</strong><button>Do koszyka</button>`,
    }),
  ],
  [
    "maker's link of old shop software (United Kingdom)",
    'https://www.mobility.test/walking-frame-p-2635.html',
    { kind: 'product', name: 'Walking Frame', brand: 'ABX', price: '37.5 GBP' },
    shopPage('gb', {
      title: 'Walking Frame, Mobility',
      main: `<h1>Walking Frame</h1><div>£37.50</div><form><input type="submit" value="Add to Cart"></form><p>ABX WF-10</p><ul><li><a href="https://www.mobility.test/abx-m-7.html">Other products</a></li></ul>`,
    }),
  ],
  [
    'a picture of the shop and a byline of an author are no brands (France)',
    'https://www.librairie.test/livre/le-phare',
    { kind: 'product', name: 'Le Phare', brand: undefined, price: '18.9 EUR' },
    shopPage('fr', {
      title: 'Le Phare - Librairie',
      main: `<img src="/logo.png" alt="Librairie du port"><h1>Le Phare</h1><p>de la mer et des hommes</p><div class="prix">18,90 €</div><button>Ajouter au panier</button>`,
    }),
  ],
];
