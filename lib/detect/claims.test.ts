/** The words that a claim is shown with: a whole sentence, or the cell of a table, without what stands in the next one. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import { analyse } from './analyse.ts';

function claimed(body: string, item: string): readonly string[] {
  const { facts } = analyse({
    url: 'https://shop.example/livraison',
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html: `<html lang="fr"><body><main><h1>Livraison</h1>${body}</main></body></html>`,
    truncated: false,
    ...HTML_ALONE,
  });
  return facts.flatMap((fact) =>
    fact.key === 'claim' && fact.state === 'found' && fact.item?.startsWith(item) === true ? [fact.value.text] : [],
  );
}

describe('the words of a claim', () => {
  it('are those of its own cell', () => {
    const table =
      '<table><tr><th>Mode</th><th>Tarif</th></tr><tr><td>Colissimo à domicile, contre signature</td><td>4,90 €</td></tr></table>';
    expect(claimed(table, 'sh-track')).toEqual(['Colissimo à domicile, contre signature']);
  });

  it('are a whole sentence with its stop', () => {
    const text = '<p>Nous emballons tout à la main. Un numéro de suivi vous est envoyé. Merci !</p>';
    expect(claimed(text, 'sh-track')).toEqual(['Un numéro de suivi vous est envoyé.']);
  });
});
