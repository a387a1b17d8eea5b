/** The example goes without a trace, and nothing else goes with it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_PROJECT, isExample, isExampleAddress } from '../model/example.ts';
import { removeExample } from './example.ts';
import { dumpTables } from './full-backup.ts';
import { addProject } from './projects.ts';
import { openSample } from './samples.ts';
import { changeSettings, readSettings } from './settings.ts';

const AT = '2026-11-22T10:00:00.000Z';
const WISH = { country: 'FR', basket: 40, currency: 'EUR', notes: '', tags: [] };
const file = gunzipSync(readFileSync(new URL('../../public/example.vigie.gz', import.meta.url))).toString('utf8');
const example = JSON.parse(file) as Record<string, readonly { id: string; url?: string; shop?: string }[]>;

describe('the example', () => {
  it('holds nothing but example shops', () => {
    expect(example['shops']?.length).toBe(3);
    expect(example['shops']?.every(({ id }) => isExample(id))).toBe(true);
    expect(example['snapshots']?.every(({ url, shop }) => isExampleAddress(url ?? '') && isExample(shop ?? ''))).toBe(
      true,
    );
    expect(example['projects']?.map(({ id }) => id)).toEqual([EXAMPLE_PROJECT]);
    expect(isExample('example.fr') || isExampleAddress('https://shop.example/')).toBe(false);
  });

  it('goes without a trace, with copies of its project, and leaves the rest', async () => {
    const database = openSample();
    const shop = { id: 'a.test', name: 'A', role: 'competitor', tags: [], notes: '', addedAt: AT } as const;
    await database.shops.put(shop);
    const own = await addProject(database, { ...WISH, name: 'Mine', shops: ['a.test'] }, AT);
    const before = await dumpTables(database);
    for (const name of ['shops', 'pages', 'snapshots', 'projects'])
      await database.table(name).bulkPut([...(example[name] ?? [])]);
    await addProject(database, { ...WISH, name: 'Copy', shops: [example['shops']?.[0]?.id ?? ''] }, AT);
    await database.projects.update(own, { shops: ['a.test', example['shops']?.[0]?.id ?? ''] });
    await changeSettings(database, { projectId: EXAMPLE_PROJECT });
    await removeExample(database);
    expect((await readSettings(database)).projectId).toBe('');
    expect({ ...(await dumpTables(database)), settings: [] }).toEqual({ ...before, settings: [] });
  });
});
