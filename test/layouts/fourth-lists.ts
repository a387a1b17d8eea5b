/** Made-up lists of the fourth round: what stands in the rows of large retailers beside the price. */
import type { LayoutCase } from './read-layout.ts';
import { shopPage } from './shop-page.ts';

const cards = (
  items: [name: string, price: string][],
  card: (name: string, price: string, index: number) => string,
): string => items.map(([n, p], i) => card(n, p, i)).join('');
export const FOURTH_LISTS: readonly LayoutCase[] = [
  [
    'rating and count in aria, was/now spoken, sponsored label (US)',
    'https://www.megastore.test/s?k=kettle',
    { kind: 'search', rowPrices: '24.99 39 19.5 54', rowLists: '34.99 - - -', sponsored: 'x---' },
    shopPage('us', {
      title: 'kettle - Megastore',
      main: `<h1>1-48 of over 2,000 results for "kettle"</h1><div class="grid">${cards(
        [
          [
            'Kettle One',
            '<span class="sr">Sale price $24.99, was $34.99</span><span aria-hidden="true"><b>$24<sup>99</sup></b> <s>$34.99</s></span>',
          ],
          ['Kettle Two', '<b>$39<sup>00</sup></b>'],
          ['Kettle Three', '<span>$19.50</span> <span>($3.25/oz)</span>'],
          ['Kettle Four', '<span>$54.00</span> <span>or $4.50/mo</span>'],
        ],
        (n, p, i) =>
          `<div class="cell"><a href="/dp/${i}111111"><img src="/${i}.jpg" alt="${n}"></a>${i === 0 ? '<span>Sponsored</span>' : ''}<h2><a href="/dp/${i}111111">${n}</a></h2><span role="img" aria-label="4.${i} out of 5 stars"></span><span>(1,2${i}0)</span><div>${p}</div><button>Add to cart</button></div>`,
      )}</div>`,
    }),
  ],
  [
    'from prices of several offers (DE)',
    'https://www.preisliste.test/kategorie/kessel/',
    { kind: 'category', rowPrices: 'from 19.9 from 24 from 31.5 from 44' },
    shopPage('de', {
      title: 'Wasserkocher | Preisliste',
      main: `<h1>Wasserkocher</h1><p>124 Produkte</p><ul>${cards(
        [
          ['Kocher A', 'ab 19,90 €'],
          ['Kocher B', 'ab 24,00 €'],
          ['Kocher C', 'ab 31,50 €'],
          ['Kocher D', 'ab 44,00 €'],
        ],
        (n, p, i) =>
          `<li class="p"><a href="/p/${i}-12345"><img src="/${i}.jpg" alt=""><strong>${n}</strong></a><span>${12 + i} Angebote</span><em>${p}</em><small>UVP 59,99 €</small></li>`,
      )}</ul>`,
    }),
  ],
  [
    'pix price and instalments (BR)',
    'https://www.lojaverde.test/chaleiras',
    { kind: 'listing', rowPrices: '179.9 89 129.9 99.9', rowLists: '219.9 - - -' },
    shopPage('br', {
      title: 'Chaleiras | Loja Verde',
      main: `<h1>Chaleiras</h1><p>36 produtos</p><div>${cards(
        [
          ['Chaleira A', '<s>R$ 219,90</s><b>R$ 179,90</b><span>6x de R$ 29,98 sem juros</span>'],
          ['Chaleira B', '<b>R$ 89,00</b><span>3x de R$ 29,66 sem juros</span>'],
          ['Chaleira C', '<b>R$ 129,90</b><span>4x de R$ 32,47 sem juros</span>'],
          ['Chaleira D', '<b>R$ 99,90</b>'],
        ],
        (n, p, i) =>
          `<article><a href="/chaleira-${i}/p"><img src="/${i}.jpg" alt="${n}"><h3>${n}</h3></a><div>${p}</div></article>`,
      )}</div>`,
    }),
  ],
  [
    'points, tax and shipping in rows (JP)',
    'https://search.kaimono.test/search/?q=kettle',
    { kind: 'search', rowPrices: '3980 5480 2780 12800' },
    shopPage('jp', {
      title: 'ケトルの検索結果 | 買い物',
      main: `<h1>「ケトル」の検索結果 1,204件</h1><div class="res">${cards(
        [
          ['電気ケトル 0.8L', '3,980円(税込)'],
          ['電気ケトル 1.2L', '5,480円(税込)'],
          ['ミニケトル', '2,780円(税込)'],
          ['温度調節ケトル', '12,800円(税込)'],
        ],
        (n, p, i) =>
          `<div class="it"><a href="/i/${i}"><img src="/${i}.jpg" alt="${n}">${n}</a><p>${p}</p><p>送料550円</p><p>${39 + i}ポイント(1倍)</p><p>4.${i + 2}(${120 + i}件)</p></div>`,
      )}</div>`,
    }),
  ],
  [
    'lowest of 30 days and unit price in rows (PL)',
    'https://www.domowy.test/kategoria/czajniki',
    { kind: 'category', rowPrices: '129 99.99 159', rowLists: '159 - 199' },
    shopPage('pl', {
      title: 'Czajniki - Domowy',
      main: `<h1>Czajniki (58)</h1><div>${cards(
        [
          ['Czajnik A', '<b>129,00 zł</b> <del>159,00 zł</del><p>Najniższa cena z 30 dni: 135,00 zł</p>'],
          ['Czajnik B', '<b>99,99 zł</b><p>Raty od 9,99 zł</p>'],
          ['Czajnik C', '<b>159,00 zł</b> <del>199,00 zł</del><p>Najniższa cena z 30 dni: 169,00 zł</p>'],
        ],
        (n, p, i) =>
          `<div class="pr"><a href="/czajnik-${i}"><img src="/${i}.jpg" alt="${n}"></a><h3><a href="/czajnik-${i}">${n}</a></h3>${p}<button>Do koszyka</button></div>`,
      )}</div>`,
    }),
  ],
  [
    'colour swatches as links and a video tile (FR)',
    'https://www.modefil.test/c/robes',
    { kind: 'category', rows: ['Robe Lina', 'Robe Mia', 'Robe Nora'], rowPrices: '49.99 59.99 39.99' },
    shopPage('fr', {
      title: 'Robes | Modefil',
      main: `<h1>Robes</h1><p>212 articles</p><ul>${cards(
        [
          ['Robe Lina', '49,99 €'],
          ['Robe Mia', '59,99 €'],
          ['Robe Nora', '39,99 €'],
        ],
        (n, p, i) =>
          `<li class="t"><a href="/p/${i}"><img src="/${i}.jpg" alt="${n}"></a><div><a href="/p/${i}?c=1"><img src="/s1.jpg" alt="Rouge" width="20"></a><a href="/p/${i}?c=2"><img src="/s2.jpg" alt="Bleu" width="20"></a><span>+3</span></div><p><a href="/p/${i}">${n}</a></p><p>${p}</p></li>${i === 1 ? '<li class="t promo"><a href="/look"><img src="/look.jpg" alt="Nouvelle collection"></a></li>' : ''}`,
      )}</ul>`,
    }),
  ],
  [
    'member price in rows (SE)',
    'https://www.byggis.test/kategori/skruvar',
    { kind: 'category', rowPrices: '99 149 79' },
    shopPage('se', {
      title: 'Skruvar - Byggis',
      main: `<h1>Skruvar</h1><p>98 produkter</p><div>${cards(
        [
          ['Skruv A', '<span>99:-</span><span>Medlemspris 89:-</span>'],
          ['Skruv B', '<span>149:-</span><span>Medlemspris 129:-</span>'],
          ['Skruv C', '<span>79:-</span><span>Jfr pris 0,79 kr/st</span>'],
        ],
        (n, p, i) =>
          `<div class="k"><a href="/p/skruv-${i}"><img src="/${i}.jpg" alt="${n}"><h3>${n}</h3></a><div>${p}</div></div>`,
      )}</div>`,
    }),
  ],
  [
    'sold out rows keep no price, badges of savings first (UK)',
    'https://www.gardenia.test/collections/pots',
    { kind: 'category', rowPrices: '12.5 8 20', rowLists: '15 - 24' },
    shopPage('gb', {
      title: 'Pots | Gardenia',
      main: `<h1>Pots</h1><p>34 products</p><div>${cards(
        [
          ['Pot A', '<em>Save £2.50</em><span>£12.50</span><s>£15.00</s>'],
          ['Pot B', '<em>Sold out</em><span>£8.00</span>'],
          ['Pot C', '<em>-£4</em><span>£20.00</span><s>£24.00</s>'],
        ],
        (n, p, i) =>
          `<div class="c"><a href="/products/pot-${i}"><img src="/${i}.jpg" alt="${n}"></a><a href="/products/pot-${i}">${n}</a><div>${p}</div></div>`,
      )}</div>`,
    }),
  ],
  [
    'exchange and EMI in rows (IN)',
    'https://www.desimart.test/search?q=mixer',
    { kind: 'search', rowPrices: '2799 3499 1999', rowLists: '4500 - 2999' },
    shopPage('in', {
      title: 'mixer - Desimart',
      main: `<p>Showing 1 – 40 of 3,012 results for "mixer"</p><div>${cards(
        [
          ['Mixer A', '<b>₹2,799</b><s>₹4,500</s><span>37% off</span><p>Upto ₹220 Off on Exchange</p>'],
          ['Mixer B', '<b>₹3,499</b><p>Bank Offer ₹250 off</p>'],
          ['Mixer C', '<b>₹1,999</b><s>₹2,999</s><p>EMI from ₹99/month</p>'],
        ],
        (n, p, i) =>
          `<div data-id="X${i}"><a href="/p/itm${i}11"><img src="/${i}.jpg" alt="${n}"><div>${n}</div><div>4.${i}<span>(12,3${i}4)</span></div><div>${p}</div></a></div>`,
      )}</div>`,
    }),
  ],
  [
    'price hidden in data attributes and shown in pieces (NL)',
    'https://www.woonstad.test/c/stoelen',
    { kind: 'category', rowPrices: '89 129.95 59.5' },
    shopPage('nl', {
      title: 'Stoelen - Woonstad',
      main: `<h1>Stoelen</h1><p>77 resultaten</p><div>${cards(
        [
          ['Stoel A', '<span class="e">89</span><span class="c">,-</span>'],
          ['Stoel B', '<span class="e">129</span><sup>95</sup>'],
          ['Stoel C', '<span class="e">59</span><sup>50</sup>'],
        ],
        (n, p, i) =>
          `<div class="s"><a href="/p/stoel-${i}"><img src="/${i}.jpg" alt="${n}"></a><a href="/p/stoel-${i}"><h3>${n}</h3></a><div class="prijs">€ ${p}</div><p>Gratis bezorgd vanaf € 50</p></div>`,
      )}</div>`,
    }),
  ],
];
