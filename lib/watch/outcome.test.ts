/** How checks end: each of the common walls, empty pages and real changes by its own name, and never a failed check as a change. */
import { describe, expect, it } from 'vitest';
import { FIRST_FETCHED } from '../model/check.ts';
import type { Capture } from '../model/capture.ts';
import type { CheckOutcome } from '../model/records.ts';
import type { Fetched } from './fetched.ts';
import { judge } from './outcome.ts';
import type { Memory } from './outcome.ts';
import { barePage, captureOf, PAGE_URL, productPage, readingOf, readSample } from './samples.ts';

function page(html: string, more: Partial<Capture> = {}): Fetched {
  return { kind: 'page', capture: captureOf(html, more) };
}

function check(fetched: Fetched, via: 'fetch' | 'tab' = 'fetch') {
  return judge(PAGE_URL, readingOf(3990, via), fetched, readSample);
}

type Case = readonly [name: string, fetched: Fetched, outcome: CheckOutcome, detail?: RegExp];

const STATUS: readonly Case[] = [
  ['401', page('', { status: 401 }), 'blocked', /401/],
  ['403 without a body', page('', { status: 403 }), 'blocked', /403/],
  ['403 with the whole page', page(productPage(1), { status: 403 }), 'blocked', /403/],
  ['404', page(barePage('Not found', 'Nothing'), { status: 404 }), 'gone', /404/],
  ['404 that shows products with prices', page(productPage(1990), { status: 404 }), 'gone', /404/],
  ['405', page('', { status: 405 }), 'blocked', /405/],
  ['407', page('', { status: 407 }), 'blocked'],
  ['410', page('', { status: 410 }), 'gone', /410/],
  ['418', page('', { status: 418 }), 'blocked'],
  ['429', page('Too many requests', { status: 429 }), 'blocked', /429/],
  ['451', page('Unavailable for legal reasons', { status: 451 }), 'blocked', /451/],
  ['400', page('Bad request', { status: 400 }), 'unreachable', /400/],
  ['408', page('', { status: 408 }), 'unreachable', /408/],
  ['500', page('Error', { status: 500 }), 'unreachable', /500/],
  ['502', page(barePage('502 Bad Gateway', '<h1>502 Bad Gateway</h1>nginx'), { status: 502 }), 'unreachable'],
  ['503 for works', page(barePage('Wartung', '<h1>Wir sind gleich zurück</h1>'), { status: 503 }), 'unreachable', /503/],
  ['504', page('', { status: 504 }), 'unreachable', /504/],
  ['520 of a proxy', page('', { status: 520 }), 'unreachable', /520/],
  ['503 with a challenge', page(barePage('Just a moment...', '<div id="cf-chl-widget"></div><script src="/cdn-cgi/challenge-platform/x.js"></script>'), { status: 503 }), 'blocked', /503 .*Cloudflare/],
]; // prettier-ignore

const FAILURES: readonly Case[] = [
  ['no network', { kind: 'failed', reason: 'network', detail: 'Failed to fetch' }, 'unreachable', /network/],
  ['no answer in time', { kind: 'failed', reason: 'timeout', detail: '' }, 'unreachable', /timeout/],
  ['an answer that broke off', { kind: 'failed', reason: 'cut-off', detail: '' }, 'unreachable', /cut-off/],
  ['a picture in its place', { kind: 'failed', reason: 'not-html', detail: 'image/png' }, 'unreadable', /image\/png/],
  [
    'a redirect that cannot be followed',
    { kind: 'failed', reason: 'sent-away', detail: '' },
    'needs-visit',
    /sent-away/,
  ],
  ['robots.txt says no', { kind: 'forbidden-by-robots' }, 'forbidden-by-robots'],
  ['not modified', { kind: 'not-modified' }, 'same', /not modified/],
];

