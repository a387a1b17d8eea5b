/**
 * Notifications in a real Chromium: asked with the first change and not before, each change told once.
 * No window can answer the browser's own question without a screen, so this build has the right from the start; the rest is the product's.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeRecord, Settings } from '../../lib/model/records.ts';
import { startTown } from '../shops/town.ts';
import { BUILDS } from './driver/browsers.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant, words } from './driver/merchant.ts';
import { expect, test } from './fixtures.ts';

/** A copy of the build that holds the optional right to notifications. */
async function buildWithNotifications(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-build-'));
  await cp(BUILDS.chromium, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  expect(manifest.optional_permissions).toEqual(['notifications']);
  const { optional_permissions, ...rest } = manifest;
  await writeFile(file, JSON.stringify({ ...rest, permissions: [...manifest.permissions, ...optional_permissions] }));
  return folder;
}

test('the right is asked with the first change, and each change is told once', async () => {
  const town = await startTown();
  const build = await buildWithNotifications();
  const vigie = await VigieInChromium.launch({ port: town.port, build });
  try {
    await vigie.letAllow();
    const merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
    await merchant.readAndSave(town.url('atelier', town.pages('atelier').product('walnut-board')));
    await merchant.watch();
    const panel = await merchant.panel();
    const shown = (): Promise<string[]> =>
      panel.evaluate<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))');
    const tick = async (): Promise<void> => {
      await panel.evaluate('chrome.alarms.create("watch-tick", { when: Date.now() })');
      await panel.waitFor(
        'chrome.alarms.get("watch-tick").then((alarm) => alarm === undefined || alarm.scheduledTime > Date.now())',
        'the tick',
      );
    };
    await merchant.checkAll();
    // Nothing has changed: nothing is asked.
    expect(await panel.text()).not.toContain(words.alerts.prompt);

    town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 35_00 } });
    await merchant.checkAll();
    await panel.see(words.alerts.prompt);
    await tick();
    expect(await shown()).toEqual([]);
    await panel.click(words.alerts.promptYes, '.note button');
    await panel.see(words.alerts.allowed);
    const { alerts, alertsAsked } = (await merchant.rows<Settings>('settings'))[0] ?? {};
    expect([alerts?.mode, alertsAsked]).toEqual(['digest', true]);
    expect(await panel.text()).not.toContain(words.alerts.prompt);

    // One for each change, at any hour.
    const patch = JSON.stringify({ alerts: { ...alerts, mode: 'each', from: 'low', quietFrom: 0, quietTo: 0 } });
    await panel.evaluate(`chrome.runtime.sendMessage({ vigie: 1, command: 'settings.set', input: ${patch} })`);
    await tick();
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
    const first = await shown();
    const changes = await merchant.rows<ChangeRecord>('changes');
    expect(changes.every(({ alertedAt }) => alertedAt !== undefined)).toBe(true);
    expect(new Set(first).size).toBe(first.length);

    // Told once, also after the worker was stopped and started again.
    await panel.evaluate(
      'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
    );
    await vigie.stopWorker(merchant.page);
    await tick();
    await merchant.checkAll();
    await tick();
    expect(await shown()).toEqual([]);
    town.control({ shop: 'atelier', price: { slug: 'walnut-board', price: 36_00 } });
    await merchant.checkAll();
    await tick();
    await expect.poll(async () => (await shown()).length).toBe(1);
    expect(first).not.toContain((await shown())[0]);
  } finally {
    await vigie.close();
    await town.close();
    await rm(build, { recursive: true, force: true });
  }
});
