/** A shop whose pages link to nothing but goods: its delivery, returns and legal pages stand in its sitemap alone. */
import type { Reply } from './page.ts';

export const UNLINKED_HOST = 'www.clay-jug.test';

export const UNLINKED_PAGES = {
  home: '/',
  product: '/jugs/tall-jug',
  delivery: '/info/delivery',
  returns: '/info/returns',
  legal: '/info/legal-notice',
  contact: '/info/contact',
  about: '/info/about-us',
} as const;

function page(title: string, body: string): Reply {
  return {
    body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} | Clay Jug</title></head><body>
<header><a class="logo" href="/">Clay Jug</a> <a href="/jugs/tall-jug">Jugs</a> <a href="/basket">Basket (0)</a></header>
<main>${body}</main>
<footer><p>© 2026 Clay Jug Ltd</p></footer></body></html>`,
  };
}

const xml = (body: string): Reply => ({
  type: 'application/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

const loc = (paths: readonly string[]): string =>
  paths.map((path) => `<loc>http://${UNLINKED_HOST}${path}</loc>`).join('</url><url>');

const PAGES: Readonly<Record<string, () => Reply>> = {
  '/robots.txt': () => ({
    type: 'text/plain; charset=utf-8',
    body: `User-agent: *\nDisallow: /basket\nSitemap: http://${UNLINKED_HOST}/sitemap_index.xml\n`,
  }),
  '/sitemap_index.xml': () =>
    xml(
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${['/sitemap-images.xml', '/sitemap-pages.xml']
        .map((path) => `<sitemap>${loc([path])}</sitemap>`)
        .join('')}</sitemapindex>`,
    ),
  '/sitemap-pages.xml': () =>
    xml(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${loc([
        '/blog/ten-things-you-never-knew-about-our-delivery-van',
        ...Object.values(UNLINKED_PAGES),
      ])}</url></urlset>`,
    ),
  [UNLINKED_PAGES.home]: () =>
    page('Jugs for the table', '<h1>Jugs for the table</h1><a href="/jugs/tall-jug">Tall jug</a> <b>£38.00</b>'),
  [UNLINKED_PAGES.product]: () =>
    page(
      'Tall jug',
      '<h1>Tall jug</h1><p class="price">£38.00</p><p>In stock</p><form action="/basket/add" method="post"><button>Add to basket</button></form>',
    ),
  [UNLINKED_PAGES.delivery]: () =>
    page('Delivery', '<h1>Delivery</h1><p>UK delivery by Royal Mail: £4.20. Free delivery on orders over £65.</p>'),
  [UNLINKED_PAGES.returns]: () =>
    page('Returns', '<h1>Returns</h1><p>You can return anything within 45 days of delivery, at your own cost.</p>'),
  [UNLINKED_PAGES.legal]: () =>
    page(
      'Legal notice',
      '<h1>Legal notice</h1><p>Clay Jug Ltd</p><p>4 Mill Lane, Bath BA1 1AA</p><p>Company number 01234567</p>',
    ),
  [UNLINKED_PAGES.contact]: () => page('Contact', '<h1>Contact us</h1><p>E-mail: hello@clay-jug.test</p>'),
  [UNLINKED_PAGES.about]: () => page('About us', '<h1>About us</h1><p>Two potters in Bath since 2011.</p>'),
};

/** The answer to a path of this shop. */
export function unlinkedReply(path: string): Reply {
  return PAGES[path]?.() ?? { status: 404, body: '<!doctype html><title>404</title><h1>404</h1>' };
}
