/** Lists of shops, pages and products: headers in two languages, what each line means, and what is refused. */
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../model/snapshot.ts';
import { feedLines } from './feed-lines.ts';
import { listEntry } from './shop-list.ts';

const options = { takenAt: '2026-11-22T10:00:00.000Z', currency: 'EUR' };
const read = (text: string) => [...feedLines(text)].map((line) => listEntry(line, options));

describe('listEntry', () => {
  it('reads shops, pages and products of a French list', () => {
    const [shop, page, product, ...more] = read(
      [
        'Boutique;Adresse;Nom;EAN;Étiquette;À moi',
        'bois.test;;;;noyer, cuisine;oui',
        ';https://www.rival.test/livraison#top;Livraison;;;',
        'Le Rival;rival.test/p?utm_source=x;Planche;4006381333931;;non',
      ].join('\r\n'),
    );
    expect(shop).toEqual({ ok: true, entry: { line: 2, shop: 'bois.test', mine: true, tags: ['noyer', 'cuisine'] } });
    expect(page).toMatchObject({
      ok: true,
      entry: { shop: 'rival.test', url: 'https://www.rival.test/livraison', title: 'Livraison' },
    });
    expect(page?.ok && page.entry.snapshot).toBeUndefined();
    expect(product).toMatchObject({
      ok: true,
      entry: { shopName: 'Le Rival', mine: false, url: 'https://rival.test/p' },
    });
    expect(product?.ok && product.entry.snapshot && valueOf(product.entry.snapshot, 'product.gtin')).toBe(
      '4006381333931',
    );
    expect(more).toEqual([]);
  });

  it('reads an English list', () => {
    expect(read('url,shop,name,gtin,tag,mine\nhttps://shop.test/,,,,,1')).toMatchObject([
      { ok: true, entry: { shop: 'shop.test', mine: true, tags: [] } },
    ]);
  });

  it('refuses what names no shop, and takes nothing hostile for an address', () => {
    const problems = read(
      [
        'url,shop,name',
        ',,Only a name',
        'javascript:alert(1),,',
        ',=cmd|calc!A0,',
        'data:text/html;base64,x,,',
        '"=HYPERLINK(""https://evil.test"")",,',
      ].join('\n'),
    ).map((one) => (one.ok ? one.entry.shop : `${one.line} ${one.problem}`));
    expect(problems).toEqual(['2 no-shop', '3 bad-link', '4 bad-shop', '5 bad-link', '6 bad-link']);
  });
});
