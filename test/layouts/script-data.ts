/** Pages whose products stand only in the data of their scripts, in the shapes of the usual frameworks, and pages that must not be misled by such data. */
import type { LayoutCase } from './read-layout.ts';
import { shopPage } from './shop-page.ts';

const NAMES = ['Oak Bench 120 cm', 'Walnut Stool', 'Ash Shelf 3 Tiers', 'Beech Coat Stand'];
const json = (id: string, data: unknown): string =>
  `<script id="${id}" type="application/json">${JSON.stringify(data)}</script>`;
const script = (text: string): string => `<script>${text}</script>`;

const FILTERS = ['Oak', 'Walnut', 'Ash', 'Beech'].map((name, index) => ({ id: `f${index}`, name, value: index + 1 }));
const RELATED = ['Cushion', 'Throw', 'Rug', 'Mat', 'Lamp'].map((name, index) => ({
  id: `r${index}`,
  name,
  price: 5 + index,
  url: `/p/r${index}`,
}));

/** Nuxt's flat list: every value stands once and is named by its place. */
function flat(value: unknown): unknown[] {
  const places: unknown[] = [['ShallowReactive', 1]];
  const put = (one: unknown): number => {
    const place = places.push(null) - 1;
    if (Array.isArray(one)) places[place] = one.map(put);
    else if (typeof one === 'object' && one !== null)
      places[place] = Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, put(inner)]));
    else places[place] = one;
    return place;
  };
  put(value);
  return places;
}

const LIST = { kind: 'category', rows: NAMES, price: null, from: 'data' } as const;

const CACHE = {
  ROOT_QUERY: {
    __typename: 'Query',
    'category({"slug":"wood"})': {
      'products({"first":4})': { edges: NAMES.map((_name, index) => ({ node: { __ref: `Product:${index}` } })) },
    },
  },
  ...Object.fromEntries(
    NAMES.map((name, index) => [
      `Product:${index}`,
      {
        __typename: 'Product',
        id: `w${index}`,
        name,
        urlPath: null,
        url: `/p/w${index}`,
        'price({"currency":"EUR"})': { __ref: `Price:${index}` },
        brand: { __ref: 'Brand:1' },
      },
    ]),
  ),
  ...Object.fromEntries(
    NAMES.map((_name, index) => [
      `Price:${index}`,
      { value: { centAmount: 12900 + index * 1000, fractionDigits: 2, currencyCode: 'EUR' } },
    ]),
  ),
  'Brand:1': { name: 'Baumwerk' },
};

