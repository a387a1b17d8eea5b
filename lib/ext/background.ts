/** The background: one database writer that answers commands, reads tabs at a click and keeps the watch going. */
import { openDatabase } from '../store/database.ts';
import { beginFreshLog } from '../store/fresh-log.ts';
import { beginRestore } from '../store/full-backup.ts';
import { setMark } from '../store/marks.ts';
import { dropReadings, failInterruptedReadings } from '../store/readings.ts';
import { releaseAll } from '../store/watches.ts';
import { toAppError } from '../model/failure.ts';
import { listenToClicks } from './alerts.ts';
import { closeLeftTab } from './background-tab.ts';
import { browser } from './browser.ts';
import { forgetBrowserStart, oncePerBrowserStart } from './browser-start.ts';
import { commandHandlers } from './commands.ts';
import { namedFullDisk, roomLeft } from './full-disk.ts';
import { isCommand, routeCommand } from './messages.ts';
import { openPanel } from './opening.ts';
import { openWorkspace } from './open-workspace.ts';
import { readTab } from './read-tab.ts';
import { ALARM, createWatching } from './watching.ts';

/** The accent of the interface; white figures on it have a contrast of 6.6. */
const BADGE_COLOUR = '#0b6375';

/** A fresh log takes ten megabytes for a moment. */
const ROOM_FOR_LOG_BYTES = 50_000_000;

/** Registers every listener at once: a worker that is woken by an event must know its listeners after the first turn. */
export function startBackground(): void {
  const inChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  const database = openDatabase({ role: 'write', onBlocked: () => report('database')(new Error('blocked')) });
  const watching = createWatching(database, report('watch'));

  // What a stopped worker left behind is put in order before anything else runs; a failure is tried again at the next wish.
  let order: Promise<void> | undefined;
  const ready = (): Promise<void> => {
    order ??= putInOrder().catch((thrown: unknown) => {
      order = undefined;
      throw thrown;
    });
    return order;
  };
  const freshLog = async (): Promise<void> => {
    if ((await roomLeft()) > ROOM_FOR_LOG_BYTES) await beginFreshLog(database);
  };
  // A write that a full disk cut short leaves the same damage as a browser that died.
  database.on('close', () => {
    order = undefined;
    if (inChromium) forgetBrowserStart().catch(report('log'));
  });
  const putInOrder = async (): Promise<void> => {
    await failInterruptedReadings(database);
    const tabs = await browser.tabs.query({});
    // Nobody waits for it.
    if (inChromium) oncePerBrowserStart(freshLog).catch(report('log'));
    await dropReadings(database, new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))));
    const interrupted = await releaseAll(database);
    await watching.rightsChanged();
    await watching.keepTicking();
    await closeLeftTab(database);
    await beginRestore(database);
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await watching.showBadge();
    if (interrupted) watching.checkSoon('due');
  };

  const handlers = commandHandlers(database, watching, ready);
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    // A content script has the same id; only pages of the extension may command.
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (!own || !isCommand(message)) return undefined as never;
    void routeCommand(handlers, message).then(namedFullDisk).then(answer);
    return true;
  });

  // Pages that show the progress of a run keep a channel open (company.ts); that it can be opened is all they need.
  browser.runtime.onConnect.addListener(() => undefined);

  browser.action.onClicked.addListener((tab) => {
    openPanel(tab, report('panel'));
    const { id } = tab;
    // What goes wrong with the page is kept in the reading, where the panel shows it.
    if (id !== undefined)
      ready()
        .then(() => readTab(database, id))
        .catch(report('read'));
  });

  // Tab numbers start again with the browser, so readings of the last session are another session's tabs.
  const forgetReadings = (): void => {
    database.readings.clear().catch(report('readings'));
    database.seenLists.clear().catch(report('lists'));
  };
  browser.runtime.onStartup.addListener(forgetReadings);
  // Told before it happens, so that a backup can be made of the layout as it is.
  browser.runtime.onUpdateAvailable.addListener(({ version }) => {
    setMark(database, 'update-ready', new Date().toISOString(), version).catch(report('update'));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') setMark(database, 'update-ready', undefined).catch(report('update'));
    if (reason === 'install') forgetReadings();
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM)
      ready()
        .then(() => watching.tick())
        .catch(report('tick'));
  });
  const followRights = (): void => {
    ready()
      .then(() => watching.rightsChanged())
      .catch(report('rights'));
  };
  const toFeed = (): void => listenToClicks(() => openWorkspace('watch'), report('notification'));
  toFeed();
  browser.permissions.onAdded.addListener(toFeed);
  browser.permissions.onAdded.addListener(followRights);
  browser.permissions.onRemoved.addListener(followRights);

  ready().catch(report('start'));
}

/** The background has no face: what no page waits for goes to the extension's own console. */
function report(what: string): (thrown: unknown) => void {
  return (thrown) => console.warn(`Vigie: ${what}`, toAppError(thrown));
}
