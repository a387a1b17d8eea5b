/**
 * Marketplaces whose class names have changed: their own readers hold on to marks that outlive a new style sheet (test ids, labels for
 * screen readers, itemprop, addresses); without any mark the general reader takes over and says so.
 */
import type { Expected, LayoutCase } from './read-layout.ts';
import { shopPage } from './shop-page.ts';
import type { CountryCode } from './shop-page.ts';

interface Item {
  readonly name: string;
  readonly price: string;
  readonly seller: string;
  readonly id: string;
}

interface Subject {
  readonly name: string;
  readonly country: CountryCode;
  readonly listUrl: string;
  readonly address: (id: string, index: number) => string;
  readonly ids: readonly [string, string, string];
  /** As the cards print them. */
  readonly prices: readonly [string, string, string];
  /** The same as plain numbers. */
  readonly amounts: readonly [number, number, number];
  /** A card with marks and without telling classes. */
  readonly card: (item: Item, index: number) => string;
  /** What the marked cards tell beyond name and price. */
  readonly facts: string;
  /** The number that an address without marks tells. */
  readonly plainIds: readonly string[];
  readonly product: string;
  readonly productFacts: Expected;
  readonly currency: string;
}

const NAMES = ['Nordbo Stool Oak', 'Nordbo Lamp Brass', 'Nordbo Shelf Ash'] as const;
const SELLERS = ['Atelier Eins', 'Beta Home', 'Casa Tre'] as const;

