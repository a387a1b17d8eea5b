/** A tab left open by a stopped worker is closed; a tab of the merchant's never is. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setMark } from '../store/marks.ts';
import { openSample } from '../store/samples.ts';
import { closeLeftTab } from './background-tab.ts';

const tabs = vi.hoisted(() => ({
  get: vi.fn<(id: number) => Promise<{ id: number; active: boolean; url?: string }>>(),
  remove: vi.fn<(id: number) => Promise<void>>(),
}));
vi.mock('./browser.ts', () => ({ browser: { tabs } }));

const URL_OF_OURS = 'https://shop.test/board?a=1';

async function leave(tab: { active: boolean; url?: string } | undefined): Promise<void> {
  const database = openSample();
  await setMark(database, 'background-tab', '2026-11-22T10:00:00.000Z', `7 ${URL_OF_OURS}`);
  tabs.get.mockImplementation((id) => (tab ? Promise.resolve({ id, ...tab }) : Promise.reject(new Error('No tab'))));
  await closeLeftTab(database);
  expect(await database.marks.count()).toBe(0);
}

beforeEach(() => {
  vi.resetAllMocks();
});

describe('a tab left open', () => {
  it('is closed while it shows the page that it was opened for', async () => {
    await leave({ active: false, url: `${URL_OF_OURS}#reviews` });
    expect(tabs.remove.mock.calls).toEqual([[7]]);
  });

  it.each([
    ['is in front', { active: true, url: URL_OF_OURS }],
    ['shows another page, as after a restart of the browser', { active: false, url: 'https://mail.test/draft' }],
    ['hides its address', { active: false }],
    ['is gone', undefined],
  ])('stays when it %s', async (_why, tab) => {
    await leave(tab);
    expect(tabs.remove).not.toHaveBeenCalled();
  });
});
