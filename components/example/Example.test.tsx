// @vitest-environment happy-dom
/** The example: loaded from the package, marked wherever it is shown, kept out of the merchant's own comparison, gone in one click. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { BackupData } from '../../lib/export/backup.ts';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { EXAMPLE_PROJECT } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { fakeServices } from '../../test/ui/fake-services.ts';
import { scene } from '../../test/ui/scenes.ts';
import { fakeShops } from '../../test/ui/fake-shops.ts';
import { App } from '../App.tsx';
import { loadExample } from './load-example.ts';

const words = dictionaryOf('en');
const example = gunzipSync(readFileSync('public/example.vigie.gz')).toString('utf8');

/** What the database would hold of the shops after the rows were brought in. */
function shopsOf(rows: BackupData): ShopData[] {
  return rows.shops.map((shop) => ({
    shop,
    pages: rows.pages.filter((page) => page.shop === shop.id),
    snapshots: rows.snapshots.filter((one) => one.shop === shop.id),
    corrections: [],
    answers: [],
    rules: [],
  }));
}

async function brought(own: readonly ShopData[] = []) {
  const empty = scene('empty', { example });
  const put: BackupData[] = [];
  const services = {
    ...empty,
    data: {
      ...empty.data,
      bringIn: (change: { put: unknown }) => {
        put.push(change.put as BackupData);
        return Promise.resolve({ ok: true, value: { written: 1 } } as const);
      },
    },
  };
  expect(await loadExample(services, words.example)).toBeUndefined();
  const [rows] = put;
  if (!rows) throw new Error('nothing was brought in');
  return fakeServices({
    shops: [...own, ...shopsOf(rows)],
    projects: { projects: rows.projects, findingNotes: [] },
    settings: { language: 'en', projectId: EXAMPLE_PROJECT, projectName: '' },
  });
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the example', () => {
  it('is offered where nothing is saved', () => {
    location.hash = '#shop';
    render(<App services={scene('empty', { settings: { language: 'en' } })} />);
    expect(screen.getByRole('button', { name: words.example.open })).toBeTruthy();
  });

  it('is a comparison with proofs, every shop and the project marked', async () => {
    const services = await brought();
    location.hash = '#compare';
    render(<App services={services} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(words.example.tag);
    expect(screen.getByText(words.example.notice)).toBeTruthy();
    expect(services.stores.shops.get().every(({ shop }) => shop.name.startsWith(words.example.tag))).toBe(true);
    expect(document.querySelectorAll('[data-cell]').length).toBeGreaterThan(10);
    expect(screen.queryByText(words.grid.complete)).toBeNull();
    expect([...document.querySelectorAll('a[href^=http]')]).toEqual([]);
  });

  it('stays out of the merchant’s own comparison and goes in one click', async () => {
    const services = await brought(fakeShops().slice(0, 2));
    location.hash = '#shop';
    render(<App services={services} />);
    expect(screen.getAllByText(words.example.tag, { selector: '.tag' })).toHaveLength(3);
    services.stores.settings.set({ ...services.stores.settings.get(), projectId: '' });
    location.hash = '#compare';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(document.querySelector('.compare')).toBeTruthy());
    expect(document.querySelector('.compare')?.textContent).not.toContain(words.example.shopName(''));
    location.hash = '#shop';
    dispatchEvent(new Event('hashchange'));
    fireEvent.click(await screen.findByRole('button', { name: words.example.remove }));
    await waitFor(() => expect(screen.queryByText(words.example.notice)).toBeNull());
    expect(services.diary.commands.map(({ command }) => command)).toContain('example.remove');
  });
});
