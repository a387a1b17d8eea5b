/** Brings the example of the package into the database, its names marked in the merchant's language. */
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { PROJECT_TABLES } from '../../lib/model/data-services.ts';
import type { AppError } from '../../lib/model/records.ts';
import type { AppServices } from '../../lib/model/services.ts';

/** Stores the example and answers the error where that failed. */
export async function loadExample(services: AppServices, words: Dictionary['example']): Promise<AppError | undefined> {
  const { readBackup } = await import('../../lib/export/backup.ts');
  const read = await readBackup(await services.example());
  if (!read.ok) return { code: 'unexpected', detail: `example: ${read.problem}` };
  const marked = {
    ...read.data,
    shops: read.data.shops.map((shop) => ({ ...shop, name: words.shopName(shop.name) })),
    projects: read.data.projects.map((project) => ({ ...project, name: words.projectName })),
  };
  const put = Object.fromEntries(PROJECT_TABLES.map((table) => [table, marked[table]]));
  const done = await services.data.bringIn({ put, remove: {} });
  return done.ok ? undefined : done.error;
}
