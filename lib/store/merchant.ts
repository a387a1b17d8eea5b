/** What the merchant writes: shop names, tags and notes, corrections, answers; and taking things away again. */
import { Failure } from '../model/failure.ts';
import type { CommandInput } from '../model/messages.ts';
import type { FactKey } from '../model/facts.ts';
import type { AnswerPictureRecord, ShopRecord } from '../model/records.ts';
import type { Database } from './database.ts';

/** Changes a shop's name, role, tags or notes. */
export async function updateShop(database: Database, wish: CommandInput<'shop.update'>): Promise<void> {
  await database.transaction('rw', database.shops, async () => {
    const shop = await database.shops.get(wish.id);
    if (!shop) throw new Failure('not-found', 'shop');
    const next: ShopRecord = {
      ...shop,
      name: wish.name ?? shop.name,
      role: wish.role ?? shop.role,
      tags: wish.tags ?? shop.tags,
      notes: wish.notes ?? shop.notes,
    };
    await database.shops.put(next);
  });
}

/** Takes a shop away with all that is stored of it. */
export async function removeShop(database: Database, shop: string): Promise<void> {
  const { shops, pages, snapshots, rawPages, corrections, answers, watches, checks, changes, shopRules, matches } =
    database;
  const { answerPictures, projects, dismissals, seenLists, figures, pictures } = database;
  await database.transaction(
    'rw',
    [
      shops,
      pages,
      snapshots,
      rawPages,
      corrections,
      answers,
      watches,
      checks,
      changes,
      shopRules,
      matches,
      answerPictures,
      projects,
      dismissals,
      seenLists,
      figures,
      pictures,
    ],
    async () => {
      const snapshotIds = await snapshots.where('shop').equals(shop).primaryKeys();
      const watchIds = await watches.where('shop').equals(shop).primaryKeys();
      await rawPages.bulkDelete(snapshotIds);
      for (const watchId of watchIds)
        await checks.where('[watchId+at]').between([watchId, ''], [watchId, '\uffff']).delete();
      for (const table of [
        pages,
        snapshots,
        corrections,
        answers,
        watches,
        changes,
        shopRules,
        answerPictures,
        dismissals,
        figures,
      ]) {
        await table.where('shop').equals(shop).delete();
      }
      await seenLists.where('shop').equals(shop).delete();
      await matches.where('shops').equals(shop).delete();
      await projects.toCollection().modify((project) => {
        if (project.shops.includes(shop)) Object.assign(project, { shops: project.shops.filter((id) => id !== shop) });
      });
      // The comparison of last time may show it.
      await pictures.clear();
      await shops.delete(shop);
    },
  );
}

/** Keeps the merchant's own value beside the machine's; a second correction of the same fact replaces the first. */
export async function correctFact(database: Database, wish: CommandInput<'fact.correct'>, at: string): Promise<string> {
  return database.transaction('rw', database.corrections, async () => {
    const place = [wish.shop, wish.pageKey, wish.key, wish.item];
    const known = await database.corrections.where('[shop+pageKey+key+item]').equals(place).first();
    const id = known?.id ?? crypto.randomUUID();
    await database.corrections.put({ ...wish, key: wish.key as FactKey, id, at });
    return id;
  });
}

/** Takes a correction back. */
export async function uncorrectFact(database: Database, id: string): Promise<void> {
  await database.corrections.delete(id);
}

/** Keeps the merchant's word on a checklist item. */
export async function setAnswer(database: Database, wish: CommandInput<'answer.set'>, at: string): Promise<void> {
  const { picture, ...rest } = wish;
  const place: [string, string] = [wish.shop, wish.item];
  await database.transaction('rw', [database.answers, database.answerPictures], async () => {
    if (picture) await database.answerPictures.put({ ...picture, shop: wish.shop, item: wish.item, at });
    else if (picture === null) await database.answerPictures.delete(place);
    const kept = (await database.answerPictures.where('[shop+item]').equals(place).count()) > 0;
    await database.answers.put({ ...rest, at, ...(kept ? { picture: true } : {}) });
  });
}

/** The picture kept with an answer. */
export async function answerPicture(
  database: Database,
  shop: string,
  item: string,
): Promise<AnswerPictureRecord | undefined> {
  return database.answerPictures.get([shop, item]);
}

/** Takes the merchant's word on a checklist item back. */
export async function clearAnswer(database: Database, shop: string, item: string): Promise<void> {
  await database.transaction('rw', [database.answers, database.answerPictures], async () => {
    await database.answers.delete([shop, item]);
    await database.answerPictures.delete([shop, item]);
  });
}

/** Empties every table, all or none. */
export async function wipe(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
}
