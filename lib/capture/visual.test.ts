// @vitest-environment happy-dom
/** Which texts are noted as price-like, and how equal texts are counted. Looks themselves need a real browser (test/e2e). */
import { describe, expect, it } from 'vitest';
import { VisualNotes } from './visual.ts';

function hints(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const notes = new VisualNotes();
  for (const element of document.body.querySelectorAll('*')) notes.note(element);
  return notes.hints().map(({ text, nth, struck }) => `${text}|${nth}${struck ? '|struck' : ''}`);
}

describe('price-like texts', () => {
  it.each([
    ['39,90 €', true],
    ['€ 39', true],
    ['$1,299', true],
    ['1 349,96 zł', true],
    ['1299 kr', true],
    ['CHF 50.–', true],
    ['39.90', true],
    ['40 x 30 cm', false],
    ['2026', false],
    ['Page 3', false],
    ['free', false],
  ])('%s', (text, noted) => {
    expect(hints(`<p>${text}</p>`).length > 0).toBe(noted);
  });

  it('are parts of a split price when something around them is called one', () => {
    expect(hints('<div class="product-price"><span>12</span><sup>90</sup></div><span>12</span>')).toEqual([
      '12|0',
      '90|0',
    ]);
  });

  it('are counted by their own text in document order', () => {
    expect(hints('<b>9,90 €</b><p>9,90 € <i>9,90  €</i></p>')).toEqual(['9,90 €|0', '9,90 €|1', '9,90 €|2']);
  });

  it('know when an element around them strikes them through', () => {
    expect(hints('<del><span>49,90 €</span></del><span>39,90 €</span>')).toEqual(['49,90 €|0|struck', '39,90 €|0']);
  });

  it('are at most four hundred, those with a currency first', () => {
    const html = `<div class="price">${'<i>7</i>'.repeat(300)}</div>${'<b>1,00 €</b>'.repeat(300)}`;
    const found = hints(html);
    expect(found).toHaveLength(400);
    expect(found[0]).toBe('1,00 €|0');
  });
});
