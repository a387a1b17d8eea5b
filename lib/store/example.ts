/** Takes the example away, with everything that was made of it. */
import { isExample } from '../model/example.ts';
import type { Database } from './database.ts';
import { removeShop } from './merchant.ts';
import { removeProject } from './projects.ts';

/** Removes the example shops, and the projects that hold no other shop. */
export async function removeExample(database: Database): Promise<void> {
  const projects = await database.projects.toArray();
  const shops = (await database.shops.toCollection().primaryKeys()).filter(isExample);
  for (const { id, shops: members } of projects)
    if (members.length > 0 && members.every(isExample)) await removeProject(database, id);
  for (const shop of shops) await removeShop(database, shop);
}
