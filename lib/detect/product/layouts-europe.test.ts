import { describe, expect, it } from 'vitest';
import { readProduct } from './testing.ts';
import type { Expected } from './testing.ts';

const PAGES: [layout: string, url: string, html: string, expected: Expected][] = [
  [
    'cents in a raised element, eco tax, instalments and a paid warranty (France)',
    'https://www.magasin.test/tv/televiseur-oled-55.html',
    `<html lang="fr"><title>Téléviseur OLED 55 pouces Acme X | Magasin</title><header><a class="cart">Panier 0,00 €</a></header>
    <main><h1>Téléviseur OLED 55 pouces Acme X</h1><div class="product-ref">Réf : 1187322</div>
    <div class="price-block"><span class="old">1 599€<sup>00</sup></span><p class="fix-price"><span class="price">1 349€<sup>96</sup></span></p>
    <p class="ecopart">dont 8,50 € d'éco-participation</p><p>ou 4 x 342,50 € sans frais</p></div>
    <p class="stock">En stock, livré demain</p><button class="btn">Ajouter au panier</button>
    <div class="services"><label><input type="radio" name="gar"> Garantie 5 ans + 199,00 €</label><label><input type="radio" name="gar"> Reprise de votre ancien : 60 €</label></div>
    <section><h2>Vous aimerez aussi</h2><ul><li><a href="/a"><img src="a.jpg">Support mural pour écran</a> 49,99 €</li><li><a href="/b"><img src="b.jpg">Câble HDMI 2 m</a> 12,99 €</li></ul></section></main>`,
    {
      price: '1349.96 EUR',
      list: '1599 EUR',
      availability: 'InStock',
      sku: '1187322',
      name: 'Téléviseur OLED 55 pouces Acme X',
    },
  ],
  [
    'integer and decimals in spans of their own, a sentence for screen readers (Germany)',
    'https://www.moebel.test/de/p/regal-weiss-80275887/',
    `<html lang="de"><title>KALDVIK Regal, weiß - Möbelhaus</title><main><div class="pip-module"><h1><span class="header-section__title--big">KALDVIK</span> <span>Regal, weiß</span></h1>
    <div class="pip-price"><span class="pip-price__sr-text">Preis € 199.99</span><span aria-hidden="true"><span class="pip-price__currency">€</span><span class="pip-price__integer">199</span><span class="pip-price__decimal"><span>.</span>99</span></span></div>
    <p>Preis inkl. MwSt., zzgl. Lieferkosten ab 49,-</p><button class="btn">In den Warenkorb</button></div>
    <div class="pip-product-identifier">Artikelnummer: 802.758.87</div></main>`,
    { price: '199.99 EUR', taxIncluded: true, sku: '802.758.87' },
  ],
  [
    'a dash for the cents, the recommended price in words, hashed class names (Germany)',
    'https://www.elektro.test/de/product/_acme-laptop-15-2811021.html',
    `<html lang="de"><title>ACME Laptop 15 | 16 GB RAM kaufen | Elektro</title><main><h1 class="sc-a1b2">ACME Laptop 15, 16 GB RAM, 512 GB SSD</h1>
    <div class="sc-zz1"><div class="sc-x3"><span class="sc-1">UVP 999,–</span></div><div class="sc-x4"><span class="sc-2">-20%</span><span class="sc-3">799,–</span></div><p class="sc-9">Preise inkl. MwSt. zzgl. Versandkosten 7,99 €</p><p>0% Finanzierung: 12 x 66,59 € monatlich</p></div>
    <button data-test="a2c-Button">In den Warenkorb</button><p>Online verfügbar, Lieferung 3-4 Werktage</p></main>`,
    { price: '799 EUR', list: '999 EUR' },
  ],
  [
    'content and base price beside the price (Germany)',
    'https://shop.test/olivenoel-bio-500ml/OEL-500',
    `<html lang="de"><title>Olivenöl Bio 500 ml</title><div class="content--wrapper"><h1 class="product--title" itemprop="name">Olivenöl Bio 500 ml</h1>
    <div class="product--buybox"><div class="product--price price--default price--discount"><span class="price--content content--default"><meta itemprop="price" content="19.90"> 19,90&nbsp;€ *</span><span class="price--discount-icon"></span><span class="content--discount">statt <span class="price--line-through">24,90&nbsp;€ *</span> <span>(20,08% gespart)</span></span></div>
    <div class="product--price price--unit">Inhalt: 0.5 Liter (39,80&nbsp;€ * / 1 Liter)</div><p class="product--tax">inkl. MwSt. zzgl. Versandkosten</p>
    <p class="delivery--information"><span class="delivery--text-available">Sofort versandfertig, Lieferzeit ca. 1-3 Werktage</span></p>
    <button class="buybox--button">In den Warenkorb</button><ul><li><strong>Artikel-Nr.:</strong> <span>OEL-500</span></li><li><strong>EAN:</strong> <span>4006381333931</span></li></ul></div></div>`,
    {
      price: '19.9 EUR',
      list: '24.9 EUR',
      sku: 'OEL-500',
      gtin: '4006381333931',
      unitPrice: '39.8 EUR',
      availability: 'InStock',
    },
  ],
  [
    'net and gross price side by side (Germany, business)',
    'https://www.technik.test/de/p/relais-24v-504122.html',
    `<html lang="de"><title>Relais 24 V</title><main><h1>Relais 24 V, 2 Wechsler</h1><div class="prices"><div class="price-net">4,19 € <small>exkl. MwSt.</small></div><div class="price-gross">4,99 € <small>inkl. MwSt.</small></div></div>
    <p>Bestell-Nr.: 504122 - 62</p><button>In den Warenkorb</button></main>`,
    { price: '4.99 EUR', taxIncluded: true },
  ],
  [
    'a price without its sign, and the price before tax (Czechia)',
    'https://www.obchod.test/notebook-acme-14-d7654321.htm',
    `<html lang="cs"><title>Notebook Acme 14 | Obchod</title><main><h1>Notebook Acme 14</h1><div class="price-box"><span class="price-box__compare-price">15 990,-</span><span class="price-box__price">12 990,-</span><span class="price-box__without-vat">bez DPH 10 736,-</span></div>
    <span class="stcStock">Skladem &gt; 5 ks</span><a class="btnx order" href="#">Do košíku</a><div>Kód: ACM14</div></main>`,
    { price: '12990 CZK', availability: 'InStock', sku: 'ACM14' },
  ],
  [
    'grosze in a nested element and instalments (Poland)',
    'https://sklep.test/oferta/buty-trekkingowe-12345678901',
    `<html lang="pl"><title>Buty trekkingowe męskie Acme 43 - Sklep</title><main><h1>Buty trekkingowe męskie Acme 43</h1><div class="summary"><div aria-label="cena 1299,00 zł">1 299,<span class="mgn2">00</span> zł</div><div>1 499,00 zł <span>najniższa cena z 30 dni przed obniżką: 1 399,00 zł</span></div><p>zapłać w 10 ratach x 129,90 zł</p></div>
    <button>DODAJ DO KOSZYKA</button><p>Dostawa od 8,99 zł</p></main>`,
    { price: '1299 PLN' },
  ],
  [
    'whole euros with a dash, free delivery in words (Netherlands)',
    'https://www.winkel.test/product/901234/acme-wasmachine.html',
    `<html lang="nl"><title>Acme wasmachine 8 kg - Winkel</title><main><h1>Acme wasmachine 8 kg</h1><div class="sales-price"><span class="sales-price__former">Adviesprijs 699,-</span><strong class="sales-price__current">549,-</strong></div><p>Morgen gratis bezorgd</p><p>Of 15,25 per maand</p><button class="button--order">In mijn winkelwagen</button><p>Tweedekans al vanaf 459,-</p></main>`,
    { price: '549 EUR', list: '699 EUR' },
  ],
  [
    'a range for all variants, then the chosen one (Italy)',
    'https://negozio.test/prodotto/camicia-lino/',
    `<html lang="it"><title>Camicia in lino – Negozio</title><body class="single-product"><div class="product"><h1 class="product_title">Camicia in lino</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi>39,00<span class="woocommerce-Price-currencySymbol">€</span></bdi></span> – <span class="woocommerce-Price-amount amount"><bdi>49,00<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></p>
    <form class="variations_form cart"><label for="taglia">Taglia</label><select id="taglia" name="attribute_taglia"><option value="">Scegli un'opzione</option><option>S</option><option selected>M</option></select><button class="single_add_to_cart_button">Aggiungi al carrello</button></form><p class="stock in-stock">Disponibile</p><span class="sku">CAM-01</span></div>
    <section class="related products"><h2>Prodotti correlati</h2><ul class="products"><li class="product"><a href="/x"><img src="x.jpg">Pantalone</a><span class="price">59,00€</span></li><li class="product"><a href="/y"><img src="y.jpg">Giacca</a><span class="price">99,00€</span></li></ul></section>`,
    { price: '39–49 EUR', sku: 'CAM-01', variants: { Taglia: 'M' } },
  ],
  [
    'struck and inserted price (Spain)',
    'https://tienda.test/producto/cafetera/',
    `<html lang="es"><title>Cafetera italiana - Tienda</title><div class="product"><h1>Cafetera italiana</h1><p class="price"><del><span class="amount">29,90&nbsp;€</span></del> <ins><span class="amount">24,90&nbsp;€</span></ins> <small>IVA incluido</small></p><p class="stock out-of-stock">Agotado</p></div><aside><h3>Productos destacados</h3><span>9,90 €</span></aside>`,
    { price: '24.9 EUR', list: '29.9 EUR', availability: 'OutOfStock', taxIncluded: true },
  ],
  [
    'price with tax, without tax and per unit (France)',
    'https://boutique.test/fr/savons/12-savon-alep.html',
    `<html lang="fr"><title>Savon d'Alep 200 g</title><body id="product"><section id="main"><h1 itemprop="name">Savon d'Alep 200 g</h1><div class="product-prices"><div class="product-discount"><span class="regular-price">7,90 €</span></div><div class="product-price h5 has-discount"><div class="current-price"><span itemprop="price" content="6.32">6,32 €</span><span class="discount discount-percentage">Économisez 20%</span></div><p class="product-unit-price sub">(31,60 € par kg)</p></div><div class="tax-shipping-delivery-label">TTC</div></div>
    <div class="add"><button class="add-to-cart">Ajouter au panier</button></div><span id="product-availability">Derniers articles en stock</span><div class="product-reference"><label class="label">Référence </label><span>SAV-200</span></div></section>`,
    { price: '6.32 EUR', list: '7.9 EUR', unitPrice: '31.6 EUR', availability: 'LimitedAvailability', sku: 'SAV-200' },
  ],
  [
    'a filled basket in the header and a sticky bar with the price again (Sweden)',
    'https://butik.test/produkt/tygkasse',
    `<html lang="sv"><title>Tygkasse i bomull | Butik</title><header><div class="mini-cart"><ul><li><a href="/p/1">Mugg</a> 129 kr</li></ul><p>Summa 258 kr</p></div></header><main><div class="breadcrumb"><a href="/">Hem</a> <a href="/vaskor">Väskor</a></div><h1>Tygkasse i bomull</h1><p class="product__price">199 kr <s>249 kr</s></p><button name="add">Lägg i varukorgen</button><p>I lager. Fri frakt över 499 kr</p></main><div class="sticky-atc">Tygkasse i bomull 199 kr <button>Lägg i varukorgen</button></div>`,
    { price: '199 SEK', list: '249 SEK' },
  ],
];

describe('layouts of European shops', () => {
  it.each(PAGES)('%s', (_layout, url, html, expected) => {
    expect(readProduct(url, html, expected)).toEqual(expected);
  });
});
