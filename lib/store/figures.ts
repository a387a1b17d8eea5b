/** Keeps the figures that the merchant types from other people's tools. */
import { Failure } from '../model/failure.ts';
import type { CommandInput } from '../model/messages.ts';
import type { Database } from './database.ts';

/** Keeps a figure, or changes the one of that id; answers its id. */
export async function setFigure(database: Database, wish: CommandInput<'figure.set'>, at: string): Promise<string> {
  return database.transaction('rw', [database.figures, database.shops], async () => {
    if (!(await database.shops.get(wish.shop))) throw new Failure('not-found', 'shop');
    const id = wish.id ?? crypto.randomUUID();
    await database.figures.put({ ...wish, id, at });
    return id;
  });
}

/** Takes a figure away; one that is not there is no error. */
export async function removeFigure(database: Database, id: string): Promise<void> {
  await database.figures.delete(id);
}
