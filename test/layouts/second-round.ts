/** A second, later set of made-up layouts, written to measure what the rules do on pages that nobody had in mind when they were written. */
import type { LayoutCase } from './read-layout.ts';
import { ld, shopPage } from './shop-page.ts';

const cards = (rows: readonly string[], draw: (cells: readonly string[], index: number) => string): string =>
  rows.map((row, index) => draw(row.split('|'), index)).join('');
/** The rows three times over, each time with another number in the name: as long as a real list. */
const thrice = (rows: readonly string[], name = 0): string[] =>
  ['', ' II', ' III'].flatMap((end) =>
    rows.map((row) =>
      row
        .split('|')
        .map((cell, index) => (index === name ? cell + end : cell))
        .join('|'),
    ),
  );
const three = (text: string): string => `${text} ${text} ${text}`;

export const SECOND_ROUND: readonly LayoutCase[] = [
  [
    'home improvement: dollars and cents as superscripts with a label for screen readers (United States)',
    'https://www.hammerhome.test/pd/Oakline-24-in-Vanity-White/5014061234',
    {
      kind: 'product',
      name: 'Oakline 24-in White Single Sink Bathroom Vanity',
      price: '298 USD',
      list: '349 USD',
      mpn: 'OV24-W',
      rating: 4.4,
      reviews: 318,
      brand: 'Oakline',
    },
    shopPage('us', {
      frame: 'app',
      title: 'Oakline 24-in White Single Sink Bathroom Vanity at HammerHome.com',
      main: `<div class="pd-title"><a href="/b/oakline.html">Shop Oakline</a><h1 class="styles__ArticleTitle-sc-1x brand-desc">Oakline 24-in White Single Sink Bathroom Vanity</h1></div><p>Item #<!-- -->1234567<!-- --> |</p><p>Model #<!-- -->OV24-W</p><a href="#ratings"><span role="img" aria-label="4.4 out of 5"></span><span>318</span></a><div class="main-price undefined split split-left" aria-label="$298.00" aria-hidden="true"><div class="split"><sup>$</sup><span class="item-price-dollar">298</span><sup class="PriceUIstyles__Cent-sc-14">.00</sup></div></div><div class="screen-reader">Price is $298.00</div><div class="save"><span class="strikethrough">was $349.00</span><span>Save 14%</span></div><button>Add to Cart</button><p>Lease to own: $39.99 biweekly</p>`,
    }),
  ],
  [
    'department store: sale range with regular range and store cash (United States)',
    'https://www.kolsons.test/product/prd-5551234/womens-chino-shorts.jsp',
    { kind: 'product', name: "Women's Everyday Chino Shorts", price: '17.99–22.99 USD', reviews: 402, rating: 4.3 },
    shopPage('us', {
      title: "Women's Everyday Chino Shorts",
      main: `<h1 class="product-title">Women's Everyday Chino Shorts</h1><div class="pdp-product-price"><ul><li class="pdpprice-row1"><span class="pdpprice-row1-reg-price">Reg. $30.00</span></li><li class="pdpprice-row2"><span class="pdpprice-row2-main-text pdpprice-row2-main-text-red">$17.99 - $22.99</span><span class="pdpprice-row2-sub-text">Sale</span></li></ul></div><p>Earn $10 Cash for every $50 spent</p><div class="bvRating"><span>4.3</span><span>(402)</span></div><button title="Add to Cart">Add to Cart</button>`,
    }),
  ],
  [
    'computer parts: price with strong dollars and sup cents, item and model numbers (United States)',
    'https://www.eggstore.test/p/N82E16820123456',
    {
      kind: 'product',
      name: 'Vortek 2TB M.2 NVMe Internal SSD VK2TB-X',
      price: '149.99 USD',
      list: '199.99 USD',
      rating: 4.6,
      reviews: 1203,
      availability: 'InStock',
    },
    shopPage('us', {
      title: 'Vortek 2TB M.2 NVMe Internal SSD VK2TB-X - Eggstore.test',
      main: `<div class="product-wrap"><h1 class="product-title">Vortek 2TB M.2 NVMe Internal SSD VK2TB-X</h1><div class="product-rating"><i class="rating rating-4-6" title="4.6 out of 5 eggs"></i><span class="item-rating-num">(1,203)</span></div><div class="product-inventory"><strong>In stock.</strong> Ships from United States.</div></div><div class="product-buy-box"><ul class="price"><li class="price-was"><span class="price-was-data">$199.99</span></li><li class="price-current">$<strong>149</strong><sup>.99</sup></li><li class="price-save"><span class="price-save-label">Save: </span><span class="price-save-percent">25%</span></li><li class="price-ship">Free Shipping</li></ul><button class="btn btn-primary btn-wide">Add to cart</button><div>Add protection: <label>2 Year $19.99</label></div></div>`,
    }),
  ],
  [
    'vitamins: shop of the world with price per serving, product code and UPC',
    'https://www.herbalia.test/pr/sunleaf-vitamin-d3-5000-iu-120-softgels/61234',
    {
      kind: 'product',
      name: 'SunLeaf, Vitamin D3, 5,000 IU, 120 Softgels',
      price: '9.99 USD',
      list: '12.49 USD',
      sku: 'SLF-01234',
      gtin: '887398112344',
      rating: 4.8,
      reviews: 15234,
      brand: 'SunLeaf',
    },
    shopPage('us', {
      title: 'SunLeaf, Vitamin D3, 5,000 IU, 120 Softgels',
      main: `<div id="brand">By <a href="/c/sunleaf"><span>SunLeaf</span></a></div><h1 id="name">SunLeaf, Vitamin D3, 5,000 IU, 120 Softgels</h1><div class="rating"><a class="stars" title="4.8/5 - 15,234 Reviews"><i></i></a><a class="rating-count"><span>15,234</span></a></div><ul id="product-specs-list"><li>Best by: <span>04/2028</span></li><li>Product code: <span>SLF-01234</span></li><li>UPC: <span>887398112344</span></li><li>Package quantity: <span>120 Count</span></li></ul><div class="price-container"><b class="price-inner-text discount-red"><p>$9.99</p></b><div class="list-price-container"><span class="list-price">$12.49</span></div><div class="serving">$0.08/Serving</div></div><button name="AddToCart">Add to Cart</button>`,
    }),
  ],
  [
    'clothing giant (Japan): limited offer in yen, old price without sign',
    'https://www.kuniya.test/jp/ja/products/E456789-000/00?colorDisplayCode=09',
    { kind: 'product', name: 'ウルトラライトダウンジャケット', price: '4990 JPY', rating: 4.5, reviews: 812 },
    shopPage('jp', {
      frame: 'app',
      title: 'メンズ ウルトラライトダウンジャケット | クニヤ',
      main: `<h1 class="fr-ec-title">ウルトラライトダウンジャケット</h1><div class="fr-ec-price"><p class="fr-ec-price-text fr-ec-price-text--promotional">￥4,990</p><span>税込</span><span class="fr-ec-flag">期間限定価格 12/4まで</span></div><div class="rating"><span>4.5</span><span>(812)</span></div><p>商品番号：456789</p><button>カートに入れる</button>`,
    }),
  ],
  [
    'second-hand app (Japan): price with tax and delivery, state of the thing',
    'https://jp.fleamart.test/item/m12345678901',
    { kind: 'product', name: 'フィルムカメラ 完動品', price: '12800 JPY', condition: 'UsedCondition' },
    shopPage('jp', {
      frame: 'boxes',
      title: 'フィルムカメラ 完動品 - フリマート',
      main: `<div class="i"><h1 class="heading__a7d91561">フィルムカメラ 完動品</h1><div data-testid="price"><span class="currency">¥</span><span>12,800</span></div><p>(税込) 送料込み</p><button>購入手続きへ</button><div><span>商品の状態</span><span>目立った傷や汚れなし</span></div></div>`,
    }),
  ],
  [
    'open market (Korea): sale price and coupon price with labels',
    'https://www.nuri11.test/products/4512345678',
    { kind: 'product', name: '산들 공기청정기 12평형', price: '159000 KRW', list: '219000 KRW', reviews: 1204 },
    shopPage('kr', {
      title: '산들 공기청정기 12평형 - 누리십일',
      main: `<h1 class="title">산들 공기청정기 12평형</h1><div class="c_product_review"><a href="#tab-review">리뷰 <strong>1,204</strong>건</a></div><dl class="price"><dt>정가</dt><dd class="price_regular"><del>219,000원</del></dd><dt>판매가</dt><dd class="price_real"><strong><span class="value">159,000</span><span class="unit">원</span></strong></dd></dl><p>무이자 할부 월 26,500원(6개월)</p><button>구매하기</button>`,
    }),
  ],
  [
    'mobile marketplace (Philippines): range of variants with sold count',
    'https://shopp.test/Wireless-Earbuds-Pro-i.123456.789012',
    { kind: 'product', name: 'Wireless Earbuds Pro', price: '299–599 PHP', rating: 4.9, reviews: 1200 },
    shopPage('us', {
      lang: 'en-PH',
      bare: true,
      frame: 'boxes',
      title: 'Wireless Earbuds Pro | Shopp Philippines',
      main: `<div class="flex-auto"><h1 class="vR6K3w">Wireless Earbuds Pro</h1><div class="flex"><div class="F9RHbS dQEiAI">4.9</div><div class="F9RHbS">1.2k</div><div class="x1i_He">Ratings</div><div class="AcmPRb">5.6k</div><div>Sold</div></div><div class="jRlVo0"><div class="IZPeQz B67UQ0">₱299 - ₱599</div><div class="ZA5sW5">₱800 - ₱1,200</div><div class="vms4_3">50% off</div></div><button>add to cart</button><button>buy now</button></div>`,
    }),
  ],
  [
    'electronics mall (China): yuan sign and digits apart',
    'https://item.dongfang.test/100012345678.html',
    { kind: 'product', name: '星野 智能手机 12GB+256GB 雪山白', price: '3999 CNY', list: '4499 CNY', brand: '星野' },
    shopPage('us', {
      lang: 'zh-CN',
      bare: true,
      title: '【星野智能手机】星野 智能手机 12GB+256GB 雪山白',
      main: `<div class="sku-name">星野 智能手机 12GB+256GB 雪山白</div><div class="summary-price"><div class="dt">京 东 价</div><div class="dd"><span class="p-price"><span>￥</span><span class="price J-p-100012345678">3999.00</span></span><span class="pricing">[<del>￥4499.00</del>]</span></div></div><ul class="parameter2"><li title="星野">品牌： <a>星野</a></li><li>商品编号：100012345678</li></ul><a id="InitCartUrl" class="btn-special1">加入购物车</a>`,
    }),
  ],
  [
    'electronics chain (Russia): spaces in numbers and a bonus',
    'https://www.cifra.test/product/abc123/156-noutbuk-vega-14/',
    {
      kind: 'product',
      name: '15.6" Ноутбук Vega 14 серый',
      price: '54999 RUB',
      list: '62999 RUB',
      rating: 4.7,
      reviews: 86,
      sku: '5412345',
    },
    shopPage('jp', {
      lang: 'ru',
      bare: true,
      title: 'Купить 15.6" Ноутбук Vega 14 серый в интернет-магазине Цифра',
      main: `<h1 class="product-card-top__title">15.6" Ноутбук Vega 14 серый</h1><div class="product-card-top__code">Код товара: 5412345</div><a class="product-card-top__rating" data-rating="4.7">4.7 | 86 отзывов</a><div class="product-buy__price product-buy__price_active">54 999 ₽<span class="product-buy__prev">62 999</span></div><p>от 2 553 ₽/ мес.</p><button class="buy-btn">Купить</button><span>В наличии: 12 магазинов</span>`,
    }),
  ],
  [
    'electronics marketplace (Turkey) with data-test-id names',
    'https://www.hepsibizde.test/kahve-makinesi-x5-p-HBCV0000123456',
    {
      kind: 'product',
      name: 'Karaca Yolu X5 Kahve Makinesi',
      price: '12999 TRY',
      list: '15999 TRY',
      rating: 4.6,
      reviews: 348,
    },
    shopPage('tr', {
      frame: 'app',
      title: 'Karaca Yolu X5 Kahve Makinesi Fiyatı - Hepsibizde',
      main: `<div><h1 data-test-id="title" class="xeL9CQ3JILmYoQPCgDcl">Karaca Yolu X5 Kahve Makinesi</h1><div data-test-id="has-review"><span>4,6</span><a>348 Değerlendirme</a></div><div data-test-id="price"><div data-test-id="prev-price"><span>15.999,00 TL</span></div><div data-test-id="default-price"><div><span>12.999,00 TL</span></div></div></div><p>Peşin fiyatına 6 x 2.166,50 TL</p><button data-test-id="addToCart">Sepete ekle</button></div>`,
    }),
  ],
  [
    'Leroy Merlin product page (France)',
    'https://www.leroymerlin.fr/produits/perceuse-visseuse-18v-brico-82345678.html',
    {
      kind: 'product',
      marketplace: 'Leroy Merlin',
      fallback: false,
      name: 'Perceuse visseuse sans fil BRICO 18 V',
      price: '79.9 EUR',
      rating: 4.2,
      reviews: 154,
    },
    shopPage('fr', {
      title: 'Perceuse visseuse sans fil BRICO 18 V | Leroy Merlin',
      main: `<h1 class="l-product-detail-presentation__title">Perceuse visseuse sans fil BRICO 18 V</h1><p>Ref. 82345678</p><div class="m-review"><span>4,2/5</span> <a>154 avis</a></div><div class="m-price"><span class="m-price__line">79,90 €</span> <span class="m-price__unit">/ pièce</span></div><p>dont 0,10 € éco-part.</p><button>Ajouter au panier</button>`,
      head: ld({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Perceuse visseuse sans fil BRICO 18 V',
        sku: '82345678',
        offers: { '@type': 'Offer', price: 79.9, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
      }),
    }),
  ],
  [
    'ManoMano product page: split price with and without tax',
    'https://www.manomano.fr/p/nettoyeur-haute-pression-1800w-12345678',
    {
      kind: 'product',
      marketplace: 'ManoMano',
      name: 'Nettoyeur haute pression 1800W',
      price: '129.9 EUR',
      list: '169.9 EUR',
      rating: 4.4,
      reviews: 67,
    },
    shopPage('fr', {
      frame: 'app',
      title: 'Nettoyeur haute pression 1800W | ManoMano',
      main: `<h1>Nettoyeur haute pression 1800W</h1><div><span aria-label="4.4/5">★★★★☆</span> <a>67 avis</a></div><div data-testid="price-box"><span data-testid="price-main">129€<sup>90</sup></span> <span>TTC</span> <s data-testid="price-retail">169€90</s> <span>108€25 HT</span></div><button>Ajouter au panier</button><p>Vendu par <a>JardinPro</a></p>`,
    }),
  ],
  [
    'refund offer and reconditioned twin beside the price (France)',
    'https://www.darling-electro.test/nav/achat/tv/televiseur_led/helio_50k3.html',
    { kind: 'product', name: 'TV LED Helio 50K3', price: '399.99 EUR', availability: 'InStock' },
    shopPage('fr', {
      title: 'TV LED Helio 50K3 | Darling',
      main: `<h1 itemprop="name"><span class="product_family">TV LED</span> <span class="product_brand_name">Helio</span> <span class="product_name">50K3</span></h1><div class="product_price font-2-b">399<span class="cents">,99 €</span></div><p class="ecotax">Dont éco-participation 8,00 €</p><p>50 € remboursés sur offre (soit 349,99 € après remboursement)</p><a href="/reconditionne/helio">À partir de 289,00 € reconditionné</a><p>En stock</p><button>Ajouter au panier</button><p>ou 102,15 € x4 puis 0</p>`,
    }),
  ],
  [
    'pet shop: variants each with price, unit price and separate price (Germany)',
    'https://www.tierfroh.test/shop/katzen/nassfutter/mauz/123456?activeVariant=123456.2',
    { kind: 'product', name: 'Mauz Ragout 12 x 400 g', price: '18.99 EUR', rating: 4.7, reviews: 214 },
    shopPage('de', {
      title: 'Mauz Ragout 12 x 400 g günstig bei Tierfroh',
      head: ld({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Mauz Ragout 12 x 400 g',
        brand: { '@type': 'Brand', name: 'Mauz' },
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.7, reviewCount: 214 },
        offers: [
          {
            '@type': 'Offer',
            sku: '123456.1',
            price: '9.99',
            priceCurrency: 'EUR',
            url: 'https://www.tierfroh.test/shop/katzen/nassfutter/mauz/123456?activeVariant=123456.1',
          },
          {
            '@type': 'Offer',
            sku: '123456.2',
            price: '18.99',
            priceCurrency: 'EUR',
            url: 'https://www.tierfroh.test/shop/katzen/nassfutter/mauz/123456?activeVariant=123456.2',
          },
        ],
      }),
      main: `<h1 data-zta="productTitle">Mauz Ragout 12 x 400 g</h1><div class="variants"><label><input type="radio" name="v"> 6 x 400 g <span>9,99 €</span> <small>4,16 € / kg</small></label><label><input type="radio" name="v" checked> 12 x 400 g <span>18,99 €</span> <small>3,96 € / kg</small></label></div><div data-zta="productStandardPrice"><span>Einzeln 23,88 €</span> <span class="z-price__amount">18,99 €</span></div><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'classified advert with a price to bargain about (Germany)',
    'https://www.kleinmarkt.test/s-anzeige/fahrrad-28-zoll-damen/2612345678-217-3331',
    { kind: 'product', name: 'Fahrrad 28 Zoll Damen', price: '120 EUR' },
    shopPage('de', {
      bare: true,
      title: 'Fahrrad 28 Zoll Damen in Köln | Kleinmarkt',
      main: `<article><h1 id="viewad-title">Fahrrad 28 Zoll Damen</h1><h2 id="viewad-price">120 € VB</h2><div id="viewad-details"><li>Zustand <span>Gut</span></li></div><button>Nachricht schreiben</button></article>`,
    }),
  ],
  [
    'music shop: whole euros, count without a word, item number (Germany)',
    'https://www.tonmann.test/de/harlan_st_custom_sb.htm',
    {
      kind: 'product',
      name: 'Harlan ST Custom SB',
      price: '598 EUR',
      sku: '512345',
      availability: 'InStock',
      rating: 4.8,
      reviews: 96,
    },
    shopPage('de', {
      title: 'Harlan ST Custom SB – Tonmann',
      main: `<h1>Harlan ST Custom SB</h1><div class="fx-rating-stars" title="4.8 von 5 Sternen"><div class="fx-rating-stars__filler" style="width:96%"></div></div><span class="fx-rating-stars__description">96</span><div class="price-wrapper"><div class="price">598 €</div><div class="price-info">Versandkostenfrei und inkl. MwSt.</div></div><span class="fx-availability fx-availability--in-stock">Sofort lieferbar</span><ul><li>Artikelnummer <span>512345</span></li></ul><button>In den Warenkorb</button>`,
    }),
  ],
  [
    'used fashion app: price and price with buyer protection (France)',
    'https://www.revetu.test/items/4512345678-robe-fleurie-taille-38',
    { kind: 'product', name: 'Robe fleurie taille 38', price: '12 EUR' },
    shopPage('fr', {
      frame: 'app',
      title: 'Robe fleurie taille 38 | Revêtu',
      head: ld({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Robe fleurie taille 38',
        offers: {
          '@type': 'Offer',
          price: '12.0',
          priceCurrency: 'EUR',
          itemCondition: 'https://schema.org/UsedCondition',
          availability: 'https://schema.org/InStock',
        },
      }),
      main: `<div data-testid="item-page-summary-plugin"><h1>Robe fleurie taille 38</h1><p>38 · Très bon état</p><div data-testid="item-price"><p>12,00 €</p></div><button><div>13,30 €</div><span>Inclut la Protection acheteurs</span></button><button>Acheter</button></div>`,
    }),
  ],
  [
    'Amazon Italy: nothing to buy now',
    'https://www.amazon.it/Lampada-Notte-Luna/dp/B07XAMPLE9',
    {
      kind: 'product',
      marketplace: 'Amazon',
      name: 'Lampada Notte Luna',
      price: null,
      availability: 'OutOfStock',
      rating: 4.1,
      reviews: 322,
    },
    shopPage('it', {
      bare: true,
      title: 'Lampada Notte Luna : Amazon.it: Illuminazione',
      main: `<span id="productTitle">Lampada Notte Luna</span><span id="acrPopover" title="4,1 su 5 stelle"></span><span id="acrCustomerReviewText">322 voti</span><div id="outOfStock"><span class="a-color-price a-text-bold">Attualmente non disponibile.</span><br>Non sappiamo se o quando l'articolo sarà di nuovo disponibile.</div><div id="sims"><h2>Prodotti correlati a questo articolo</h2><div class="a-carousel-card"><a href="/dp/B01">Lampada Stella</a><span class="a-price"><span class="a-offscreen">19,99 €</span></span></div><div class="a-carousel-card"><a href="/dp/B02">Lampada Sole</a><span class="a-price"><span class="a-offscreen">24,99 €</span></span></div></div>`,
    }),
  ],
  [
    'shekels and Hebrew',
    'https://www.machshev.test/web/item/234567',
    { kind: 'product', name: 'מחשב נייד נובה 14', price: '2499 ILS', list: '2999 ILS' },
    shopPage('us', {
      lang: 'he',
      bare: true,
      title: 'מחשב נייד נובה 14 | מחשב',
      main: `<h1>מחשב נייד נובה 14</h1><div class="price"><span class="was">₪2,999</span><span class="now">₪2,499</span></div><p>עד 12 תשלומים ללא ריבית</p><button>הוספה לעגלה</button>`,
    }),
  ],
  [
    'price comparison page of one product (Greece)',
    'https://www.skrouts.test/s/45123456/nova-a15-128gb.html',
    { kind: 'product', name: 'Nova A15 (4GB/128GB)', price: 'from 149.9 EUR', rating: 4.4, reviews: 231 },
    shopPage('us', {
      lang: 'el',
      bare: true,
      title: 'Nova A15 (4GB/128GB) | Skrouts.test',
      main: `<h1 class="page-title">Nova A15 (4GB/128GB)</h1><div class="rating-with-count"><span>4,4</span> <a>231 αξιολογήσεις</a></div><div class="final-price">από <strong>149,90 €</strong></div><p>σε 14 καταστήματα</p><button>Προσθήκη στο καλάθι</button>`,
    }),
  ],
  [
    'whole crowns with comma dash and before-price (Norway)',
    'https://www.elkjop-lignende.test/product/hvitevarer/vaskemaskin/nordvask-9kg/412345',
    {
      kind: 'product',
      name: 'NordVask 9 kg vaskemaskin',
      price: '3990 NOK',
      list: '4990 NOK',
      sku: '412345',
      rating: 4.5,
      reviews: 73,
    },
    shopPage('se', {
      lang: 'nb',
      bare: true,
      title: 'NordVask 9 kg vaskemaskin',
      head: '<meta property="product:price:currency" content="NOK">',
      main: `<h1>NordVask 9 kg vaskemaskin</h1><span>Art.nr.: 412345</span><span aria-label="4.5 av 5 stjerner">(73)</span><div class="p"><span>3 990,-</span> <span>Før 4 990,-</span></div><p>fra 166,-/mnd</p><button>Legg i handlekurv</button>`,
    }),
  ],
  [
    'parts for industry: price without and with tax, by quantity (United Kingdom)',
    'https://uk.partsline.test/web/p/relays/1234567',
    { kind: 'product', name: 'Omni 12V Power Relay', price: '2.81 GBP', sku: '123-4567', mpn: 'OM-12R' },
    shopPage('gb', {
      bare: true,
      frame: 'app',
      title: 'Omni 12V Power Relay | Partsline',
      main: `<h1 data-testid="long-description">Omni 12V Power Relay</h1><dl><dt>PL Stock No.:</dt><dd>123-4567</dd><dt>Mfr. Part No.:</dt><dd>OM-12R</dd><dt>Brand:</dt><dd>Omni</dd></dl><div data-testid="price-breakdown"><p data-testid="price-exc-vat">£2.34</p><p>(exc. VAT)</p><p data-testid="price-inc-vat">£2.81</p><p>(inc. VAT)</p></div><table><tr><th>Units</th><th>Per unit</th></tr><tr><td>1 - 9</td><td>£2.34</td></tr><tr><td>10 - 49</td><td>£2.10</td></tr></table><button>Add to Basket</button>`,
    }),
  ],
  [
    'Magento with special price, no structured data (United Kingdom)',
    'https://www.teahouse.test/assam-loose-leaf.html',
    {
      kind: 'product',
      platform: 'Magento',
      name: 'Assam Loose Leaf 250g',
      price: '8.5 GBP',
      list: '11 GBP',
      availability: 'OutOfStock',
      sku: 'TEA-ASM',
    },
    shopPage('gb', {
      title: 'Assam Loose Leaf 250g',
      end: '<script type="text/x-magento-init">{"*":{"mage/cookies":{}}}</script><script src="/static/version171/frontend/Tea/house/en_GB/mage/requirejs/mixins.js"></script>',
      main: `<h1 class="page-title"><span class="base">Assam Loose Leaf 250g</span></h1><div class="product-info-price"><div class="price-box price-final_price"><span class="special-price"><span class="price-container"><span class="price-label">Special Price</span><span class="price-wrapper" data-price-amount="8.5"><span class="price">£8.50</span></span></span></span><span class="old-price"><span class="price-label">Regular Price</span><span class="price-wrapper" data-price-amount="11"><span class="price">£11.00</span></span></span></div></div><div class="stock unavailable"><span>Out of stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value">TEA-ASM</div></div>`,
    }),
  ],
  [
    'Wix shop with its data hooks (Spain)',
    'https://www.ceramicalola.test/product-page/taza-azul',
    { kind: 'product', platform: 'Wix', name: 'Taza azul', price: '18 EUR', list: '22 EUR', sku: 'TZ-01' },
    shopPage('es', {
      title: 'Taza azul | Cerámica Lola',
      frame: 'boxes',
      head: '<meta name="generator" content="Wix.com Website Builder"><script src="https://static.parastorage.com/services/wix-thunderbolt/dist/main.js"></script>',
      main: `<h1 data-hook="product-title">Taza azul</h1><div data-hook="sku">SKU: TZ-01</div><div data-hook="product-price"><span data-hook="formatted-secondary-price" data-wix-original-price="22,00 €">22,00 €</span><span data-hook="formatted-primary-price" data-wix-price="18,00 €">18,00 €</span></div><button data-hook="add-to-cart">Agregar al carrito</button>`,
    }),
  ],
  [
    'fast fashion: percentage between two prices, no words (Netherlands)',
    'https://nl.shinee.test/Gestreepte-trui-p-12345678.html',
    { kind: 'product', name: 'Gestreepte trui', price: '12.49 EUR', list: '22.71 EUR', sku: 'sw2309123456' },
    shopPage('nl', {
      frame: 'boxes',
      title: 'Gestreepte trui | SHINEE',
      main: `<h1 class="fsp-element">Gestreepte trui</h1><div>SKU: sw2309123456</div><div class="x"><span>€12,49</span><span>-45%</span><span>€22,71</span></div><p>of 3 betalingen van €4,16</p><button>TOEVOEGEN AAN WINKELWAGEN</button>`,
    }),
  ],
  [
    'state of the page with a price object in cents of a store front without HTML',
    'https://www.runwell.test/p/trail-shoe-4',
    { kind: 'product', name: 'Trail Shoe 4', price: '129.95 EUR', brand: 'Runwell', sku: 'RW-TS4' },
    shopPage('de', {
      frame: 'app',
      bare: true,
      title: 'Trail Shoe 4 | Runwell',
      head: '<meta property="og:type" content="product"><meta property="og:title" content="Trail Shoe 4"><meta property="product:price:currency" content="EUR">',
      main: '<div id="skeleton"></div>',
      end: `<script>dataLayer = dataLayer || []; dataLayer.push({"event":"view_item","ecommerce":{"currency":"EUR","value":129.95,"items":[{"item_id":"RW-TS4","item_name":"Trail Shoe 4","item_brand":"Runwell","price":129.95,"quantity":1}]}});</script>`,
    }),
  ],
  [
    'Zalando listing with hashed cards',
    'https://www.zalando.fr/robes-femme/',
    {
      marketplace: 'Zalando',
      rows: thrice(['Robe longue - navy', 'Robe d’été - rose', 'Robe pull - gris']),
      rowPrices: three('39.99 24.95 55'),
    },
    shopPage('fr', {
      bare: true,
      frame: 'boxes',
      title: 'Robes femme | Zalando',
      main: `<h1>Robes</h1><div>12 345 articles</div><div class="_5qdMrS">${cards(thrice(['Nordlys|Robe longue - navy|39,99 €|59,99 €', 'Mira|Robe d’été - rose|24,95 €|', 'Kap|Robe pull - gris|55,00 €|'], 1), ([brand, name, price, list], i) => `<article class="z5x6ht"><a class="CKDt_l" href="/robe-${i}-x.html"><figure><img src="/z${i}.jpg" alt="${brand} ${name}"></figure><header><div class="Zhr-fS"><h3 class="FtrEr_ QdlUSH">${brand}</h3><h3 class="sDq_FX lystZ1">${name}</h3></div><section><p><span class="sDq_FX ${list ? 'dgII7d' : ''}">${price}</span>${list ? `<span class="lystZ1">${list}</span>` : ''}</p></section></header></a></article>`)}</div>`,
    }),
  ],
  [
    'grid of a computer shop: dollars strong and cents sup, sponsored card first',
    'https://www.eggstore.test/p/pl?d=ssd',
    {
      rows: thrice(['Vortek 1TB NVMe SSD', 'Vortek 2TB NVMe SSD', 'Halite 4TB SATA SSD']),
      rowPrices: three('79.99 149.99 219'),
      rowLists: three('99.99 - -'),
      sponsored: 'x--------',
    },
    shopPage('us', {
      bare: true,
      title: 'ssd | Eggstore',
      main: `<div class="item-cells-wrap">${cards(thrice(['Vortek 1TB NVMe SSD|79|.99|$99.99', 'Vortek 2TB NVMe SSD|149|.99|', 'Halite 4TB SATA SSD|219|.00|'], 0), ([name, whole, cents, was], i) => `<div class="item-cell"><div class="item-container">${i === 0 ? '<div class="item-sponsored-box">Sponsored</div>' : ''}<a href="/p/N82E${i}" class="item-img"><img src="/s${i}.jpg" alt="${name}"></a><div class="item-info"><a href="/p/N82E${i}#IsFeedbackTab" class="item-rating" title="Rating + 4"><i></i><span class="item-rating-num">(2${i})</span></a><a href="/p/N82E${i}" class="item-title">${name}</a></div><ul class="price"><li class="price-was">${was}</li><li class="price-current">$<strong>${whole}</strong><sup>${cents}</sup></li><li class="price-ship">Free Shipping</li></ul></div></div>`)}</div>`,
    }),
  ],
  [
    'furniture list: integer and decimals, name apart from its description',
    'https://www.mobel.test/de/de/cat/regale-10382/',
    {
      rows: ['', ' II', ' III'].flatMap((end) => [
        `SUNNVIK${end} Bücherregal, 80x30 cm`,
        `BJORKNAS${end} Wandregal, 80x30 cm`,
        `LILLHOLM${end} Standregal, 80x30 cm`,
        `TORPA${end} Regal, 80x30 cm`,
      ]),
      rowPrices: three('49.99 79 129 19.99'),
    },
    shopPage('de', {
      bare: true,
      title: 'Regale günstig online kaufen - MOBEL',
      main: `<h1>Regale</h1><div class="plp-product-list">${cards(thrice(['SUNNVIK|Bücherregal|49|99', 'BJORKNAS|Wandregal|79|', 'LILLHOLM|Standregal|129|', 'TORPA|Regal|19|99'], 0), ([name, text, integer, decimals], i) => `<div class="plp-fragment-wrapper"><div class="plp-mastercard" data-product-name="${name}" data-product-number="3048850${i}"><a href="/de/de/p/${name?.toLowerCase()}-3048850${i}/"><img src="/m${i}.jpg" alt=""></a><div class="plp-price-module"><a href="/de/de/p/${name?.toLowerCase()}-3048850${i}/"><h3><span class="plp-price-module__product-name">${name}</span><span class="plp-price-module__description">${text}, 80x30 cm</span></h3><div class="plp-price-module__price"><span class="plp-price"><span aria-hidden="true"><span class="plp-price__integer">${integer}</span>${decimals ? `<span class="plp-price__decimal"><span class="plp-price__separator">.</span>${decimals}</span>` : '<span class="plp-price__decimal">.-</span>'}</span><span class="plp-price__sr-text">Preis € ${integer}${decimals ? `.${decimals}` : ''}</span></span></div></a></div></div></div>`)}</div>`,
    }),
  ],
  [
    'Mercado Libre results in the newer cards (Mexico)',
    'https://listado.mercadolibre.com.mx/audifonos-bluetooth',
    {
      marketplace: 'Mercado Libre',
      rows: thrice(['Audífonos Argos Over Ear', 'Audífonos Zeno Sport', 'Bocina Argos Mini']),
      rowPrices: three('899 349.5 499'),
      rowLists: three('1299 - -'),
    },
    shopPage('mx', {
      bare: true,
      title: 'Audífonos Bluetooth | MercadoLibre',
      main: `<ol class="ui-search-layout">${cards(thrice(['Audífonos Argos Over Ear|899||1,299', 'Audífonos Zeno Sport|349|50|', 'Bocina Argos Mini|499||'], 0), ([name, whole, cents, list], i) => `<li class="ui-search-layout__item"><div class="poly-card"><div class="poly-card__content"><h3 class="poly-component__title-wrapper"><a class="poly-component__title" href="https://www.mercadolibre.com.mx/x/p/MLM${i}23">${name}</a></h3><span class="poly-reviews__rating">4.${i + 5}</span><span class="poly-reviews__total">(${i + 1}20)</span><div class="poly-component__price">${list ? `<s class="andes-money-amount andes-money-amount--previous"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">${list}</span></s>` : ''}<div class="poly-price__current"><span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">${whole}</span>${cents ? `<span class="andes-money-amount__cents">${cents}</span>` : ''}</span></div><span class="poly-price__installments">12 meses de $ 90.49</span></div></div></div></li>`)}</ol>`,
    }),
  ],
  [
    'electronics list with advised price and mark out of ten (Netherlands)',
    'https://www.cooltje.test/stofzuigers',
    {
      rows: thrice(['Ventus V9 Steelstofzuiger', 'Aero S3 Sledestofzuiger', 'Ventus V5 Kruimeldief']),
      rowPrices: three('349 129.99 59'),
      rowLists: three('429 - -'),
    },
    shopPage('nl', {
      bare: true,
      title: 'Stofzuigers - Cooltje',
      main: `<h1>Stofzuigers</h1><p>231 resultaten</p><div class="product-grid">${cards(thrice(['Ventus V9 Steelstofzuiger|349,-|429,-', 'Aero S3 Sledestofzuiger|129,99|', 'Ventus V5 Kruimeldief|59,-|'], 0), ([name, price, list], i) => `<div class="product-card"><div class="product-card__title"><a href="/product/91234${i}/x.html" class="link">${name}</a></div><span class="review-rating__reviews">8,${i + 5}/10 (${i + 2}22 reviews)</span><div class="product-card__price"><span class="sales-price">${list ? `<span class="sales-price__former">${list}</span>` : ''}<strong class="sales-price__current">${price}</strong></span></div><button>In mijn winkelwagen</button><a>Tweedekans vanaf 4${i},-</a></div>`)}</div>`,
    }),
  ],
  [
    'Amazon bestsellers in Germany',
    'https://www.amazon.de/gp/bestsellers/kitchen/3310781',
    {
      kind: 'listing',
      marketplace: 'Amazon',
      rows: thrice(['Hauswart Wasserkocher 1,7 l', 'Nordkessel Glaskocher', 'Reisekocher Mini']),
      rowPrices: three('29.99 34.5 19.95'),
      fallback: false,
    },
    shopPage('de', {
      bare: true,
      title: 'Amazon.de Bestseller: Wasserkocher',
      main: `<div class="p13n-desktop-grid">${cards(thrice(['Hauswart Wasserkocher 1,7 l|29,99 €', 'Nordkessel Glaskocher|34,50 €', 'Reisekocher Mini|19,95 €'], 0), ([name, price], i) => `<div id="gridItemRoot" class="a-column a-span12"><div class="zg-grid-general-faceout"><div class="p13n-sc-uncoverable-faceout" id="B0BEST000${i}" data-asin="B0BEST000${i}"><span class="zg-bdg-text">#${i + 1}</span><a class="a-link-normal" href="/x/dp/B0BEST000${i}/ref=zg_bs"><img src="/w${i}.jpg" alt="${name}"></a><a class="a-link-normal" href="/x/dp/B0BEST000${i}"><span><div class="_cDEzb_p13n-sc-css-line-clamp-3_g3dy1">${name}</div></span></a><a title="4,${i + 3} von 5 Sternen" href="/product-reviews/B0"><i class="a-icon"><span class="a-icon-alt">4,${i + 3} von 5 Sternen</span></i> <span class="a-size-small">1.2${i}0</span></a><span class="_cDEzb_p13n-sc-price_3mJ9Z">${price}</span></div></div></div>`)}</div>`,
    }),
  ],
  [
    'plans of a service, no product',
    'https://www.shopmaker.test/pricing',
    { price: null },
    shopPage('us', {
      bare: true,
      title: 'Pricing - Shopmaker',
      main: `<h1>Pricing</h1><div class="plan"><h2>Basic</h2><p>$29 /month</p><a class="btn" href="/signup">Start free trial</a></div><div class="plan"><h2>Grow</h2><p>$79 /month</p><a class="btn" href="/signup">Start free trial</a></div>`,
    }),
  ],
  [
    'recipe of a supermarket with a price per portion',
    'https://www.grocerly.test/recipes/tomato-soup',
    { price: null },
    shopPage('gb', {
      title: 'Tomato soup recipe - Grocerly',
      head: ld({ '@context': 'https://schema.org', '@type': 'Recipe', name: 'Tomato soup' }),
      main: `<h1>Tomato soup</h1><p>Serves 4 · £1.20 per portion</p><ul><li>800g tomatoes</li></ul><button>Save recipe</button>`,
    }),
  ],
  [
    'basket of a marketplace with its total (Poland)',
    'https://www.ekspertex.test/koszyk/lista',
    { kind: 'cart', price: null },
    shopPage('pl', {
      title: 'Koszyk - Ekspertex',
      main: `<h1>Twój koszyk</h1><div><a href="/telewizory/x">Telewizor ORBI 55Q</a> <span>2 499,00 zł</span></div><p>Razem: 2 499,00 zł</p><button>Przejdź do dostawy</button>`,
    }),
  ],
  [
    'editorial of best things with shop links (France)',
    'https://www.electrodom.test/conseils/meilleurs-aspirateurs-2026',
    { price: null },
    shopPage('fr', {
      title: 'Les 5 meilleurs aspirateurs de 2026',
      head: ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Les 5 meilleurs aspirateurs' }),
      main: `<article><h1>Les 5 meilleurs aspirateurs de 2026</h1><h2>1. Ventus V9</h2><p>Notre préféré, à 349 €.</p><a class="btn" href="/ref/1">Acheter</a><h2>2. Aero S3</h2><p>Le bon rapport qualité-prix à 129,99 €.</p><a class="btn" href="/ref/2">Acheter</a></article>`,
    }),
  ],
];
