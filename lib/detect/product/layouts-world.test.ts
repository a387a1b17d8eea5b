import { describe, expect, it } from 'vitest';
import { readProduct } from './testing.ts';
import type { Expected } from './testing.ts';

const PAGES: [layout: string, url: string, html: string, expected: Expected][] = [
  [
    'price for screen readers and in pieces, list price, used offers, coupon (marketplace buy box)',
    'https://www.amazon.fr/Acme-Aspirateur-Balai-Sans-Fil/dp/B0ABCDEFGH',
    `<html lang="fr-fr"><title>Acme Aspirateur Balai sans Fil : Amazon.fr: Cuisine et Maison</title><div id="nav-belt"><span>Panier</span></div>
    <div id="dp"><div id="centerCol"><h1 id="title"><span id="productTitle">Acme Aspirateur Balai sans Fil, 45 min</span></h1><a id="bylineInfo" href="/stores/acme">Visiter la boutique Acme</a>
    <div id="averageCustomerReviews"><span id="acrPopover" title="4,4 sur 5 étoiles"></span><span id="acrCustomerReviewText">12 482 évaluations</span></div>
    <div id="corePriceDisplay_desktop_feature_div"><span class="savingsPercentage">-24%</span><span class="a-price priceToPay"><span class="a-offscreen">189,99 €</span><span aria-hidden="true"><span class="a-price-whole">189<span class="a-price-decimal">,</span></span><span class="a-price-fraction">99</span><span class="a-price-symbol">€</span></span></span><span class="basisPrice">Prix conseillé : <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">249,99 €</span><span aria-hidden="true">249,99 €</span></span></span></div>
    <p>Bon de réduction de 10,00 €</p></div><div id="rightCol"><div id="availability"><span class="a-size-medium a-color-success">En stock</span></div><div id="merchantInfoFeature_feature_div"><span class="offer-display-feature-text-message">Acme Direct</span></div><input id="add-to-cart-button" type="submit" value="Ajouter au panier" name="submit.add-to-cart"><div id="olp"><a href="/gp/offer-listing/B0ABCDEFGH">Neufs et d'occasion à partir de 151,20 €</a></div></div></div>`,
    {
      price: '189.99 EUR',
      list: '249.99 EUR',
      brand: 'Acme',
      rating: 4.4,
      reviewCount: 12482,
      availability: 'InStock',
      seller: 'Acme Direct',
      sku: 'B0ABCDEFGH',
    },
  ],
  [
    'now, was, saving and unit price (United States)',
    'https://www.store.test/ip/Acme-Coffee-Maker/512345678',
    `<html lang="en-US"><title>Acme 12-Cup Coffee Maker - Store.com</title><main><h1 id="main-title" itemprop="name">Acme 12-Cup Coffee Maker</h1><div data-testid="price-wrap"><span itemprop="price" data-seo-id="hero-price">Now $24.88</span><span>Was <span class="strike">$39.99</span></span><span>You save $15.11</span></div><p>24.9 ¢/fl oz</p><p>Free shipping on orders over $35</p><button data-automation-id="atc">Add to cart</button></main>`,
    { price: '24.88 USD', list: '39.99 USD' },
  ],
  [
    'monthly payments and a trade-in beside the price (United States)',
    'https://www.elec.test/site/acme-phone-128gb/6507555.p?skuId=6507555',
    `<html lang="en-US"><title>Acme Phone 128GB - Elec</title><main><div class="shop-product-title"><h1>Acme Phone 128GB</h1><div class="product-data"><span class="product-data-label">Model:</span> <span class="product-data-value">AP-128</span> <span class="product-data-label">SKU:</span><span class="product-data-value">6507555</span></div></div>
    <div class="priceView-hero-price priceView-customer-price"><span aria-hidden="true">$749.99</span><span class="sr-only">Your price for this item is $749.99</span></div><div class="pricing-price__regular-price-content">Was $799.99</div><div class="pricing-price__savings">Save $50</div>
    <div class="financing">$20.84/mo. for 36 months</div><p>Trade-in and save up to $400</p><button class="add-to-cart-button">Add to Cart</button><div class="fulfillment">Get it tomorrow</div></main>`,
    { price: '749.99 USD', list: '799.99 USD', sku: '6507555', mpn: 'AP-128' },
  ],
  [
    'pesos in a fraction of their own, instalments without interest (Latin America)',
    'https://articulo.mercadolibre.com.mx/MLM-123456789-audifonos-acme-_JM',
    `<html lang="es-MX"><title>Audífonos Acme | MercadoLibre</title><main><h1 class="ui-pdp-title">Audífonos Acme Bluetooth</h1><span class="ui-pdp-subtitle">Nuevo | +1000 vendidos</span><div class="ui-pdp-price__main-container"><s class="andes-money-amount ui-pdp-price__original-value"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,299</span></s><div class="ui-pdp-price__second-line"><span class="andes-money-amount"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">899</span><span class="andes-money-amount__cents">50</span></span><span>30% OFF</span></div><p>en 12x $ 90.49</p></div><button>Comprar ahora</button><p>Envío gratis a todo el país</p></main>`,
    { price: '899.5 MXN', list: '1299 MXN', condition: 'NewCondition' },
  ],
  [
    'thousands with dots and no cents (Chile)',
    'https://www.tienda.cl/producto/refrigerador-acme-300l',
    `<html lang="es-CL"><title>Refrigerador Acme 300 L</title><main><h1>Refrigerador Acme 300 L</h1><div class="prices"><ul><li class="price-internet">Internet: $ 349.990</li><li class="price-normal"><del>Normal: $ 429.990</del></li><li class="price-card">Con tarjeta: $ 329.990</li></ul></div><button>Agregar al carro</button></main>`,
    { price: '349990 CLP', list: '429990 CLP' },
  ],
  [
    'reais with instalments and a discount for cash (Brazil)',
    'https://www.loja.com.br/produto/smart-tv-50',
    `<html lang="pt-BR"><title>Smart TV 50" Acme</title><main><h1>Smart TV 50" Acme 4K</h1><div class="price-box"><p class="old-price">de R$ 2.999,00</p><p class="sale-price">por <strong>R$ 2.499,90</strong></p><p>em até 10x de R$ 249,99 sem juros</p></div><button>Comprar</button><p>Frete grátis</p></main>`,
    { price: '2499.9 BRL', list: '2999 BRL' },
  ],
  [
    'yen with tax, points and free shipping (Japan)',
    'https://item.rakuten.co.jp/acme-shop/kb-100/',
    `<html lang="ja"><title>【楽天市場】ワイヤレスキーボード KB-100</title><table><tr><td><span class="item_name"><b>ワイヤレスキーボード KB-100</b></span></td></tr><tr><td><span class="double_price">15,800円</span> <span class="price2">12,800円</span> <span class="tax_postage">税込 送料無料</span></td></tr><tr><td>128ポイント</td></tr><tr><td><button>かごに追加</button></td></tr></table>`,
    { price: '12800 JPY', list: '15800 JPY' },
  ],
  [
    'rupees with Indian grouping (India)',
    'https://www.bazaar.test/acme-watch/p/itm123',
    `<html lang="en-IN"><title>Acme Watch - Buy online</title><main><h1><span class="B_NuCI">Acme Analog Watch - For Men</span></h1><div><div class="_30jeq3 _16Jk6d">₹1,24,999</div><div class="_3I9_wc _2p6lqe">₹<!-- -->1,49,999</div><div class="_3Ay6Sb">16% off</div></div><p>₹10,417/month EMI</p><button>Add to Cart</button><button>BUY NOW</button></main>`,
    { price: '124999 INR', list: '149999 INR' },
  ],
  [
    'a theme that prints the regular price once more for sales (hosted shop)',
    'https://brand.test/products/linen-shirt?variant=401',
    `<html lang="en"><title>Linen Shirt – Brand</title><meta property="og:price:amount" content="45.00"><meta property="og:price:currency" content="GBP"><main><h1>Linen Shirt</h1><div class="price price--large price--on-sale"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">£45.00 GBP</span></div><div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">£60.00 GBP</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">£45.00 GBP</span></div><small class="unit-price hidden"><span>Unit price</span></small></div><form action="/cart/add"><fieldset><legend>Size</legend><input type="radio" id="s1" name="Size" value="S"><label for="s1">S</label><input type="radio" id="s2" name="Size" value="M" checked><label for="s2">M</label></fieldset><button name="add" class="product-form__submit">Add to cart</button></form></main>
    <script type="application/ld+json">{"@type":"ProductGroup","name":"Linen Shirt","brand":{"name":"Fennbury"},"hasVariant":[{"@type":"Product","sku":"LS-S","offers":{"price":"45.00","priceCurrency":"GBP","url":"https://brand.test/products/linen-shirt?variant=400","availability":"http://schema.org/OutOfStock"}},{"@type":"Product","sku":"LS-M","offers":{"price":"45.00","priceCurrency":"GBP","url":"https://brand.test/products/linen-shirt?variant=401","availability":"http://schema.org/InStock"}}]}</script>`,
    { price: '45 GBP', list: '60 GBP', availability: 'InStock', variants: { Size: 'M' }, brand: 'Fennbury' },
  ],
  [
    'tax excluded in small and reward points (open-source shop)',
    'https://demo.test/index.php?route=product/product&product_id=42',
    `<html lang="en"><title>Apple Cinema 30"</title><div id="content"><h1>Apple Cinema 30"</h1><ul class="list-unstyled"><li>Brand: <a href="/apple">Apple</a></li><li>Product Code: Product 15</li><li>Reward Points: 100</li><li>Availability: In Stock</li></ul><ul class="list-unstyled"><li><span style="text-decoration: line-through;">$122.00</span></li><li><h2>$110.00</h2></li><li>Ex Tax: $90.00</li><li>Price in reward points: 400</li><li>10 or more $88.00</li></ul><button id="button-cart">Add to Cart</button></div>`,
    { price: '110 USD', list: '122 USD', brand: 'Apple', availability: 'InStock' },
  ],
  [
    'special and regular price with a net price, configurable (Magento-like)',
    'https://shop.test/running-jacket.html',
    `<html lang="en"><title>Running Jacket</title><meta property="product:price:amount" content="59"><meta property="product:price:currency" content="EUR"><body class="catalog-product-view"><main><div class="product-info-main"><h1 class="page-title"><span class="base" itemprop="name">Running Jacket</span></h1><div class="product-info-price"><div class="price-box price-final_price"><span class="special-price"><span class="price-container"><span class="price-label">Special Price</span><span class="price-wrapper price-including-tax" data-price-amount="59"><span class="price">€59.00</span></span><span class="price-wrapper price-excluding-tax" data-label="Excl. Tax"><span class="price">€49.58</span></span></span></span><span class="old-price"><span class="price-label">Regular Price</span><span class="price">€79.00</span></span></div><div class="stock available"><span>In stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value" itemprop="sku">RJ-01</div></div></div><button class="action primary tocart"><span>Add to Cart</span></button></div></main>`,
    { price: '59 EUR', list: '79 EUR', sku: 'RJ-01', availability: 'InStock' },
  ],
  [
    'the price of the chosen variation inside the form that is called cart',
    'https://store.test/product/hoodie/',
    `<html lang="en-AU"><title>Hoodie – Store</title><body class="single-product"><header><a class="cart-contents">$0.00 (0 items)</a></header><div class="product"><h1 class="product_title">Hoodie</h1>
    <form class="variations_form cart"><table><tr><th><label for="pa_size">Size</label></th><td><select id="pa_size"><option value="">Choose an option</option><option value="m" selected>M</option></select></td></tr></table><div class="woocommerce-variation-price"><span class="price"><span class="amount"><bdi><span>$</span>79.95</bdi></span></span></div><button class="single_add_to_cart_button">Add to cart</button></form><div class="product_meta"><span class="sku_wrapper">SKU: <span class="sku">HD-1</span></span></div></div>`,
    { price: '79.95 AUD', sku: 'HD-1', variants: { Size: 'M' } },
  ],
  [
    'tables and font tags of an old shop',
    'https://www.oldshop.test/item.asp?id=55',
    `<html><title>Garden Gnome 12" - Old Shop</title><table><tr><td><a href="/basket.asp">Basket: 0 items £0.00</a></td></tr><tr><td><font size=4><b>Garden Gnome 12"</b></font></td></tr><tr><td>Our Price: <font color=red><b>£14.95</b></font> inc VAT (£12.46 ex VAT)</td></tr><tr><td>RRP: <s>£19.95</s> Code: GG12</td></tr><tr><td><input type=image alt="Add to basket" name=add></td></tr><tr><td>P&amp;P £3.95</td></tr></table>`,
    { price: '14.95 GBP', list: '19.95 GBP', taxIncluded: true },
  ],
  [
    'a page without a price of its own shows only delivery and other products',
    'https://shop.test/product/coming-soon',
    `<html lang="en"><title>Acme Console 2</title><main><h1>Acme Console 2</h1><p>Price to be announced</p><p>Delivery from £4.99. Orders over £50 ship free.</p><section class="related"><h2>You may also like</h2><ul><li><a href="/1"><img src="1.jpg">Controller</a> £49.99</li><li><a href="/2"><img src="2.jpg">Headset</a> £79.99</li><li><a href="/3"><img src="3.jpg">Dock</a> £29.99</li></ul></section></main>`,
    { price: null, list: null },
  ],
  [
    'the rating of the shop in the footer is not the rating of the product',
    'https://shop.test/product/mug',
    `<html lang="en"><title>Mug</title><main><h1>Mug</h1><p class="price">£8.00</p><button>Add to basket</button></main><footer itemscope itemtype="https://schema.org/Organization"><div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">4.8</span> from <span itemprop="reviewCount">1200</span> reviews</div></footer>`,
    { price: '8 GBP', rating: null, reviewCount: null },
  ],
  [
    'structured data in cents without tax; the visitor pays what is shown',
    'https://shop.test/p/99',
    `<html lang="de"><title>Lampe Nord</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"product","Name":"Lampe Nord","Offers":{"@type":"offer","Price":"83.19","priceCurrency":"EUR","Availability":"in_stock"},"gtin13":"4006381333931"}]}</script><main><h1>Lampe Nord</h1><p class="product-price">99,00 €</p><button class="btn-buy">In den Warenkorb</button></main>`,
    { price: '99 EUR', availability: 'InStock', gtin: '4006381333931' },
  ],
];

describe('layouts of shops of the world', () => {
  it.each(PAGES)('%s', (_layout, url, html, expected) => {
    expect(readProduct(url, html, expected)).toEqual(expected);
  });
});
