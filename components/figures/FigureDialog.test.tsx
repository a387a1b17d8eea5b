// @vitest-environment happy-dom
/** Figures of other tools: typed with their source, shown apart, changed and removed. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

const words = dictionaryOf('en');
const SHOP = 'latelierdubois.example';

function show(name: string, hash: string) {
  location.hash = hash;
  const services = scene(name, { settings: { language: 'en' } });
  render(<App services={services} />);
  return services;
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('a figure from outside', () => {
  it('is typed with its source and shown in its own section', async () => {
    const services = show('full', `#shop/${SHOP}`);
    const section = within(screen.getByRole('region', { name: words.outside.title }));
    fireEvent.click(section.getByRole('button', { name: words.figures.add }));
    const dialog = within(screen.getByRole('dialog'));
    const type = (label: string, value: string) => fireEvent.input(dialog.getByLabelText(label), { target: { value } });
    expect(dialog.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      `https://www.similarweb.com/website/${SHOP}/`,
    );
    type(words.figures.value, '12,300');
    expect(dialog.getByText(words.figures.readAs('12,300'))).toBeTruthy();
    expect(dialog.getByRole('button', { name: words.app.save })).toHaveProperty('disabled', true);
    type(words.figures.source, 'Similarweb');
    fireEvent.submit(
      dialog.getByRole('button', { name: words.app.save }).closest('dialog')?.querySelector('form') as Element,
    );
    expect(await section.findByText('12,300')).toBeTruthy();
    expect(services.diary.commands.at(-1)).toMatchObject({
      command: 'figure.set',
      input: { shop: SHOP, kind: 'visits', value: { type: 'number', number: 12_300 }, source: 'Similarweb' },
    });
    fireEvent.click(section.getByRole('button', { name: words.figures.remove(words.figures.kind.visits) }));
    expect(services.stores.shops.get().flatMap(({ figures = [] }) => figures)).toEqual([]);
  });

  it('stands below the comparison, not in it', () => {
    show('figures', '#compare');
    const apart = screen.getByRole('region', { name: words.figures.tableTitle });
    expect(within(apart).getAllByText(/Similarweb/).length).toBeGreaterThan(0);
    expect(screen.getByRole('region', { name: words.compare.table }).textContent).not.toContain('Similarweb');
  });
});
