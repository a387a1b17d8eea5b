/** Draws made-up shop pages: what stands around a product or a list in each country, so that a case only writes its own markup. */

/** How the page around the case is built: with landmarks, from nameless boxes, or by a script from data. */
export type Frame = 'landmarks' | 'boxes' | 'app';

interface Country {
  readonly lang: string;
  readonly words: {
    cookies: string;
    search: string;
    account: string;
    basket: string;
    free: string;
    also: string;
    news: string;
    help: string;
  };
  readonly menu: readonly string[];
  /** Two neighbours that the page recommends, with prices. */
  readonly teasers: readonly (readonly [name: string, price: string])[];
}

const COUNTRIES = {
  us: {
    lang: 'en-US',
    words: {
      cookies: 'We use cookies',
      search: 'Search',
      account: 'Sign in',
      basket: 'Cart 0 items $0.00',
      free: 'Free shipping on orders over $35',
      also: 'Customers also viewed',
      news: 'Get 10% off your first order',
      help: 'Shipping & returns',
    },
    menu: ['Home', 'Kitchen', 'Electronics', 'Toys', 'Deals'],
    teasers: [
      ['Storage Box 20 qt', '$12.97'],
      ['Garden Hose 50 ft', '$38.00'],
    ],
  },
  gb: {
    lang: 'en-GB',
    words: {
      cookies: 'Accept all cookies',
      search: 'Search',
      account: 'My account',
      basket: 'Basket £0.00',
      free: 'Free delivery over £40',
      also: 'You may also like',
      news: 'Sign up for £5 off',
      help: 'Delivery information',
    },
    menu: ['Women', 'Men', 'Home', 'Garden', 'Sale'],
    teasers: [
      ['Oak Side Table', '£85.00'],
      ['Linen Cushion', '£18.50'],
    ],
  },
  au: {
    lang: 'en-AU',
    words: {
      cookies: 'Cookies',
      search: 'Search',
      account: 'Log in',
      basket: 'Cart $0',
      free: 'Free delivery over $65',
      also: 'Similar items',
      news: 'Join our newsletter',
      help: 'Track my order',
    },
    menu: ['Audio', 'TVs', 'Computers', 'Phones'],
    teasers: [
      ['Bluetooth Speaker Mini', '$79'],
      ['HDMI Cable 2m', '$15'],
    ],
  },
  in: {
    lang: 'en-IN',
    words: {
      cookies: 'Cookies',
      search: 'Search for products',
      account: 'Login',
      basket: 'Cart',
      free: 'Free delivery above ₹499',
      also: 'Similar Products',
      news: 'Download the app',
      help: 'Returns',
    },
    menu: ['Mobiles', 'Fashion', 'Grocery'],
    teasers: [
      ['Steel Bottle 1 L', '₹399'],
      ['Cotton Bedsheet', '₹1,149'],
    ],
  },
  fr: {
    lang: 'fr',
    words: {
      cookies: 'Nous utilisons des cookies',
      search: 'Rechercher',
      account: 'Mon compte',
      basket: 'Panier 0,00 €',
      free: 'Livraison offerte dès 60 €',
      also: 'Vous aimerez aussi',
      news: '10 € offerts pour votre inscription',
      help: 'Livraison et retours',
    },
    menu: ['Maison', 'Jardin', 'Mode', 'High-tech', 'Promos'],
    teasers: [
      ['Lampe de bureau pliante', '34,90 €'],
      ['Tapis coton 120x170', '79,99 €'],
    ],
  },
  de: {
    lang: 'de',
    words: {
      cookies: 'Wir verwenden Cookies',
      search: 'Suche',
      account: 'Mein Konto',
      basket: 'Warenkorb 0,00 €',
      free: 'Versandkostenfrei ab 49 €',
      also: 'Kunden kauften auch',
      news: '5 € Gutschein sichern',
      help: 'Versand & Lieferung',
    },
    menu: ['Damen', 'Herren', 'Wohnen', 'Technik', 'Sale'],
    teasers: [
      ['Schreibtischlampe Nora', '39,99 €'],
      ['Teppich Lina', '89,00 €'],
    ],
  },
  ch: {
    lang: 'de-CH',
    words: {
      cookies: 'Cookies',
      search: 'Suchen',
      account: 'Anmelden',
      basket: 'Warenkorb',
      free: 'Gratis Lieferung ab CHF 50.–',
      also: 'Passend dazu',
      news: 'Newsletter',
      help: 'Hilfe',
    },
    menu: ['IT + Multimedia', 'Haushalt', 'Sport'],
    teasers: [
      ['USB-Hub 4 Port', 'CHF 24.90'],
      ['Mauspad XL', 'CHF 15.–'],
    ],
  },
  nl: {
    lang: 'nl',
    words: {
      cookies: 'Wij gebruiken cookies',
      search: 'Zoeken',
      account: 'Inloggen',
      basket: 'Winkelwagen € 0,00',
      free: 'Gratis verzending vanaf € 25',
      also: 'Vaak samen gekocht',
      news: 'Schrijf je in',
      help: 'Bezorging',
    },
    menu: ['Wonen', 'Tuin', 'Elektronica', 'Speelgoed'],
    teasers: [
      ['Opbergbox 30 liter', '17,95'],
      ['Tuinslang 15 m', '24,99'],
    ],
  },
  it: {
    lang: 'it',
    words: {
      cookies: 'Questo sito usa i cookie',
      search: 'Cerca',
      account: 'Accedi',
      basket: 'Carrello € 0,00',
      free: 'Spedizione gratuita da 49 €',
      also: 'Potrebbe interessarti',
      news: 'Iscriviti alla newsletter',
      help: 'Spedizioni e resi',
    },
    menu: ['Casa', 'Informatica', 'Telefonia', 'Offerte'],
    teasers: [
      ['Cavo USB-C 1 m', '€ 9,99'],
      ['Custodia tablet', '€ 24,90'],
    ],
  },
  es: {
    lang: 'es',
    words: {
      cookies: 'Usamos cookies',
      search: 'Buscar',
      account: 'Mi cuenta',
      basket: 'Cesta 0,00 €',
      free: 'Envío gratis desde 30 €',
      also: 'También te puede interesar',
      news: 'Suscríbete',
      help: 'Envíos y devoluciones',
    },
    menu: ['Hogar', 'Informática', 'Moda', 'Ofertas'],
    teasers: [
      ['Ratón inalámbrico', '14,99€'],
      ['Alfombrilla gaming', '9,95€'],
    ],
  },
  pt: {
    lang: 'pt',
    words: {
      cookies: 'Utilizamos cookies',
      search: 'Pesquisar',
      account: 'A minha conta',
      basket: 'Carrinho 0,00 €',
      free: 'Portes grátis a partir de 40 €',
      also: 'Também pode gostar',
      news: 'Subscreva a newsletter',
      help: 'Entregas',
    },
    menu: ['Eletrodomésticos', 'Informática', 'Casa'],
    teasers: [
      ['Varinha mágica', '29,99€'],
      ['Balança de cozinha', '14,90€'],
    ],
  },
  br: {
    lang: 'pt-BR',
    words: {
      cookies: 'Cookies',
      search: 'O que você procura?',
      account: 'Entre ou cadastre-se',
      basket: 'Carrinho',
      free: 'Frete grátis acima de R$ 99',
      also: 'Quem viu, viu também',
      news: 'Ganhe R$ 20 OFF',
      help: 'Trocas e devoluções',
    },
    menu: ['Celulares', 'Eletro', 'Móveis'],
    teasers: [
      ['Fone de ouvido', 'R$ 89,90'],
      ['Mouse sem fio', 'R$ 49,90'],
    ],
  },
  mx: {
    lang: 'es-MX',
    words: {
      cookies: 'Cookies',
      search: 'Buscar',
      account: 'Inicia sesión',
      basket: 'Bolsa',
      free: 'Envío gratis desde $599',
      also: 'Productos similares',
      news: 'Regístrate',
      help: 'Ayuda',
    },
    menu: ['Electrónica', 'Hogar', 'Moda'],
    teasers: [
      ['Bocina portátil', '$899.00'],
      ['Licuadora 10 velocidades', '$1,249.00'],
    ],
  },
  pl: {
    lang: 'pl',
    words: {
      cookies: 'Używamy plików cookies',
      search: 'Szukaj',
      account: 'Zaloguj się',
      basket: 'Koszyk 0,00 zł',
      free: 'Darmowa dostawa od 199 zł',
      also: 'Klienci kupili także',
      news: 'Odbierz 20 zł rabatu',
      help: 'Dostawa i zwroty',
    },
    menu: ['AGD', 'RTV', 'Komputery', 'Dom'],
    teasers: [
      ['Listwa zasilająca', '39,99 zł'],
      ['Uchwyt ścienny', '119,00 zł'],
    ],
  },
  cz: {
    lang: 'cs',
    words: {
      cookies: 'Soubory cookies',
      search: 'Hledat',
      account: 'Přihlásit',
      basket: 'Košík 0 Kč',
      free: 'Doprava zdarma od 1 500 Kč',
      also: 'Mohlo by se hodit',
      news: 'Odběr novinek',
      help: 'Doprava',
    },
    menu: ['Počítače', 'Telefony', 'Domácnost'],
    teasers: [
      ['Kabel HDMI', '199 Kč'],
      ['Podložka pod myš', '349 Kč'],
    ],
  },
  se: {
    lang: 'sv',
    words: {
      cookies: 'Vi använder cookies',
      search: 'Sök',
      account: 'Logga in',
      basket: 'Kundvagn 0 kr',
      free: 'Fri frakt över 499 kr',
      also: 'Andra köpte också',
      news: 'Nyhetsbrev',
      help: 'Leverans',
    },
    menu: ['Datorer', 'TV & Ljud', 'Hem'],
    teasers: [
      ['HDMI-kabel 2 m', '149 kr'],
      ['Väggfäste', '599 kr'],
    ],
  },
  dk: {
    lang: 'da',
    words: {
      cookies: 'Vi bruger cookies',
      search: 'Søg',
      account: 'Log ind',
      basket: 'Kurv 0,00 kr.',
      free: 'Fri fragt over 499 kr.',
      also: 'Andre købte også',
      news: 'Nyhedsbrev',
      help: 'Levering',
    },
    menu: ['Bolig', 'Have', 'Elektronik'],
    teasers: [
      ['Krus 30 cl', '79,95 kr.'],
      ['Skærebræt eg', '249,00 kr.'],
    ],
  },
  tr: {
    lang: 'tr',
    words: {
      cookies: 'Çerezler',
      search: 'Ara',
      account: 'Giriş Yap',
      basket: 'Sepetim',
      free: '350 TL üzeri kargo bedava',
      also: 'Benzer ürünler',
      news: 'Bülten',
      help: 'İade',
    },
    menu: ['Elektronik', 'Moda', 'Ev'],
    teasers: [
      ['Telefon kılıfı', '149,90 TL'],
      ['Kablosuz mouse', '399,00 TL'],
    ],
  },
  jp: {
    lang: 'ja',
    words: {
      cookies: 'Cookieについて',
      search: '検索',
      account: 'ログイン',
      basket: 'カート',
      free: '3,980円以上で送料無料',
      also: 'この商品を見た人はこちらも',
      news: 'メルマガ登録',
      help: '配送について',
    },
    menu: ['家電', '日用品', 'ファッション'],
    teasers: [
      ['電源タップ 2m', '1,280円'],
      ['LEDデスクライト', '3,480円'],
    ],
  },
  hu: {
    lang: 'hu-HU',
    words: {
      cookies: 'Sütiket használunk',
      search: 'Keresés',
      account: 'Belépés',
      basket: 'Kosár 0 Ft',
      free: 'Ingyenes szállítás 15 000 Ft felett',
      also: 'Mások ezeket is nézték',
      news: 'Iratkozzon fel hírlevelünkre',
      help: 'Szállítás és visszaküldés',
    },
    menu: ['Könyv', 'Film', 'Játék', 'Akciók'],
    teasers: [
      ['Színes naptár', '2 490 Ft'],
      ['Toll készlet', '1 990 Ft'],
    ],
  },
  kr: {
    lang: 'ko',
    words: {
      cookies: '쿠키',
      search: '검색',
      account: '로그인',
      basket: '장바구니',
      free: '19,800원 이상 무료배송',
      also: '다른 고객이 함께 본 상품',
      news: '뉴스레터',
      help: '배송 안내',
    },
    menu: ['식품', '가전', '패션'],
    teasers: [
      ['멀티탭 2m', '8,900원'],
      ['LED 스탠드', '24,500원'],
    ],
  },
} as const satisfies Record<string, Country>;

