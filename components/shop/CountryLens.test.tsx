// @vitest-environment happy-dom
/** The country lens in the app: another country changes what is said, lines of the delivered price are changed and taken back, pages read are reported. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { fakeServices } from '../../test/ui/fake-services.ts';
import { App } from '../App.tsx';

configure({ asyncUtilTimeout: 15_000 });

const words = dictionaryOf('fr');
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

function show(hash: string, options: Parameters<typeof fakeServices>[0] = {}) {
  location.hash = hash;
  const services = fakeServices(options);
  const { container } = render(<App services={services} />);
  const find = (selector: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const lens = within(find('[data-lens]'));
  const state = (point: string): string | undefined => find(`[data-lens-point="${point}"]`).dataset['state'];
  const total = (): string => plain(find('[data-lens] [data-landed] .landed-total dd').textContent);
  return { services, container, find, lens, state, total };
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

const SHOP = '#shop/latelierdubois.example';

describe('the country lens', () => {
  it('says for another country what the pages say, and nothing where they are silent', async () => {
    const { find, state, services } = show(SHOP);
    expect(state('lens-delivered')).toBe('found');
    expect(state('lens-language')).toBe('found');
    fireEvent.change(find('[data-lens-country]'), { target: { value: 'PL' } });
    await waitFor(() => expect(find('[data-lens]').dataset['lens']).toBe('PL'));
    expect(services.diary.commands).toContainEqual({ command: 'settings.set', input: { country: 'PL' } });
    expect(state('lens-delivered')).toBe('unknown');
    expect(plain(find('[data-lens-point="lens-language"]').textContent)).toContain('polonais');
    expect(plain(find('[data-lens-point="pm-local"]').textContent)).toContain('BLIK');
  });

  it('gives the proof of a point', () => {
    const { lens } = show(SHOP);
    fireEvent.click(lens.getByRole('button', { name: words.lens.showProof(words.lens.point.delivered) }));
    const dialog = screen.getByRole('dialog');
    expect(plain(dialog.textContent)).toContain('Nous livrons en France');
  });

  it('goes to the chosen project where there is one', async () => {
    const project = {
      id: 'p1',
      name: 'Pologne',
      shops: ['latelierdubois.example'],
      country: 'PL',
      basket: 80,
      currency: 'EUR',
      notes: '',
      tags: [],
      state: 'active' as const,
      addedAt: '2026-11-01T00:00:00.000Z',
      at: '2026-11-01T00:00:00.000Z',
    };
    const { find, services } = show(SHOP, {
      projects: { projects: [project], findingNotes: [] },
      settings: { projectId: 'p1' },
    });
    expect(find('[data-lens]').dataset['lens']).toBe('PL');
    fireEvent.change(find('[data-lens-country]'), { target: { value: 'BE' } });
    await waitFor(() =>
      expect(services.diary.commands).toContainEqual({ command: 'project.update', input: { id: 'p1', country: 'BE' } }),
    );
  });
});

describe('the delivered price', () => {
  it('takes the merchant’s amount, marks it, and goes back to what was read', async () => {
    const { lens, find, total, services } = show(SHOP);
    expect(total()).toBe('44,80 €');
    fireEvent.click(lens.getByRole('button', { name: words.lens.change(words.lens.delivery) }));
    const field = lens.getByRole('textbox', { name: words.lens.amount(words.lens.delivery, 'EUR') });
    fireEvent.input(field, { target: { value: 'beaucoup' } });
    fireEvent.submit(find('.landed-edit'));
    expect((await lens.findByRole('alert')).textContent).toBe(words.lens.badAmount);
    fireEvent.input(field, { target: { value: '6,50' } });
    fireEvent.submit(find('.landed-edit'));
    await waitFor(() => expect(total()).toBe('46,40 €'));
    expect(services.diary.commands.at(-1)).toMatchObject({
      command: 'answer.set',
      input: { item: 'pr-total:FR:40:EUR:delivery', value: '650 EUR' },
    });
    expect(plain(find('.landed .mine').textContent)).toContain(plain(words.lens.readAs('4,90 €')));
    fireEvent.click(lens.getByRole('button', { name: words.lens.reset(words.lens.delivery) }));
    await waitFor(() => expect(total()).toBe('44,80 €'));
  });

  it('counts pieces, and lets their sum decide on free delivery', async () => {
    const { lens, total } = show(SHOP);
    fireEvent.change(lens.getByRole('spinbutton', { name: words.lens.quantity }), { target: { value: '2' } });
    // Twice 39.90 is over the threshold of 60.
    await waitFor(() => expect(total()).toBe('79,80 €'));
  });
});

describe('pages read to complete the profile', () => {
  it('are reported one by one, with what is still unknown', async () => {
    show(SHOP);
    const [start] = screen.getAllByRole('button', { name: /^Lire/ });
    if (!start) throw new Error('no button to read pages');
    fireEvent.click(start);
    expect(await screen.findByText(words.complete.doneTitle)).toBeTruthy();
    expect(screen.getByText(/encore sans réponse/)).toBeTruthy();
  });
});
