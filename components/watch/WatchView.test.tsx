// @vitest-environment happy-dom
/** The Watch view with a thousand pages and with the history of the page that changed last. */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import type { SnapshotRecord } from '../../lib/model/records.ts';
import { fakeReadings } from '../../test/ui/fake-history.ts';
import { fakeServices } from '../../test/ui/fake-services.ts';
import type { FakeOptions } from '../../test/ui/fake-services.ts';
import { fakeWatch } from '../../test/ui/fake-watch.ts';
import { App } from '../App.tsx';

configure({ asyncUtilTimeout: 15_000 });
const words = dictionaryOf('fr');

function show(options: FakeOptions = {}) {
  location.hash = '#watch';
  return render(<App services={fakeServices(options)} />);
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The page whose history is shown. */
function chooser(): HTMLSelectElement {
  return screen.getByLabelText(words.watch.choosePage);
}

describe('a thousand watched pages', () => {
  const watch = fakeWatch();
  const [model] = watch.watches;
  const watches = Array.from({ length: 1_000 }, (_, place) => ({
    ...model,
    id: `w${place}`,
    pageKey: `https://shop${place % 40}.example/p${place}`,
    title: `Page ${place}`,
  })) as unknown as typeof watch.watches;

  it('are drawn some at a time', () => {
    show({ watch: { ...watch, watches } });
    const drawn = (): number => document.querySelectorAll('.watch-item').length;
    expect(drawn()).toBe(30);
    fireEvent.click(screen.getByRole('button', { name: words.app.showMore(100) }));
    expect(drawn()).toBe(130);
    fireEvent.input(screen.getByLabelText(words.watching.search), { target: { value: 'Page 99' } });
    expect(drawn()).toBe(11);
  });

  it('can each be chosen for their history, as soon as the first picture stands', async () => {
    show({ watch: { ...watch, watches } });
    expect(chooser().options.length).toBe(2);
    await waitFor(() => expect(chooser().options.length).toBe(1_000));
  });
});

describe('the history', () => {
  it('begins with the page that changed last, and stays there when another changes', async () => {
    const watch = fakeWatch();
    const [first, second] = watch.watches;
    const change = watch.changes[0];
    if (!first || !second || !change) throw new Error('no sample');
    location.hash = '#watch';
    const services = fakeServices({ watch: { ...watch, changes: [{ ...change, pageKey: second.pageKey }] } });
    render(<App services={services} />);
    await waitFor(() => expect(chooser().value).toBe(second.pageKey));
    const later = { ...change, id: 'later', pageKey: first.pageKey };
    services.stores.watch.set({ ...watch, changes: [later, { ...change, pageKey: second.pageKey }] });
    await waitFor(() => expect(chooser().options.length).toBeGreaterThan(2));
    expect(chooser().value).toBe(second.pageKey);
  });

  /** Compares readings and answers which two are chosen, newest first. */
  function compared(savedReadings: readonly SnapshotRecord[]): readonly string[] {
    show({ savedReadings });
    fireEvent.change(screen.getByLabelText(words.history.fact), { target: { value: 'readings' } });
    return [words.history.second, words.history.first].map(
      (name) => screen.getByLabelText<HTMLSelectElement>(name).value,
    );
  }
  const [early, middle, late] = fakeReadings()
    .filter(({ via }) => via === 'fetch')
    .slice(0, 3) as [SnapshotRecord, SnapshotRecord, SnapshotRecord];

  it('compares the last reading with the last one that says something else', () => {
    const same = (id: string, takenAt: string): SnapshotRecord => ({ ...late, id, takenAt });
    const readings = [early, middle, same('x', '2026-11-21T10:00:00.000Z'), same('y', '2026-11-22T10:00:00.000Z')];
    expect(compared(readings)).toEqual(['y', middle.id]);
    expect(screen.queryByText(words.history.noDifference)).toBeNull();
  });

  it('compares what was read the same way', () => {
    const visit: SnapshotRecord = { ...early, id: 'visit', via: 'tab', takenAt: middle.takenAt };
    expect(compared([early, middle, visit, late])).toEqual([late.id, middle.id]);
  });

  it('compares the last two where all say the same', () => {
    const same = ['a', 'b', 'c'].map((id, day) => ({ ...late, id, takenAt: `2026-11-1${day}T10:00:00.000Z` }));
    expect(compared(same)).toEqual(['c', 'b']);
    expect(screen.getByText(words.history.noDifference)).toBeTruthy();
  });
});
