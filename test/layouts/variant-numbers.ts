/** Made-up pages whose numbers stand only on variants: the chosen one's are the product's, several without a choice are nobody's. */
import type { LayoutCase } from './read-layout.ts';
import { ld, shopPage } from './shop-page.ts';

const offer = (variant: string, price = '45.00'): object => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'GBP',
  url: `https://fenn.test/products/linen-shirt?variant=${variant}`,
  availability: 'https://schema.org/InStock',
});

const group = (variants: readonly object[]): string =>
  ld({
    '@context': 'https://schema.org',
    '@type': 'ProductGroup',
    name: 'Linen Shirt',
    brand: { name: 'Fennbury' },
    productGroupID: '77',
    hasVariant: variants,
  });

const SMALL = {
  '@type': 'Product',
  name: 'Linen Shirt - S',
  size: 'S',
  sku: 'LS-S',
  mpn: 'FB-10-S',
  gtin13: '4006381333931',
  offers: offer('400'),
};
const MEDIUM = {
  '@type': 'Product',
  name: 'Linen Shirt - M',
  size: 'M',
  sku: 'LS-M',
  mpn: 'FB-10-M',
  gtin13: '4006381333948',
  offers: offer('401', '47.00'),
};

const sizes = (chosen: string): string =>
  `<fieldset><legend>Size</legend>${['S', 'M'].map((size) => `<input type="radio" name="Size" id="z${size}" value="${size}"${size === chosen ? ' checked' : ''}><label for="z${size}">${size}</label>`).join('')}</fieldset>`;

const shirt = (head: string, choice = '', price = '£45.00'): string =>
  shopPage('gb', {
    title: 'Linen Shirt – Fenn',
    head,
    main: `<h1>Linen Shirt</h1><p class="price">${price}</p>${choice}<button>Add to basket</button>`,
  });

const script = (data: unknown): string =>
  `<script type="application/json" data-product-json>${JSON.stringify(data)}</script>`;

const STATE = {
  product: {
    id: 9001,
    title: 'Linen Shirt',
    vendor: 'Fennbury',
    price: 4500,
    variants: [
      { id: 400, title: 'S', option1: 'S', sku: 'LS-S', barcode: '4006381333931', price: 4500 },
      { id: 401, title: 'M', option1: 'M', sku: 'LS-M', barcode: '4006381333948', price: 4500 },
    ],
  },
};

export const VARIANT_NUMBERS: readonly LayoutCase[] = [
  [
    'variants of a group, one named by the address',
    'https://fenn.test/products/linen-shirt?variant=401',
    { kind: 'product', price: '47 GBP', sku: 'LS-M', mpn: 'FB-10-M', gtin: '4006381333948' },
    shirt(group([SMALL, MEDIUM]), '', '£47.00'),
  ],
  [
    'variants of a group, one chosen among radio buttons',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-M', mpn: 'FB-10-M', gtin: '4006381333948' },
    shirt(group([SMALL, MEDIUM]), sizes('M'), '£47.00'),
  ],
  [
    'variants of a group, none chosen: no number is the product’s',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', price: '45 GBP', sku: null, gtin: null },
    shirt(group([SMALL, MEDIUM])),
  ],
  [
    'a group with one variant only',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-S', mpn: 'FB-10-S', gtin: '4006381333931' },
    shirt(group([SMALL])),
  ],
  [
    'variants that share a part number',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: null, mpn: 'FB-10' },
    shirt(
      group([
        { ...SMALL, mpn: 'FB-10' },
        { ...MEDIUM, mpn: 'FB-10' },
      ]),
    ),
  ],
  [
    'numbers on the offers of one product, one of them named by the address',
    'https://fenn.test/products/linen-shirt?variant=400',
    { kind: 'product', sku: 'LS-S', gtin: '4006381333931' },
    shirt(
      ld({
        '@type': 'Product',
        name: 'Linen Shirt',
        offers: [
          { ...offer('400'), sku: 'LS-S', gtin13: '4006381333931' },
          { ...offer('401'), sku: 'LS-M', gtin13: '4006381333948' },
        ],
      }),
    ),
  ],
  [
    'numbers on the offers of one product, none chosen',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: null, gtin: null },
    shirt(
      ld({
        '@type': 'Product',
        name: 'Linen Shirt',
        offers: [
          { ...offer('400'), sku: 'LS-S', gtin13: '4006381333931' },
          { ...offer('401'), sku: 'LS-M', gtin13: '4006381333948' },
        ],
      }),
    ),
  ],
  [
    'numbers on the only offer',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-1', gtin: '4006381333931', mpn: 'FB-1' },
    shirt(
      ld({
        '@type': 'Product',
        name: 'Linen Shirt',
        offers: { ...offer('400'), sku: 'LS-1', gtin: '4006381333931', mpn: 'FB-1' },
      }),
    ),
  ],
  [
    'item offered: the number hangs below the offer',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-1', gtin: '4006381333931' },
    shirt(
      ld({
        '@type': 'Product',
        name: 'Linen Shirt',
        offers: { ...offer('400'), itemOffered: { '@type': 'Product', sku: 'LS-1', gtin13: '4006381333931' } },
      }),
    ),
  ],
  [
    'data of a script, the variant named by the address',
    'https://fenn.test/products/linen-shirt?variant=401',
    { kind: 'product', price: '45 GBP', sku: 'LS-M', gtin: '4006381333948' },
    shirt(script(STATE)),
  ],
  [
    'data of a script, the variant chosen in a drop-down list',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-S', gtin: '4006381333931' },
    shirt(
      script(STATE),
      '<label for="s">Size</label><select id="s" name="options[Size]"><option value="S" selected>S</option><option value="M">M</option></select>',
    ),
  ],
  [
    'data of a script, no variant chosen',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: null, gtin: null },
    shirt(script(STATE)),
  ],
  [
    'data of a script that says which variant is selected',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-M', gtin: '4006381333948' },
    shirt(script({ product: { ...STATE.product, selectedVariantId: 401 } })),
  ],
  [
    'data of a script with the selected variant beside the others',
    'https://fenn.test/p/linen-shirt',
    { kind: 'product', sku: 'LS-S', gtin: '4006381333931' },
    shirt(
      script({
        product: {
          name: 'Linen Shirt',
          price: 45,
          selectedVariant: { sku: 'LS-S', ean: '4006381333931' },
          variants: STATE.product.variants,
        },
      }),
    ),
  ],
  [
    'a hidden field names the variant that would be bought',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-M', gtin: '4006381333948' },
    shirt(
      group([SMALL, MEDIUM]),
      '<form action="/cart/add" method="post"><input type="hidden" name="id" value="401"></form>',
      '£47.00',
    ),
  ],
  [
    'the page prints the number of the shown variant: it outweighs the data',
    'https://fenn.test/products/linen-shirt',
    { kind: 'product', sku: 'LS-M', gtin: '4006381333948' },
    shirt(group([SMALL, MEDIUM]), '<p>SKU: LS-M</p>'),
  ],
];