const SUBJECTS: readonly Subject[] = [
  {
    name: 'Google Shopping',
    country: 'us',
    listUrl: 'https://www.google.com/search?q=stool&udm=28',
    address: (id) => `/shopping/product/${id}?q=stool`,
    ids: ['1234567890123', '1234567890124', '1234567890125'],
    prices: ['$24.99', '$31.50', '$120.00'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<div class="a1" data-cid="${id}"><a class="b2" href="/shopping/product/${id}"><div role="heading">${name}</div></a><span class="c3" aria-label="Current price: ${price}">${price}</span>${index === 1 ? '<span class="z9">Sponsored</span>' : ''}<span data-merchant-name="${seller}">${seller}</span><span aria-label="Rated 4.${index} out of 5">4.${index}</span><span aria-label="1${index} reviews">(1${index})</span></div>`,
    facts: '4/10/Atelier Eins/1234567890123; 4.1/11/Beta Home/1234567890124; 4.2/12/Casa Tre/1234567890125',
    plainIds: ['1234567890123', '1234567890124', '1234567890125'],
    product: `<h1 data-attrid="product_title">Nordbo Stool Oak</h1><span class="k4" aria-label="Current price: $24.99">$24.99</span><span data-merchant-name="Atelier Eins">Atelier Eins</span><span aria-label="Rated 4.3 out of 5">4.3</span><a href="#r" aria-label="112 reviews">112</a><button>Visit site</button>`,
    productFacts: { price: '24.99 USD', rating: 4.3, reviews: 112, seller: 'Atelier Eins' },
    currency: 'USD',
  },
  {
    name: 'Idealo',
    country: 'de',
    listUrl: 'https://www.idealo.de/preisvergleich/MainSearchProductCategory.html?q=hocker',
    address: (id) => `/preisvergleich/OffersOfProduct/${id}_-hocker-nordbo.html`,
    ids: ['201234567', '201234568', '201234569'],
    prices: ['ab 24,99 €', 'ab 31,50 €', 'ab 120,00 €'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, id }, index) =>
      `<div class="q1" data-testid="result-item" data-product-id="${id}"><a href="/preisvergleich/OffersOfProduct/${id}_-x.html"><span data-testid="productSummary__title">${name}</span></a><div class="w2" data-testid="detailed-price-info__price">${price}</div><span data-testid="rating" aria-label="4,${index} von 5 Sternen"></span><span data-testid="ratingText">1${index} Bewertungen</span>${index === 1 ? '<span>Anzeige</span>' : ''}</div>`,
    facts: '4/10//201234567; 4.1/11//201234568; 4.2/12//201234569',
    plainIds: ['201234567', '201234568', '201234569'],
    product: `<h1 data-testid="oopStage-title">Nordbo Stool Oak</h1><div data-testid="oopStage-priceRange">24,99 € – 39,00 €</div><div data-shop-name="Atelier Eins"><span data-offer-price="24.99">24,99 €</span></div>`,
    productFacts: { price: '24.99–39 EUR', seller: 'Atelier Eins' },
    currency: 'EUR',
  },
  {
    name: 'Allegro',
    country: 'pl',
    listUrl: 'https://allegro.pl/listing?string=stolek',
    address: (id) => `https://allegro.pl/oferta/stolek-nordbo-${id}`,
    ids: ['12345678901', '12345678902', '12345678903'],
    prices: ['24,99 zł', '31,50 zł', '120,00 zł'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<article class="mx7m_1" data-role="offer"${index === 1 ? ' data-analytics-view-custom-sponsored="true"' : ''}><a href="https://allegro.pl/oferta/x-${id}"><h2>${name}</h2></a><p aria-label="${price} aktualna cena">${price}</p><a href="/uzytkownik/${index}">${seller}</a><span aria-label="4,${index} na 5">4,${index}</span><span>(1${index})</span><p>${index + 20} osób kupiło ostatnio</p></article>`,
    facts: '4/10/Atelier Eins/12345678901; 4.1/11/Beta Home/12345678902; 4.2/12/Casa Tre/12345678903',
    plainIds: ['12345678901', '12345678902', '12345678903'],
    product: `<h1 class="p1">Nordbo Stool Oak</h1><meta itemprop="price" content="24.99"><div aria-label="cena 24,99 zł">24,99 zł</div><meta itemprop="ratingValue" content="4.3"><meta itemprop="ratingCount" content="112"><a href="/uzytkownik/atelier">Atelier Eins</a><link itemprop="availability" href="https://schema.org/InStock"><button>Dodaj do koszyka</button>`,
    productFacts: { price: '24.99 PLN', rating: 4.3, reviews: 112, seller: 'Atelier Eins', availability: 'InStock' },
    currency: 'PLN',
  },
  {
    name: 'ManoMano',
    country: 'fr',
    listUrl: 'https://www.manomano.fr/recherche/tabouret',
    address: (id) => `/p/tabouret-nordbo-${id}`,
    ids: ['41234567', '41234568', '41234569'],
    prices: ['24,99 €', '31,50 €', '120,00 €'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<a class="c_1" data-testid="product-card" data-product-id="${id}" href="/p/x-${id}"><img src="/m.jpg" alt=""><div data-testid="product-card-title">${name}</div><div data-testid="price-main"><span>${price}</span></div><span data-testid="rating" aria-label="4,${index}/5"></span><span data-testid="rating-count">(1${index})</span><span data-testid="seller-name">${seller}</span>${index === 1 ? '<span data-testid="sponsored-label">Sponsorisé</span>' : ''}</a>`,
    facts: '4/10/Atelier Eins/41234567; 4.1/11/Beta Home/41234568; 4.2/12/Casa Tre/41234569',
    plainIds: ['41234567', '41234568', '41234569'],
    product: `<h1 data-testid="product-title">Nordbo Stool Oak</h1><div class="x" data-testid="main-price-container"><span>24,99 €</span></div><div data-testid="rating" aria-label="4,3/5"></div><a data-testid="reviews-count">112 avis</a><a data-testid="brand-link">Nordbo</a><a data-testid="seller-name">Atelier Eins</a><p data-testid="fulfilled-by">Expédié par ManoMano</p><p data-testid="stock">En stock</p><button>Ajouter au panier</button>`,
    productFacts: {
      price: '24.99 EUR',
      rating: 4.3,
      reviews: 112,
      brand: 'Nordbo',
      seller: 'Atelier Eins',
      fulfilment: 'Expédié par ManoMano',
      availability: 'InStock',
    },
    currency: 'EUR',
  },
  {
    name: 'bol',
    country: 'nl',
    listUrl: 'https://www.bol.com/nl/nl/s/?searchtext=kruk',
    address: (id) => `/nl/nl/p/kruk-nordbo/${id}/`,
    ids: ['9300000123450', '9300000123451', '9300000123452'],
    prices: ['24,99', '31,50', '120,-'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<li class="k9" data-id="${id}"><a data-test="product-title" href="/nl/nl/p/x/${id}/">${name}</a><meta itemprop="price" content="${price.replace(',', '.').replace('-', '00')}"><div class="pp">${price}</div><div aria-label="Gemiddeld 4.${index} van de 5 sterren"></div><span data-test="rating-count">1${index}</span>${index === 1 ? '<span data-test="sponsored-product">Gesponsord</span>' : ''}<a data-test="plaza-seller-link">${seller}</a></li>`,
    facts: '4/10/Atelier Eins/9300000123450; 4.1/11/Beta Home/9300000123451; 4.2/12/Casa Tre/9300000123452',
    plainIds: ['9300000123450', '9300000123451', '9300000123452'],
    product: `<h1 class="x"><span data-test="title">Nordbo Stool Oak</span></h1><meta itemprop="price" content="24.99"><div class="pr">24<sup>99</sup></div><div data-test="rating" aria-label="Gemiddeld 4.3 van de 5 sterren uit 112 reviews">4,3 van 5</div><a data-test="review-count">112 reviews</a><a data-test="brand">Nordbo</a><span data-test="seller-name">Atelier Eins</span><div data-test="delivery-highlight">Op voorraad, morgen in huis</div><button>In winkelwagen</button>`,
    productFacts: {
      price: '24.99 EUR',
      rating: 4.3,
      reviews: 112,
      brand: 'Nordbo',
      seller: 'Atelier Eins',
      availability: 'InStock',
    },
    currency: 'EUR',
  },
  {
    name: 'Leroy Merlin',
    country: 'fr',
    listUrl: 'https://www.leroymerlin.fr/recherche=tabouret',
    address: (id) => `/produits/tabouret-nordbo-${id}.html`,
    ids: ['82345671', '82345672', '82345673'],
    prices: ['24,99 €', '31,50 €', '120 €'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<article class="m1" data-product-id="${id}"><a href="/produits/x-${id}.html"><h3>${name}</h3></a><div data-cerberus="ELEM_prix">${price}</div><div aria-label="4,${index} sur 5"></div><span aria-label="1${index} avis">1${index}</span><span data-cerberus="TXT_vendeur">${seller}</span>${index === 1 ? '<span>Sponsorisé</span>' : ''}</article>`,
    facts: '4/10/Atelier Eins/82345671; 4.1/11/Beta Home/82345672; 4.2/12/Casa Tre/82345673',
    plainIds: ['82345671', '82345672', '82345673'],
    product: `<h1>Nordbo Stool Oak</h1><div data-cerberus="TXT_prixOffre">24,99 €</div><meta itemprop="ratingValue" content="4.3"><meta itemprop="reviewCount" content="112"><span data-cerberus="TXT_vendeur">Atelier Eins</span><p data-cerberus="TXT_dispo">En stock</p><button>Ajouter au panier</button>`,
    productFacts: { price: '24.99 EUR', rating: 4.3, reviews: 112, seller: 'Atelier Eins', availability: 'InStock' },
    currency: 'EUR',
  },
  {
    name: 'Walmart',
    country: 'us',
    listUrl: 'https://www.walmart.com/search?q=stool',
    address: (id) => `/ip/Nordbo-Stool/${id}`,
    ids: ['512345671', '512345672', '512345673'],
    prices: ['$24.99', '$31.50', '$120.00'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<div class="w1" data-us-item-id="${id}"><a href="/ip/x/${id}"><span data-automation-id="product-title">${name}</span></a><div data-automation-id="product-price"><span class="q">current price ${price}</span></div><span data-testid="product-ratings" data-value="4.${index}"></span><span data-testid="product-reviews" data-value="1${index}"></span><span data-automation-id="seller-name">${seller}</span>${index === 1 ? '<div data-testid="sponsored-label">Sponsored</div>' : ''}<span data-testid="badgeTagComponent">${index}00+ bought since yesterday</span></div>`,
    facts: '4/10/Atelier Eins/512345671; 4.1/11/Beta Home/512345672; 4.2/12/Casa Tre/512345673',
    plainIds: ['512345671', '512345672', '512345673'],
    product: `<h1 itemprop="name">Nordbo Stool Oak</h1><span itemprop="price" content="24.99">Now $24.99</span><span itemprop="ratingValue">4.3</span><a data-testid="item-review-section-link" itemprop="ratingCount">112 ratings</a><a data-seo-id="brand-name">Nordbo</a><a href="/seller/101">Atelier Eins</a><span data-testid="bought-count">1000+ bought since yesterday</span><p data-testid="shipped-by">Shipped by Walmart</p><button>Add to cart</button>`,
    productFacts: {
      price: '24.99 USD',
      rating: 4.3,
      reviews: 112,
      brand: 'Nordbo',
      seller: 'Atelier Eins',
      fulfilment: 'Shipped by Walmart',
      sold: '1000+ bought since yesterday',
    },
    currency: 'USD',
  },
  {
    name: 'Zalando',
    country: 'de',
    listUrl: 'https://www.zalando.de/katalog/?q=hocker',
    address: (id) => `/nordbo-hocker-${id.toLowerCase()}.html`,
    ids: ['NOR12A001-Q11', 'NOR12A002-Q11', 'NOR12A003-Q11'],
    prices: ['24,99 €', '31,50 €', '120,00 €'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, id }, index) =>
      `<div class="z1" data-testid="product-card"><a href="/x-${id.toLowerCase()}.html"><img src="/z.jpg" alt=""></a><p data-testid="product-card-brand">Nordbo</p><p data-testid="product-card-name">${name}</p><p data-testid="product-card-price">${price}</p>${index === 1 ? '<span data-testid="sponsored-badge">Gesponsert</span>' : ''}</div>`,
    facts: '///nor12a001-q11; ///nor12a002-q11; ///nor12a003-q11',
    plainIds: ['nor12a001-q11', 'nor12a002-q11', 'nor12a003-q11'],
    product: `<h1><span data-testid="pdp-brand-name">Nordbo</span> <span data-testid="pdp-product-name">Nordbo Stool Oak</span></h1><div data-testid="pdp-price-container"><p>24,99 €</p></div><button aria-label="4,3/5" data-testid="pdp-rating"></button><span data-testid="pdp-rating-count">112</span><span data-testid="pdp-partner-name">Atelier Eins</span><button>In den Warenkorb</button>`,
    productFacts: { price: '24.99 EUR', rating: 4.3, reviews: 112, brand: 'Nordbo', seller: 'Atelier Eins' },
    currency: 'EUR',
  },
  {
    name: 'Alibaba',
    country: 'us',
    listUrl: 'https://www.alibaba.com/trade/search?SearchText=stool',
    address: (id) => `https://www.alibaba.com/product-detail/Nordbo-Stool_${id}.html`,
    ids: ['1600123456781', '1600123456782', '1600123456783'],
    prices: ['$24.99', '$31.50', '$120.00'],
    amounts: [24.99, 31.5, 120],
    card: ({ name, price, seller, id }, index) =>
      `<div class="x" data-product_id="${id}"><h2><a href="https://www.alibaba.com/product-detail/x_${id}.html">${name}</a></h2><div data-testid="product-price">${price}</div><div data-testid="moq">Min. order: ${index + 1}0 pieces</div><a href="https://atelier.alibaba.com/company_profile.html">${seller}</a><span aria-label="4.${index} out of 5"></span><span>(1${index})</span>${index === 1 ? '<span>Ad</span>' : ''}</div>`,
    facts: '4/10/Atelier Eins/1600123456781; 4.1/11/Beta Home/1600123456782; 4.2/12/Casa Tre/1600123456783',
    plainIds: ['1600123456781', '1600123456782', '1600123456783'],
    product: `<h1 title="Nordbo Stool Oak">Nordbo Stool Oak</h1><div data-testid="fixed-price">$24.99</div><div data-testid="min-order">Min. order: 10 pieces</div><a href="https://atelier.alibaba.com/company_profile.html">Atelier Eins</a><span data-testid="product-rating">4.3</span><a data-testid="review-count">112 reviews</a><button>Start order request</button>`,
    productFacts: { price: '24.99 USD', rating: 4.3, reviews: 112, seller: 'Atelier Eins', minimum: 10 },
    currency: 'USD',
  },
  {
    name: 'Rakuten',
    country: 'jp',
    listUrl: 'https://search.rakuten.co.jp/search/mall/stool/',
    address: (id) => `https://item.rakuten.co.jp/atelier/${id}/`,
    ids: ['nb-101', 'nb-102', 'nb-103'],
    prices: ['2,499円', '3,150円', '12,000円'],
    amounts: [2499, 3150, 12000],
    card: ({ name, price, seller, id }, index) =>
      `<div class="r1" data-item-id="${id}"><a href="https://item.rakuten.co.jp/atelier/${id}/" title="${name}"><img src="/r.jpg" alt=""></a><div data-price="${price.replace(/\D/g, '')}">${price}</div><span aria-label="5点満点中 4.${index}点"></span><a href="https://review.rakuten.co.jp/item/1/">(1${index}件)</a><a href="https://www.rakuten.co.jp/atelier${index}/">${seller}</a>${index === 1 ? '<span>広告</span>' : ''}</div>`,
    facts: '4/10/Atelier Eins/nb-101; 4.1/11/Beta Home/nb-102; 4.2/12/Casa Tre/nb-103',
    plainIds: ['', '', ''],
    product: `<h1><span itemprop="name">Nordbo Stool Oak</span></h1><div irc="Price">2,499円</div><span itemprop="ratingValue" content="4.3">4.3</span><a href="https://review.rakuten.co.jp/item/1/">112件</a><span irc="ShopName">Atelier Eins</span><button>かごに追加</button>`,
    productFacts: { price: '2499 JPY', rating: 4.3, reviews: 112, seller: 'Atelier Eins' },
    currency: 'JPY',
  },
];

const items = (subject: Subject): Item[] =>
  NAMES.map((name, index) => ({
    name,
    price: subject.prices[index] ?? '',
    seller: SELLERS[index] ?? '',
    id: subject.ids[index] ?? '',
  }));

/** A card that marks nothing: only its link and its amounts tell. */
const plainCard = (subject: Subject, { name, price, id }: Item, index: number): string =>
  `<div class="u${index % 2}x"><a href="${subject.address(id, index)}"><img src="/u${index}.jpg" alt=""><h3>${name}</h3></a><div class="vv">${/\d,?\d*$/.test(price) ? `€ ${price}` : price}</div></div>`;

const amountsOf = ({ amounts }: Subject, from: boolean): string =>
  amounts.map((amount) => (from ? `from ${amount}` : String(amount))).join(' ');

function casesOf(subject: Subject): LayoutCase[] {
  const { name: marketplace, country, listUrl, currency } = subject;
  const from = subject.prices[0].startsWith('ab ');
  const productUrl = new URL(subject.address(subject.ids[0], 0), listUrl).href;
  const page = (title: string, main: string): string => shopPage(country, { bare: true, title, main });
  return [
    [
      `${marketplace} list: new class names, old marks`,
      listUrl,
      {
        marketplace,
        rows: NAMES,
        rowPrices: amountsOf(subject, from),
        rowFacts: subject.facts,
        sponsored: '-x-',
        fallback: false,
      },
      page('stool', `<h1>stool</h1><div class="zz">${items(subject).map(subject.card).join('')}</div>`),
    ],
    [
      `${marketplace} list: nothing marked`,
      listUrl,
      {
        marketplace,
        rows: NAMES,
        rowPrices: amountsOf(subject, from),
        rowFacts: subject.plainIds.map((id) => `///${id}`).join('; '),
        fallback: true,
      },
      page(
        'stool',
        `<h1>stool</h1><div class="zz">${items(subject)
          .map((item, index) => plainCard(subject, item, index))
          .join('')}</div>`,
      ),
    ],
    [
      `${marketplace} product: new class names, old marks`,
      productUrl,
      { kind: 'product', marketplace, name: NAMES[0], ...subject.productFacts, fallback: false },
      page('Nordbo Stool Oak', subject.product),
    ],
    [
      `${marketplace} product: nothing marked`,
      productUrl,
      { kind: 'product', marketplace, name: NAMES[0], price: `${subject.amounts[0]} ${currency}`, fallback: true },
      page(
        'Nordbo Stool Oak',
        `<h2>Nordbo Stool Oak</h2><div class="kk"><b>${subject.prices[0].replace('ab ', '').replace(/^(\d+,\d\d)$/, '€ $1')}</b></div><button>${country === 'jp' ? 'かごに追加' : 'Add to cart'}</button>`,
      ),
    ],
  ];
}

export const MARKETPLACES_CHANGED: readonly LayoutCase[] = SUBJECTS.flatMap(casesOf);
