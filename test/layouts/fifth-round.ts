/** Pages made up in the fifth round: hidden labels, twins with and without tax, spoken prices, states in class names, old areas without classes. */
import type { LayoutCase } from './read-layout.ts';
import { ld, shopPage } from './shop-page.ts';

export const FIFTH_ROUND: readonly LayoutCase[] = [
  [
    'a hidden label of an older price, and the price without tax beside it (Australia)',
    'https://www.campwell.test/lantern/',
    { kind: 'product', price: '59.4 AUD', list: '75 AUD' },
    shopPage('au', {
      title: 'Lantern | Campwell',
      main: `<h1>Lantern</h1><div class="view"><div class="sect"><span>RRP:</span><span class="price price--rrp">$75.00</span></div><div class="sect" style="display: none;"><span>Was:</span><span class="price"></span></div><div class="sect"><span class="price">$59.40</span> <abbr>(Inc. GST)</abbr></div><div class="sect"><span class="price">$54.00</span> <abbr>(Ex. GST)</abbr></div></div><button>Add to cart</button>`,
    }),
  ],
  [
    'a price spoken for those who hear the page, its cents raised and without a sign (Netherlands)',
    'https://www.letterkast.test/p/roman/88123',
    { kind: 'product', price: '17.95 EUR', availability: 'InStock' },
    shopPage('nl', {
      title: 'Het Lage Land | Letterkast',
      main: `<h1>Het Lage Land</h1><div class="koop"><span data-test="price">17<sup>95</sup></span><span class="visually-hidden">De prijs van dit boek is 17 euro en 95 cent</span></div><p>Je krijgt 3% terug met de spaarpas (€ 0,54)</p><p>Op voorraad</p><button>In winkelwagen</button>`,
    }),
  ],
  [
    'a box named for the older price that it holds too (Türkiye)',
    'https://www.dolap.test/kazak-p-5501',
    { kind: 'product', price: '349.9 TRY', list: '529.9 TRY' },
    shopPage('tr', {
      title: 'Kadın Kazak - Dolap',
      main: `<h1>Kadın Kazak</h1><div class="box with-org-prc"><span class="prc-org">529,90 TL</span><span class="prc-new">349,90 TL</span></div><button>Sepete Ekle</button><div><h3>Diğer Satıcılar</h3><div>Moda A 361,00 TL</div><div>Moda B 368,50 TL</div></div>`,
    }),
  ],
  [
    'the price follows the choice and is named for it; a cheaper thing in the box of offers (Germany)',
    'https://www.teehaus.test/darjeeling.html',
    { kind: 'product', price: '9.8 EUR' },
    `<html lang="de"><head><title>Darjeeling 100g - Teehaus</title></head><body><table><tr><td class="links"><div class="angebote">Angebote<br><a href="/sieb.html">Teesieb</a><br>Jetzt nur 4,90 EUR</div></td><td><form id="cart_quantity"><h1>Darjeeling 100g</h1><p><span id="attribute_price">9,80 EUR</span><br>inkl. 7% MwSt. zzgl. Versand</p><p>Menge: <select name="id[1]"><option>100g</option><option>250g (+ 12,00 EUR)</option></select></p><input type="image" alt="In den Warenkorb" src="button_in_cart.gif"></form></td></tr></table></body></html>`,
  ],
  [
    'the lowest price of thirty days in a long sentence, the regular price behind it (Poland)',
    'https://www.czesci.test/klocki-p-77.html',
    { kind: 'product', price: '119 PLN', list: '159 PLN' },
    shopPage('pl', {
      title: 'Klocki hamulcowe | Części',
      main: `<h1>Klocki hamulcowe przód</h1><strong class="price">119,00 zł</strong><div><span>Najniższa cena produktu w okresie 30 dni przed wprowadzeniem obniżki: </span><del>129,00 zł</del></div><div><span>Cena regularna:</span> <del>159,00 zł</del></div><button>Dodaj do koszyka</button>`,
    }),
  ],
  [
    'a number behind its label in the heading (France)',
    'https://www.griffes.test/p/660214',
    { kind: 'product', name: 'Litière végétale 10 L', price: '12.9 EUR', sku: '660214' },
    shopPage('fr', {
      title: 'Litière végétale 10 L | Griffes',
      main: `<h1 class="name">Litière végétale 10 L<span class="sku">ID</span><span class="code">660214</span></h1><p class="price">12,90 €</p><button>Ajouter au panier</button>`,
    }),
  ],
  [
    'a cart of the tables’ age whose title names the shop alone, the number in brackets below the name (United States)',
    'http://www.signalbox.test/catalog/product_info.php?cPath=3_10&products_id=77',
    {
      kind: 'product',
      name: 'Semaphore Signal Kit HO',
      price: '18.5 USD',
      list: '22.95 USD',
      sku: 'SG-4077',
    },
    `<html lang="en-US"><head><title>Signal Box Model Railways</title></head><body><table><tr><td width="125"><table><tr><td class="infoBoxHeading">New</td></tr><tr><td><a href="product_info.php?products_id=91"><img src="images/91.jpg" alt="Water Column Twin Pack"></a><br><a href="product_info.php?products_id=91">Water Column Twin Pack</a><br>$9.95</td></tr></table></td><td><form action="product_info.php?products_id=77&action=add_product"><table><tr><td class="pageHeading">Semaphore Signal Kit HO<br><span class="smallText">[SG-4077]</span></td><td class="pageHeading" align="right"><s>$22.95</s> <span class="productSpecialPrice">$18.50</span></td></tr><tr><td class="main"><a href="javascript:popupWindow('popup_image.php?pID=77')"><img src="images/77.jpg" alt="Semaphore Signal Kit HO"></a><p>Working lamp, two arms.</p></td></tr><tr><td><input type="image" src="button_in_cart.gif" alt="Add to Cart"></td></tr></table></form><table><tr><td>Customers who bought this product also purchased</td></tr><tr><td><a href="product_info.php?products_id=31"><img src="images/31.jpg" alt="Ballast Fine Grey"></a><br><a href="product_info.php?products_id=31">Ballast Fine Grey</a></td></tr></table></td></tr></table></body></html>`,
  ],
  [
    'the shop filled in for the brand in structured data, another brand in the table (Netherlands)',
    'https://www.wasserette.test/product/5512/droger',
    { kind: 'product', brand: 'Zuiderwind' },
    shopPage('nl', {
      title: 'Droger D7 | Wasserette',
      head: ld({
        '@type': 'Product',
        name: 'Droger D7',
        brand: 'Wasserette',
        offers: { '@type': 'Offer', price: '499', priceCurrency: 'EUR' },
      }),
      main: `<h1>Droger D7</h1><strong>499,-</strong><button>In winkelwagen</button><table><tr><th>Merk</th><td>Zuiderwind</td></tr></table>`,
    }),
  ],
  [
    'numbers of pharmacies (Germany)',
    'https://www.salbei.test/hustensaft-100ml',
    { kind: 'product', price: '7.45 EUR', sku: '04412987' },
    shopPage('de', {
      title: 'Hustensaft 100 ml',
      main: `<h1>Hustensaft 100 ml</h1><dl><dt>PZN</dt><dd>04412987</dd><dt>Anbieter</dt><dd>Heilkraut GmbH</dd></dl><p class="price">7,45 €</p><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'columns of the page without a class, each with a link and an amount (Germany)',
    'https://www.warenhof.test/dp/B00K7',
    { kind: 'product', price: '44.9 EUR', availability: 'InStock' },
    `<html lang="de"><head><title>Wasserkocher Nova : Warenhof</title></head><body><div id="dp"><div id="leftCol"><a href="/zubehoer"><img src="a.jpg" alt=""></a><span>Gesehen ab 39,00 €</span></div><div id="centerCol"><h1>Wasserkocher Nova 1,7 Liter</h1><a href="/marke">Marke Nova</a><span class="price">44,90 €</span></div><div id="rightCol"><a href="/verkauf"><img src="b.jpg" alt=""></a><span class="price">44,90 €</span><div id="availability"><span> Auf Lager </span></div><input type="submit" value="In den Einkaufswagen"></div></div></body></html>`,
  ],
  [
    'sold out in words and nothing to buy with, in spite of what the markup says (Germany)',
    'https://www.fassade.test/farbe-5l',
    { kind: 'product', availability: 'OutOfStock' },
    shopPage('de', {
      title: 'Fassadenfarbe 5 L',
      head: ld({
        '@type': 'Product',
        name: 'Fassadenfarbe 5 L',
        offers: {
          '@type': 'Offer',
          price: '54.90',
          priceCurrency: 'EUR',
          availability: 'https://schema.org/LimitedAvailability',
        },
      }),
      main: `<h1>Fassadenfarbe 5 L</h1><p class="price">54,90 €</p><div class="delivery-status">Nicht mehr verfügbar</div><form><input type="email"><button>Benachrichtigen</button></form>`,
    }),
  ],
  [
    'a book to order before it appears, with broken structured data (Hungary)',
    'https://www.lapozo.test/konyv/a-folyo-2207',
    { kind: 'product', name: 'A folyó', price: '3990 HUF', list: '4690 HUF', availability: 'PreOrder' },
    shopPage('hu', {
      title: 'A folyó - Lapozó',
      head: '<script type="application/ld+json">{"@type":"Product","name":"A folyó",</script>',
      main: `<h1>A folyó</h1><div>Online ár: <b>3 990 Ft</b></div><div>Eredeti ár: <s>4 690 Ft</s></div><div>Előrendelhető · megjelenés: 2027. január 12.</div><button>Előrendelem</button>`,
    }),
  ],
  [
    'stars of one customer in front of nothing; the average is a bar (Korea)',
    'https://www.hanmall.test/products/71204',
    { kind: 'product', price: '31900 KRW', rating: 4.4 },
    shopPage('kr', {
      title: '전기 포트 1.5L',
      main: `<h1>전기 포트 1.5L</h1><div class="rating-star"><span class="rating-star-num" style="width:88%"></span></div><div class="price">31,900원</div><button>장바구니 담기</button><section><article class="review__article"><span class="review__stars" title="5/5"></span><p>좋아요</p></article></section>`,
    }),
  ],
  [
    'the average only in an attribute of the tool for reviews (United Kingdom)',
    'https://www.wick.test/products/cedar',
    { kind: 'product', price: '24 GBP', rating: 4.87, reviews: 52 },
    shopPage('gb', {
      title: 'Cedar Candle',
      main: `<h1>Cedar Candle</h1><div class="tool-badge" data-average-rating="4.87"><span>52 reviews</span></div><p class="price">£24.00</p><button>Add to basket</button>`,
    }),
  ],
  [
    'eco contribution included in the price, said behind it (Italy)',
    'https://www.lavatutto.test/lavatrice-8kg',
    { kind: 'product', price: '379 EUR', list: '499 EUR' },
    shopPage('it', {
      title: 'Lavatrice 8 kg',
      main: `<h1>Lavatrice 8 kg</h1><div class="price"><s>€ 499,00</s> <span>€ 379,00</span> <small>RAEE incluso</small></div><div>Installazione <b>€ 39,00</b></div><button>Aggiungi al carrello</button>`,
    }),
  ],
  [
    'rows with the price without tax below the price to pay (Japan)',
    'https://www.kagu.test/shop/c/c10/',
    { kind: 'category', rowPrices: '12980 8580 21780 5478' },
    shopPage('jp', {
      title: '家具',
      main: `<h1>家具</h1><ul>${[
        ['木製ラック', '12,980', '11,800'],
        ['丸テーブル', '8,580', '7,800'],
        ['二人掛けソファ', '21,780', '19,800'],
        ['折りたたみ椅子', '5,478', '4,980'],
      ]
        .map(
          ([name, gross, net], at) =>
            `<li class="item"><a href="/shop/g/g${at}/"><img src="/${at}.jpg" alt="${name}"><p class="item__name">${name}</p><p class="item__price"><span>${gross}</span>円<small>(税込)</small></p><p class="item__net">本体価格 ${net}円</p></a></li>`,
        )
        .join('')}</ul>`,
    }),
  ],
  [
    'rows whose every amount is named retail price, the recommended one struck (Germany)',
    'https://www.wohnsinn.test/sideboards',
    { kind: 'listing', rowPrices: 'from 429 259 from 519 199' },
    shopPage('de', {
      title: 'Sideboards',
      main: `<h1>Sideboards</h1>${[
        ['Sideboard Lund', '649,00', 'ab 429,00'],
        ['Sideboard Kim', '', '259,00'],
        ['Sideboard Oslo', '799,00', 'ab 519,00'],
        ['Lowboard Bo', '', '199,00'],
      ]
        .map(
          ([name, old, now], at) =>
            `<article class="tile"><a href="/p/${at}"><img src="/${at}.jpg" alt=""></a><p class="tile__name">${name}</p><div class="tile__price">${old === '' ? '' : `<span class="tile__retailPrice">UVP <s>${old} €</s></span>`}<span class="tile__retailPrice">${now} €</span></div></article>`,
        )
        .join('')}`,
    }),
  ],
];
