/** The pages that a shop in trouble sends instead of its own: refusals, walls, empty shells, a redesign. */
import { html } from './html.ts';
import type { PageRequest, Reply } from './page.ts';
import { line } from './page.ts';
import { PRODUCTS } from './catalogue.ts';

function refused(status: number, title: string, words: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers,
    body: html`<!doctype html>
      <html>
        <head>
          <title>${status} ${title}</title>
        </head>
        <body>
          <center><h1>${status} ${title}</h1></center>
          <hr />
          <center>${words}</center>
        </body>
      </html>`.text,
  };
}

function challenge(request: PageRequest): Reply {
  return {
    status: 403,
    headers: { 'cf-mitigated': 'challenge' },
    body: html`<!doctype html>
      <html lang="en-US">
        <head>
          <title>Just a moment...</title>
          <meta name="robots" content="noindex,nofollow" />
          <meta http-equiv="refresh" content="390" />
        </head>
        <body class="no-js">
          <div class="main-wrapper" role="main">
            <div class="main-content">
              <h1 class="zone-name-title">${new URL(request.origin).hostname}</h1>
              <h2 id="challenge-running">Checking if the site connection is secure</h2>
              <div id="challenge-error-text">Enable JavaScript and cookies to continue</div>
              <form id="challenge-form" action="/?__cf_chl_f_tk=demo" method="POST"></form>
            </div>
          </div>
          <script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=demo"></script>
        </body>
      </html>`.text,
  };
}

function consentWall(request: PageRequest): Reply {
  const words =
    request.shop.currency === 'GBP'
      ? [
          'Before you continue',
          'We and our 842 partners use cookies. Accept all cookies to continue to the shop.',
          'Accept all',
          'Manage settings',
        ]
      : [
          'Avant de continuer',
          'Nos 842 partenaires et nous utilisons des cookies. Acceptez les cookies pour continuer vers la boutique.',
          'Tout accepter',
          'Paramétrer mes choix',
        ];
  return {
    body: html`<!doctype html>
      <html>
        <head>
          <title>${words[0]}</title>
        </head>
        <body>
          <div id="consent-wall" class="cmp-container" role="dialog" aria-modal="true">
            <h1>${words[0]}</h1>
            <p>${words[1]}</p>
            <form action="/consent" method="post">
              <button name="set" value="all">${words[2]}</button><button name="set" value="manage">${words[3]}</button>
            </form>
          </div>
        </body>
      </html>`.text,
  };
}

/** A page without anything in it but a script that never fills it. */
const EMPTY_SHELL: Reply = {
  body: '<!doctype html><html><head><meta charset="utf-8"><title>Loading…</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/js/main.9f1c.js"></script></body></html>',
};

/** The same product in a new design that shows its price only after a choice: what was read before cannot be read any more. */
function redesign(request: PageRequest): Reply {
  const slug = PRODUCTS.find((candidate) => request.path.includes(candidate.slug))?.slug;
  const found = slug === undefined ? undefined : line(request.shop, slug);
  const title = found ? found.item.name.fr : request.shop.name;
  return {
    body: html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <title>${title} – nouvelle boutique</title>
        </head>
        <body>
          <x-frame
            ><x-top><a href="/">${request.shop.name}</a></x-top
            ><x-stage
              ><h1>${title}</h1>
              <p>${found ? found.item.text.fr : 'Notre boutique fait peau neuve.'}</p>
              <x-choice><button>Choisissez votre finition pour connaître le prix</button></x-choice></x-stage
            ></x-frame
          >
        </body>
      </html>`.text,
  };
}

/** What a shop in trouble answers; undefined where this page is not touched by it. `drop` and `slow` are the server's own business. */
export function troubleReply(request: PageRequest): Reply | undefined {
  const { shop } = request;
  if (!request.path.includes(shop.troubleOn)) return undefined;
  switch (shop.trouble) {
    case 'forbidden':
      return refused(403, 'Forbidden', 'nginx');
    case 'too-many':
      return refused(429, 'Too Many Requests', 'openresty', { 'retry-after': String(shop.retryAfterSeconds) });
    case 'server-error':
      return refused(503, 'Service Unavailable', 'Varnish cache server');
    case 'gone':
      return refused(410, 'Gone', 'nginx');
    case 'challenge':
      return challenge(request);
    case 'consent-wall':
      return consentWall(request);
    case 'empty-shell':
      return EMPTY_SHELL;
    case 'redesign':
      return redesign(request);
    case 'none':
    case 'slow':
    case 'drop':
      return undefined;
  }
}
