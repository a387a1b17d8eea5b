/** Bad pages on a host of their own: everything a hostile, broken or enormous page can do to a reader. */
import type { Reply } from './page.ts';

export const BROKEN_HOST = 'broken.test';

const PRODUCT_DATA =
  '{"@context":"https://schema.org","@type":"Product","name":"Planche honnête","offers":{"@type":"Offer","price":"19.90","priceCurrency":"EUR","availability":"https://schema.org/InStock"}}';

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

const pages: Readonly<Record<string, () => Reply>> = {
  '/': () => ({
    body: page(
      'Pages abîmées',
      Object.keys(pages)
        .map((path) => `<p><a href="${path}">${path}</a></p>`)
        .join(''),
    ),
  }),
  /** Nothing at all. */
  '/empty': () => ({ body: '' }),
  /** Unclosed and misnested tags around a readable price. */
  '/torn': () => ({
    body: `<html><head><title>Planche déchirée</title><body><div class=product><h1>Planche déchirée<table><tr><td><p itemprop=price content=24.50>24,50 €</b></i></div></table></span><form><button name=add>Ajouter au panier<ul><li><p><div`,
  }),
  /** JSON-LD that does not parse beside one that does. */
  '/bad-json': () => ({
    body: page(
      'Planche bavarde',
      '<h1>Planche bavarde</h1><p class="price">19,90 €</p><button>Ajouter au panier</button>',
      `<script type="application/ld+json">{"@type":"Product","name":"x","offers":{"price":</script><script type="application/ld+json">/*<![CDATA[*/ not json at all /*]]>*/</script><script type="application/ld+json">${PRODUCT_DATA}</script>`,
    ),
  }),
  /** Latin-1 bytes under a header that says UTF-8. */
  '/wrong-encoding': () => ({
    body: Buffer.from(
      '<!doctype html><html lang="fr"><head><title>Planche d\xe9cal\xe9e</title></head><body><h1>Planche d\xe9cal\xe9e</h1><p class="price">29,90 \xa4</p><p>Livraison offerte d\xe8s 50 EUR</p></body></html>',
      'latin1',
    ),
  }),
  /** A price in no known form. */
  '/odd-price': () => ({
    body: page(
      'Planche chère',
      '<h1>Planche chère</h1><p class="price">quarante-deux sous et demi</p><p class="price">▓▓,▓▓</p><button>Ajouter au panier</button>',
    ),
  }),
  /** Strings that try to run, to become formulas, or to poison objects. */
  '/hostile': () => ({
    body: page(
      '&lt;img src=x onerror=&quot;document.title=1&quot;&gt;',
      '<h1>&lt;img src=x onerror=&quot;window.top.hacked=1&quot;&gt; Planche</h1><p class="price">9,90 €</p><button>Ajouter au panier</button><p>Livraison offerte dès 30 €</p>',
      '<meta property="og:site_name" content="=HYPERLINK(&quot;http://evil.test&quot;;&quot;Cliquez&quot;)"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"name":"=HYPERLINK(\\"http://evil.test\\",\\"x\\")","brand":{"name":"+33 cmd|\' /C calc\'!A0"},"sku":"@SUM(1+1)","offers":{"@type":"Offer","price":"9.90","priceCurrency":"EUR"}}</script>',
    ),
  }),
  /** One attribute of a megabyte. */
  '/long-attribute': () => ({
    body: page(
      'Planche longue',
      `<h1 data-x="${'a'.repeat(1_000_000)}">Planche longue</h1><p class="price">14,90 €</p><button>Ajouter au panier</button>`,
    ),
  }),
  /** Twenty megabytes; the product stands at the top. */
  '/huge': () => ({
    body: page(
      'Planche immense',
      `<h1>Planche immense</h1><p class="price">99,90 €</p><button>Ajouter au panier</button>${'<p>Encore une ligne de bois massif, poncée, huilée, séchée et rangée.</p>\n'.repeat(280_000)}`,
      `<script type="application/ld+json">${PRODUCT_DATA}</script>`,
    ),
  }),
  /** Deep nesting. */
  '/deep': () => ({
    body: page('Planche profonde', `${'<div>'.repeat(20_000)}<p class="price">5,00 €</p>${'</div>'.repeat(20_000)}`),
  }),
  /** A page that rewrites itself all the time. */
  '/restless': () => ({
    body: page(
      'Planche agitée',
      '<h1>Planche agitée</h1><p class="price">10,00 €</p><button>Ajouter au panier</button><script>let n=0;setInterval(()=>{document.querySelector(".price").textContent=(10+n++)+",00 €";document.body.append(document.createElement("p"))},5)</script>',
    ),
  }),
  /** A page that leaves for another one a moment after it has loaded. */
  '/leaving': () => ({
    body: page(
      'Planche pressée',
      '<h1>Planche pressée</h1><p class="price">12,00 €</p><script>setTimeout(()=>location.replace("/odd-price"),400)</script>',
    ),
  }),
  /** A document that is no page. */
  '/document.pdf': () => ({
    type: 'application/pdf',
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  }),
  /** Personal things that must never be stored. */
  '/private': () => ({
    body: page(
      'Mon compte',
      '<header><a class="account" href="/compte">Bonjour Camille Durand</a><div class="mini-cart">Votre panier : 2 articles, 58,40 € <span>Cadeau secret</span></div></header><h1>Planche discrète</h1><p class="price">21,00 €</p><form><input name="email" value="camille.durand@example.test"><input type="password" value="motdepasse-42"><textarea name="message">Bonjour, ma commande secrète 7781</textarea></form><button>Ajouter au panier</button>',
    ),
  }),
};

/** Answers for the host of broken pages. */
export function brokenReply(path: string): Reply {
  return pages[path]?.() ?? { status: 404, body: '<!doctype html><title>404</title><h1>404</h1>' };
}
