/** The index finds what a plain search finds, everywhere it stands, in linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SubstringIndex } from './substring-index.ts';

function found(patterns: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new SubstringIndex(patterns).scan(text, (pattern, start) => hits.push(`${patterns[pattern] ?? ''}@${start}`));
  return hits.toSorted();
}

describe('SubstringIndex', () => {
  it('finds overlapping and repeated patterns without regard to case', () => {
    expect(found(['cart', 'cartoon', 'toon'], 'Cartoon CART')).toEqual(['cart@0', 'cart@8', 'cartoon@0', 'toon@3']);
  });

  it('agrees with a plain search on any text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '/', '.'), minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12, selector: (text) => text.toLowerCase() }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', '/', '.', 'é', '😀'), maxLength: 200 }),
        (patterns, text) => {
          const expected = patterns.flatMap((pattern) => {
            const hits: string[] = [];
            const low = text.toLowerCase();
            for (let at = low.indexOf(pattern.toLowerCase()); at >= 0; at = low.indexOf(pattern.toLowerCase(), at + 1))
              hits.push(`${pattern}@${at}`);
            return hits;
          });
          expect(found(patterns, text)).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['abc', 'über', ''])('refuses to index "%s"', (pattern) => {
    expect(() => new SubstringIndex([pattern])).toThrow(RangeError);
  });

  it('stays quick on long hostile text', () => {
    const index = new SubstringIndex(['aaaaaaab', 'shop/cart', '.com/js/x']);
    const start = performance.now();
    index.scan('a'.repeat(2_000_000), () => undefined);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
