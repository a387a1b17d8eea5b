/** Product feeds: the three shapes of file, prices and sales, refused lines, hostile cells, and many products in little time. */
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../model/snapshot.ts';
import { feedLines } from './feed-lines.ts';
import { feedAddress, feedProduct } from './feed-product.ts';

const options = { takenAt: '2026-11-22T10:00:00.000Z', currency: 'EUR', priced: true };
const read = (text: string) => [...feedLines(text)].map((line) => feedProduct(line, options));
const facts = (text: string) =>
  read(text).map((one) => {
    if (!one.ok) return `${one.line} ${one.problem}`;
    const price = valueOf(one.snapshot, 'product.price');
    const list = valueOf(one.snapshot, 'product.listPrice');
    return [
      valueOf(one.snapshot, 'product.name'),
      price && 'minor' in price ? `${price.minor} ${price.currency}` : '',
      list && 'minor' in list ? list.minor : '',
      valueOf(one.snapshot, 'product.gtin') ?? '',
      valueOf(one.snapshot, 'product.availability') ?? '',
      valueOf(one.snapshot, 'product.condition') ?? '',
    ].join('|');
  });

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Ma boutique</title>
<item>
  <g:id>B1</g:id><g:title><![CDATA[Planche en noyer & huile]]></g:title>
  <g:link>https://www.bois.test/planche?utm_source=feed</g:link>
  <g:price>49.90 EUR</g:price><g:sale_price>39.90 EUR</g:sale_price>
  <g:gtin>4006381333931</g:gtin><g:brand>Bois &amp; Fils</g:brand><g:availability>in_stock</g:availability>
  <g:condition>new</g:condition>
  <g:shipping><g:country>FR</g:country><g:service>Colissimo</g:service><g:price>6.90 EUR</g:price></g:shipping>
</item>
<item><title>Sans prix</title><link>https://www.bois.test/b</link></item>
</channel></rss>`;

describe('feedLines and feedProduct', () => {
  it('read RSS with CDATA, entities, a sale and delivery', () => {
    expect(facts(RSS)).toEqual([
      'Planche en noyer & huile|3990 EUR|4990|4006381333931|InStock|NewCondition',
      '11 no-price',
    ]);
    const [first] = read(RSS);
    if (!first?.ok) throw new Error('refused');
    expect(first.snapshot).toMatchObject({ url: 'https://www.bois.test/planche', shop: 'bois.test', via: 'file' });
    expect(valueOf(first.snapshot, 'product.delivery')).toBe('FR · Colissimo · 6.90 EUR');
    expect(valueOf(first.snapshot, 'product.brand')).toBe('Bois & Fils');
    for (const fact of first.snapshot.facts)
      expect(fact.state === 'found' && fact.evidence[0]).toMatchObject({ rule: 'feed', channel: 'text' });
  });

  it('read Atom, whose link is an attribute', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><entry>
      <title>Board</title><link href="https://shop.test/board"/><g:price>12.50 GBP</g:price></entry></feed>`;
    expect(facts(atom)).toEqual(['Board|1250 GBP||||']);
  });

  it('read tab-separated text, and a French CSV', () => {
    const tsv = 'id\ttitle\tlink\tprice\tavailability\n1\tBoard\thttps://shop.test/1\t10.00 USD\tout of stock\n';
    expect(facts(tsv)).toEqual(['Board|1000 USD|||OutOfStock|']);
    const csv =
      '\uFEFFNom;Adresse;Prix;Prix promo;Code-barres\r\n"Planche ""luxe"" ; hêtre";www.bois.test/h;1 249,50;999,00;9520000101015\r\n';
    expect(facts(csv)).toEqual(['Planche "luxe" ; hêtre|99900 EUR|124950|9520000101015||']);
  });

  it('hold a sale only on its days', () => {
    const sale = (dates: string) =>
      facts(`title,link,price,sale_price,sale price effective date\nA,https://a.test/1,20 EUR,15 EUR,${dates}\n`)[0];
    expect(sale('2026-11-01T00:00Z/2026-11-30T00:00Z')).toMatch(/^A\|1500 EUR\|2000/);
    expect(sale('2026-12-01T00:00Z/2026-12-30T00:00Z')).toMatch(/^A\|2000 EUR\|\|/);
  });

  it('refuse each bad line by itself and in words of its own', () => {
    const rows = [
      'title,link,price',
      ',https://a.test/1,1 EUR',
      'A,,1 EUR',
      'A,javascript:alert(1),1 EUR',
      'A,file:///etc/passwd,1 EUR',
      'A,https://a.test/2,on request',
      'A,https://a.test/3,',
      '=HYPERLINK("x"),https://a.test/4,3 EUR',
    ];
    expect(facts(rows.join('\n'))).toEqual([
      '2 no-name',
      '3 no-link',
      '4 bad-link',
      '5 bad-link',
      '6 bad-price',
      '7 no-price',
      '=HYPERLINK("x")|300 EUR||||',
    ]);
  });

  it('find nothing in files that hold no products, and stop at an open end', () => {
    for (const text of ['', '\0\0', '<html><body>Hi</body></html>', '{"a":1}', '<item><title>open'])
      expect(read(text)).toEqual([]);
    expect(facts('__proto__,constructor\na,b')).toEqual(['2 no-name']);
  });

  it('drop a barcode whose check digit is wrong', () => {
    expect(facts('title,link,price,ean\nA,https://a.test/1,1 EUR,4006381333932')).toEqual(['A|100 EUR||||']);
  });

  it('read ten thousand products in little time', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, at) =>
        `<item><g:title>Board ${at}</g:title><g:link>https://a.test/${at}</g:link><g:price>${at}.99 EUR</g:price></item>\n`,
    );
    const before = performance.now();
    expect(read(`<rss>${items.join('')}</rss>`).filter(({ ok }) => ok)).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describe('feedAddress', () => {
  it('takes addresses with and without scheme, and nothing that is none', () => {
    expect(feedAddress('shop.test/a')).toBe('https://shop.test/a');
    expect(feedAddress('http://shop.test/a/')).toBe('http://shop.test/a');
    for (const bad of ['', 'word', 'javascript:alert(1)', 'data:text/html,x', 'two words.test x'])
      expect(feedAddress(bad), bad).toBeUndefined();
  });
});
