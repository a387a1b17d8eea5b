/** A stored page is given back as its words, in reading order. */
import { expect, it } from 'vitest';
import { linesOfPage } from './lines.ts';

it('gives headings, paragraphs and table rows', () => {
  const html =
    '<main><h2>Delivery</h2><p>Free from 60 €.</p><table><tr><th>Home</th><td>6 €</td></tr></table><script>x()</script></main>';
  expect(linesOfPage(html, 'https://shop.test/delivery')).toEqual([
    { heading: true, text: 'Delivery' },
    { heading: false, text: 'Free from 60 €.' },
    { heading: false, text: 'Home | 6 €' },
  ]);
});
