/** Terms readers on hostile input: endless text, huge tables, endless digits, unbalanced brackets; no hang, no throw. */
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { readTerms } from './read-terms.ts';

/** Of processor time. */
const LIMIT_MS = 2000;

function read(body: string): string[] {
  const html = `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;
  const started = processorTime();
  const facts = readTerms(html, 'en', 'https://shop.example.co.uk/shipping');
  expect(processorTime() - started).toBeLessThan(LIMIT_MS);
  expect(facts.filter((fact) => fact.startsWith('failure'))).toEqual([]);
  return facts;
}

describe('terms on hostile input', () => {
  it('reads 1 MB of prose in one node', () => {
    const facts = read(
      `<p>${'Free delivery on orders over £40, otherwise £3.95 with Royal Mail in 2-3 days. '.repeat(13_000)}</p>`,
    );
    expect(facts).toContain('free from 40 GBP');
  });

  it('survives 1 MB without a single full stop', () => {
    read(`<p>${'delivery '.repeat(120_000)}</p>`);
  });

  it('survives 1 MB without a space', () => {
    read(`<p>${'a'.repeat(1_000_000)}</p>`);
    read(`<p>${'@'.repeat(200_000)}</p><p>${'a@'.repeat(100_000)}</p><p>${'((('.repeat(100_000)}</p>`);
  });

  it('survives endless digits', () => {
    read(`<p>${'9'.repeat(1_000_000)} days</p><p>Tel ${'0'.repeat(100_000)}</p><p>${'1.'.repeat(200_000)}€</p>`);
    read(`<p>${'delivery 1-2-3/4 '.repeat(20_000)}</p><p>VAT ${'GB 123 456 789 '.repeat(10_000)}</p>`);
  });

  it('reads a table of 5,000 rows', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `<tr><td>Zone ${row}</td><td>DPD</td><td>£${row}.50</td><td>2-3 days</td></tr>`,
    );
    const facts = read(
      `<table><tr><th>Zone</th><th>Carrier</th><th>Price</th><th>Time</th></tr>${rows.join('')}</table>`,
    );
    expect(facts).toContain('carrier DPD');
  });

  it('reads 5,000 headings and list items', () => {
    read(
      Array.from(
        { length: 5000 },
        (_, index) => `<h3>Delivery to France ${index}</h3><ul><li>£${index} by DHL</li></ul>`,
      ).join(''),
    );
  });

  it('does not take markup or prototypes for terms', () => {
    const facts = read(
      '<p>__proto__ constructor toString hasOwnProperty</p><p>&lt;img onerror=alert(1)&gt; =HYPERLINK("x")</p>',
    );
    expect(facts).toEqual([]);
  });
});
