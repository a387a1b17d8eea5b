/** Addresses resolve as the URL parser resolves them, however plainly they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddressBook } from './addresses.ts';

const BASE = new URL('https://www.planche.test/rayon/page?x=1');

function parsed(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || /^(?:data|javascript|mailto|tel|sms|blob|about):/i.test(trimmed)) return undefined;
  if (!URL.canParse(trimmed, BASE)) return undefined;
  const url = new URL(trimmed, BASE);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

describe('AddressBook', () => {
  it.each([
    'https://cdn.planche.test/a/b.js?v=1#top',
    'https://cdn.planche.test',
    '//cdn.planche.test/a.js',
    '/a/../b',
    '/a/%2E%2e/b',
    '/a?b=/../c',
    '/é è',
    "/it's",
    'HTTPS://WWW.Planche.test/A',
    'https://www.planche.test:443/',
    'https://1.2.3.4/',
    'https://1.2.3/a',
    'https://xn--a/',
    'page.html',
    '?q=1',
    '#top',
    'tel:+33123456789',
    'javascript:void(0)',
    'https://user@planche.test/',
    'https://a_b.planche.test/x',
    'https://-a.planche.test/x',
    '/\\evil.test/',
    '//',
    '/',
  ])('%s', (address) => {
    expect(new AddressBook(BASE).resolve(address)).toBe(parsed(address));
  });

  it('agrees with the parser on any address of the usual signs', () => {
    const piece = fc.constantFrom(
      ...'/ . .. %2e %20 a B é ? = & # : @ // - _ ~ + ( ) ! $ * , ; | \\ 1 0x1 .com https:// http:// www. cdn.shop.test [ ] < > " \' ^ ` { }'.split(
        ' ',
      ),
      ' ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const address = pieces.join('');
        expect(new AddressBook(BASE).resolve(address)).toBe(parsed(address));
      }),
      { numRuns: 5000 },
    );
  });

  it('forgets what it knew when the base changes', () => {
    const book = new AddressBook(BASE);
    expect(book.resolve('a')).toBe('https://www.planche.test/rayon/a');
    book.rebase(new URL('https://autre.test/b/'));
    expect(book.resolve('a')).toBe('https://autre.test/b/a');
    expect(book.resolve('/c')).toBe('https://autre.test/c');
  });
});
