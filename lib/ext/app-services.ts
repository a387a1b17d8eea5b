/** The services that the panel and the workspace get: live reads from the database, commands to the background, the browser's doors. */
import type { AppServices, KeptComparison } from '../model/services.ts';
import { toAppError } from '../model/failure.ts';
import { rangeOfPage } from '../store/keep-snapshot.ts';
import { openDatabase } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { allDismissals } from '../store/dismissals.ts';
import { allMatches } from '../store/matches.ts';
import { packsData } from '../store/packs.ts';
import { allShops, shopRows, watchData } from '../store/queries.ts';
import { answerPicture } from '../store/merchant.ts';
import { allProjects } from '../store/projects.ts';
import { allSeenLists } from '../store/seen-lists.ts';
import { readSettings } from '../store/settings.ts';
import { ShopMemory } from '../store/shop-memory.ts';
import { startAutoRead } from './auto-read.ts';
import { browser } from './browser.ts';
import { createCompany } from './company.ts';
import { dataServices } from './data-services.ts';
import { readKeptMark, writeKeptMark } from './kept-mark.ts';
import { liveRows } from './live.ts';
import { sendCommand } from './messages.ts';
import { openWorkspace } from './open-workspace.ts';
import { pickPlace, steerPicker } from './pick-place.ts';
import { askForAllShops, askForShop, giveBackAllShops, giveBackShop } from './rights.ts';
import { pictureOfTab } from './picture.ts';
import { showOnPage } from './show-on-page.ts';
import { storedText } from './stored-text.ts';
import { liveTabState } from './tab-state.ts';

/** Builds the services of one page of the extension. Pages only read the database; every write is a command to the background. */
export function createAppServices(surface: AppServices['surface']): AppServices {
  const database = openDatabase({ role: 'read' });
  const memory = new ShopMemory();
  const newestReading = (tabId: number) => database.readings.get(tabId);
  const readings = liveRows(() => database.readings.toArray());
  const send: AppServices['send'] = (command, input) =>
    sendCommand((message) => browser.runtime.sendMessage(message), command, input);
  const company = createCompany();
  const services: AppServices = {
    surface,
    version: browser.runtime.getManifest().version,
    activeTab: liveTabState(newestReading, (changed) => readings.subscribe(changed)),
    settings: liveRows(() => readSettings(database)),
    shops: liveRows(() => allShops(database, memory)),
    watch: liveRows(async () => {
      const data = await watchData(database);
      company.needed(data.progress !== undefined);
      return data;
    }),
    matches: liveRows(() => allMatches(database)),
    projects: liveRows(() => allProjects(database)),
    dismissals: liveRows(() => allDismissals(database)),
    packs: liveRows(() => packsData(database)),
    keptComparison: () => keptComparison(database),
    reading: (tabId) => liveRows(() => newestReading(tabId)),
    rules: liveRows(() => database.shopRules.toArray()),
    seenLists: liveRows(() => allSeenLists(database)),
    savedReadings: (pageKey) => liveRows(() => rangeOfPage(database.snapshots, pageKey).toArray()),
    storage: async () => {
      const [{ usage = 0, quota = 0 }, snapshots] = await Promise.all([
        navigator.storage.estimate(),
        database.snapshots.count(),
      ]);
      return { bytes: usage, quota, snapshots };
    },
    keptMark: { read: readKeptMark, write: writeKeptMark },
    send,
    data: dataServices(database, send),
    example: exampleFile,
    allowShop: askForShop,
    allowAllShops: askForAllShops,
    takeBackShop: giveBackShop,
    takeBackAllShops: giveBackAllShops,
    open: async (url) => {
      await browser.tabs.create({ url });
    },
    showOnPage,
    pictureOfTab,
    answerPicture: (shop, item) => answerPicture(database, shop, item),
    storedText: (url, at) => storedText(database, url, at),
    pickPlace,
    steerPicker,
    openWorkspace,
    download,
    now: () => new Date(),
  };
  if (surface === 'panel') {
    startAutoRead({
      newestReading,
      read: (tabId) => send('page.read', { tabId, byItself: true }),
      report: (thrown) => console.warn('Vigie: reading by itself', toAppError(thrown)),
    });
  }
  return services;
}

/** The comparison of last time with all rows but the readings, which are what takes long. */
async function keptComparison(database: Database): Promise<KeptComparison | undefined> {
  const [kept, shops, settings, { projects }, matches] = await Promise.all([
    database.pictures.get('comparison'),
    shopRows(database),
    readSettings(database),
    allProjects(database),
    allMatches(database),
  ]);
  return kept && { kept, shops, settings, projects, matches };
}

/** Reads the example from the package itself. */
async function exampleFile(): Promise<string> {
  const { body } = await fetch(browser.runtime.getURL('example.vigie.gz' as never));
  return body ? new Response(body.pipeThrough(new DecompressionStream('gzip'))).text() : '';
}

/** Hands a file over through a link, which needs no right to downloads. */
function download(file: Parameters<AppServices['download']>[0]): Promise<void> {
  const address = URL.createObjectURL(new Blob([file.data], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser takes the address up after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve();
}
