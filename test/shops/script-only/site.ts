/** Driftgrain: an Irish shop with software of its own whose pages hold nothing until its script has filled them, and that never reloads. */
import type { Content, Markup } from '../html.ts';
import { html, json } from '../html.ts';
import { LOGO_NAMES } from '../assets.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, price, roundPrice } from '../page.ts';
import type { ShopState } from '../state.ts';
import { css } from './style.ts';

/** The whole client: asks for the part of the address, puts it in place, and follows links without reloading. */
const CLIENT = `
const outlet = document.querySelector('#app');
async function show(path) {
  const answer = await fetch('/api/view?path=' + encodeURIComponent(path));
  const view = await answer.json();
  document.title = view.title;
  const parsed = new DOMParser().parseFromString(view.markup, 'text/html');
  outlet.replaceChildren(...parsed.body.childNodes);
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-link]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  show(location.pathname);
  scrollTo(0, 0);
});
addEventListener('popstate', () => show(location.pathname));
show(location.pathname);
`;

function money(minor: number): string {
  return price(minor, 'en-IE', 'EUR');
}

function amount({ offer }: Line): Markup {
  return html`<p class="amount">
    ${money(offer.price)}${offer.listPrice !== undefined && html` <s>${money(offer.listPrice)}</s>`}
  </p>`;
}

function tile(entry: Line): Markup {
  return html`<a class="tile" data-link href="/p/${entry.item.slug}"
    ><img src="/img/${entry.item.slug}.webp" alt="${entry.item.name.en}" width="400" height="400" />
    <div>
      <h3>${entry.item.name.en}</h3>
      ${amount(entry)}
    </div></a
  >`;
}

function frame(shop: ShopState, content: Content): Markup {
  return html`<div class="bar">
      Free delivery from ${roundPrice(shop.freeFrom, 'en-IE', 'EUR')} in Ireland, Belgium and the Netherlands
    </div>
    <nav class="top">
      <b><a data-link href="/">${shop.name}</a></b
      ><a data-link href="/c/kitchen">Kitchen</a><a data-link href="/delivery">Delivery</a
      ><a data-link href="/contact">Contact &amp; FAQ</a><a href="/cart">Basket (0)</a>
    </nav>
    <main>${content}</main>
    <footer>
      <div>
        <a data-link href="/delivery">Delivery</a><a data-link href="/returns">Returns</a
        ><a data-link href="/legal">Legal notice &amp; terms</a><a data-link href="/privacy">Privacy</a
        ><a data-link href="/about">About us</a><a data-link href="/contact">Contact &amp; FAQ</a
        ><span class="payments"
          >${shop.payments.map((id) => html`<img src="/img/pay/${id}.svg" alt="${LOGO_NAMES[id] ?? id}" /> `)}</span
        ><span>© 2026 Driftgrain Ltd</span>
      </div>
    </footer>`;
}

function productView(shop: ShopState, entry: Line): Markup {
  const { item, offer } = entry;
  return html`<div class="detail" data-product="${offer.sku}">
      <div><img src="/img/${item.slug}-1.webp" alt="${item.name.en}" width="800" height="800" /></div>
      <div>
        <p>${item.brand}</p>
        <h1>${item.name.en}</h1>
        ${amount(entry)}
        ${offer.rating !== undefined && html`<p>★ ${offer.rating} / 5 (${offer.reviews ?? 0} reviews)</p>`}
        <p class="stock">${offer.stock === 'out' ? 'Out of stock' : 'In stock, leaves Galway tomorrow'}</p>
        <p><button class="cta" type="button" ${offer.stock === 'out' && html` disabled`}>Add to basket</button></p>
        <p>${item.text.en}</p>
        <ul>
          ${item.points.en.map((point) => html`<li>${point}</li>`)}
        </ul>
        <p>Item no. ${offer.sku} · EAN ${item.gtin} · ${item.size}</p>
      </div>
    </div>
    <h2>Goes well with</h2>
    <div class="grid">
      ${assortment(shop)
        .filter((other) => other.item.slug !== item.slug)
        .slice(0, 3)
        .map(tile)}
    </div>`;
}

interface View {
  readonly title: string;
  readonly content: Content;
}

