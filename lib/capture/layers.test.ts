// @vitest-environment happy-dom
/** What of a layer's controls is noted. Which layers there are needs a real browser (test/e2e). */
import { expect, it } from 'vitest';
import { control, controlsIn } from './layers.ts';

it('names and words the controls of a layer, those in open shadow roots too', () => {
  const layer = new DOMParser().parseFromString(
    '<div id="banner"><p>Cookies</p><button id="yes"> Accept <b>all</b></button><a href="/x" class="link small" aria-label="Close"></a>' +
      '<a>no target</a><input type="submit" value="Save"><input type="text" value="typed"></div>',
    'text/html',
  ).body.firstElementChild;
  document.body.replaceChildren(layer ?? '');
  const host = document.createElement('div');
  layer?.append(host);
  const inside = document.createElement('button');
  inside.textContent = 'Reject';
  host.attachShadow({ mode: 'open' }).append(inside);
  const found = layer ? controlsIn(layer).map(control) : [];
  expect(found.map(({ text, name }) => `${text} ${name}`.trim())).toEqual([
    'Accept all #yes',
    'Close .link.small',
    'Save',
    'Reject',
  ]);
});