export const SCRIPT_DATA: readonly LayoutCase[] = [
  [
    'list in the data of Next pages, filters and related products beside it',
    'https://www.grain.test/category/wood',
    { ...LIST, rowPrices: '49.9 59.9 69.9 79.9', rowLists: '64.9 74.9 84.9 94.9', sponsored: '-x--' },
    shopPage('gb', {
      bare: true,
      title: 'Wood | Grain',
      main: '<div class="skeleton"></div>',
      end: json('__NEXT_DATA__', {
        props: {
          pageProps: {
            facets: [{ name: 'Material', values: FILTERS }],
            relatedProducts: RELATED,
            plp: {
              items: NAMES.map((title, index) => ({
                title,
                productId: `p${index}`,
                canonicalUrl: `/p/p${index}`,
                priceInfo: {
                  currentPrice: { value: 49.9 + index * 10, currency: 'GBP' },
                  wasPrice: `£${64 + index * 10}.90`,
                },
                averageRating: 4.5,
                numberOfReviews: 10 + index,
                isSponsored: index === 1,
              })),
            },
          },
        },
      }),
    }),
  ],
  [
    'list in streamed parts',
    'https://www.grain.test/c/wood',
    { ...LIST, rowPrices: '20 21 22 23' },
    shopPage('us', {
      bare: true,
      title: 'Wood',
      main: '<div></div>',
      end: script(
        `self.__next_f.push([1,${JSON.stringify(`5:["$","ul",null,{"products":${JSON.stringify(NAMES.map((name, index) => ({ name, slug: `/p/${index}`, price: { amount: 20 + index, currencyCode: 'USD' } })))}}]\n`)}])`,
      ),
    }),
  ],
  [
    'list in the flat data of Nuxt',
    'https://www.holzhof.test/kategorie/holz',
    { ...LIST, rowPrices: '89.95 90.95 91.95 92.95' },
    shopPage('de', {
      bare: true,
      title: 'Holz',
      main: '<div></div>',
      end: json(
        '__NUXT_DATA__',
        flat({
          data: {
            listing: {
              hits: NAMES.map((name, index) => ({
                name,
                sku: `H${index}`,
                url: `/p/h${index}`,
                price: { gross: 89.95 + index, currency: 'EUR' },
              })),
            },
          },
        }),
      ),
    }),
  ],
  [
    'list in a store of records that point at each other',
    'https://www.baumwerk.test/kategorie/holz',
    { ...LIST, rowPrices: '129 139 149 159' },
    shopPage('de', {
      bare: true,
      title: 'Holz',
      main: '<div></div>',
      end: script(`window.__APOLLO_STATE__ = ${JSON.stringify(CACHE)};`),
    }),
  ],
  [
    'list in a state that is parsed from a text',
    'https://www.bois.test/c/bois',
    { ...LIST, rowPrices: '15.5 16.5 17.5 18.5' },
    shopPage('fr', {
      bare: true,
      title: 'Bois',
      main: '<div></div>',
      end: script(
        `window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ search: { results: NAMES.map((name, index) => ({ id: index + 100, productName: name, formattedPrice: `${15 + index},50 €`, link: `/p/${index}.html` })) } }))});`,
      ),
    }),
  ],
  [
    'counting of the shop software in cents',
    'https://www.shopfold.test/collections/wood',
    { ...LIST, rowPrices: '19.99 20.99 21.99 22.99' },
    shopPage('us', {
      bare: true,
      title: 'Wood',
      main: '<div></div>',
      head: '<meta property="og:price:currency" content="USD">',
      end: script(
        `var meta = ${JSON.stringify({ products: NAMES.map((name, index) => ({ id: 700 + index, gid: `gid://x/Product/${index}`, vendor: 'Fold', title: name, variants: [{ id: index, price: 1999 + index * 100, name }] })), page: { pageType: 'collection' } })};`,
      ),
    }),
  ],
  [
    'visible cards win over the data of the scripts',
    'https://www.grain.test/category/stools',
    { kind: 'category', rows: NAMES, rowPrices: '10 20 30 40', price: null, from: '' },
    shopPage('gb', {
      bare: true,
      title: 'Stools | Grain',
      main: `<h1>Stools</h1><ul>${NAMES.map((name, index) => `<li class="card"><a href="/p/${index}"><img src="/${index}.jpg" alt=""><h3>${name}</h3></a><p>£${(index + 1) * 10}.00</p></li>`).join('')}</ul>`,
      end: json('__NEXT_DATA__', {
        props: {
          products: NAMES.map((name, index) => ({ id: index, name: `${name} member`, price: 1, url: `/p/${index}` })),
        },
      }),
    }),
  ],
  [
    'product in the data of Next pages',
    'https://www.grain.test/p/oak-bench-120-cm',
    {
      kind: 'product',
      name: 'Oak Bench 120 cm',
      price: '149 GBP',
      list: '179 GBP',
      brand: 'Grainworks',
      sku: 'OB-120',
      gtin: '4006381333931',
      availability: 'InStock',
      rating: 4.6,
      reviews: 31,
    },
    shopPage('gb', {
      bare: true,
      title: 'Oak Bench 120 cm | Grain',
      main: '<div class="skeleton"></div>',
      end: json('__NEXT_DATA__', {
        props: {
          pageProps: {
            related: RELATED,
            product: {
              name: 'Oak Bench 120 cm',
              sku: 'OB-120',
              ean: '4006381333931',
              brand: { id: 4, name: 'Grainworks' },
              price: { current: { value: 149, currency: 'GBP' }, original: { value: 179, currency: 'GBP' } },
              inStock: true,
              averageRating: 4.6,
              reviewCount: 31,
            },
          },
        },
      }),
    }),
  ],
  [
    'the price on the page wins over the data of the scripts',
    'https://www.grain.test/p/walnut-stool',
    { kind: 'product', name: 'Walnut Stool', price: '89 GBP' },
    shopPage('gb', {
      bare: true,
      title: 'Walnut Stool | Grain',
      main: '<h1>Walnut Stool</h1><p class="price">£89.00</p><button>Add to basket</button>',
      end: json('__NEXT_DATA__', { product: { name: 'Walnut Stool', sku: 'WS', price: 71.2 } }),
    }),
  ],
  [
    'product in the data of an empty page whose address says nothing',
    'https://www.grain.test/oak-bench-120-cm',
    { kind: 'product', name: 'Oak Bench 120 cm', price: '149 EUR' },
    shopPage('de', {
      bare: true,
      title: 'Oak Bench 120 cm | Grain',
      main: '<div class="skeleton"></div>',
      end: script(
        `window.initialState = {product: {name: 'Oak Bench 120 cm', sku: 'OB-120', price: {value: 149.00, currency: 'EUR'}, open: !1}};`,
      ),
    }),
  ],
  [
    'an article with the data of a shop sells nothing',
    'https://www.grain.test/journal/how-to-oil-oak',
    { price: null, rows: [] },
    shopPage('gb', {
      bare: true,
      title: 'How to oil oak | Grain',
      main: '<article><h1>How to oil oak</h1><p>Warm the oil. Rub it in with a cloth, and wait for a day.</p></article>',
      end: json('__NEXT_DATA__', { props: { article: { title: 'How to oil oak' }, relatedProducts: RELATED } }),
    }),
  ],
];
