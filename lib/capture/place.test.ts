// @vitest-environment happy-dom
/** Selectors of picked places, and the picker driven by keyboard and mouse. */
import { afterEach, describe, expect, it } from 'vitest';
import { pick } from './picker.ts';
import { selectorOf } from './place.ts';

const words = { title: 'Montrez le prix', help: 'Cliquez', cancel: 'Annuler' };

function build(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

afterEach(() => document.body.replaceChildren());

describe('selectorOf', () => {
  it('names the place, not the product', () => {
    build(
      '<div id="product-48213"><p class="price-box"><span class="price" id="price-48213">39,90 €</span></p></div><span class="price">12 €</span>',
    );
    const selector = selectorOf(document.querySelector('#price-48213')!);
    expect(selector).not.toMatch(/48213/);
    expect(document.querySelectorAll(selector)).toHaveLength(1);
  });

  it('prefers microdata and test attributes, and leaves hashed classes out', () => {
    build('<div class="css-1x9kq2 price"><b itemprop="price" class="css-9f8e7d">39,90 €</b></div>');
    expect(selectorOf(document.querySelector('b')!)).toBe('b[itemprop="price"]');
  });

  it('finds a way to any element, even among twins', () => {
    build('<ul><li><i>1</i></li><li><i>2</i></li><li><i>3</i></li></ul>');
    for (const element of document.querySelectorAll('i')) {
      const found = document.querySelectorAll(selectorOf(element));
      expect([...found]).toEqual([element]);
    }
  });
});

describe('pick', () => {
  it('returns the clicked element and keeps the click from the shop', async () => {
    build('<main><h1>Planche</h1><a href="#" class="amount">39,90 €</a></main>');
    let reached = false;
    const link = document.querySelector('a')!;
    link.addEventListener('click', () => (reached = true));
    const picked = pick(words);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    expect(await picked).toEqual({ selector: 'a.amount', text: '39,90 €' });
    expect(reached).toBe(false);
    expect(document.querySelector('vigie-picker')).toBeNull();
  });

  it('moves by arrow keys, chooses by Enter, gives up by Escape', async () => {
    build('<main><h1>Planche</h1><p class="amount">39,90 €</p></main>');
    const press = (key: string): boolean =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const picked = pick(words);
    press('ArrowRight');
    press('Enter');
    expect(await picked).toEqual({ selector: 'p.amount', text: '39,90 €' });
    const second = pick(words);
    press('Escape');
    expect(await second).toBeUndefined();
  });
});