/** All of these come with status 200. */
const WALLS: readonly Case[] = [
  ['Cloudflare', page(barePage('Just a moment...', '<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={}</script>')), 'blocked', /Cloudflare/],
  ['Cloudflare in French', page(barePage('Un instant…', '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate"></script>')), 'blocked', /Cloudflare/],
  ['Cloudflare refusal', page(barePage('Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1><span>Cloudflare Ray ID: 1</span>')), 'blocked', /Cloudflare/],
  ['DataDome', page(barePage('shop.test', '<p>Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/c.js"></script>')), 'blocked', /DataDome/],
  ['PerimeterX', page(barePage('Access to this page has been denied', '<div id="px-captcha"></div>')), 'blocked', /PerimeterX/],
  ['Imperva', page('<html><head></head><body><iframe src="/_Incapsula_Resource?x">Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>'), 'blocked', /Imperva/],
  ['Distil', page(barePage('Pardon Our Interruption', 'As you were browsing something about your browser made us think you were a bot.')), 'blocked', /Imperva/],
  ['Akamai', page(barePage('Access Denied', "<h1>Access Denied</h1>You don't have permission to access this server. errors.edgesuite.net")), 'blocked', /Akamai/],
  ['AWS WAF', page(barePage('Human Verification', '<script src="https://x.token.awswaf.com/challenge.js"></script>')), 'blocked', /AWS/],
  ['Amazon', page(barePage('Robot Check', '<form action="/errors/validateCaptcha">Type the characters</form>')), 'blocked', /Amazon/],
  ['Kasada', page(barePage('', '<script>window.KPSDK={}</script>')), 'blocked', /Kasada/],
  ['Alibaba', page(barePage('', '<div class="baxia-dialog">slide</div>')), 'blocked', /Alibaba/],
  ['Sucuri', page(barePage('Sucuri WebSite Firewall - Access Denied', 'Sucuri Website Firewall')), 'blocked', /Sucuri/],
  ['reCAPTCHA', page(barePage('Security check', '<div class="g-recaptcha"></div>')), 'blocked', /captcha/],
  ['hCaptcha', page(barePage('Verification', '<script src="https://hcaptcha.com/1/api.js"></script>')), 'blocked'],
  ['a waiting room', page(barePage('Waiting room', 'You are now in line. <script src="https://static.queue-it.net/q.js"></script>'), { url: 'https://shop.queue-it.net/?c=shop' }), 'blocked', /Queue-it/],
  ['a sign-in form at another address', page(barePage('Connexion', '<form><input type="password"></form>'), { url: 'https://shop.test/connexion?back=x' }), 'blocked', /login/],
  ['a customer account', page(barePage('Login', 'Sign in to see prices'), { url: 'https://shop.test/account/login' }), 'blocked', /login/],
  ['another country (en)', page(barePage('Shop', 'Sorry, our shop is not available in your country.')), 'blocked', /region/],
  ['another country (fr)', page(barePage('Boutique', 'Ce site n’est pas disponible dans votre pays.')), 'blocked', /region/],
  ['another country (de)', page(barePage('Shop', 'Dieser Artikel ist in Ihrem Land nicht verfügbar.')), 'blocked', /region/],
  ['a question of age', page(barePage('Cave', '<p>Avez-vous 18 ans ?</p><button>Oui</button>')), 'blocked', /age/],
  ['consent (en)', page(barePage('Shop', '<p>We value your privacy.</p><button>Accept all</button><button>Reject</button>')), 'consent-wall'],
  ['consent (fr)', page(barePage('Boutique', '<p>Le respect de votre vie privée.</p><button>Tout accepter</button> <a>Continuer sans accepter</a>')), 'consent-wall'],
  ['consent (de)', page(barePage('Shop', '<p>Datenschutz</p><button>Alle akzeptieren</button>')), 'consent-wall'],
  ['consent (es)', page(barePage('Tienda', '<button>Aceptar todas</button>')), 'consent-wall'],
  ['consent (it)', page(barePage('Negozio', '<button>Accetta tutto</button>')), 'consent-wall'],
  ['consent (nl)', page(barePage('Winkel', '<button>Alle cookies accepteren</button>')), 'consent-wall'],
  ['DDoS-Guard', page(barePage('DDoS-Guard', '<p>Checking your browser before accessing shop.test</p>')), 'blocked', /DDoS-Guard/],
  ['a slider puzzle', page(barePage('Security check', '<div id="geetest-box" class="geetest_panel"></div>')), 'blocked', /captcha/],
  ['a refusal in Spanish', page(barePage('Acceso denegado', '<h1>Acceso denegado</h1>')), 'blocked'],
  ['a queue (en)', page(barePage('Shop', '<h1>You are in the queue</h1><p>Your turn comes in four minutes.</p>')), 'blocked', /waiting/],
  ['a queue (fr)', page(barePage('Boutique', '<p>Vous êtes dans la file d’attente. Votre tour arrive dans quatre minutes.</p>')), 'blocked', /waiting/],
  ['a queue (de)', page(barePage('Warteraum', '<p>Gleich sind Sie an der Reihe.</p>')), 'blocked', /waiting/],
  ['a queue (it)', page(barePage('Negozio', '<p>Sei in coda, attendi il tuo turno.</p>')), 'blocked', /waiting/],
  ['another country (es)', page(barePage('Tienda', 'Esta tienda no está disponible en tu país.')), 'blocked', /region/],
  ['another country (it)', page(barePage('Negozio', 'Il sito non è disponibile nel tuo paese.')), 'blocked', /region/],
  ['another country (nl)', page(barePage('Winkel', 'Deze winkel is niet beschikbaar in uw land.')), 'blocked', /region/],
  ['another country, for the law', page(barePage('Shop', 'Unavailable for legal reasons.')), 'blocked', /region/],
  ['a question of age (de)', page(barePage('Weinladen', '<p>Sind Sie über 18 Jahre alt?</p>')), 'blocked', /age/],
  ['consent (pt)', page(barePage('Loja', '<button>Aceitar todos</button>')), 'consent-wall'],
  ['consent (pl)', page(barePage('Sklep', '<button>Zaakceptuj</button>')), 'consent-wall'],
  ['consent at another address', page(barePage('Before you continue', '<button>Accept all</button>'), { url: 'https://consent.shop.test/?continue=x' }), 'consent-wall'],
]; // prettier-ignore

