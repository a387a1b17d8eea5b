// @vitest-environment happy-dom
/** The analysis of a list: from the page, over several saved pages, sorted, filtered, windowed and exported. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { pageKey } from '../../lib/text/url.ts';
import { LONG_LIST_URL } from '../../test/ui/fake-lists.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';
import { formatRoute } from '../route.ts';

// The drawing needs a real canvas; the numbers behind it are tested here, the picture is looked at.
vi.mock('./price-bars.ts', () => ({ drawPriceBars: () => () => undefined }));

const french = dictionaryOf('fr');

function show(hash: string, name: string, surface: 'panel' | 'workspace' = 'workspace') {
  location.hash = hash;
  const services = scene(name, { surface });
  return { services, ...render(<App services={services} />) };
}

const LONG = formatRoute({ view: 'listing', id: pageKey(LONG_LIST_URL) });

/** Text with white space made plain: French sentences hold unbreakable spaces. */
function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ');
}

function names(container: Element): (string | null)[] {
  return [...container.querySelectorAll('.listing-name')].map((cell) => cell.getAttribute('title'));
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the analysis of a list', () => {
  it('opens from the list of the page in front and goes back', async () => {
    const { container } = show('#page', 'listing', 'panel');
    fireEvent.click(screen.getByRole('button', { name: french.listing.analyse }));
    await waitFor(() => expect(container.querySelectorAll('.listing-table tbody tr')).toHaveLength(10));
    expect(location.hash).toMatch(/^#listing\//);
    expect(screen.getByRole('tab', { name: french.app.tabs.page }).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: french.listing.back }));
    expect(location.hash).toBe('#page');
  });

  it('says in words that a list is not there', () => {
    show('#listing/nowhere', 'full');
    expect(screen.getByText(french.listing.missing)).toBeTruthy();
  });

  it('counts over all saved pages of the list and draws only the rows in view', () => {
    const { container } = show(LONG, 'lists');
    expect(plain(container.querySelector('.view-title'))).toContain('320 produits, 2 pages de résultats (1, 2)');
    expect(container.querySelectorAll('.listing-name').length).toBeLessThan(60);
    expect(container.querySelector('table.listing-table')?.getAttribute('aria-rowcount')).toBe('321');
    const bars = [...container.querySelectorAll('.history-table tbody td.number')].map((cell) =>
      Number(cell.textContent),
    );
    expect(bars.reduce((sum, count) => sum + count, 0)).toBe(320);
    expect(plain(container.querySelector('.listing-columns'))).toContain(`5Planche noyer 40 × 30`);
  });

  it('counts pages that were leafed through without saving, in the full tab too', () => {
    const { container } = show(LONG, 'leafed');
    expect(plain(container.querySelector('.view-title'))).toContain('320 produits, 2 pages de résultats (1, 2)');
  });

  it('keeps estimates in their own column with their formula, and says when a reader no longer fits', () => {
    const { container } = show(LONG, 'lists');
    const cells = [...container.querySelectorAll('td.estimate')].map(plain).filter(Boolean);
    expect(cells[0]).toMatch(/^≈ .+ € = \d+ × .+ € par mois$/);
    const said = plain(container.querySelector('main'));
    for (const words of [french.listing.estimateHelp, french.listing.readerFallback('Marché')])
      expect(said).toContain(words.replaceAll(/\s+/g, ' '));
  });

  it('has no such column where nothing can be estimated', async () => {
    const { container } = show('#page', 'listing', 'panel');
    fireEvent.click(screen.getByRole('button', { name: french.listing.analyse }));
    await waitFor(() => expect(container.querySelector('.listing-table')).not.toBeNull());
    expect(container.querySelector('td.estimate')).toBeNull();
    expect(screen.queryByText(french.listing.readerFallback('Marché'))).toBeNull();
  });

  it('draws other rows when it is scrolled', async () => {
    const { container } = show(LONG, 'lists');
    const box = container.querySelector('.listing-scroll') as HTMLElement;
    box.scrollTop = 150 * 38;
    fireEvent.scroll(box);
    await waitFor(() => expect(container.querySelectorAll('.spacer')).toHaveLength(2));
    const rows = [...container.querySelectorAll('[aria-rowindex]')].map((row) =>
      Number(row.getAttribute('aria-rowindex')),
    );
    expect(rows[0]).toBeGreaterThan(100);
    expect(rows).toContain(160);
  });

  it('sorts by a column, both ways', async () => {
    const { container } = show('#page', 'listing', 'panel');
    fireEvent.click(screen.getByRole('button', { name: french.listing.analyse }));
    fireEvent.click(await screen.findByRole('button', { name: french.listing.column.price }));
    await waitFor(() => expect(plain(container.querySelector('[aria-sort="ascending"]'))).toContain('Prix'));
    expect(names(container)[0]).toBe('Planche chêne');
    fireEvent.click(screen.getByRole('button', { name: french.listing.column.price }));
    await waitFor(() => expect(names(container)[0]).toBe('Planche érable'));
  });

  it('filters, searches and exports what is shown', async () => {
    const { container, services } = show(LONG, 'lists');
    fireEvent.change(screen.getByLabelText(french.listing.filterLabel), { target: { value: 'sponsored' } });
    await waitFor(() => expect(container.querySelectorAll('.listing-name')).toHaveLength(36));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'NOYER' } });
    await waitFor(() => expect(container.querySelectorAll('.listing-name').length).toBeLessThan(36));
    const shown = container.querySelectorAll('.listing-name').length;
    fireEvent.click(screen.getByRole('button', { name: french.listing.export }));
    await waitFor(() => expect(services.diary.files).toHaveLength(1));
    expect(services.diary.files[0]?.name).toBe('vigie-planches-en-bois-marche-2026-11-22.csv');
    expect(String(services.diary.files[0]?.data).trimEnd().split('\r\n')).toHaveLength(shown + 1);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    await waitFor(() => expect(screen.getByText(french.listing.none)).toBeTruthy());
  });
});
