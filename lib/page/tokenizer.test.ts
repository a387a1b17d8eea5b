/** The page's tokenizer and builder give the tree that htmlparser2 gives alone, whatever the page looks like. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { AnyNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { PageTokenizer } from './tokenizer.ts';
import { loadTree } from './tree.ts';

function shape(node: AnyNode): unknown {
  if ('attribs' in node) return [node.name, node.type, node.attribs, below(node.children)];
  if ('children' in node) return [node.type, below(node.children)];
  return [node.type, node.data];
}

/** Shapes of children, with whether each knows its neighbours. */
const below = (children: readonly AnyNode[]): unknown[] =>
  children.map((child, index) => [
    shape(child),
    child.prev === (children[index - 1] ?? null),
    child.next === (children[index + 1] ?? null),
  ]);

const PIECES = [
  '<', '>', '/', '</', '<!', '<!-', '<!--', '-->', '->', '--', '<?', '?>', '<![CDATA[', ']]>', ']', '=', '"', "'", ' ', '\n', '\t',
  '<div', '</div', '<p>', '</p>', '<br/>', '</br>', '<li>', '<td>', '<tr>', '<table>', '<option>', '<select>', '<body>', '<svg>', '<path d=1 />',
  '</svg>', '<title', '<title>', '</title>', '</TITLE >', '<xitle>', '<tmp>', '</xmp>', '<textarea>', '</textarea>', '<script', '<script>', '<SCRIPT >',
  '</script>', '</script ', '</scripts>', '</script', '<style>', '</style>', '<style/>', '<a href="', "<a href='", '<a href=', ' class=a', ' b', ' CLASS="x y"',
  ' id=', ' / ', '&amp;', '&amp', '&ampx', '&eacute;', '&eacute', '&notit;', '&not', '&#65;', '&#x41', '&#', '&#x', '&', '&nbsp;', '&lt', '&b=', '&copy=', '& ', '&#39;', '&#128;', '&#xE9;', '&#0;', '&quot;', '&unknown;', '&amp=', '€', 'é',
  'text', 'a', '1', '😀', '\u00a0', '<3', '</3>', '</>', '</ div>', '<a\tb\n=\nc>', '<!DOCTYPE html>', '<!>', '<!->', '<!-->', '<!--->', '<template>',
]; // prettier-ignore

describe('PageTokenizer', () => {
  it('gives the same tree', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        // A page that ends inside a tag loses that tag; htmlparser2 keeps its last character as a text then.
        const html = `${pieces.join('')}> x`;
        expect(shape(loadTree(html).root)).toEqual(shape(parseDocument(html)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes linear time for whatever is never closed', () => {
    for (const piece of ['<', '<a b="', '</', '<!--', '<script>', '</script', '&#1;', '&amp', '<a b=&x '])
      parseDocument(piece.repeat(200_000), { Tokenizer: PageTokenizer });
  }, 10_000);
});