const GONE: readonly Case[] = [
  ['soft 404 (en)', page(barePage('Page not found', '<h1>Oops</h1>')), 'gone'],
  ['soft 404 (fr)', page(barePage('Boutique', "<h1>Cette page n'existe pas</h1>")), 'gone'],
  ['soft 404 (fr), product', page(barePage('Boutique', "<h1>Ce produit n'est plus disponible</h1>")), 'gone'],
  ['soft 404 (de)', page(barePage('Seite nicht gefunden', '')), 'gone'],
  ['soft 404 (es)', page(barePage('Página no encontrada', '')), 'gone'],
  ['soft 404 (it)', page(barePage('Pagina non trovata', '')), 'gone'],
  ['soft 404 (nl)', page(barePage('Pagina niet gevonden', '')), 'gone'],
  ['soft 404 (pt)', page(barePage('Página não encontrada', '')), 'gone'],
  ['soft 404 (pl)', page(barePage('Nie znaleziono strony', '')), 'gone'],
  ['soft 404 on a page with much text', page(productPage(undefined, { name: 'Page introuvable' })), 'gone'],
  [
    'soft 404 that recommends another product with a price',
    page(productPage(1990, { name: 'Page not found' })),
    'gone',
  ],
  [
    'sent to the category',
    page(productPage(undefined, { name: 'Boards' }), { url: 'https://shop.test/c/boards' }),
    'gone',
    /redirected/,
  ],
  [
    'sent to the home page',
    page(productPage(undefined, { name: 'Welcome' }), { url: 'https://shop.test/' }),
    'gone',
    /redirected/,
  ],
  [
    'sent to another product',
    page(productPage(4990, { name: 'Oak board' }), { url: 'https://shop.test/p/oak-board' }),
    'gone',
    /another product/,
  ],
];

const CLOSED: readonly Case[] = [
  ['works (en)', page(barePage('Maintenance', '<h1>We will be right back</h1>')), 'unreachable', /maintenance/],
  ['works (fr)', page(barePage('Boutique', '<h1>Site en maintenance</h1>')), 'unreachable', /maintenance/],
  ['works (de)', page(barePage('Wartungsarbeiten', '<p>Gleich zurück</p>')), 'unreachable', /maintenance/],
  ['works (es)', page(barePage('Tienda', '<h1>En mantenimiento</h1>')), 'unreachable', /maintenance/],
  ['works (pl)', page(barePage('Sklep', '<p>Przerwa techniczna</p>')), 'unreachable', /maintenance/],
  ['closed for the holidays (en)', page(barePage('Shop', '<h1>We are on holiday</h1>')), 'unreachable', /closed/],
  ['closed (fr)', page(barePage('Boutique fermée', '<p>Réouverture le 3 septembre.</p>')), 'unreachable', /closed/],
  ['closed (de)', page(barePage('Laden', '<h1>Betriebsferien</h1>')), 'unreachable', /closed/],
  [
    'closed by its platform',
    page(barePage('Shop', '<p>Sorry, this store is currently unavailable.</p>')),
    'unreachable',
    /closed/,
  ],
  ['works (it)', page(barePage('Negozio', '<p>Torniamo presto</p>')), 'unreachable', /maintenance/],
  [
    'opening soon',
    page(barePage('Shop', '<h1>Opening soon</h1><p>Enter store using password</p>')),
    'unreachable',
    /maintenance/,
  ],
  [
    'half a page',
    page('<!doctype html><html><head><title>Walnut board</title></head><body><header><a href="/">Sh'),
    'unreachable',
    /cut off/,
  ],
];

