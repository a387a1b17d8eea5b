/** Files of a pack: many of technologies, one of categories, in any order; anything else is named and refused. */
import { describe, expect, it } from 'vitest';
import { packTables } from './pack-files.ts';

const file = (name: string, content: unknown) => ({ name, text: JSON.stringify(content) });

describe('packTables', () => {
  it('joins technologies of many files and finds the categories by their numbers', () => {
    expect(
      packTables([
        file('b.json', { 'Example B': { cats: [1] } }),
        file('categories.json', { 1: { name: 'One' } }),
        { name: 'a.json', text: '\uFEFF{"Example A": {"cats": [1]}}' },
      ]),
    ).toEqual({
      technologies: { 'Example A': { cats: [1] }, 'Example B': { cats: [1] } },
      categories: { 1: { name: 'One' } },
    });
  });

  it('takes one file with both', () => {
    const both = file('all.json', { technologies: { Example: { cats: [1] } }, categories: { 1: { name: 'One' } } });
    expect(packTables([both])).toEqual({
      technologies: { Example: { cats: [1] } },
      categories: { 1: { name: 'One' } },
    });
  });

  it.each([
    ['broken.json', '{"a":'],
    ['list.json', '[]'],
    ['only-categories.json', '{"1": {"name": "One"}}'],
    ['picture.png', '\u0089PNG'],
  ])('names the file that is none: %s', (name, text) => {
    expect(() => packTables([{ name, text }])).toThrow(name);
    expect(() => packTables([{ name, text }])).toThrow(TypeError);
  });
});
