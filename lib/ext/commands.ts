/** What the background does for each command of the pages. */
import { Failure } from '../model/failure.ts';
import { isExampleAddress } from '../model/example.ts';
import { siteOf } from '../model/shop-rule.ts';
import { markSeen } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { dismissFinding, restoreFinding } from '../store/dismissals.ts';
import { guarded } from '../store/errors.ts';
import { removeExample } from '../store/example.ts';
import { removeFigure, setFigure } from '../store/figures.ts';
import { clearMatch, setMatch } from '../store/matches.ts';
import { clearAnswer, correctFact, removeShop, setAnswer, uncorrectFact, updateShop, wipe } from '../store/merchant.ts';
import { RATES_ADDRESS } from '../model/rates.ts';
import {
  addProject,
  duplicateProject,
  keepFetchedRates,
  removeProject,
  setFindingNote,
  setFees,
  setRate,
  updateProject,
} from '../store/projects.ts';
import { logRequest } from '../store/requests.ts';
import { keepPicture } from '../store/pictures.ts';
import { removePack, switchPack } from '../store/packs.ts';
import { setAlertRule, voteUseful } from '../store/alerts.ts';
import { saveReading } from '../store/save-reading.ts';
import { addShopRule, removeShopRule } from '../store/shop-rules.ts';
import { changeSettings } from '../store/settings.ts';
import { addWatch, removeWatches, updateWatch, updateWatches } from '../store/watches.ts';
import { registrableDomain } from '../text/domain.ts';
import { revisit } from '../watch/revisit.ts';
import { fetchDailyRates } from './fetch-rates.ts';
import type { Handlers } from './messages.ts';
import { loadPack } from './packs.ts';
import { dataHandlers } from './data-commands.ts';
import { readingOver, readTab } from './read-tab.ts';
import type { Watching } from './watching.ts';

/** The handlers over one database; `ready` is waited for before each. */
export function commandHandlers(database: Database, watching: Watching, ready: () => Promise<void>): Handlers {
  const now = () => new Date().toISOString();
  /** One write, and the badge told of it. */
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    await ready();
    const result = await guarded(work);
    await watching.showBadge();
    return result;
  };
  const done = async (work: () => Promise<unknown>): Promise<null> => {
    await write(work);
    return null;
  };
  return {
    'page.read': async ({ tabId, byItself }) => {
      await ready();
      return { readingId: await readTab(database, tabId, byItself) };
    },
    'page.save': async (wish) => {
      // A page that is being read again is saved as soon as that is done, not as it was before.
      await readingOver(wish.tabId);
      const own = (await database.readings.get(wish.tabId))?.snapshot?.rows ? await watching.ownPlaces() : undefined;
      const saved = await write(() =>
        saveReading(database, wish, (watch, seen, after) => revisit(watch, { ...seen, own }, after)),
      );
      // A visit can give a page that could not be fetched its next chance; the sooner, the less can have changed in between.
      watching.checkSoon('due');
      return saved;
    },
    'fact.correct': (wish) => write(async () => ({ id: await correctFact(database, wish, now()) })),
    'fact.uncorrect': ({ id }) => done(() => uncorrectFact(database, id)),
    'rule.add': (wish) => write(async () => ({ id: await addShopRule(database, wish, now()) })),
    'rule.remove': ({ id }) => done(() => removeShopRule(database, id)),
    'match.set': (wish) => write(async () => ({ id: await setMatch(database, wish, now()) })),
    'match.clear': ({ id }) => done(() => clearMatch(database, id)),
    'finding.dismiss': (wish) => write(async () => ({ id: await dismissFinding(database, wish, now()) })),
    'finding.restore': ({ id }) => done(() => restoreFinding(database, id)),
    'pack.add': (wish) => write(() => loadPack(database, wish, now)),
    'pack.switch': ({ id, on }) => done(() => switchPack(database, id, on)),
    'pack.remove': ({ id }) => done(() => removePack(database, id)),
    'answer.set': (wish) => done(() => setAnswer(database, wish, now())),
    'answer.clear': ({ shop, item }) => done(() => clearAnswer(database, shop, item)),
    'shop.update': (wish) => done(() => updateShop(database, wish)),
    'profile.complete': async ({ shop, urls }) => {
      if (urls.some((url) => registrableDomain(new URL(url).hostname) !== siteOf(shop)))
        throw new Failure('bad-message', 'another shop');
      if (urls.some(isExampleAddress)) throw new Failure('bad-message', 'example');
      await ready();
      return { visits: await guarded(() => watching.complete(shop, urls)) };
    },
    'profile.cancel': () => {
      watching.cancelCompleting();
      return Promise.resolve(null);
    },
    'shop.remove': ({ id }) => done(() => removeShop(database, id)),
    'watch.add': async (wish) => {
      if (isExampleAddress(wish.url)) throw new Failure('bad-message', 'example');
      if (!(await watching.mayFetch(wish.url))) throw new Failure('no-access', 'no right to this shop');
      const id = await write(() => addWatch(database, wish, now()));
      await watching.keepTicking();
      watching.checkSoon([id]);
      return { id };
    },
    'watch.update': (wish) => done(() => updateWatch(database, wish, now()).then(() => watching.keepTicking())),
    'watch.updateMany': (wish) => done(() => updateWatches(database, wish, now()).then(() => watching.keepTicking())),
    'watch.removeMany': ({ ids }) => done(() => removeWatches(database, ids).then(() => watching.keepTicking())),
    'watch.remove': ({ id }) => done(() => removeWatches(database, [id]).then(() => watching.keepTicking())),
    'watch.check': async ({ id }) => {
      await ready();
      return { checked: await watching.check(id === undefined ? 'all' : [id]) };
    },
    'watch.cancel': async () => {
      await ready();
      watching.cancel();
      return null;
    },
    'changes.seen': ({ ids }) => done(() => markSeen(database, ids)),
    'project.add': (wish) => write(async () => ({ id: await addProject(database, wish, now()) })),
    'project.update': (wish) => done(() => updateProject(database, wish, now())),
    'project.duplicate': (wish) => write(async () => ({ id: await duplicateProject(database, wish, now()) })),
    'project.remove': ({ id }) => done(() => removeProject(database, id)),
    'finding.set': (wish) => done(() => setFindingNote(database, wish, now())),
    'figure.set': (wish) => write(async () => ({ id: await setFigure(database, wish, now()) })),
    'figure.remove': ({ id }) => done(() => removeFigure(database, id)),
    'rates.fetch': async () => {
      await ready();
      const daily = await fetchDailyRates({
        fetch: (address, init) => fetch(address, init),
        mayFetch: () => watching.mayFetch(RATES_ADDRESS),
        now,
        log: (request) => logRequest(database, request),
      });
      await write(() => keepFetchedRates(database, daily, now()));
      return { asOf: daily.asOf };
    },
    'picture.keep': ({ inputs, picture }) => done(() => keepPicture(database, inputs, picture)),
    'example.remove': () => done(() => removeExample(database)),
    'fees.set': (wish) => done(() => setFees(database, wish, now())),
    'rates.set': (wish) => done(() => setRate(database, wish, now())),
    'changes.useful': (wish) => done(() => voteUseful(database, wish)),
    'alert.rule': (wish) => done(() => setAlertRule(database, wish)),
    ...dataHandlers(database, { write, done, watching }),
    'settings.set': (patch) => write(() => changeSettings(database, patch)),
    'data.wipe': async () => {
      watching.cancel();
      await write(() => wipe(database));
      await watching.keepTicking();
      return null;
    },
  };
}