const BUILT_BY_SCRIPT: readonly Case[] = [
  ['an empty shell', page('<html><body><div id="root"></div><script src="/app.js"></script></body></html>'), 'needs-visit', /script/],
  ['a shell that says so', page('<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="__next"></div><script src="/a.js"></script></body></html>'), 'needs-visit'],
  ['a shell with placeholders', page('<html><body><div id="__nuxt"><div class="skeleton"></div><div class="skeleton"></div></div><script type="module" src="/e.js"></script></body></html>'), 'needs-visit'],
  ['a shell in a custom element', page('<html><body><app-root></app-root><script src="/main.js"></script></body></html>'), 'needs-visit'],
  ['a spinner', page('<html><body><div class="loader">Loading…</div><script src="/bundle.js"></script></body></html>'), 'needs-visit'],
  ['a shell with a header', page('<html><body><header>Shop</header><div id="app"></div><script>start()</script></body></html>'), 'needs-visit'],
]; // prettier-ignore

describe.each<[string, readonly Case[]]>([
  ['a status', STATUS],
  ['a fetch', FAILURES],
  ['a wall', WALLS],
  ['a page that is gone', GONE],
  ['a shop that is closed', CLOSED],
  ['a page built by script', BUILT_BY_SCRIPT],
])('%s', (_, cases) => {
  for (const [name, fetched, outcome, detail] of cases) {
    it(name, () => {
      for (const via of ['fetch', 'tab'] as const) {
        const judgement = check(fetched, via);
        expect(judgement.outcome).toBe(outcome);
        if (detail) expect(judgement.detail).toMatch(detail);
        expect(judgement.trusted).toBeUndefined();
        expect(judgement.differences).toEqual([]);
      }
    });
  }
});

describe('a page that is read', () => {
  it('is the same when nothing differs', () => {
    expect(check(page(productPage(3990)))).toMatchObject({ outcome: 'same', differences: [] });
  });

  it.each([
    ['another price', productPage(3490), 'product.price'],
    ['sold out', productPage(3990, { stock: 'OutOfStock' }), 'product.availability'],
    ['sold out with the price taken away', productPage(undefined, { stock: 'OutOfStock' }), 'product.availability'],
    ['another name', productPage(3990, { name: 'Walnut board, large' }), 'product.name'],
  ])('has changed: %s', (_, html, key) => {
    const judgement = check(page(html));
    expect(judgement.outcome).toBe('changed');
    expect(judgement.differences.map((difference) => difference.key)).toContain(key);
    expect(judgement.differences.every((difference) => difference.kind === 'changed')).toBe(true);
  });

  it.each([
    [
      'a challenge script on an ordinary page',
      productPage(3990, {
        extra: '<div class="g-recaptcha"></div><script src="/cdn-cgi/challenge-platform/x.js"></script>',
      }),
    ],
    [
      'a consent banner over the page',
      productPage(3990, { extra: '<div><p>Cookies</p><button>Tout accepter</button></div>' }),
    ],
    [
      'words of a closed shop in the text',
      productPage(3990, { extra: '<p>No maintenance needed. This colour is no longer available.</p>' }),
    ],
    ['a code that looks like a status', productPage(3990).replace('- Shop', '- A4042, model 404B - Shop')],
    ['one half of an A/B test', productPage(3990, { extra: '<aside>New: try our oil</aside>' })],
    ['another order of parts', productPage(3990).replace('<main>', '<main><section></section>')],
  ])('is not taken for a wall or a change: %s', (_, html) => {
    expect(check(page(html)).outcome).toBe('same');
  });

  it('at another address is the same page while the product is the same', () => {
    expect(check(page(productPage(3990), { url: 'https://www.shop.test/p/walnut-board/' })).outcome).toBe('same');
    expect(check(page(productPage(3490), { url: 'https://shop.test/boards/walnut-board' })).outcome).toBe('changed');
  });

  it('without its price is "cannot read any more" where a fetch once read it, "needs a visit" where none ever did', () => {
    const bare = page(productPage(undefined));
    expect(check(bare, 'fetch')).toMatchObject({ outcome: 'unreadable', differences: [] });
    expect(check(bare, 'tab')).toMatchObject({ outcome: 'needs-visit', differences: [] });
  });

  it('is cut at the limit and believed when the key facts came before', () => {
    expect(check(page(productPage(3990), { truncated: true })).outcome).toBe('same');
  });

  it('is not "gone" for a code that holds the digits of a status', () => {
    expect(check(page(productPage(undefined, { name: 'Board A4042' }))).outcome).toBe('unreadable');
    expect(check(page(productPage(undefined, { name: 'Error 404' }))).outcome).toBe('gone');
  });

  it('breaks nothing when it is empty', () => {
    for (const html of ['', ' ', '\u0000', '<', '<html', '<!--', '<body>']) {
      expect(['unreachable', 'unreadable', 'needs-visit']).toContain(check(page(html)).outcome);
    }
  });
});

