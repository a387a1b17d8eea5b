/** Made-up product pages of old shop software: nested tables, boxes on both sides, no structured data, no heading. */
import type { LayoutCase } from './read-layout.ts';

/** A box of the left or right column as old software draws it: a head in one table, the content in another. */
const box = (title: string, content: string): string =>
  `<tr><td><table border="0" width="100%" cellspacing="0" cellpadding="0"><tr><td class="infoBoxHeading">${title}</td></tr></table><table class="infoBox" width="100%"><tr><td><table class="infoBoxContents" width="100%"><tr><td class="boxText">${content}</td></tr></table></td></tr></table></td></tr>`;

const ITEMS: readonly (readonly [string, string])[] = [
  ['Brass Door Bell', '$18.50'],
  ['Copper Kettle', '$42.00'],
  ['Iron Trivet', '$12.95'],
  ['Tin Lantern', '$27.40'],
  ['Oak Coat Rack', '$61.00'],
  ['Linen Runner', '$15.75'],
];

const bestsellers = `<ol>${ITEMS.map(([name], at) => `<li><a href="product_info.php?products_id=${at + 40}">${name}</a></li>`).join('')}</ol>`;
const categories = ITEMS.map(
  ([name], at) => `<a href="index.php?cPath=${at + 1}">${name.split(' ')[1] ?? ''}s</a>&nbsp;(${at * 3 + 2})<br>`,
).join('');

/** Three in a row, as "customers who bought this" were drawn. */
const alsoBought = (href: (at: number) => string, money: (price: string) => string): string =>
  `<table border="0" width="100%"><tr><td class="infoBoxHeading">Customers who bought this product also purchased</td></tr></table><table class="infoBox"><tr>${ITEMS.slice(
    0,
    3,
  )
    .map(
      ([name, price], at) =>
        `<td align="center" class="smallText" width="33%"><a href="${href(at)}"><img src="images/${at}.jpg" width="100" height="80" alt="${name}"></a><br><a href="${href(at)}">${name}</a><br>${money(price)}</td>`,
    )
    .join('')}</tr><tr>${ITEMS.slice(3)
    .map(
      ([name, price], at) =>
        `<td align="center" class="smallText" width="33%"><a href="${href(at + 3)}"><img src="images/${at + 3}.jpg" width="100" height="80" alt="${name}"></a><br><a href="${href(at + 3)}">${name}</a><br>${money(price)}</td>`,
    )
    .join('')}</tr></table>`;

const frame = (title: string, left: string, main: string, right: string, foot = ''): string =>
  `<html><head><title>${title}</title></head><body marginwidth="0" marginheight="0" topmargin="0"><table width="100%"><tr class="header"><td><a href="index.php"><img src="images/store_logo.png" alt="logo"></a></td><td align="right"><a href="account.php">My Account</a> | <a href="shopping_cart.php">Cart Contents</a> | <a href="checkout_shipping.php">Checkout</a></td></tr></table><table border="0" width="100%" cellspacing="3" cellpadding="3"><tr><td width="150" valign="top"><table border="0" width="150">${left}</table></td><td width="100%" valign="top">${main}</td><td width="150" valign="top"><table border="0" width="150">${right}</table></td></tr></table><table width="100%"><tr><td align="center" class="smallText">Copyright &copy; 2009 Hearth &amp; Home</td></tr></table>${foot}</body></html>`;

