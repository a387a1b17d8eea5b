/** Pages made up in the fourth round: what large retailers and marketplaces put around a price, a count and a number. */
import type { LayoutCase } from './read-layout.ts';
import { ld, shopPage } from './shop-page.ts';

export const FOURTH_ROUND: readonly LayoutCase[] = [
  [
    'subscription chosen beforehand, the price of one order second (United States)',
    'https://www.vitalane.test/products/fish-oil-90',
    { kind: 'product', price: '29.99 USD', conditional: 'subscription: 25.49 USD', rating: 4.6, reviews: 1200 },
    shopPage('us', {
      title: 'Fish Oil 90 ct | Vitalane',
      main: `<h1>Fish Oil, 90 Softgels</h1><div class="stars" role="img" aria-label="Rated 4.6 out of 5 stars"></div><a href="#reviews">(1.2k)</a><fieldset><legend>Purchase options</legend><div class="opt is-active"><input type="radio" name="purchase" id="o1" checked><label for="o1">Subscribe &amp; Save 15%</label><span>$25.49</span></div><div class="opt"><input type="radio" name="purchase" id="o2"><label for="o2">One-time purchase</label><span>$29.99</span></div></fieldset><button>Add to cart</button>`,
    }),
  ],
  [
    'price per unit in front of the price (United Kingdom)',
    'https://www.larder.test/p/olive-oil-500ml/712345',
    { kind: 'product', price: '6.75 GBP', unit: '1.35 GBP', rating: 4.3, reviews: 87 },
    shopPage('gb', {
      title: 'Olive Oil 500ml | Larder',
      main: `<h1>Olive Oil 500ml</h1><div class="rating"><span style="width:86%"></span></div><span>(87)</span><div class="pr"><span>£1.35 per 100ml</span><span>£6.75</span></div><button>Add to trolley</button><p>Product code: 712345</p>`,
    }),
  ],
  [
    'spoken twin of a price, was and now in one sentence (United Kingdom)',
    'https://www.hallway.test/products/p5512345',
    { kind: 'product', price: '44 GBP', list: '55 GBP', reviews: 1034, rating: 4.7 },
    shopPage('gb', {
      title: 'Oak Shoe Rack | Hallway',
      main: `<h1>Oak Shoe Rack</h1><div data-testid="rating"><span class="sr-only">4.7 out of 5 stars from 1,034 reviews</span><svg></svg><svg></svg><svg></svg><svg></svg><svg></svg></div><div><span class="visually-hidden">Was £55.00, now £44.00, save £11.00</span><div aria-hidden="true"><s>£55</s> <b>£44</b> <em>Save £11</em></div></div><button>Add to basket</button>`,
    }),
  ],
  [
    'member price in front, everybody’s price small below it (United States)',
    'https://www.warehouse.test/ip/air-fryer/55512345',
    { kind: 'product', price: '89.99 USD', conditional: 'member: 79.99 USD' },
    shopPage('us', {
      title: 'Air Fryer 6 qt - Warehouse',
      main: `<h1>Air Fryer 6 qt</h1><div class="px"><div><span>Member price</span> <strong>$79.99</strong></div><div><span>Non-member price</span> <span>$89.99</span></div></div><button>Add to cart</button>`,
    }),
  ],
  [
    'the price is only told in the cart (United States)',
    'https://www.camera.test/product/lens-50mm',
    { kind: 'product', price: null, list: null },
    shopPage('us', {
      title: 'Lens 50mm f/1.4 - Camera',
      main: `<h1>Lens 50mm f/1.4</h1><div class="price">See price in cart</div><p>You save $100 today</p><button>Add to cart</button>`,
    }),
  ],
  [
    'sold out, the last price struck (United Kingdom)',
    'https://www.trainers.test/product/runner-9',
    { kind: 'product', price: '64.99 GBP', availability: 'OutOfStock' },
    shopPage('gb', {
      title: 'Runner 9 | Trainers',
      main: `<h1>Runner 9</h1><div class="price">£64.99</div><p class="stock-note">Sorry, this item is sold out</p><button disabled>Sold out</button><button>Email me when available</button>`,
    }),
  ],
  [
    'new and used boxes, used one first (United States)',
    'https://www.pagesale.test/book/9780306406157',
    { kind: 'product', price: '18.95 USD', gtin: '9780306406157' },
    shopPage('us', {
      title: 'The Quiet Harbour - Pagesale',
      main: `<h1>The Quiet Harbour</h1><p>ISBN-13: 978-0-306-40615-7</p><div class="buy"><div class="row"><span>Used - Good</span><span>$7.49</span><button>Add to cart</button></div><div class="row"><span>New</span><span>$18.95</span><button>Add to cart</button></div></div>`,
    }),
  ],
  [
    'euros, sign and cents in three boxes, eco fee, offers of others (France)',
    'https://www.electrodepart.test/f-1071234-lavelinge.html',
    { kind: 'product', price: '399.9 EUR', list: '449.9 EUR', rating: 4.2, reviews: 1312, sku: '1071234' },
    shopPage('fr', {
      title: 'Lave-linge hublot 8 kg - Électrodépart',
      main: `<h1>Lave-linge hublot 8 kg</h1><p>Réf. : 1071234</p><div><span aria-label="Note de 4,2 sur 5">★★★★☆</span> <a href="#avis">1 312 avis</a></div><div class="fp"><div>Prix de référence <span>449€90</span></div><div><span class="n">399</span><span class="d">€</span><span class="c">90</span></div><div>dont 12,00 € d’éco-participation</div><div>ou 4 x 101,20 € sans frais</div></div><button>Ajouter au panier</button><div><a href="/offres">3 offres neuves dès 405,00 €</a> <a href="/reco">2 reconditionnés dès 289,00 €</a></div>`,
    }),
  ],
  [
    'condition to choose, each with a price (France)',
    'https://www.secondevie.test/fr/p/telephone-128-go/8412',
    { kind: 'product', price: '289 EUR', list: '469 EUR' },
    shopPage('fr', {
      title: 'Téléphone Alto 128 Go reconditionné | Seconde vie',
      main: `<h1>Téléphone Alto 128 Go - Noir</h1><div><span>289,00 €</span> <span>469,00 € neuf</span></div><div class="grades"><p>État</p><ul><li><button>Correct 259,00 €</button></li><li><button aria-checked="true">Bon 289,00 €</button></li><li><button>Parfait 329,00 €</button></li></ul></div><button>Ajouter au panier</button>`,
    }),
  ],
  [
    'Art.-Nr. without a colon, base price, lowest price of 30 days (Germany)',
    'https://www.drogerie-nord.test/p/sonnenmilch-200-ml-4066447000000',
    {
      kind: 'product',
      price: '7.95 EUR',
      list: '9.95 EUR',
      unit: '39.75 EUR',
      sku: '1234567',
      reviews: 215,
      rating: 4.8,
    },
    shopPage('de', {
      title: 'Sonnenmilch LSF 30, 200 ml | Drogerie Nord',
      main: `<h1>Sonnenmilch LSF 30, 200 ml</h1><p>Art.-Nr. 1234567</p><p>4,8 (215 Bewertungen)</p><div><del>9,95 €</del> <b>7,95 €</b><p>0,2 l (39,75 € je 1 l)</p><p>Niedrigster Preis der letzten 30 Tage: 8,45 €</p></div><p>inkl. MwSt. zzgl. Versandkosten ab 4,95 €</p><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'cheapest of several sellers with "ab" (Germany)',
    'https://www.vergleichsmarkt.test/product/staubsauger-x2-512345678',
    { kind: 'product', price: '149 EUR', seller: 'Haushaltswelt' },
    shopPage('de', {
      title: 'Staubsauger X2 kaufen | Vergleichsmarkt',
      main: `<h1>Staubsauger X2</h1><div class="bb"><strong>149,00 €</strong><p>Verkauf und Versand durch <a href="/shop/hw">Haushaltswelt</a></p><button>In den Warenkorb</button></div><div class="others"><p>Weitere Angebote ab 139,90 €</p><ul><li><a href="/shop/a">Elektro Süd</a> 139,90 € + 9,90 € Versand</li><li><a href="/shop/b">Technikhaus</a> 151,00 €</li></ul></div>`,
    }),
  ],
  [
    'dash for cents, drawn stars, advised price (Netherlands)',
    'https://www.witgoedhal.test/product/912345/wasmachine-acht.html',
    { kind: 'product', price: '549 EUR', list: '649 EUR', rating: 4.5, reviews: 238, sku: '912345' },
    shopPage('nl', {
      title: 'Wasmachine Acht - Witgoedhal',
      main: `<h1>Wasmachine Acht</h1><p>Artikelnummer 912345</p><div class="review-stars"><div class="fill" style="width: 90%"></div></div><a href="#r">238 reviews</a><p>Adviesprijs <s>649,-</s></p><p class="verkoop">549,-</p><p>Morgen gratis bezorgd</p><button>In winkelwagen</button>`,
    }),
  ],
  [
    'code with a shortened label, count in thousands (Italy)',
    'https://www.casaluce.test/prodotto/lampada-da-tavolo-nilo',
    { kind: 'product', price: '79.9 EUR', list: '99 EUR', sku: 'LN-3302', reviews: 1200, rating: 4.4 },
    shopPage('it', {
      title: 'Lampada da tavolo Nilo | Casaluce',
      main: `<h1>Lampada da tavolo Nilo</h1><p>Cod. art. LN-3302</p><div><span title="4,4 su 5">★★★★</span><span>(1,2k recensioni)</span></div><div><span>Prezzo consigliato 99,00 €</span><span class="px">79<sup>,90</sup> €</span></div><p>oppure 3 rate da 26,63 €</p><button>Aggiungi al carrello</button>`,
    }),
  ],
  [
    'price before, coupon, price for the club (Spain)',
    'https://www.granalmacen.test/moda/A48123456-abrigo/',
    { kind: 'product', price: '59.99 EUR', list: '89.99 EUR', sku: 'A48123456', brand: 'Marel' },
    shopPage('es', {
      title: 'Abrigo de lana Marel | Gran Almacén',
      main: `<p><a href="/marcas/marel">Marel</a></p><h1>Abrigo de lana</h1><p>Ref. A48123456</p><div><span>Antes 89,99 €</span><span>59,99 €</span><span>-33%</span></div><p>Cupón de 10 € en tu próxima compra</p><p>Financia desde 15,50 €/mes</p><button>Añadir a la cesta</button>`,
    }),
  ],
  [
    'lowest price of 30 days, instalments, catalogue number (Poland)',
    'https://www.rtvdom.test/ekspres-do-kawy-mocca,p-1234567.html',
    { kind: 'product', price: '1899 PLN', list: '2199 PLN', sku: '1234567', reviews: 1200, rating: 4.8 },
    shopPage('pl', {
      title: 'Ekspres do kawy Mocca - RTVDom',
      main: `<h1>Ekspres do kawy Mocca</h1><p>Nr kat.: 1234567</p><p>4,8/5 (1,2 tys. opinii)</p><div><s>2 199,00 zł</s><b>1 899,00 zł</b><p>Najniższa cena z 30 dni przed obniżką: 1 949,00 zł</p><p>20 rat x 94,95 zł</p></div><button>Dodaj do koszyka</button><p>57 osób kupiło ostatnio</p>`,
    }),
  ],
  [
    'comparison price and member price (Sweden)',
    'https://www.byggtorget.test/p/skruvdragare-18v/42-1234',
    { kind: 'product', price: '1295 SEK', list: '1495 SEK', conditional: 'member: 1195 SEK', sku: '42-1234' },
    shopPage('se', {
      title: 'Skruvdragare 18V - Byggtorget',
      main: `<h1>Skruvdragare 18V</h1><p>Art.nr 42-1234</p><div><span>1 295:-</span><span>Ord. pris 1 495:-</span><span>Medlemspris 1 195:-</span><span>Tidigare lägsta pris 1 395:-</span></div><button>Lägg i varukorg</button>`,
    }),
  ],
  [
    'price at once by transfer and price in parts (Brazil)',
    'https://www.magazineverde.test/geladeira-frost-free-400l/p/237654100/',
    { kind: 'product', list: '3999 BRL', sku: '237654100', rating: 4.7, reviews: 2345 },
    shopPage('br', {
      title: 'Geladeira Frost Free 400L | Magazine Verde',
      main: `<h1>Geladeira Frost Free 400L</h1><p>Código 237654100</p><span>4.7 (2.345)</span><div><p><s>R$ 3.999,00</s></p><p>R$ 3.299,00</p><p>em 10x de R$ 329,90 sem juros</p></div><p>Vendido e entregue por Magazine Verde</p><button>Adicionar à sacola</button>`,
    }),
  ],
  [
    'item number, price without and with tax, points (Japan)',
    'https://store.kagushop.test/item/kg-2201.html',
    { kind: 'product', price: '16280 JPY', sku: 'KG-2201', rating: 4.52, reviews: 312, tax: true },
    shopPage('jp', {
      title: '木製デスク 幅100cm | 家具ショップ',
      main: `<h1>木製デスク 幅100cm</h1><p>商品番号：KG-2201</p><p>4.52（312件）</p><div><p>本体価格 14,800円（税抜）</p><p>16,280円（税込）</p></div><p>148ポイント獲得</p><p>送料 1,100円</p><button>カートに入れる</button>`,
    }),
  ],
  [
    'usual price, sale price, club price and count of reviews (Korea)',
    'https://www.maeilmart.test/vp/products/7312345',
    { kind: 'product', price: '24900 KRW', list: '32000 KRW', conditional: 'member: 22900 KRW', reviews: 1234 },
    shopPage('kr', {
      title: '스테인리스 텀블러 - 매일마트',
      main: `<h1>스테인리스 텀블러</h1><a href="#r">리뷰 1,234개</a><div><span>22%</span><s>32,000원</s><strong>24,900원</strong><p>회원가 22,900원</p></div><button>구매하기</button><p>배송비 3,000원</p>`,
    }),
  ],
  [
    'price with all taxes, bank offer, exchange, ratings and reviews apart (India)',
    'https://www.desimart.test/mixer-grinder-750w/p/itm4f2',
    { kind: 'product', price: '2799 INR', list: '4500 INR', rating: 4.1, reviews: 1234 },
    shopPage('in', {
      title: 'Mixer Grinder 750 W - Desimart',
      main: `<h1>Mixer Grinder 750 W</h1><div><span>4.1 ★</span> <span>12,345 Ratings &amp; 1,234 Reviews</span></div><div><b>₹2,799</b> <span>M.R.P.: <s>₹4,500</s></span> <span>37% off</span></div><p>Inclusive of all taxes</p><p>Bank Offer ₹250 instant discount on credit cards</p><p>EMI starts at ₹136. No Cost EMI available</p><p>With exchange: up to ₹700 off</p><button>Add to Cart</button>`,
    }),
  ],
  [
    'lower price in the basket (Turkey)',
    'https://www.pazarcim.test/marka/spor-ayakkabi-p-71234567',
    { kind: 'product', price: '1099 TRY', reviews: 3456, rating: 4.4, sku: 'SA-7712' },
    shopPage('tr', {
      title: 'Spor Ayakkabı | Pazarcım',
      main: `<h1>Spor Ayakkabı</h1><p>Stok Kodu: SA-7712</p><span>4,4</span> <a href="#d">3.456 Değerlendirme</a><div><span>1.299,00 TL</span><p>Sepette 1.099,00 TL</p><p>3 taksit x 433,00 TL</p></div><button>Sepete Ekle</button>`,
    }),
  ],
  [
    'packs to choose from, each with a price (United States)',
    'https://www.pantry.test/products/oat-bars',
    { kind: 'product', price: '23.99 USD' },
    shopPage('us', {
      title: 'Oat Bars | Pantry',
      main: `<h1>Oat Bars</h1><p class="pr">$23.99 <span>($2.00 / count)</span></p><div role="radiogroup" aria-label="Pack"><button role="radio" aria-checked="false">6 Count <span>$13.49</span></button><button role="radio" aria-checked="true">12 Count <span>$23.99</span></button><button role="radio" aria-checked="false">24 Count <span>$44.99</span></button></div><button>Add to cart</button>`,
    }),
  ],
  [
    'add-ons to tick beside the buy button (United Kingdom)',
    'https://www.brightside.test/products/tv-55-oled-99123456-pdt.html',
    { kind: 'product', price: '1099 GBP', list: '1299 GBP', sku: '99123456' },
    shopPage('gb', {
      title: 'OLED TV 55" - Brightside',
      main: `<h1>OLED TV 55"</h1><p>Product code: 99123456</p><div><span>£1,099.00</span><span>Save £200.00</span><span>Was £1,299.00 (from 01/09 to 02/10)</span></div><p>or £31.20 per month for 36 months</p><ul><li><label><input type="checkbox"> Recycle my old TV £25.00</label></li><li><label><input type="checkbox"> 5 year care plan £149.00</label></li><li><label><input type="checkbox"> HDMI cable £19.99</label></li></ul><button>Add to basket</button>`,
    }),
  ],
  [
    'price for the eye in pieces, the whole of it only in a label (United States)',
    'https://www.toolyard.test/p/Drill-20V/312345678',
    { kind: 'product', price: '149 USD', list: '199 USD', mpn: 'DR20-2B', sku: '1002345678' },
    shopPage('us', {
      title: 'Drill 20V | Toolyard',
      main: `<div>Internet # 312345678 Model # DR20-2B Store SKU # 1002345678</div><h1>Drill 20V Kit</h1><div aria-label="$149.00"><span>$</span><span>149</span><span>00</span></div><div><span>$199.00</span> <span>Save $50.00 (25%)</span></div><button>Add to Cart</button>`,
    }),
  ],
  [
    'phone and desk copies of one price, the phone one first and hidden (Germany)',
    'https://www.moebelkontor.test/regal-fichte-200',
    { kind: 'product', price: '129 EUR', list: '159 EUR' },
    shopPage('de', {
      title: 'Regal Fichte 200 cm | Möbelkontor',
      main: `<div class="d-md-none"><span>129,-</span></div><h1>Regal Fichte 200 cm</h1><div class="d-none d-md-block"><span>Statt 159,-</span> <strong>129,-*</strong></div><p>* inkl. MwSt.</p><p>Lieferkosten 39,95 €</p><p>Ratenzahlung ab 11,20 € im Monat</p><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'coupon price drawn larger than the price (United States)',
    'https://www.bathcorner.test/product/towel-set-3312.html',
    { kind: 'product', price: '39.99 USD', conditional: 'coupon: 31.99 USD' },
    shopPage('us', {
      title: 'Towel Set of 6 - Bathcorner',
      main: `<h1>Towel Set of 6</h1><div><strong>$31.99</strong> <span>with coupon</span></div><div><span>$39.99</span></div><button>Add to Cart</button>`,
    }),
  ],
  [
    'a range for all variants beside the price of the chosen one (Italy)',
    'https://www.vestibene.test/it/camicia-lino?color=blu',
    { kind: 'product', price: '49.95 EUR', availability: 'InStock' },
    shopPage('it', {
      title: 'Camicia in lino | Vestibene',
      head: ld({
        '@type': 'Product',
        name: 'Camicia in lino',
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: '39.95',
          highPrice: '59.95',
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
        },
      }),
      main: `<h1>Camicia in lino</h1><p>49,95 €</p><button>Aggiungi</button>`,
    }),
  ],
  [
    'deposit and bottle price (Germany)',
    'https://www.getraenkewelt.test/mineralwasser-12x1l',
    { kind: 'product', price: '7.49 EUR', unit: '0.62 EUR' },
    shopPage('de', {
      title: 'Mineralwasser 12 x 1 l',
      main: `<h1>Mineralwasser 12 x 1 l</h1><div><span>zzgl. 3,30 € Pfand</span><span>0,62 € / 1 l</span><span>7,49 €</span></div><button>In den Warenkorb</button>`,
    }),
  ],
];
