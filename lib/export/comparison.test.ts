import { describe, expect, it } from 'vitest';
import { filterRows } from '../compare/filters.ts';
import { buildTable } from '../compare/table.ts';
import { euro, found, shopData, snapshot } from '../compare/test-data.ts';
import { answerText, cellText, valueText, whyText } from './cell-text.ts';
import { comparisonCsv, comparisonCsvPreview } from './comparison-csv.ts';

const data = shopData(
  'a.test',
  [
    snapshot('/p', 'product', [
      found('product.name', '=HYPERLINK("https://evil.test")'),
      found('product.price', euro(39.9)),
      found('product.brand', '=1+1'),
    ]),
    snapshot('/livraison', 'policy', [
      found('page.topic', 'delivery', 'delivery'),
      found(
        'shipping.option',
        { mode: 'home', destination: ['FR'], cost: euro(4.9), delay: { min: 2, max: 4, unit: 'business' } },
        '1',
      ),
    ]),
  ],
  {
    role: 'mine',
    answers: [{ shop: 'a.test', item: 'te-look', value: '4', note: 'clair', at: '2026-11-19T00:00:00.000Z' }],
  },
);
const table = buildTable([data], { country: 'FR', basket: 40, currency: 'EUR' });
const groups = filterRows(table, { filter: 'all' });
const cell = (item: string) => {
  const found_ = groups.flatMap(({ rows }) => rows).find((row) => row.item.id === item)?.cells[0];
  if (!found_) throw new Error(item);
  return found_;
};
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('cellText', () => {
  it('spells out the delivered price', () => {
    expect(plain(cellText(cell('pr-total'), 'fr'))).toMatch(/^39,90 € \+ 4,90 € = 44,80 € \(/);
    expect(plain(cellText(cell('pr-total'), 'en'))).toMatch(/^€39.90 \+ €4.90 = €44.80 \(/);
  });

  it('writes delays, answers and unknowns in both languages', () => {
    expect(plain(cellText(cell('sh-delay'), 'fr'))).toBe('2 à 4 jours ouvrés');
    expect(cellText(cell('sh-delay'), 'en')).toBe('2 to 4 working days');
    expect(cellText(cell('te-look'), 'en')).toBe('4/5 · Pleasant');
    expect(cellText(cell('rt-window'), 'fr')).toBe('Pas vu sur 2 pages lues');
    expect(cellText(cell('st-audience'), 'en')).toBe('For you to answer');
  });

  it('says which pages were read and where the answer is usually found', () => {
    const why = cell('rt-window').why;
    expect(plain(why ? whyText(why, 'fr') : '')).toBe(
      'Pas vu sur 2 pages lues. Lu : Fiche produit, Livraison. Se trouve d’habitude sur : Retours et conditions',
    );
  });

  it('writes answers by the form of their question, odd ones as they are', () => {
    expect(answerText('sh-modes', 'home,relay', 'en')).toBe('Home, Pick-up point');
    expect(answerText('rt-window', '30', 'fr')).toBe('30 jours');
    expect(answerText('rt-window', 'thirty', 'fr')).toBe('thirty');
    expect(answerText('sh-page', 'no', 'en')).toBe('No');
    expect(answerText('te-look', '9', 'en')).toBe('9');
    expect(answerText('no-such-item', 'x', 'en')).toBe('x');
  });

  it('writes lists, places and expected methods', () => {
    expect(valueText({ kind: 'terms', vocabulary: 'payment', ids: ['cb', 'paypal'] }, 'fr')).toBe('CB, PayPal');
    expect(valueText({ kind: 'places', served: ['FR', 'EU'], excluded: ['GB'] }, 'en')).toBe(
      'France, European Union, not United Kingdom',
    );
    expect(plain(valueText({ kind: 'expected', country: 'BE', seen: ['card'], missing: ['bancontact'] }, 'fr'))).toBe(
      'Carte bancaire · pas vu : Bancontact',
    );
    expect(valueText({ kind: 'count', count: 3, of: 8, what: 'points' }, 'en')).toBe('3 points of 8');
  });
});

describe('comparisonCsv', () => {
  const options = {
    language: 'fr',
    preset: 'excel-fr',
    projectName: 'Planches',
    now: new Date(2026, 10, 22),
    proofs: true,
  } as const;
  const file = comparisonCsv(table, options);
  const text = String(file.data);

  it('names and types the file', () => {
    expect(file).toMatchObject({ name: 'vigie-planches-2026-11-22.csv', type: 'text/csv;charset=utf-8' });
  });

  it('has one line per question, then one per proof', () => {
    const [comparison, proofs] = text.replace('\uFEFF', '').split('\r\n\r\n');
    expect(comparison?.split('\r\n')).toHaveLength(101);
    expect(comparison?.split('\r\n')[0]).toBe('Groupe;Question;a.test');
    expect(proofs?.split('\r\n').length).toBeGreaterThan(100);
    expect(proofs).toContain(';https://shop.test/;2026-11-20T10:00:00.000Z;');
    expect(proofs).toContain(';39,9;EUR;');
  });

  it('lets no formula of a page through', () => {
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(?:^|;)"?[=+@]/);
  });

  it('exports the filtered rows and previews them', () => {
    const short = filterRows(table, { filter: 'short' });
    const lines = String(comparisonCsv(table, { ...options, groups: short, proofs: false }).data)
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(13);
    expect(comparisonCsvPreview(table, { ...options, groups: short, proofs: false }, 3).split('\r\n')).toHaveLength(3);
  });
});