function view(shop: ShopState, path: string): View | undefined {
  const slug = /^\/p\/([a-z-]+)$/.exec(path)?.[1];
  const found = slug === undefined ? undefined : line(shop, slug);
  if (found) return { title: `${found.item.name.en} | ${shop.name}`, content: productView(shop, found) };
  const free = roundPrice(shop.freeFrom, 'en-IE', 'EUR');
  switch (path) {
    case '/':
      return {
        title: `${shop.name} – wood for the table`,
        content: html`<h1>Wood for the table</h1>
          <p>Five good things, made well.</p>
          <div class="grid">${assortment(shop).map(tile)}</div>`,
      };
    case '/c/kitchen':
      return {
        title: `Kitchen | ${shop.name}`,
        content: html`<h1>Kitchen</h1>
          <p>${assortment(shop).length} products</p>
          <div class="grid">${assortment(shop).map(tile)}</div>`,
      };
    case '/delivery':
      return {
        title: `Delivery | ${shop.name}`,
        content: html`<h1>Delivery</h1>
          <p>
            Orders leave Galway within 1 business day. Free delivery from ${free} in Ireland, Belgium and the
            Netherlands.
          </p>
          <table>
            <tr>
              <th>Country</th>
              <th>Carrier</th>
              <th>Time</th>
              <th>Price</th>
            </tr>
            <tr>
              <td>Ireland</td>
              <td>An Post</td>
              <td>1-2 business days</td>
              <td>${money(shop.deliveryCost)}</td>
            </tr>
            <tr>
              <td>Belgium</td>
              <td>bpost</td>
              <td>3-5 business days</td>
              <td>€9.90</td>
            </tr>
            <tr>
              <td>Netherlands</td>
              <td>PostNL</td>
              <td>3-5 business days</td>
              <td>€9.90</td>
            </tr>
            <tr>
              <td>France</td>
              <td>Colissimo</td>
              <td>4-6 business days</td>
              <td>€12.90</td>
            </tr>
          </table>`,
      };
    case '/returns':
      return {
        title: `Returns | ${shop.name}`,
        content: html`<h1>Returns</h1>
          <p>
            You can return anything within ${shop.returnDays} days of delivery. The cost of return postage is paid by
            the customer.
          </p>
          <p>Refunds within 14 days. Two-year legal guarantee.</p>`,
      };
    case '/legal':
      return {
        title: `Legal notice | ${shop.name}`,
        content: html`<h1>Legal notice and terms</h1>
          <p>Driftgrain Ltd, 12 Dock Road, Galway H91 XY00, Ireland. Company number 654321. VAT IE1234567T.</p>
          <p>
            Terms of sale, version of 2 February 2026. We accept Visa, Mastercard, iDEAL, Bancontact, PayPal and Apple
            Pay.
          </p>`,
      };
    case '/contact':
      return {
        title: `Contact | ${shop.name}`,
        content: html`<h1>Contact and questions</h1>
          <p>
            Email <a href="mailto:team@driftgrain.test">team@driftgrain.test</a> or call
            <a href="tel:+353209100142">+353 20 910 0142</a>, Monday to Friday, 9 to 5.
          </p>
          <h2>FAQ</h2>
          <h3>Is the wood treated?</h3>
          <p>Only with food-safe oil.</p>`,
      };
    case '/about':
      return {
        title: `About | ${shop.name}`,
        content: html`<h1>About us</h1>
          <p>Three friends in Galway who like bread, cheese and the wood under them.</p>`,
      };
    case '/privacy':
      return {
        title: `Privacy | ${shop.name}`,
        content: html`<h1>Privacy policy</h1>
          <p>We keep as little as we can. Ask team@driftgrain.test.</p>`,
      };
    default:
      return undefined;
  }
}

function shell(request: PageRequest): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${request.shop.name}</title>
        <link rel="icon" href="/img/favicon.svg" />
        <link rel="stylesheet" href="/assets/index-5b1e.css" />
        <script type="module" src="/assets/index-77aa.js"></script>
      </head>
      <body>
        <div id="app"><div class="spinner">Loading…</div></div>
        <noscript>Please switch JavaScript on to see our shop.</noscript>
      </body>
    </html>`;
}

export const driftgrain: ShopSite = {
  css,
  scripts: { 'index-77aa.js': CLIENT },
  pages: {
    home: '/',
    category: '/c/kitchen',
    product: (slug) => `/p/${slug}`,
    delivery: '/delivery',
    returns: '/returns',
    terms: '/legal',
    legal: '/legal',
    contact: '/contact',
    about: '/about',
  },
  page(request) {
    const { path, query, shop } = request;
    if (path === '/api/view') {
      const found = view(shop, query.get('path') ?? '/');
      const answer = found
        ? { title: found.title, markup: frame(shop, found.content).text }
        : { title: 'Not found', markup: frame(shop, html`<h1>Not found</h1>`).text };
      return { type: 'application/json; charset=utf-8', body: json(answer).text };
    }
    return view(shop, path) ? shell(request) : undefined;
  },
};
