/** Lists of large retailers and marketplaces, and pages that sell no single product although they show prices. */
import type { LayoutCase } from './read-layout.ts';
import { ld, shopPage } from './shop-page.ts';

const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_value, index) => draw(index)).join('');
const word = (list: string, index: number): string => list.split('|')[index] ?? '';

const KETTLES = 'Brass Kettle 1.5 L|Glass Kettle 1.7 L|Enamel Kettle 2 L|Travel Kettle 0.5 L';
const ROBES = 'Robe longue fleurie|Robe chemise en lin|Robe pull côtelée|Robe courte à pois';
const LAMPEN = 'Stehlampe Mira|Tischlampe Ono|Pendelleuchte Kap|Wandlampe Duo';

export const LISTS_AND_OTHERS: readonly LayoutCase[] = [
  [
    'eBay: sold items in cards, with the card that fills the first place and words for screen readers behind each name',
    'https://www.ebay.com/sch/i.html?_nkw=kettle&LH_Sold=1&LH_Complete=1',
    { kind: 'search', rows: KETTLES.split('|'), rowPrices: '18.5 19.5 20.5 21.5', price: null },
    shopPage('us', {
      title: 'kettle for sale | eBay',
      frame: 'app',
      main: `<ul class="srp-results srp-list">${['Shop on eBay', ...KETTLES.split('|')].map((name, i) => `<li class="s-card s-card--horizontal" data-listingid="${i === 0 ? '123456' : `26430011220${i}`}"><div class="su-card-container"><a class="s-card__link" href="https://ebay.com/itm/${i === 0 ? '123456' : `26430011220${i}`}"><img class="s-card__image" alt="${name}" src="/k${i}.webp"></a><div class="s-card__caption"><span class="su-styled-text positive default">Sold  Nov ${i + 3}, 2026</span></div><a class="s-card__link" href="https://ebay.com/itm/${i}"><div role="heading" aria-level="3" class="s-card__title"><span class="su-styled-text primary default">${name}</span><span class="clipped">Opens in a new window or tab</span></div></a><div class="s-card__attribute-row"><span class="su-styled-text positive bold large-1 s-card__price">$${17 + i}.50</span></div><div class="s-card__attribute-row"><span class="su-styled-text secondary large">+$4.10 delivery</span></div></div></li>`).join('')}</ul>`,
    }),
  ],
  [
    'result cards with test ids and hashed classes, sale and regular price',
    'https://www.bullring.test/s?searchTerm=kettle',
    {
      kind: 'search',
      rows: KETTLES.split('|'),
      rowPrices: '24.99 30.99 36.99 42.99',
      rowLists: '29.99 35.99 41.99 47.99',
      total: 128,
      price: null,
    },
    shopPage('us', {
      title: '"kettle" : Bullring',
      frame: 'app',
      main: `<h1>kettle</h1><h2 data-test="resultsHeading">128 results</h2><div data-test="product-grid"><section>${repeat(4, (i) => `<div class="sc-f82024d1-0 rLjwS"><div data-test="@web/site-top-of-funnel/ProductCardWrapper"><a href="/p/${i}/-/A-8100${i}"><img alt="${word(KETTLES, i)}" src="/k${i}.jpg"></a><div><a data-test="product-title" href="/p/${i}/-/A-8100${i}">${word(KETTLES, i)}</a><a href="/b/hearth">Hearth</a><span aria-hidden="true">4.${i}</span><span class="h-sr-only">4.${i} out of 5 stars with ${i + 1}0 ratings</span><span data-test="current-price"><span>$${24 + i * 6}.99</span></span><span data-test="comparison-price">reg $${29 + i * 6}.99</span><span>Sale</span><button>Add to cart</button></div></div></div>`)}</section></div>`,
    }),
  ],
  [
    'fashion grid in boxes, brand over name, advised price (France)',
    'https://www.redoubte.test/psrch/psrch.aspx?kwrd=robe',
    {
      kind: 'listing',
      rows: ROBES.split('|').map((name) => `REDOUBTE COLLECTIONS ${name}`),
      rowPrices: '29.99 39.99 49.99 59.99',
      rowLists: '49.99 59.99 69.99 79.99',
      price: null,
    },
    shopPage('fr', {
      title: 'robe | Redoubte',
      frame: 'boxes',
      main: `<h1>Résultats pour « robe »</h1><p>1 204 produits</p><ul class="pl">${repeat(4, (i) => `<li class="pi"><a href="/ppdp/prod-35012${i}.aspx"><img src="/r${i}.jpg" alt=""><span class="b">REDOUBTE COLLECTIONS</span><span class="t">${word(ROBES, i)}</span><span class="pr"><span class="fin">${29 + i * 10},99 €</span><span class="strk">${49 + i * 10},99 €</span><span class="pct">-40 %</span></span></a></li>`)}</ul>`,
    }),
  ],
  [
    'tiles with base price and delivery (Germany)',
    'https://www.ottokar.test/wohnen/lampen/',
    { kind: 'listing', rows: LAMPEN.split('|'), rowPrices: '49.99 59.99 from 69.99 79.99', total: 2310, price: null },
    shopPage('de', {
      title: 'Lampen kaufen | OTTOKAR',
      main: `<h1>Lampen</h1><span>2.310 Artikel</span><div class="find_tileList">${repeat(4, (i) => `<article class="find_tile" data-variation-id="12${i}"><a href="/p/lampe-${i}-S0${i}/" class="find_tile__productLink"><img src="/l${i}.jpg" alt="${word(LAMPEN, i)}"></a><header><p class="find_tile__name">${word(LAMPEN, i)}</p></header><span class="find_tile__ratingCount">(${i + 2})</span><div class="find_tile__priceWrapper">${i % 2 ? '' : '<span class="find_tile__retailPrice">UVP 89,99 €</span>'}<span class="find_tile__price">${i === 2 ? 'ab ' : ''}${49 + i * 10},99 €</span></div><p>lieferbar in 3-4 Werktagen</p></article>`)}</div><nav class="pagination"><a>1</a><a>2</a></nav>`,
    }),
  ],
  [
    'Amazon search with sponsored results',
    'https://www.amazon.co.uk/s?k=desk+lamp',
    {
      kind: 'search',
      marketplace: 'Amazon',
      rows: ['Nook LED Desk Lamp Black', 'Arc Desk Lamp White', 'Clip-On Reading Light'],
      rowPrices: '23.99 31.5 -',
      sponsored: 'x--',
      fallback: false,
      price: null,
    },
    shopPage('gb', {
      bare: true,
      title: 'Amazon.co.uk : desk lamp',
      main: `<span data-component-type="s-result-info-bar"><div class="sg-col-inner"><span>1-48 of over 10,000 results for</span></div></span><div class="s-main-slot">${['Nook LED Desk Lamp Black', 'Arc Desk Lamp White', 'Clip-On Reading Light'].map((name, i) => `<div data-component-type="s-search-result" data-asin="B0LAMP000${i}" class="s-result-item ${i === 0 ? 'AdHolder' : ''}">${i === 0 ? '<span class="puis-label-popover"><span class="puis-sponsored-label-text">Sponsored</span></span>' : ''}<div data-cy="title-recipe"><a class="a-link-normal" href="/x/dp/B0LAMP000${i}/ref=sr_1"><h2 aria-label="${name}"><span>${name}</span></h2></a></div><div data-cy="reviews-block"><span class="a-icon-alt">4.${i} out of 5 stars</span><a href="/x#customerReviews" aria-label="1,0${i}2 ratings"><span class="s-underline-text">1,0${i}2</span></a><span class="a-size-base a-color-secondary">300+ bought in past month</span></div>${i === 2 ? '<div>See options</div>' : `<div data-cy="price-recipe"><span class="a-price" data-a-color="base"><span class="a-offscreen">£${i ? '31.50' : '23.99'}</span><span aria-hidden="true"><span class="a-price-symbol">£</span><span class="a-price-whole">${i ? '31' : '23'}<span class="a-price-decimal">.</span></span><span class="a-price-fraction">${i ? '50' : '99'}</span></span></span></div>`}</div>`).join('')}</div>`,
    }),
  ],
  [
    'Amazon search redesigned: unknown classes',
    'https://www.amazon.com/s?k=kettle',
    {
      kind: 'search',
      marketplace: 'Amazon',
      rows: KETTLES.split('|'),
      rowPrices: '19.99 29.99 39.99 49.99',
      fallback: true,
    },
    shopPage('us', {
      bare: true,
      title: 'Amazon.com : kettle',
      main: `<h1>kettle</h1><div class="nx-grid">${repeat(4, (i) => `<div class="nx-card"><a href="/dp/B0KETTL00${i}"><img src="/k${i}.jpg" alt="${word(KETTLES, i)}"><h3>${word(KETTLES, i)}</h3></a><span class="nx-amt">$${19 + 10 * i}.99</span></div>`)}</div>`,
    }),
  ],
  [
    'eBay results with sold prices and a first placeholder',
    'https://www.ebay.com/sch/i.html?_nkw=brass+lamp&LH_Sold=1&LH_Complete=1',
    {
      kind: 'search',
      marketplace: 'eBay',
      rows: ['Brass Banker Lamp', 'Brass Ship Lamp', 'Brass Oil Lamp'],
      rowPrices: '45 120.5 18',
      price: null,
    },
    shopPage('us', {
      bare: true,
      title: 'brass lamp for sale | eBay',
      main: `<h1 class="srp-controls__count-heading"><span>412</span> results for <span>brass lamp</span></h1><ul class="srp-results srp-list"><li class="s-item"><div class="s-item__title"><span>Shop on eBay</span></div><span class="s-item__price">$20.00</span></li>${['Brass Banker Lamp|$45.00', 'Brass Ship Lamp|$120.50', 'Brass Oil Lamp|$18.00'].map((pair, i) => `<li class="s-item s-item__pl-on-bottom" id="item${i}"><div class="s-item__caption"><span class="POSITIVE">Sold  Nov 1${i}, 2026</span></div><a class="s-item__link" href="https://www.ebay.com/itm/22512345678${i}"><div class="s-item__title"><span role="heading">${word(pair, 0)}</span></div></a><div class="s-item__subtitle"><span class="SECONDARY_INFO">Pre-Owned</span></div><span class="s-item__price"><span class="POSITIVE">${word(pair, 1)}</span></span><span class="s-item__shipping">+$9.99 delivery</span></li>`).join('')}</ul>`,
    }),
  ],
  [
    'eBay results in the newer cards',
    'https://www.ebay.de/sch/i.html?_nkw=schreibtischlampe',
    {
      kind: 'search',
      marketplace: 'eBay',
      rows: ['Schreibtischlampe LED dimmbar', 'Bankerlampe Messing grün', 'Klemmleuchte schwarz'],
      rowPrices: '19.9 54 12.49',
    },
    shopPage('de', {
      bare: true,
      title: 'schreibtischlampe online kaufen | eBay',
      main: `<h1 class="srp-controls__count-heading">2.100 Ergebnisse</h1><ul class="srp-results">${['Schreibtischlampe LED dimmbar|EUR 19,90', 'Bankerlampe Messing grün|EUR 54,00', 'Klemmleuchte schwarz|EUR 12,49'].map((pair, i) => `<li class="s-card s-card--horizontal" data-listingid="3351234567${i}"><a class="s-card__link" href="https://www.ebay.de/itm/3351234567${i}"><div role="heading" class="s-card__title"><span class="su-styled-text primary default">${word(pair, 0)}</span></div></a><div class="s-card__subtitle">Brandneu</div><div class="s-card__attribute-row"><span class="su-styled-text primary bold large-1 s-card__price">${word(pair, 1)}</span></div><div class="s-card__attribute-row">Kostenloser Versand</div></li>`).join('')}</ul>`,
    }),
  ],
  [
    'Walmart search cards with now, was and unit price',
    'https://www.walmart.com/search?q=coffee+maker',
    {
      kind: 'search',
      marketplace: 'Walmart',
      rows: ['Cresthome 8-Cup Coffee Maker', 'Dawn Single Serve Brewer', 'Peak Espresso Machine'],
      rowPrices: '24.88 59 118.5',
      fallback: false,
    },
    shopPage('us', {
      bare: true,
      frame: 'app',
      title: 'coffee maker - Walmart.com',
      main: `<div data-testid="item-stack">${['Cresthome 8-Cup Coffee Maker|24.88|39.97', 'Dawn Single Serve Brewer|59.00|', 'Peak Espresso Machine|118.50|149.00'].map((row, i) => `<div class="mb0"><div role="group" data-item-id="5X${i}ABC" class="sans-serif"><a link-identifier="10${i}" href="/ip/slug/10${i}"><span class="w_iUH7">${word(row, 0)}</span></a><div data-automation-id="product-price"><div class="mr1 b black" aria-hidden="true"><span class="f6">$</span><span class="f2">${word(row, 1).split('.')[0]}</span><span class="f6">${word(row, 1).split('.')[1]}</span></div><span class="w_iUH7">${word(row, 2) ? `current price Now $${word(row, 1)}, Was $${word(row, 2)}` : `current price $${word(row, 1)}`}</span>${word(row, 2) ? `<div class="gray strike">$${word(row, 2)}</div>` : ''}</div><span data-automation-id="product-title">${word(row, 0)}</span><span data-testid="product-ratings" data-value="4.${i + 1}"></span><span data-testid="product-reviews" data-value="2${i}0"></span></div></div>`).join('')}</div>`,
    }),
  ],
  [
    'Allegro-like listing in hashed classes on a shop of its own (Poland)',
    'https://www.targowisko.test/kategoria/lampy-biurkowe-12345',
    {
      kind: 'category',
      rows: ['Lampa biurkowa LED czarna', 'Lampka nocna drewniana', 'Lampa kreślarska biała'],
      rowPrices: '89.99 64.5 129',
      sponsored: 'x--',
      price: null,
    },
    shopPage('pl', {
      bare: true,
      title: 'Lampy biurkowe - Targowisko',
      main: `<h1>Lampy biurkowe</h1><div class="opbox-listing"><section>${['Lampa biurkowa LED czarna|89,|99', 'Lampka nocna drewniana|64,|50', 'Lampa kreślarska biała|129,|00'].map((row, i) => `<article class="mx7m_1 mnyp_co" data-analytics-view-value="15${i}"><div class="mpof_ki"><a href="/oferta/lampa-${i}-15${i}99" class="msts_9u"><img src="/l${i}.jpg" alt=""></a></div>${i === 0 ? '<div class="mpof_uk">Sponsorowane</div>' : ''}<h2 class="mgn2_14"><a href="/oferta/lampa-${i}-15${i}99">${word(row, 0)}</a></h2><div aria-label="${word(row, 1)}${word(row, 2)} zł aktualna cena"><span class="mli8_k4">${word(row, 1)}<span class="mgn2_13">${word(row, 2)}</span> <span>zł</span></span></div><p>z dostawą od ${98 + i},98 zł</p><p>dostawa jutro</p></article>`).join('')}</section></div>`,
    }),
  ],
  [
    'table-like price comparison list on Idealo',
    'https://www.idealo.de/preisvergleich/MainSearchProductCategory.html?q=kaffeemaschine',
    {
      kind: 'search',
      marketplace: 'Idealo',
      rows: ['Aroma C5 schwarz', 'Presso X1 silber', 'Bohna 300'],
      rowPrices: 'from 129.9 from 349 from 89.99',
    },
    shopPage('de', {
      bare: true,
      title: 'kaffeemaschine Preisvergleich',
      main: `<div class="sr-resultList">${['Aroma C5 schwarz|129,90', 'Presso X1 silber|349,00', 'Bohna 300|89,99'].map((row, i) => `<div class="sr-resultList__item"><a href="/preisvergleich/OffersOfProduct/20123${i}_-x.html"><div class="sr-productSummary__title">${word(row, 0)}</div></a><div class="sr-detailedPriceInfo__price">ab ${word(row, 1)} €</div><div class="sr-detailedPriceInfo__offerCount">${i + 3} Angebote</div></div>`).join('')}</div>`,
    }),
  ],
  [
    'Yen cards of an Ichiba search',
    'https://search.rakuten.co.jp/search/mall/%E3%83%9C%E3%83%88%E3%83%AB/',
    {
      kind: 'search',
      marketplace: 'Rakuten',
      rows: ['ステンレスボトル 500ml', '水筒 1L 直飲み', 'キッズボトル 350ml'],
      rowPrices: '1980 2480 1580',
    },
    shopPage('jp', {
      bare: true,
      title: '【楽天市場】ボトルの通販',
      main: `<div class="count">1～45件 （12,345件）</div><div class="dui-container">${['ステンレスボトル 500ml|1,980', '水筒 1L 直飲み|2,480', 'キッズボトル 350ml|1,580'].map((row, i) => `<div class="searchresultitem dui-card" data-id="10${i}"><div class="image"><a href="https://item.rakuten.co.jp/shop/b${i}/"><img src="/b${i}.jpg"></a></div><div class="content title"><h2><a href="https://item.rakuten.co.jp/shop/b${i}/" title="${word(row, 0)}">${word(row, 0)}</a></h2></div><div class="content description price"><span class="important">${word(row, 1)}<span>円</span></span><span class="with-icon">送料無料</span></div><div class="content review"><a><span class="score">4.${i + 2}</span><span class="legend">(1${i}件)</span></a></div><div class="content merchant"><a>ミナト</a></div></div>`).join('')}</div>`,
    }),
  ],
  [
    'Brazilian cards: instant-payment price, crossed price, instalments',
    'https://www.lojamaxi.com.br/busca/smart+tv/',
    {
      kind: 'search',
      rows: ['Smart TV 43" Full HD Orion', 'Smart TV 50" 4K Orion', 'Smart TV 65" 4K Zeno'],
      rowPrices: '1519.05 2089 3419',
      rowLists: '1999 2599 4199',
    },
    shopPage('br', {
      bare: true,
      frame: 'app',
      title: 'smart tv em Promoção | Loja Maxi',
      main: `<h1>smart tv</h1><ul data-testid="list">${['Smart TV 43" Full HD Orion|1.999,00|1.519,05|1.599,00|159,90', 'Smart TV 50" 4K Orion|2.599,00|2.089,00|2.199,00|219,90', 'Smart TV 65" 4K Zeno|4.199,00|3.419,00|3.599,00|359,90'].map((row, i) => `<li class="sc-iVDsrp"><a data-testid="product-card-container" href="/smart-tv/p/2399${i}/et/tv/"><img src="/t${i}.jpg"><h2 data-testid="product-title">${word(row, 0)}</h2><p data-testid="price-original">R$ ${word(row, 1)}</p><p data-testid="price-value">R$ ${word(row, 2)} <span>no Pix</span></p><p data-testid="installment">ou R$ ${word(row, 3)} em 10x de R$ ${word(row, 4)} sem juros</p></a></li>`).join('')}</ul>`,
    }),
  ],
  [
    'Indian grid: rupees, off and star ratings',
    'https://www.desimart.test/search?q=sneakers',
    {
      kind: 'search',
      rows: [
        'Urban Sneakers For Men',
        'Canvas Sneakers For Women',
        'Running Shoes For Men',
        'Slip On Sneakers For Men',
      ],
      rowPrices: '699 849 1299 549',
      rowLists: '1999 2499 3499 1299',
    },
    shopPage('in', {
      bare: true,
      frame: 'boxes',
      title: 'Sneakers - Buy Products Online at Best Price',
      main: `<span class="BUOuZu">Showing 1 – 40 of 1,20,345 results for "<span>sneakers</span>"</span><div class="row">${['ROAM|Urban Sneakers For Men|699|1,999', 'STEP|Canvas Sneakers For Women|849|2,499', 'FLEET|Running Shoes For Men|1,299|3,499', 'ROAM|Slip On Sneakers For Men|549|1,299'].map((row, i) => `<div data-id="SHO${i}" style="width:25%"><div class="_1sdMkc"><a class="rPDeLR" href="/urban/p/itm${i}"><img src="/s${i}.jpg" alt=""></a><div class="hCKiGj"><div class="syl9yP">${word(row, 0)}</div><a class="WKTcLC" title="${word(row, 1)}" href="/urban/p/itm${i}">${word(row, 1)}</a><a href="/urban/p/itm${i}"><div class="hl05eU"><div class="Nx9bqj">₹${word(row, 2)}</div><div class="yRaY8j">₹${word(row, 3)}</div><div class="UkUFwK"><span>65% off</span></div></div></a></div></div></div>`).join('')}</div>`,
    }),
  ],
  [
    'Korean list with unit prices and rating widths',
    'https://www.haneul.test/np/search?q=%EC%BB%A4%ED%94%BC',
    {
      kind: 'search',
      rows: ['햇살 원두커피 1kg', '햇살 드립백 50개', '아침 캡슐커피 100개'],
      rowPrices: '18900 23500 41000',
    },
    shopPage('kr', {
      bare: true,
      title: '커피 - 하늘마켓',
      main: `<ul id="productList">${['햇살 원두커피 1kg|18,900|(100g당 1,890원)', '햇살 드립백 50개|23,500|(1개당 470원)', '아침 캡슐커피 100개|41,000|(1개당 410원)'].map((row, i) => `<li class="search-product" data-product-id="77${i}"><a class="search-product-link" href="/vp/products/77${i}"><img src="/c${i}.jpg"><div class="name">${word(row, 0)}</div><div class="price-area"><em class="sale"><strong class="price-value">${word(row, 1)}</strong>원</em> <span class="unit-price">${word(row, 2)}</span></div><div class="rating-star"><em class="rating" style="width:90%">4.5</em><span class="rating-total-count">(1${i}2)</span></div></a></li>`).join('')}</ul>`,
    }),
  ],
  [
    'home page with teasers with prices (United States)',
    'https://www.bullring.test/',
    { kind: 'home', price: null },
    shopPage('us', {
      title: 'Bullring : Expect More',
      main: `<h1 class="sr-only">Bullring</h1><div class="hero"><a href="/c/deals">Up to 50% off kitchen. From $9.99</a></div><section><h2>Top deals</h2><div class="card"><a href="/p/1">Brass Kettle</a><span>$24.99</span><button>Add to cart</button></div><div class="card"><a href="/p/2">Lamp</a><span>$34.99</span><button>Add to cart</button></div></section>`,
    }),
  ],
  [
    'home page of one brand with one hero product and a price (France)',
    'https://www.montre-seule.test/',
    { kind: 'home', price: null },
    shopPage('fr', {
      title: 'Montre Seule - la montre à une aiguille',
      head: ld({
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: 'Montre Seule',
        url: 'https://www.montre-seule.test/',
      }),
      main: `<h1>La montre à une aiguille</h1><p>À partir de 149 €</p><a class="btn" href="/products/montre">Acheter</a><p>Livraison offerte</p>`,
    }),
  ],
  [
    'buying guide with prices in the text (Germany)',
    'https://www.ottokar.test/ratgeber/waschmaschine-kaufen/',
    { price: null },
    shopPage('de', {
      title: 'Waschmaschine kaufen: der große Ratgeber',
      head: ld({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Waschmaschine kaufen' }),
      main: `<article><h1>Waschmaschine kaufen: der große Ratgeber</h1><p>Gute Geräte gibt es ab 399 €. Toplader kosten meist 450 bis 700 €. Der Stromverbrauch macht etwa 60 € im Jahr aus.</p><h2>Unsere Empfehlung</h2><div class="teaser"><a href="/p/wm7">Brandt WM7</a> <span>399,99 €</span></div></article>`,
    }),
  ],
  [
    'gift guide with many products (United Kingdom)',
    'https://www.vogueish.test/gifts/gifts-under-50/',
    { price: null },
    shopPage('gb', {
      title: 'Gifts under £50 | Vogueish',
      main: `<h1>Gifts under £50</h1><p>Our edit of presents that please.</p>${repeat(5, (i) => `<figure><img src="/g${i}.jpg" alt=""><figcaption><a href="/prd/2${i}">Gift ${i}</a> £${10 + i * 8}.00</figcaption></figure>`)}`,
    }),
  ],
  [
    'cart with a line and totals (Netherlands)',
    'https://www.cooltje.test/winkelwagen',
    { kind: 'cart', price: null },
    shopPage('nl', {
      title: 'Winkelwagen - Cooltje',
      main: `<h1>Mijn winkelwagen</h1><div class="line"><a href="/product/912345">Ventus V9 Steelstofzuiger</a><span>349,-</span><select><option>1</option></select></div><dl><dt>Subtotaal</dt><dd>349,-</dd><dt>Verzendkosten</dt><dd>Gratis</dd><dt>Totaal</dt><dd>349,-</dd></dl><button>Ik ga bestellen</button>`,
    }),
  ],
  [
    'delivery page with a table of prices (Italy)',
    'https://www.mondomedia.test/assistenza/spedizioni',
    { kind: 'policy', price: null },
    shopPage('it', {
      bare: true,
      title: 'Spedizioni e consegne',
      main: `<h1>Spedizioni e consegne</h1><table><tr><td>Standard</td><td>€ 4,99</td></tr><tr><td>Al piano</td><td>€ 29,99</td></tr></table>`,
    }),
  ],
  [
    'product gone: not found with recommendations (Spain)',
    'https://www.grandesalmacenes.test/electronica/A40000000-agotado/',
    { price: null },
    shopPage('es', {
      title: 'Página no encontrada',
      main: `<h1>Lo sentimos, este producto ya no está disponible</h1><p>La página que buscas no existe.</p><a href="/">Volver al inicio</a>`,
    }),
  ],
  [
    'robot check',
    'https://www.walmart.com/blocked?url=L2lwLzEyMw==',
    { kind: 'blocked', price: null },
    `<html lang="en"><head><title>Robot or human?</title></head><body><div id="topmessage">Robot or human?</div><p>Activate and hold the button to confirm that you’re human. Thank You!</p><div id="px-captcha"></div></body></html>`,
  ],
  [
    'brand page with teasers',
    'https://www.marshfields.test/b/karin-scott?id=221',
    { price: null },
    shopPage('us', {
      title: 'Karin Scott - Marshfields',
      main: `<h1>Karin Scott</h1><p>Discover the brand. Founded in 1998.</p><a href="/shop/dresses">Shop dresses</a><a href="/shop/shoes">Shop shoes</a>`,
    }),
  ],
  [
    'store finder with opening hours',
    'https://www.elkungen.test/varuhus/malmo',
    { price: null },
    shopPage('se', {
      bare: true,
      title: 'Malmö | Varuhus',
      main: `<h1>Elkungen Malmö</h1><p>Öppettider: 10-20. Telefon: 0771-11 22 33</p><p>Boka installation från 499 kr</p>`,
    }),
  ],
];