export type CountryCode = keyof typeof COUNTRIES;

export interface PageParts {
  readonly title: string;
  /** Metas, JSON-LD and the like. */
  readonly head?: string;
  readonly main: string;
  readonly frame?: Frame;
  /** No shelf of recommended products below. */
  readonly bare?: boolean;
  /** Language of the html element, where it differs or is missing (''). */
  readonly lang?: string;
  readonly end?: string;
}

/** One `script` of structured data. */
export const ld = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** A whole page of a made-up shop of a country. */
export function shopPage(code: CountryCode, parts: PageParts): string {
  const { lang, words, menu, teasers } = COUNTRIES[code];
  const frame = parts.frame ?? 'landmarks';
  const head = `<!doctype html><html${parts.lang === '' ? '' : ` lang="${parts.lang ?? lang}"`}><head><meta charset="utf-8"><title>${parts.title}</title>${parts.head ?? ''}</head>`;
  const links = menu.map((word, index) => `<li><a href="/c/${index + 1}/">${word}</a></li>`).join('');
  const shelf = parts.bare
    ? ''
    : teasers
        .map(
          ([name, price], index) =>
            `<div class="${frame === 'boxes' ? 'x7_k' : 'card'}"><a href="/p/neighbour-${index}"><img src="/i/${index}.jpg" alt="${name}" width="150" height="150"><span>${name}</span></a><div><span>${price}</span></div></div>`,
        )
        .join('');
  const foot = `<a href="/help">${words.help}</a> <a href="/legal">©</a>`;
  if (frame === 'boxes')
    return `${head}<body><div class="a1b"><div class="q9">${words.free}</div><div class="h_2"><a href="/"><img src="/logo.svg" alt="logo"></a><input placeholder="${words.search}"><a href="/login">${words.account}</a><a href="/cart">${words.basket}</a></div><div class="m_3"><ul>${links}</ul></div><div class="z_8">${parts.main}</div>${shelf && `<div class="r_5"><h2>${words.also}</h2>${shelf}</div>`}<div class="f_1">${words.news} ${foot}</div><div class="ck">${words.cookies}</div></div>${parts.end ?? ''}</body></html>`;
  const inner = `<header><p>${words.free}</p><a href="/">Logo</a><form role="search"><input type="search" placeholder="${words.search}"></form><a href="/account">${words.account}</a><a href="/cart" class="minicart">${words.basket}</a><nav><ul>${links}</ul></nav></header><main>${parts.main}</main>${shelf && `<section class="recommendations"><h2>${words.also}</h2><div class="carousel">${shelf}</div></section>`}<footer><p>${words.news}</p>${foot}</footer><div id="cookie-banner">${words.cookies}</div>`;
  return `${head}<body>${frame === 'app' ? `<div id="__next">${inner}</div>` : inner}${parts.end ?? ''}</body></html>`;
}
