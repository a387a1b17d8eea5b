/** Tells the merchant of changes: the figure on the icon, and notifications where they were allowed, each change at most once. */
import { groupChanges } from '../compare/change-groups.ts';
import type { ChangeGroup } from '../compare/change-groups.ts';
import { ownPriceOf } from '../compare/own-price.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { createFormats } from '../i18n/format.ts';
import { chooseLanguage } from '../i18n/language.ts';
import type { ChangeRecord, Settings } from '../model/records.ts';
import { claimAlerts, untoldChanges } from '../store/alerts.ts';
import type { Database } from '../store/database.ts';
import { readMark, setMark } from '../store/marks.ts';
import { allShops } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';
import { isWorth, speechOf } from '../watch/alerts.ts';
import { alertText, digestText } from './alert-words.ts';
import { browser } from './browser.ts';

/** Digests replace each other; the alert of one entry has the entry's own name. */
const DIGEST = 'vigie-digest';
const ENTRY = 'vigie-change-';

/** Shows how many entries of the feed nobody has looked at. */
export async function showBadge(database: Database): Promise<void> {
  const settings = await readSettings(database);
  const unseen = await database.changes.filter((change) => !change.seen).toArray();
  const groups = await grouped(database, unseen, settings);
  const count = groups.filter((group) => isWorth(group, { from: 'low' })).length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}

/** Says what there is to say now. Kept as said before it is shown: a worker stopped in between says it never, not twice. */
export async function speak(database: Database, now: Date): Promise<void> {
  const settings = await readSettings(database);
  if (settings.alerts.mode === 'off' || !(await mayNotify())) return;
  const untold = await grouped(database, await untoldChanges(database), settings);
  const speech = speechOf(untold, settings.alerts, now, (await readMark(database, 'digest'))?.at);
  if (speech.kind === 'silent') return;
  const ids = speech.groups.flatMap(({ changes }) => changes.map(({ id }) => id));
  const taken = new Set(await claimAlerts(database, ids, now.toISOString()));
  const groups = speech.groups.filter(({ changes }) => changes.some(({ id }) => taken.has(id)));
  if (groups.length === 0) return;
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  const tongue = { words: dictionaryOf(language), formats: createFormats(language) };
  const names = new Map((await database.shops.toArray()).map(({ id, name }) => [id, name]));
  if (speech.kind === 'digest') {
    await setMark(database, 'digest', now.toISOString());
    await show(DIGEST, digestText(groups, names, tongue));
    return;
  }
  for (const group of groups) await show(`${ENTRY}${group.id}`, alertText(group, names, tongue));
}

let listening = false;

/** Opens the feed when a notification is clicked; the right may be given later, so it is called again then. */
export function listenToClicks(open: () => Promise<void>, report: (thrown: unknown) => void): void {
  // The whole namespace is missing while the right is not held.
  const api = (browser as Partial<typeof browser>).notifications;
  if (!api || listening) return;
  listening = true;
  const clicked = (id: string): void => {
    if (id === DIGEST || id.startsWith(ENTRY)) Promise.all([api.clear(id), open()]).catch(report);
  };
  api.onClicked.addListener(clicked);
}

async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

async function show(
  id: string,
  { title, message }: { readonly title: string; readonly message: string },
): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

async function grouped(
  database: Database,
  changes: readonly ChangeRecord[],
  settings: Settings,
): Promise<readonly ChangeGroup[]> {
  const rules = await database.alertRules.toArray();
  const asked = rules.some(({ belowMine }) => belowMine) && changes.some(({ key }) => key === 'product.price');
  const shops = asked ? await allShops(database) : [];
  const { country, basket, currency } = settings;
  const matches = asked ? await database.matches.toArray() : [];
  return groupChanges(changes, {
    rules,
    ownPrice: (change) => ownPriceOf(change, shops, { country, basket, currency, matches }),
  });
}
