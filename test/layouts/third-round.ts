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
  [
    'three prices in a box named for the first, the last one in the basket; threshold in a sentence (Turkey)',
    'https://www.sepet.test/nilka/yun-kaban-p-78451',
    { kind: 'product', price: '1349.9 TRY', list: '1999.9 TRY' },
    shopPage('tr', {
      title: 'Nilka Yün Kaban',
      head: '<meta name="twitter:label1" content="Fiyat"><meta name="twitter:data1" content="1.349,90 TL">',
      main: `<h1><a href="/nilka-x-b1">Nilka</a> <span>Yün Kaban</span></h1><div class="nm with-org-prc"><span class="prc-org">1.999,90 TL</span><span class="prc-slg">1.499,90 TL</span><div class="dsc"><span class="dsc-tx">Sepette 150 TL İndirim</span><span class="prc-dsc">1.349,90 TL</span></div></div><button>Sepete Ekle</button><div>Tahmini Teslim: 25 Kasım | 300 TL üzeri kargo bedava</div>`,
    }),
  ],
  [
    'labels behind the amounts; the metas know which is which (Portugal)',
    'https://www.barro.test/product-page/caneca',
    { kind: 'product', price: '14.4 EUR', list: '18 EUR' },
    shopPage('pt', {
      title: 'Caneca | Barro',
      head: '<meta property="product:price:amount" content="14.4"><meta property="product:price:currency" content="EUR">',
      main: `<h1>Caneca</h1><div><span>18,00€</span><span>Preço normal</span><span>14,40€</span><span>Preço promocional</span></div><button>Adicionar ao carrinho</button>`,
    }),
  ],
  [
    'neighbours without a class that says so, drawn stars, price without tax and for several (Romania)',
    'https://www.birou.test/index.php?route=product/product&product_id=61',
    { kind: 'product', price: '999 RON', list: '1249 RON', sku: 'ATL-330', brand: 'Sedia', rating: 4, reviews: 2 },
    shopPage('se', {
      lang: 'ro',
      bare: true,
      title: 'Scaun Atlas',
      main: `<h1>Scaun Atlas</h1><ul><li>Producător: <a href="/m/9">Sedia</a></li><li>Cod produs: ATL-330</li></ul><ul><li><span style="text-decoration: line-through;">1.249,00 Lei</span></li><li><h2>999,00 Lei</h2></li><li>Fără TVA: 839,50 Lei</li><li>2 sau mai multe 949,00 Lei</li></ul><button>Adaugă în coș</button><div class="rating"><p>${'<span class="fa fa-stack"><i class="fa fa-star fa-stack-1x"></i><i class="fa fa-star-o fa-stack-1x"></i></span>'.repeat(4)}<span class="fa fa-stack"><i class="fa fa-star-o fa-stack-1x"></i></span> <a>2 opinii</a></p></div><h3>Produse similare</h3><div class="row"><div class="thumb"><h4><a>Scaun Nova</a></h4><p class="price">189,00 Lei</p></div><div class="thumb"><h4><a>Covoraș</a></h4><p class="price"><span class="price-new">79,00 Lei</span></p></div></div>`,
    }),
  ],
  [
    'table of properties beside a shelf of other products, rating as a bar (Italy)',
    'https://www.enoteca.test/barolo-vigna-alta.html',
    {
      kind: 'product',
      price: '42.5 EUR',
      list: '49 EUR',
      sku: 'ROE-16',
      brand: 'Cantine Roero',
      rating: 4.65,
      reviews: 6,
    },
    shopPage('it', {
      bare: true,
      title: 'Barolo Vigna Alta',
      main: `<h1>Barolo Vigna Alta</h1><div class="ratings"><div class="rating-box"><div class="rating" style="width:93%"></div></div><a href="/r">6 recensione(i)</a></div><div class="price-box"><p class="old-price"><span class="price">49,00 €</span></p><p class="special-price"><span class="price">42,50 €</span></p></div><button>Aggiungi al carrello</button><div class="collateral"><div><h2>Informazioni aggiuntive</h2><table><tr><th>Codice</th><td>ROE-16</td></tr><tr><th>Produttore</th><td>Cantine Roero</td></tr></table></div><div><h2>Potrebbero interessarti anche</h2><table><tr><td><h3><a href="/b">Barbaresco</a></h3><span>32,00 €</span></td><td><h3><a href="/c">Langhe</a></h3><span>16,90 €</span></td></tr></table></div></div>`,
    }),
  ],
  [
    'sold out by a mark of the script only (United Kingdom)',
    'https://www.thread.test/prd/204418837',
    { kind: 'product', price: '21 GBP', list: '42 GBP', availability: 'OutOfStock' },
    shopPage('gb', {
      title: 'Satin midi slip dress | Thread',
      head: '<meta property="og:type" content="product">',
      main: `<h1>Satin midi slip dress</h1><div data-testid="product-price"><span data-testid="current-price">Now £21.00</span> <span data-testid="previous-price">Was £42.00</span></div><div data-testid="outOfStockLabel"><h3>OUT OF STOCK</h3><p>Hit save for later.</p></div><button>Save for later</button>`,
    }),
  ],
  [
    'tea with its number in a sentence, votes behind a decimal (Japan)',
    'https://www.minato.test/tea/ym-100/',
    { kind: 'product', price: '2680 JPY', list: '3240 JPY', sku: 'ym-100', gtin: '4006381333931', reviews: 1208 },
    shopPage('jp', {
      frame: 'boxes',
      title: '宇治抹茶 100g',
      main: `<h1>宇治抹茶 100g</h1><span class="item_number_title">商品番号</span> <span class="item_number">ym-100</span><div>メーカー希望小売価格 3,240円</div><div>価格 <span class="price2">2,680円</span> (税込)</div><input type="submit" value="買い物かごに入れる"><div><a href="/review/1">総合評価 <span>4.65</span></a> レビュー <span>1,208</span>件</div><p>内容量：100g　JANコード：4006381333931</p>`,
    }),
  ],
  [
    'shoes whose number only the data layer knows (Spain)',
    'https://www.almacen.test/moda/zapatillas-trail-3/',
    { kind: 'product', price: '90.96 EUR', list: '129.95 EUR', gtin: '4006381333931' },
    shopPage('es', {
      title: 'Zapatillas Trail 3',
      head: '<script>var dataLayer=[{"page":{"type":"product"},"product":{"id":"A48","name":"Zapatillas Trail 3","brand":"Veloce","price":{"original":129.95,"final":90.96},"gtin":"4006381333931"}}];</script>',
      main: `<a class="brand" href="/veloce/">VELOCE</a><h1>Zapatillas Trail 3</h1><div>Ref: 0010248512</div><div><span aria-label="Precio de venta">90,96 €</span> <span aria-label="Precio original" class="old-price">129,95 €</span></div><button>Añadir a la cesta</button>`,
    }),
  ],
  [
    'cards whose names hold words of postage (Italy)',
    'https://www.cala.test/collections/borse',
    {
      rows: ['Zaino Porto', 'Portafoglio Sole', 'Borsa Marea', 'Pochette Onda'],
      rowPrices: '135 45 89 59',
      price: null,
    },
    shopPage('it', {
      title: 'Borse',
      main: `<h1>Borse</h1><div class="grid">${['Zaino Porto|135', 'Portafoglio Sole|45', 'Borsa Marea|89', 'Pochette Onda|59'].map((pair) => `<div class="g"><a href="/products/${pair.split('|')[0]?.replace(' ', '-')}"><div><img src="/a.jpg" alt="${pair.split('|')[0]}"></div><div><div class="grid-product__title">${pair.split('|')[0]}</div><div class="grid-product__price">€${pair.split('|')[1]},00</div></div></a></div>`).join('')}</div>`,
    }),
  ],
  [
    'table rows with the older price named in Czech',
    'https://www.zahrada.test/zavlaha',
    {
      rows: ['Čerpadlo 3500', 'Hadice 20 m', 'Postřikovač 5 l', 'Konev 10 l', 'Sud 200 l', 'Rozdvojka'],
      rowPrices: '2890 349 599 129 1499 189',
      rowLists: '3490 - 749 - - -',
      price: null,
    },
    shopPage('cz', {
      frame: 'boxes',
      title: 'Závlaha',
      main: `<h1>Závlaha</h1><table>${['Čerpadlo 3500|3490 Kč|2 890 Kč', 'Hadice 20 m||349 Kč', 'Postřikovač 5 l|749 Kč|599 Kč', 'Konev 10 l||129 Kč', 'Sud 200 l||1 499 Kč', 'Rozdvojka||189 Kč'].map((line, i) => `<tr class="polozka"><td><a href="/zbozi/${i}"><img src="/${i}.jpg" alt=""></a></td><td class="nazev"><h3><a href="/zbozi/${i}">${line.split('|')[0]}</a></h3></td><td class="cena">${line.split('|')[1] ? `<span class="puvodni">${line.split('|')[1]}</span><br>` : ''}<strong>${line.split('|')[2]}</strong><br><small>bez DPH 288 Kč</small></td><td><form action="/kosik/pridat"><input type="submit" value="Do košíku"></form></td></tr>`).join('')}</table>`,
    }),
  ],
  [
    'raised cents without a sign beside a struck price with decimals (Netherlands)',
    'https://www.groot.test/nl/l/airfryers/',
    {
      rows: ['Fryer A', 'Fryer B', 'Fryer C', 'Fryer D'],
      rowPrices: '129 59.95 199 64.5',
      rowLists: '149.99 - 249 79.99',
      price: null,
    },
    shopPage('nl', {
      title: 'Airfryers',
      main: `<h1>Airfryers</h1><ul>${['Fryer A|129<sup>00</sup>|149,99', 'Fryer B|59<sup>95</sup>|', 'Fryer C|199<sup>-</sup>|249,00', 'Fryer D|64<sup>50</sup>|79,99'].map((line, i) => `<li class="item"><a href="/p/${i}"><img src="/${i}.jpg" alt=""></a><h3><a href="/p/${i}">${line.split('|')[0]}</a></h3><div><span class="promo-price">${line.split('|')[1]}</span>${line.split('|')[2] ? `<span><del>${line.split('|')[2]}</del></span>` : ''}</div></li>`).join('')}</ul>`,
    }),
  ],
  [
    'a flag "Promo" right behind the price (France)',
    'https://www.feuilles.test/3-the',
    {
      rows: ['Sencha 100 g', 'Coffret 6 thés', 'Earl Grey', 'Rooibos'],
      rowPrices: '8.5 19.9 7.2 6.8',
      rowLists: '- 24.9 9 -',
      price: null,
    },
    shopPage('fr', {
      title: 'Thé',
      main: `<h1>Thé</h1><div class="products">${['Sencha 100 g|8,50|', 'Coffret 6 thés|19,90|24,90', 'Earl Grey|7,20|9,00', 'Rooibos|6,80|'].map((line, i) => `<article class="product-miniature"><div class="thumb"><a href="/${i}.html"><img src="/${i}.jpg" alt=""></a><div class="description"><h2 class="product-title"><a href="/${i}.html">${line.split('|')[0]}</a></h2><div class="product-price-and-shipping">${line.split('|')[2] ? `<span class="regular-price">${line.split('|')[2]} €</span><span class="discount-percentage">-20%</span>` : ''}<span class="price"> ${line.split('|')[1]} € </span></div></div><ul class="product-flags">${line.split('|')[2] ? '<li class="product-flag discount">Promo</li>' : ''}</ul></div></article>`).join('')}</div>`,
    }),
  ],
];
