// @vitest-environment happy-dom
/** The same product elsewhere: what is shown, and the merchant's word on it, both ways. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

configure({ asyncUtilTimeout: 15_000 });
const { matching } = dictionaryOf('fr');

function show() {
  location.hash = '#page';
  const services = scene('matching', {});
  return { services, ...render(<App services={services} />) };
}

function offers(): string[] {
  return [...document.querySelectorAll('.offer')].map((line) => (line.textContent ?? '').replaceAll(/\s+/g, ' '));
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the same product elsewhere', () => {
  it('names the shops, how much dearer they are, the index, and what waits for a word', () => {
    show();
    const lines = offers();
    expect(lines.map((line) => /^(?:Ma boutique|holzbrett24|Coupe net|Bois & Table)/.exec(line)?.[0])).toEqual([
      'Ma boutique',
      'holzbrett24',
      'Coupe net',
      'Bois & Table',
    ]);
    expect(lines[0]).toContain('7 % moins cher');
    expect(lines[0]).toContain('indice 100');
    expect(lines[3]).toContain(matching.toConfirm);
  });

  it('takes a proposal for true, and the word back', async () => {
    const { services } = show();
    const proposal = within(document.querySelector('.offer:last-child') as HTMLElement);
    fireEvent.click(proposal.getByText(matching.same));
    await waitFor(() => expect(services.stores.matches.get()).toHaveLength(3));
    expect(offers().some((line) => line.includes(matching.toConfirm))).toBe(false);
    const [undo] = screen.getAllByText(matching.undo);
    if (undo) fireEvent.click(undo);
    await waitFor(() => expect(services.stores.matches.get()).toHaveLength(2));
  });

  it('ends a proposal, and lists it so that it can come back', async () => {
    const { services } = show();
    fireEvent.click(screen.getByText(matching.different));
    await waitFor(() => expect(offers()).toHaveLength(3));
    expect(services.stores.matches.get().filter(({ verdict }) => verdict === 'different')).toHaveLength(2);
    fireEvent.click(screen.getByText(matching.refused(2)));
    const [undo] = [...document.querySelectorAll<HTMLElement>('.refused button')].slice(-1);
    if (undo) fireEvent.click(undo);
    await waitFor(() => expect(offers()).toHaveLength(4));
  });

  it('matches a saved product by hand', async () => {
    const { services } = show();
    fireEvent.click(screen.getByText(matching.byHand));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.input(dialog.getByPlaceholderText(matching.search), { target: { value: 'couteau' } });
    await waitFor(() => expect(dialog.getAllByText(matching.same)).toHaveLength(1));
    fireEvent.click(dialog.getByText(matching.same));
    await waitFor(() =>
      expect(services.diary.commands).toContainEqual({
        command: 'match.set',
        input: {
          pages: [
            { pageKey: expect.stringContaining('noyer-40x30') as string, shop: 'latelierdubois.example' },
            { pageKey: 'https://coupe-net.example/p/couteau', shop: 'coupe-net.example' },
          ],
          verdict: 'same',
        },
      }),
    );
  });
});
