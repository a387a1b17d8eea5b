// @vitest-environment happy-dom
/** The app on made-up services: every view, what the merchant can do in each, both languages, hostile text. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../lib/i18n/dictionary.ts';
import { fakeShops } from '../test/ui/fake-shops.ts';
import { fakeServices } from '../test/ui/fake-services.ts';
import type { FakeOptions } from '../test/ui/fake-services.ts';
import { scene } from '../test/ui/scenes.ts';
import { App } from './App.tsx';

// Dialogs are loaded on demand; a busy machine takes longer than the default second.
configure({ asyncUtilTimeout: 15_000 });

const french = dictionaryOf('fr');
const english = dictionaryOf('en');

function show(hash: string, options: FakeOptions = {}, name?: string) {
  location.hash = hash;
  const services = name === undefined ? fakeServices(options) : scene(name, options);
  return { services, ...render(<App services={services} />) };
}

/** Testing Library compares with white space made plain; French sentences hold unbreakable spaces. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function button(name: string | RegExp): HTMLElement {
  const [first] = screen.getAllByRole('button', { name });
  if (!first) throw new Error(`no button ${String(name)}`);
  return first;
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the frame', () => {
  it('moves between the views with the arrow keys', () => {
    show('#page');
    const tab = screen.getByRole('tab', { name: french.app.tabs.page });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    expect(location.hash).toBe('#shop');
    expect(screen.getByRole('tab', { name: french.app.tabs.shop }).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(screen.getByRole('tab', { name: french.app.tabs.shop }), { key: 'End' });
    expect(location.hash).toBe('#watch');
  });

  it('changes its language and its colours while it runs', async () => {
    const { services } = show('#settings');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(french.settings.title);
    fireEvent.change(screen.getByLabelText(french.settings.language), { target: { value: 'en' } });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english.settings.title));
    expect(document.documentElement.lang).toBe('en');
    services.stores.settings.set({ ...services.stores.settings.get(), theme: 'dark' });
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  });

  it('says errors of commands in words and leaves them until closed', async () => {
    show('#page', { failing: { 'page.save': { code: 'disk-full' } } });
    fireEvent.click(button(french.page.save));
    expect((await screen.findByRole('alert')).parentElement?.textContent).toContain(french.errors['disk-full'].title);
  });
});

describe('data that the browser lost', () => {
  const before = { pages: 214, at: '2026-11-20T16:20:00.000Z' };

  it('is told once, with the way to a backup', async () => {
    const { services } = show('#page', { shops: [], kept: before });
    expect(await screen.findByText(french.lostData.title)).toBeTruthy();
    expect(services.diary.kept).toEqual([]);
    fireEvent.click(button(french.lostData.forget));
    await waitFor(() => expect(screen.queryByText(french.lostData.title)).toBeNull());
    expect(services.diary.kept).toEqual([0]);
  });

  it('is not told when data is there, when there never was any, or when the merchant deleted it', async () => {
    const { services } = show('#page', { kept: before });
    await waitFor(() => expect(services.diary.kept[0]).toBeGreaterThan(0));
    location.hash = '#settings';
    fireEvent.click(await screen.findByRole('button', { name: french.settings.wipe }));
    fireEvent.click(await screen.findByRole('button', { name: french.settings.wipeConfirm }));
    await waitFor(() => expect(services.diary.kept.at(-1)).toBe(0));
    const { length } = services.diary.kept;
    services.stores.shops.set([]);
    await waitFor(() => expect(services.diary.kept.length).toBeGreaterThan(length));
    expect(screen.queryByText(french.lostData.title)).toBeNull();
    cleanup();
    show('#page', { shops: [], kept: { ...before, pages: 0 } });
    expect(screen.queryByText(french.lostData.title)).toBeNull();
  });

  it('goes away once it is restored', async () => {
    const { services } = show('#page', { shops: [], kept: before });
    await screen.findByText(french.lostData.title);
    services.stores.shops.set(fakeShops());
    await waitFor(() => expect(screen.queryByText(french.lostData.title)).toBeNull());
  });
});

it.each(['#page', '#compare', '#watch'])('says on %s that the disk is full', async (view) => {
  show(view, { tab: { noRoom: true } });
  expect(await screen.findByText(french.errors['disk-full'].title)).toBeTruthy();
});

describe('the page view', () => {
  it('saves the reading that is shown', async () => {
    const { services } = show('#page');
    fireEvent.click(button(french.page.save));
    await waitFor(() => expect(button(french.app.saved)).toBeTruthy());
    expect(services.diary.commands).toContainEqual({
      command: 'page.save',
      input: { tabId: 7, readingId: 'reading-1' },
    });
  });

  it('shows a proof with its words marked, and the way to the place', async () => {
    const { services, container } = show('#page');
    fireEvent.click(button(french.page.showProof(french.facts.label['returns.window'])));
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('30 jours'));
    fireEvent.click(button(french.page.showOnPage));
    expect(services.diary.calls).toContain('showOnPage Vous avez 30 jours pour changer d’avis.');
  });

  it('keeps a correction beside what was read', async () => {
    const { services } = show('#page');
    fireEvent.click(button(french.page.showProof(french.facts.label['product.sku'])));
    fireEvent.click(button(french.page.correct));
    const form = screen.getByRole('form', { name: french.page.correctTitle(french.facts.label['product.sku']) });
    fireEvent.input(within(form).getByLabelText(french.page.correctValue), { target: { value: 'ABC-1' } });
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(plain(french.page.machineRead('NOY-4030')))).toBeTruthy());
    expect(services.diary.commands[0]).toMatchObject({
      command: 'fact.correct',
      input: { key: 'product.sku', value: 'ABC-1' },
    });
  });

  it('asks for a right at once when a way of reading is chosen, and gives it back', async () => {
    const { services } = show('#page');
    fireEvent.click(button(french.reading.change));
    fireEvent.click(button(new RegExp(french.reading.shop.name)));
    expect(services.diary.calls[0]).toMatch(/^allowShop https/);
    await waitFor(() => expect(screen.getByText(french.reading.shop.state)).toBeTruthy());
    await waitFor(() => expect(document.querySelector('fieldset')?.disabled).toBe(false));
    fireEvent.click(button(new RegExp(french.reading.click.name)));
    await waitFor(() => expect(services.diary.calls.some((call) => call.startsWith('takeBackShop'))).toBe(true));
  });

  it('keeps facts, buttons, questions and the ways to read on screen while the same page is read again', async () => {
    const { services } = show('#page', {}, 'unwatched');
    fireEvent.click(button(french.reading.change));
    fireEvent.click(button(french.page.follow));
    const { reading } = services.stores;
    const first = reading.get();
    if (!first) throw new Error('no reading');
    reading.set({ ...first, id: 'reading-2', state: 'reading', replaces: first.id });
    await waitFor(() => expect(screen.getByText(french.reading.again)).toBeTruthy());
    expect(button(french.page.follow)).toBeTruthy();
    expect(document.querySelector('.hero')).not.toBeNull();
    expect(document.querySelector('fieldset.modes')).not.toBeNull();
    expect(screen.getByText(french.watch.dialogTitle)).toBeTruthy();
    fireEvent.click(button(french.page.save));
    await waitFor(() =>
      expect(services.diary.commands).toContainEqual({
        command: 'page.save',
        input: { tabId: 7, readingId: 'reading-2' },
      }),
    );
    reading.set({ ...first, id: 'reading-2' });
    await waitFor(() => expect(screen.queryByText(french.reading.again)).toBeNull());
    expect(screen.getByText(french.watch.dialogTitle)).toBeTruthy();
  });

  it.each([
    ['unreadable', french.errors['browser-page'].title],
    ['reading', french.reading.progress],
    ['failed', french.errors['page-changed'].title],
    ['moved', french.reading.moved],
    ['empty', french.page.firstTitle],
    ['nothing', french.page.noShop],
  ])('says in words what is the matter: %s', (name, words) => {
    show('#page', {}, name);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  it('spells out the delivered price and compares it with the same product of my shop', () => {
    const { container } = show('#page');
    const lines = [...container.querySelectorAll('.delivered > div')].map((line) => plain(line.textContent ?? ''));
    expect(lines[0]).toBe('Livré : France · Point relais 39,90 € + 4,90 € = 44,80 €');
    expect(lines[1]).toContain('Chez vous : 42,00 € livré');
    expect(lines[1]).toContain('▲ 6,7 % plus cher que chez vous');
  });

  it('shows no delivered price where none is known', () => {
    const { container } = show('#page', { shops: [], settings: { country: 'JP' } });
    expect(container.querySelector('.hero')).not.toBeNull();
    expect(container.querySelector('.delivered')).toBeNull();
  });

  it('never turns hostile text into elements or links', () => {
    const { container } = show('#page');
    expect(container.querySelectorAll('img')).toHaveLength(0);
    for (const link of container.querySelectorAll('a[href]'))
      expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
  });
});

describe('the shops view', () => {
  it('lists shops, mine first, and opens one', () => {
    show('#shop');
    const cards = screen.getAllByRole('listitem');
    expect(cards[0]?.textContent).toContain('Ma boutique');
  });

  it('shows coverage, marks a shop as mine, edits notes and tags, removes after asking', async () => {
    const { services } = show('#shop/latelierdubois.example');
    expect(screen.getAllByText(french.terms.coverage.legal).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('switch'));
    fireEvent.change(screen.getByPlaceholderText(french.shop.notesHint), { target: { value: 'Neu' } });
    fireEvent.click(button(french.shop.tagRemove('bois')));
    const commands = services.diary.commands.map(({ input }) => input);
    expect(commands).toContainEqual({ id: 'latelierdubois.example', role: 'mine' });
    expect(commands).toContainEqual({ id: 'latelierdubois.example', notes: 'Neu' });
    expect(commands).toContainEqual({ id: 'latelierdubois.example', tags: ['artisan'] });
    fireEvent.click(button(french.shop.remove));
    fireEvent.click(button(french.app.remove));
    await waitFor(() => expect(location.hash).toBe('#shop'));
    expect(screen.queryByText('L’Atelier du Bois')).toBeNull();
  });
});

describe('the compare view', () => {
  it('shows all hundred questions, and filters them', async () => {
    const { container } = show('#compare');
    const questions = () => container.querySelectorAll('tbody th.question').length;
    expect(questions()).toBe(12);
    fireEvent.click(button(/^Tout \(/));
    await waitFor(() => expect(questions()).toBe(100));
  });

  it('opens the proof of a cell and takes the merchant’s answer', async () => {
    const { container, services } = show('#compare');
    fireEvent.click(button(/^Tout \(/));
    await waitFor(() => expect(container.querySelectorAll('tbody th.question')).toHaveLength(100));
    const row = [...container.querySelectorAll('tbody tr')].find((line) =>
      line.textContent?.includes('Première impression'),
    );
    fireEvent.click(row?.querySelector('[data-cell]') as Element);
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getAllByRole('radio')[3] as Element);
    fireEvent.submit(within(dialog).getByRole('form'));
    await waitFor(() =>
      expect(services.diary.commands[0]).toMatchObject({
        command: 'answer.set',
        input: { item: 'te-look', value: '4' },
      }),
    );
  });

  it('previews and downloads the comparison', async () => {
    const { services } = show('#compare');
    fireEvent.click(button(french.compare.export));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.querySelector('pre')?.textContent).toContain(';');
    fireEvent.click(within(dialog).getByText(french.exporting.preset.plain.name));
    fireEvent.click(within(dialog).getByRole('button', { name: french.exporting.download }));
    await waitFor(() => expect(services.diary.files).toHaveLength(1));
    expect(services.diary.files[0]?.name).toBe('vigie-planches-en-bois-2026-11-22.csv');
  });

  it.each([
    ['markdown', 'vigie-planches-en-bois-2026-11-22.md'],
    ['workbook', 'vigie-planches-en-bois-2026-11-22.xlsx'],
  ] as const)('downloads the comparison as %s', async (format, name) => {
    const { services } = show('#compare');
    fireEvent.click(button(french.compare.export));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByText(french.exporting.preset[format].name));
    await waitFor(() => expect(dialog.textContent).toContain(name));
    const preview = dialog.querySelector('pre')?.textContent;
    if (format === 'markdown') expect(preview).toMatch(/^# Planches en bois\n/);
    else expect(preview).toBeUndefined();
    fireEvent.click(within(dialog).getByRole('button', { name: french.exporting.download }));
    await waitFor(() => expect(services.diary.files[0]?.name).toBe(name), { timeout: 10_000 });
    const data = services.diary.files[0]?.data;
    if (format === 'markdown') expect(data).toContain('| --- |');
    // The two letters that every zip begins with.
    else expect(data instanceof Uint8Array && [...data.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('moves between cells with the arrow keys', () => {
    const { container } = show('#compare');
    const cells = [...container.querySelectorAll<HTMLElement>('[data-cell]')];
    cells[0]?.focus();
    fireEvent.keyDown(cells[0] as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cells[1]);
  });
});

describe('the watch view', () => {
  it('tells outcomes in words, never as a change, and offers to allow again', async () => {
    const { services } = show('#watch');
    expect(screen.getByText(french.terms.outcomeHelp.blocked)).toBeTruthy();
    fireEvent.click(button(french.watch.allowAgain));
    await waitFor(() =>
      expect(services.diary.commands).toContainEqual({ command: 'watch.update', input: { id: 'w4', state: 'active' } }),
    );
  });

  it('marks changes as seen and shows both proofs', async () => {
    const { services, container } = show('#watch');
    fireEvent.click(container.querySelector('.change .text') as Element);
    expect(container.querySelectorAll('.change-open > .change-proofs .proof')).toHaveLength(2);
    fireEvent.click(button(french.watch.markSeen));
    await waitFor(() =>
      expect(services.diary.commands[0]).toEqual({
        command: 'changes.seen',
        input: { ids: ['c1', 'c0', 'c2', 'c4'] },
      }),
    );
  });

  it('shows progress and stops on request', () => {
    const { services } = show('#watch', {}, 'checking');
    expect(screen.getByText(french.watch.progress('2', '4'))).toBeTruthy();
    fireEvent.click(button(french.watch.cancel));
    expect(services.diary.commands[0]?.command).toBe('watch.cancel');
  });

  it('asks for the right before it watches, and does not watch when refused', async () => {
    const { services } = show('#page', { grant: false, watch: { watches: [], changes: [] } });
    fireEvent.click(button(french.page.follow));
    expect(screen.getByText(french.watch.dialogRight('latelierdubois.example'))).toBeTruthy();
    fireEvent.click(button(french.watch.dialogAllow));
    await waitFor(() => expect(screen.getByText(french.watch.refused)).toBeTruthy());
    expect(services.diary.commands).toEqual([]);
  });
});