describe('a value that is hard to believe', () => {
  const base = readingOf(3990);
  const read = (minor: number, memory: Memory) => judge(PAGE_URL, base, page(productPage(minor)), readSample, memory);

  it.each([
    ['ten times as much', 39900],
    ['a hundred times', 399000],
    ['a thousand times', 3990000],
    ['a tenth', 399],
    ['a hundredth', 40],
    ['nothing', 0],
  ])('is told only when a second reading says it too: %s', (_, minor) => {
    const first = read(minor, { recent: [] });
    expect(first).toMatchObject({ outcome: 'to-confirm', differences: [] });
    expect(first.trusted).toBeUndefined();
    expect(first.pending?.said).toContain('product.price');
    const second = read(minor, { recent: [], pending: first.pending });
    expect(second).toMatchObject({ outcome: 'changed', pending: undefined });
    expect(second.differences).toHaveLength(1);
  });

  it('is forgotten when the second reading says what was said before', () => {
    const first = read(39900, { recent: [] });
    expect(read(3990, { recent: [], pending: first.pending })).toMatchObject({ outcome: 'same', pending: undefined });
  });

  it('stays to be confirmed when the second reading says a third thing, or nothing at all', () => {
    const first = read(39900, { recent: [] });
    expect(read(399, { recent: [], pending: first.pending })).toMatchObject({ outcome: 'to-confirm', differences: [] });
    const refused = judge(PAGE_URL, base, page('', { status: 403 }), readSample, {
      recent: [],
      pending: first.pending,
    });
    expect(refused).toMatchObject({ outcome: 'blocked', pending: first.pending });
  });

  it('is one that comes straight back, as in a test on visitors', () => {
    const there = judge(PAGE_URL, readingOf(3490), page(productPage(3990)), readSample);
    expect(there.outcome).toBe('changed');
    const back = judge(PAGE_URL, base, page(productPage(3490)), readSample, { recent: there.differences });
    expect(back).toMatchObject({ outcome: 'to-confirm', differences: [] });
    const again = judge(PAGE_URL, base, page(productPage(3490)), readSample, {
      recent: there.differences,
      pending: back.pending,
    });
    expect(again.outcome).toBe('changed');
    // Another value than the one before is news at once.
    expect(read(3290, { recent: there.differences }).outcome).toBe('changed');
  });

  it('is not every large step', () => {
    for (const minor of [1990, 7990, 12990, 990]) expect(read(minor, { recent: [] }).outcome).toBe('changed');
  });
});

describe('the first fetched reading', () => {
  it('is believed when it says what the visit saw', () => {
    const judgement = check(page(productPage(3990)), 'tab');
    expect(judgement).toMatchObject({ outcome: 'same', detail: FIRST_FETCHED });
    expect(judgement.trusted?.via).toBe('fetch');
  });

  it('is no change when it says something else: a visitor may be shown other prices', () => {
    const judgement = check(page(productPage(3290)), 'tab');
    expect(judgement).toMatchObject({ outcome: 'needs-visit', differences: [] });
    expect(judgement.detail).toContain('product.price');
    expect(judgement.trusted).toBeUndefined();
  });

  it('needs a visit before it', () => {
    expect(judge(PAGE_URL, undefined, page(productPage(3990)), readSample).outcome).toBe('needs-visit');
  });
});
