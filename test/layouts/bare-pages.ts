/** Product pages that declare nothing: no structured data, titles written for search engines, names and stock in places without names. */
import type { LayoutCase } from './read-layout.ts';
import { shopPage } from './shop-page.ts';

const teasers = ['Messing-Leuchte rund', 'Kupfer-Leuchte eckig', 'Glas-Leuchte blau']
  .map(
    (name, at) =>
      `<div><a href="/t-${at}.html"><img src="/t${at}.jpg" alt=""><h3>${name}</h3></a><p>3${at},00 €</p></div>`,
  )
  .join('');

export const BARE_PAGES: readonly LayoutCase[] = [
  [
    'the title speaks to search engines, the address says the name that a span shows (Germany)',
    'https://www.leuchtenhaus.test/tischleuchten/tischleuchte-amsel-aus-messing-mit-schirm.html',
    { kind: 'product', name: 'Tischleuchte Amsel aus Messing mit Schirm', price: '129 EUR' },
    shopPage('de', {
      title: 'Schöne Messing-Leuchte rund kaufen',
      main: `<div class="left"><img src="/a.jpg" alt=""></div><div class="right"><div><span>Tischleuchte Amsel aus Messing mit Schirm</span></div><div>129,00 €</div><button>In den Warenkorb</button></div><div><h2>Das passt dazu</h2>${teasers}</div>`,
    }),
  ],
  [
    'the heading stands in a banner, the title names the shop alone (Netherlands)',
    'https://lampenwinkel.test/shop/hanglamp-merel-3-lichts-zwart/',
    { kind: 'product', name: 'Hanglamp Merel 3-lichts (zwart)', price: '89.95 EUR' },
    shopPage('nl', {
      title: 'Lampenwinkel.test - Alles voor een licht huis',
      main: `<section class="hero"><div><h1>Hanglamp Merel 3-lichts (zwart)</h1></div></section><div class="row"><div><img src="/m.jpg" alt=""></div><div><h3>€ 89,95</h3><p>Drie kappen van staal.</p><a href="#" class="btn">In winkelwagen</a></div></div>`,
    }),
  ],
  [
    'a button with a word of its own that calls the basket by its script, below an address of a category (USA)',
    'https://www.trailgoods.test/c/harrier-2-trail-boots-kids',
    {
      kind: 'product',
      name: 'Harrier 2 Trail Boots - Kids',
      price: '34.98 USD',
      list: '45 USD',
      availability: 'InStock',
    },
    shopPage('us', {
      title: 'Harrier 2 Trail Boots - Kids, 22017 | Boots | Trailgoods',
      main: `<table><tr><td><img src="/22017.jpg" alt=""></td><td><h1>Harrier 2 Trail Boots - Kids</h1><span>$34.98</span><br><span>List Price: <span>$45.00</span></span><br><a href="#" onclick="ShopJS.ajaxAddToCart('3312', 'x')"><b>Add To Rucksack:</b></a></td></tr></table>`,
    }),
  ],
  [
    'a line about the stock in a place without a name (Germany)',
    'https://www.computerkeller.test/p/77120/',
    { kind: 'product', name: 'Netzwerkkabel flach 5 m', availability: 'LimitedAvailability' },
    shopPage('de', {
      title: 'Netzwerkkabel flach 5 m',
      main: `<h1>Netzwerkkabel flach 5 m</h1><div>€ 10,90</div><div><a href="/hilfe/lager.php"><strong>Lagernd | nur noch 2 St.</strong></a></div><button>Bestellen</button>`,
    }),
  ],
  [
    'sold out in a line without a name, no button (France)',
    'https://www.atelier-grive.test/produits/bol-en-gres-bleu',
    { kind: 'product', name: 'Bol en grès bleu', price: '24 EUR', availability: 'OutOfStock' },
    shopPage('fr', {
      title: 'Bol en grès bleu – Atelier Grive',
      main: `<h1>Bol en grès bleu</h1><p class="product-price">24,00 €</p><p>Actuellement épuisé.</p><p>Tourné à la main en petite série.</p>`,
    }),
  ],
  [
    'sizes that are gone do not tell that the product is (Germany)',
    'https://www.schuhladen.test/produkt/halbschuh-star-braun',
    { kind: 'product', name: 'Halbschuh Star braun', availability: null },
    shopPage('de', {
      title: 'Halbschuh Star braun | Schuhladen',
      main: `<h1>Halbschuh Star braun</h1><p class="product-price">79,00 €</p><ul><li>41 <span>ausverkauft</span></li><li>42</li><li>43 <span>ausverkauft</span></li></ul><p>Bitte im Laden anprobieren.</p>`,
    }),
  ],
  [
    'the sign of a registered name behind the first word (USA)',
    'https://www.cablecorner.test/products/ferrox-powercube-mini',
    { kind: 'product', name: 'Ferrox® PowerCube Mini Charger', brand: 'Ferrox' },
    shopPage('us', {
      title: 'Ferrox® PowerCube Mini Charger – Cable Corner',
      main: `<h1>Ferrox® PowerCube Mini Charger</h1><p>$12.99</p><button>Add to cart</button>`,
    }),
  ],
  [
    'rows with a price for card holders, an offer for two and a price by weight beside that of the piece (United Kingdom)',
    'https://www.grocer.test/shop/tea/all',
    { kind: 'listing', rowPrices: '6.8 4.2 3.1 2.9' },
    shopPage('gb', {
      title: 'Tea',
      main: `<h1>Tea</h1><ul>${[
        ['Breakfast Tea 160 Bags', '6.80', '4.25', '£4.90 Clubcard Price'],
        ['Green Tea 80 Bags', '4.20', '5.25', 'Any 2 for £7'],
        ['Mint Tea 40 Bags', '3.10', '7.75', ''],
        ['Loose Leaf Assam 125g', '2.90', '2.32', '£2.20 Clubcard Price'],
      ]
        .map(
          ([name, price, unit, offer], at) =>
            `<li><a href="/p/25${at}"><img src="/${at}.jpg" alt=""></a><h3><a href="/p/25${at}">${name}</a></h3><div class="price-per-sellable-unit price-per-sellable-unit--price-per-item"><span>£</span><span>${price}</span></div><div class="price-per-quantity-weight"><span>£</span><span>${unit}</span><span>/100g</span></div><button>Add</button>${offer === '' ? '' : `<p class="offer-text">${offer}</p>`}</li>`,
        )
        .join('')}</ul>`,
    }),
  ],
  [
    'no heading at all, the name in a div of a box called postcard, its colour beside it (USA)',
    'https://www.gadgetbarn.test/site/orvo-phone-7-128gb-slate-grey/5512.p',
    { kind: 'product', name: 'Orvo - Phone 7 128GB - Slate Grey (Unlocked)', price: '429.99 USD' },
    shopPage('us', {
      title: 'Orvo Phone 7 128GB Grey OP7-128 - Gadget Barn',
      main: `<div id="postcard"><div id="sku-title"><div>Orvo - Phone 7 128GB - Slate Grey (Unlocked)</div></div><div>$429.99</div><div><span>Color:</span><span>Slate Grey</span></div><button>Add to cart</button></div>`,
    }),
  ],
  [
    'no heading, and a title that says the name with a word more (Spain)',
    'https://www.modadecasa.test/hogar/textil/funda-de-cojin-de-lino-con-ribete.html',
    { kind: 'product', name: 'Funda cojín de lino con ribete', price: '18.5 EUR', sku: 'FC-221' },
    shopPage('es', {
      title: 'Funda de cojín de lino con ribete para el salón | Comprar textil de hogar',
      main: `<div class="box"><div class="tit">Funda cojín de lino con ribete</div><div>Referencia: FC-221</div><div>18,50 €</div><form><button>Añadir al carro</button></form></div>`,
    }),
  ],
  [
    'boxes that meet without a space, as minified templates leave them (USA)',
    'https://www.mountshop.test/product/tilt-wall-mount-40/',
    { kind: 'product', name: 'Tilt Wall Mount 40"', sku: 'TW-440', price: '59.99 USD' },
    shopPage('us', {
      title: 'Tilt Wall Mount 40" – Mount Shop',
      main: `<h1>Tilt Wall Mount 40"</h1><p class="price">$59.99</p><button>Add to cart</button><div class="product_meta"><span class="sku_wrapper">SKU: <span>TW-440</span></span><span class="posted_in">Category: <a href="/c/mounts">Mounts</a></span><span class="tagged_as">Tags: <a href="/t/wall">wall</a></span></div>`,
    }),
  ],
  [
    'dollars that the foot of the page names (Canada, on a domain of no country)',
    'https://www.northlamps.test/products/brass-desk-lamp',
    { kind: 'product', name: 'Brass Desk Lamp', price: '89 CAD' },
    shopPage('us', {
      title: 'Brass Desk Lamp – North Lamps',
      main: `<h1>Brass Desk Lamp</h1><p class="price">$89.00</p><button>Add to cart</button><p>All prices are shown in Canadian dollars.</p>`,
    }),
  ],
  [
    'two kinds of dollars named in one line say nothing (USA)',
    'https://www.duolamps.test/products/brass-floor-lamp',
    { kind: 'product', price: '149 USD' },
    shopPage('us', {
      title: 'Brass Floor Lamp – Duo Lamps',
      main: `<h1>Brass Floor Lamp</h1><p class="price">$149.00</p><button>Add to cart</button><p>Prices are in US dollars; ask us for prices in Canadian dollars.</p>`,
    }),
  ],
];