export const OLD_TABLES: readonly LayoutCase[] = [
  [
    'name and price in the head of a form, boxes left and right, six others below (osCommerce)',
    'http://www.hearth.test/product_info.php?cPath=3_10&products_id=28&osCsid=abc',
    { kind: 'product', platform: 'osCommerce', name: 'Cast Iron Skillet', price: '34.99 USD', list: '39.99 USD' },
    frame(
      'Hearth & Home : Cast Iron Skillet',
      box('Categories', categories) +
        box(
          "What's New?",
          `<a href="product_info.php?products_id=40"><img src="images/new.jpg"></a><br><a href="product_info.php?products_id=40">Brass Door Bell</a><br>$18.50`,
        ) +
        box(
          'Quick Find',
          '<form action="advanced_search_result.php"><input type="text" name="keywords" size="10"></form>',
        ),
      `<form name="cart_quantity" action="product_info.php?products_id=28&action=add_product" method="post"><table border="0" width="100%"><tr><td><table border="0" width="100%"><tr><td class="pageHeading" valign="top">Cast Iron Skillet<br><span class="smallText">[SKL-10]</span></td><td class="pageHeading" align="right" valign="top"><s>$39.99</s> <span class="productSpecialPrice">$34.99</span></td></tr></table></td></tr><tr><td class="main"><table align="right"><tr><td class="smallText"><a href="popup_image.php?pID=28"><img src="images/skillet.jpg" alt="Cast Iron Skillet"><br>Click to enlarge</a></td></tr></table><p>A heavy pan for a lifetime, 26 cm.</p></td></tr><tr><td class="smallText" align="center">This product was added to our catalog on Monday 12 March, 2012.</td></tr><tr><td><table class="infoBox"><tr class="infoBoxContents"><td class="main"><a href="product_reviews.php?products_id=28"><img src="includes/languages/english/images/buttons/button_reviews.gif" alt="Reviews"></a></td><td align="right"><input type="hidden" name="products_id" value="28"><input type="image" src="includes/languages/english/images/buttons/button_in_cart.gif" border="0" alt="Add to Cart" title=" Add to Cart "></td></tr></table></td></tr><tr><td>${alsoBought(
        (at) => `product_info.php?products_id=${at + 40}`,
        (price) => price,
      )}</td></tr></table></form>`,
      box('Shopping Cart', '0 items') +
        box('Bestsellers', bestsellers) +
        box('Manufacturer Info', '<a href="index.php?manufacturers_id=2">Other products</a>'),
    ),
  ],
  [
    'rewritten address, button only as a picture, specials in a box with prices (osCommerce)',
    'http://www.hearth.test/cast-iron-skillet-p-28.html',
    { kind: 'product', name: 'Cast Iron Skillet', price: '34.99 USD' },
    frame(
      'Cast Iron Skillet - Hearth & Home',
      box('Categories', categories) +
        box(
          'Specials',
          ITEMS.map(
            ([name, price], at) =>
              `<a href="x-p-${at}.html"><img src="images/s${at}.jpg"></a><br><a href="x-p-${at}.html">${name}</a><br><s>$99.00</s> <span class="productSpecialPrice">${price}</span><br>`,
          ).join(''),
        ),
      `<table width="100%"><tr><td class="pageHeading">Cast Iron Skillet</td></tr><tr><td class="main"><img src="images/skillet.jpg"><br>A heavy pan.</td></tr><tr><td class="main"><b>Price: $34.99</b></td></tr><tr><td align="right"><a href="cast-iron-skillet-p-28.html?action=buy_now"><img src="images/button_buy_now.gif" border="0"></a></td></tr><tr><td>${alsoBought(
        (at) => `x-p-${at + 40}.html`,
        (price) => price,
      )}</td></tr></table>`,
      box('Bestsellers', bestsellers) +
        box(
          'Currencies',
          '<form><select name="currency"><option value="EUR">Euro</option><option value="USD" selected>US Dollar</option></select></form>',
        ),
    ),
  ],
  [
    'tables of a German fork, prices with tax line, others bought (xt:Commerce)',
    'http://www.stubenwelt.test/product_info.php?info=p112_Gusspfanne-26-cm.html',
    {
      kind: 'product',
      platform: 'xt:Commerce',
      name: 'Gusspfanne 26 cm',
      price: '34.99 EUR',
      list: '39.99 EUR',
      sku: 'GP-26',
    },
    frame(
      'Stubenwelt - Gusspfanne 26 cm',
      box('Kategorien', categories) +
        box('Hersteller', '<select name="manufacturers_id"><option>Eisenhut</option></select>'),
      `<form id="cart_quantity" action="http://www.stubenwelt.test/product_info.php?info=p112_Gusspfanne&action=add_product"><table width="100%"><tr><td class="contentsTopics">Gusspfanne 26 cm</td></tr><tr><td class="main">Art.Nr.: GP-26<br>Lieferzeit: 3-4 Tage</td><td align="right"><span class="productOldPrice">Unser alter Preis 39,99 EUR</span><br>Jetzt nur 34,99 EUR<br><span class="smallText">inkl. 19 % MwSt. zzgl. <a href="popup_content.php?coID=1">Versandkosten</a></span></td></tr><tr><td class="main">Schwere Pfanne.</td></tr><tr><td><input type="text" name="products_qty" value="1" size="3"><input type="image" src="templates/xtc4/buttons/german/button_in_cart.gif" alt="In den Warenkorb"></td></tr></table></form><div>${alsoBought(
        (at) => `product_info.php?info=p${at}_x.html`,
        (price) => `${price.slice(1).replace('.', ',')} EUR`,
      )}</div>`,
      box('Warenkorb', 'Ihr Warenkorb ist leer.') + box('Bestseller', bestsellers),
      `<p>eCommerce Engine &copy; 2006 <a href="http://www.xt-commerce.com">xt:Commerce Shopsoftware</a></p>`,
    ),
  ],
  [
    'classic ASP, the name in a bold cell, a long table of accessories with prices',
    'http://www.pumpparts.test/itemdetail.asp?itemid=5521',
    { kind: 'product', name: 'Bilge Pump 12V 800 GPH', price: '48.95 USD' },
    frame(
      'Bilge Pump 12V 800 GPH - Pump Parts',
      box('Departments', categories),
      `<table width="600"><tr><td colspan="2"><font face="Arial" size="4"><b>Bilge Pump 12V 800 GPH</b></font></td></tr><tr><td><img src="pics/5521.jpg" width="200"></td><td><font face="Arial" size="2">Item Number: BP-800<br>Our Price: <b>$48.95</b><br><form action="addtocart.asp" method="post"><input type="hidden" name="itemid" value="5521">Qty <input name="qty" value="1" size="2"><input type="submit" value="Add to Cart"></form></font></td></tr><tr><td colspan="2"><font size="2"><b>Accessories for this item</b></font></td></tr>${ITEMS.map(([name, price], at) => `<tr><td><a href="itemdetail.asp?itemid=${at}">${name}</a></td><td>${price} <a href="addtocart.asp?itemid=${at}"><img src="buy.gif" alt="Buy"></a></td></tr>`).join('')}</table>`,
      box('Top Sellers', bestsellers),
    ),
  ],
  [
    'a true list of the same software stays a list (osCommerce)',
    'http://www.hearth.test/index.php?cPath=3_10',
    { kind: 'category', price: null, rowPrices: '18.5 42 12.95 27.4 61 15.75' },
    frame(
      'Hearth & Home : Pans',
      box('Categories', categories),
      `<table width="100%"><tr><td class="pageHeading">Pans</td></tr></table><table border="0" width="100%" class="productListing"><tr><td class="productListing-heading">Product Name</td><td class="productListing-heading">Price</td><td class="productListing-heading">Buy Now</td></tr>${ITEMS.map(([name, price], at) => `<tr class="productListing-${at % 2 === 0 ? 'odd' : 'even'}"><td class="productListing-data"><a href="product_info.php?cPath=3_10&products_id=${at}"><img src="images/${at}.jpg"></a> <a href="product_info.php?cPath=3_10&products_id=${at}">${name}</a></td><td class="productListing-data">${price}</td><td><a href="index.php?action=buy_now&products_id=${at}"><img src="button_buy_now.gif" alt="Buy Now"></a></td></tr>`).join('')}</table><table><tr><td class="smallText">Displaying 1 to 6 (of 6 products)</td></tr></table>`,
      box('Bestsellers', bestsellers),
    ),
  ],
  [
    'no address to tell by, no buy word: price, quantity and an image button',
    'http://www.clockmaker.test/shop/show.cgi?art=20117',
    { kind: 'product', name: 'Wall Clock Rosewood', price: '129 USD' },
    frame(
      'Wall Clock Rosewood',
      box('Navigation', categories),
      `<table width="100%"><tr><td colspan="2" class="title"><b>Wall Clock Rosewood</b></td></tr><tr><td><a href="big/20117.jpg"><img src="pic/20117.jpg"></a></td><td>Order no. 20117<br><br><b>$129.00</b><br><form method="post" action="/cgi-bin/basket.cgi"><input type="text" name="anzahl" value="1" size="2"><input type="image" src="gif/korb.gif"></form></td></tr><tr><td colspan="2">Rosewood case, quartz movement.</td></tr></table>${alsoBought(
        (at) => `show.cgi?art=${at}`,
        (price) => price,
      )}`,
      box('Top 10', bestsellers),
    ),
  ],
];
