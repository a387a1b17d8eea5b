// @vitest-environment happy-dom
/** Projects, findings, prices and the table's filters and keys, on made-up services. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import type { FakeOptions } from '../../test/ui/fake-services.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

configure({ asyncUtilTimeout: 15_000 });
const words = dictionaryOf('en');

function show(hash: string, name = 'full', options: FakeOptions = {}) {
  location.hash = hash;
  const services = scene(name, { ...options, settings: { language: 'en', ...options.settings } });
  return { services, ...render(<App services={services} />) };
}

function sent(services: ReturnType<typeof show>['services'], command: string): unknown[] {
  return services.diary.commands.filter((one) => one.command === command).map(({ input }) => input);
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('projects', () => {
  it('are made with their shops and compared at once', async () => {
    const { services } = show('#compare/projects');
    fireEvent.click(screen.getByRole('button', { name: words.projects.add }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.submit(dialog.querySelector('form') ?? dialog);
    expect(within(dialog).getByRole('alert').textContent).toBe(words.projects.nameMissing);
    fireEvent.input(within(dialog).getByLabelText(new RegExp(`^${words.projects.name}`)), {
      target: { value: 'Belgium' },
    });
    fireEvent.click(within(dialog).getByLabelText(/holzbrett24/));
    fireEvent.change(within(dialog).getByLabelText(words.projects.country), { target: { value: 'BE' } });
    fireEvent.submit(dialog.querySelector('form') ?? dialog);
    await waitFor(() => expect(services.stores.settings.get().projectId).toBe('p-1'));
    expect(sent(services, 'project.add')).toMatchObject([{ name: 'Belgium', country: 'BE', basket: 40 }]);
    location.hash = '#compare';
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Belgium'));
    expect(screen.queryByText('holzbrett24')).toBeNull();
    expect(screen.getByText(new RegExp(words.projects.outside(1)))).toBeTruthy();
  });

  it('are switched, duplicated and archived', async () => {
    const { services } = show('#compare/projects', 'projects');
    const card = screen.getByRole('heading', { name: 'Belgique' }).closest('li');
    if (!card) throw new Error('no card');
    fireEvent.click(within(card).getByRole('button', { name: words.projects.duplicate }));
    fireEvent.click(within(card).getByRole('button', { name: words.projects.archive }));
    await waitFor(() => expect(screen.getByText(words.projects.archivedTitle(2))).toBeTruthy());
    expect(screen.getByRole('heading', { name: words.projects.copyName('Belgique') })).toBeTruthy();
    location.hash = '#compare';
    const picker = await screen.findByLabelText(words.projects.label);
    fireEvent.change(picker, { target: { value: '' } });
    await waitFor(() => expect(services.stores.settings.get().projectId).toBe(''));
  });
});

describe('findings', () => {
  it('are kept, commented and moved, with the sentence that was read', async () => {
    const { services } = show('#compare/findings');
    const cards = () => screen.getAllByRole('listitem');
    const first = cards()[0];
    if (!first) throw new Error('no finding');
    const sentence = first.querySelector('.finding-said')?.textContent ?? '';
    fireEvent.click(within(first).getByRole('button', { name: new RegExp(`^${words.meaning.keep}`) }));
    fireEvent.click(screen.getByRole('button', { name: words.compare.filterCount(words.meaning.view.kept, '1') }));
    await waitFor(() => expect(cards()).toHaveLength(1));
    fireEvent.change(screen.getByLabelText(words.meaning.side), { target: { value: 'threat' } });
    fireEvent.change(screen.getByLabelText(words.meaning.comment), { target: { value: 'Ask the carrier' } });
    await waitFor(() =>
      expect(services.stores.projects.get().findingNotes).toMatchObject([
        { project: '', verdict: 'kept', side: 'threat', comment: 'Ask the carrier', said: sentence },
      ]),
    );
    expect(screen.getByRole('region', { name: /Threats/ }).textContent).toContain(sentence);
  });

  it('say when the facts no longer carry a decision', () => {
    show('#compare/findings', 'projects');
    expect(screen.getByText(words.meaning.gone(1))).toBeTruthy();
  });
});

describe('prices', () => {
  it('are converted only by a rate, and the printed price stays', async () => {
    const { services } = show('#compare/prices', 'prices');
    const row = () => screen.getByRole('row', { name: /Planche à pain/ });
    expect(row().textContent).toContain('£19.50');
    expect(row().textContent).toContain(words.prices.noRate('GBP'));
    fireEvent.click(screen.getAllByRole('button', { name: words.prices.rates })[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: words.prices.ratesFetch }));
    await waitFor(() => expect(row().textContent).toContain(words.prices.converted('€23.21')));
    expect(row().textContent).toContain('£19.50');
    expect(services.diary.calls).toContain('allowShop https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml');
    const dialog = screen.getByRole('dialog');
    const field = within(dialog).getByLabelText(words.prices.rateOf('GBP'));
    fireEvent.change(field, { target: { value: '0,8' } });
    await waitFor(() => expect(sent(services, 'rates.set')).toEqual([{ currency: 'GBP', rate: 0.8 }]));
    await waitFor(() => expect(row().textContent).toContain(words.prices.converted('€24.38')));
  });

  it('fetch nothing when the right is refused', async () => {
    const { services } = show('#compare/prices', 'prices', { grant: false });
    fireEvent.click(screen.getAllByRole('button', { name: words.prices.rates })[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: words.prices.ratesFetch }));
    await waitFor(() => expect(screen.getByText(words.prices.ratesRefused)).toBeTruthy());
    expect(sent(services, 'rates.fetch')).toEqual([]);
  });
});

describe('the table', () => {
  it('is one stop of the Tab key, and goes from cell to cell by keys', async () => {
    const { container } = show('#compare');
    await waitFor(() => expect(container.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1));
    const cells = [...container.querySelectorAll<HTMLElement>('[data-cell]')];
    cells[0]?.focus();
    fireEvent.keyDown(cells[0] ?? container, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cells[1]);
    fireEvent.keyDown(cells[1] ?? container, { key: 'End', ctrlKey: true });
    expect(document.activeElement).toBe([...container.querySelectorAll('[data-cell]')].at(-1));
    expect(container.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
  });

  it('narrows by group and by what changed since a day', async () => {
    const { container } = show('#compare');
    const questions = () => [...container.querySelectorAll('tbody .question')].length;
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${words.compare.filter.all}`) }));
    fireEvent.click(screen.getByRole('button', { name: words.grid.more }));
    fireEvent.change(screen.getByLabelText(words.grid.group), { target: { value: 'returns' } });
    await waitFor(() => expect(questions()).toBe(6));
    fireEvent.change(screen.getByLabelText(words.grid.group), { target: { value: '' } });
    fireEvent.input(screen.getByLabelText(words.grid.since), { target: { value: '2099-01-01' } });
    await waitFor(() => expect(screen.getByText(words.grid.sinceNone)).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: words.grid.more }));
  });

  it('calls an old answer old and lets the merchant say that it is still true', async () => {
    const { services, container } = show('#compare', 'full', { settings: { staleAfterDays: 1 } });
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${words.compare.filter.all}`) }));
    await waitFor(() => expect(container.querySelector('[data-cell="te-look"]')).toBeTruthy());
    const cell = container.querySelectorAll<HTMLElement>('[data-cell="te-look"]')[1];
    expect(cell?.textContent).toContain(words.grid.old);
    fireEvent.click(cell ?? container);
    fireEvent.click(await screen.findByRole('button', { name: words.grid.stillTrue }));
    expect(sent(services, 'answer.set')).toEqual([
      { shop: 'latelierdubois.example', item: 'te-look', value: '4', note: 'Très soigné' },
    ]);
  });
});
