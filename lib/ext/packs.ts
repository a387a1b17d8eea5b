/** Loads community rule packs in the background, in small pieces, and keeps those that are switched on ready to read pages with. */
import type { Detector } from '../detect/detector.ts';
import { PackEngine } from '../detect/packs/pack-engine.ts';
import { packTables } from '../detect/packs/pack-files.ts';
import { readPackInSteps } from '../detect/packs/pack-format.ts';
import type { StoredPack } from '../detect/packs/pack-storage.ts';
import { packFromStore, packToStore } from '../detect/packs/pack-storage.ts';
import { Failure } from '../model/failure.ts';
import type { CommandInput, CommandOutput } from '../model/messages.ts';
import type { RefusalKind } from '../model/rule-pack.ts';
import type { Database } from '../store/database.ts';
import { addPack, allPacks, PACK_PROGRESS_ROW } from '../store/packs.ts';

/** How long the background works on a pack before it lets others in. */
const PIECE_MS = 30;
/** Refused entries that are kept to be shown; all are counted. */
const REFUSED_KEPT = 1_000;

const engines = new Map<string, PackEngine>();

/** Reads the files of a pack and keeps it, switched on. Fails as `bad-pack` when they are none. */
export async function loadPack(
  database: Database,
  { name, files }: CommandInput<'pack.add'>,
  now: () => string,
): Promise<CommandOutput['pack.add']> {
  if ((await allPacks(database)).some((pack) => pack.name === name)) throw new Failure('bad-pack', 'name taken');
  try {
    const { technologies, categories } = packTables(files);
    const { pack, rejected } = await inPieces(database, readPackInSteps(name, technologies, categories));
    const id = crypto.randomUUID();
    const refusedCounts: Partial<Record<RefusalKind, number>> = {};
    for (const { kind } of rejected) refusedCounts[kind] = (refusedCounts[kind] ?? 0) + 1;
    const counts = { technologies: pack.technologies.length, rules: pack.rules.length };
    const record = { id, name, addedAt: now(), on: true, files: files.map((file) => file.name), ...counts };
    await addPack(database, { ...record, refusedCounts, refused: rejected.slice(0, REFUSED_KEPT) }, packToStore(pack));
    return { id, ...counts, refused: rejected.length };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new Failure('bad-pack', thrown.message);
    throw thrown;
  } finally {
    await database.progress.delete(PACK_PROGRESS_ROW);
  }
}

async function inPieces<T>(
  database: Database,
  steps: Generator<{ readonly done: number; readonly total: number }, T>,
): Promise<T> {
  for (let since = performance.now(), step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < PIECE_MS) continue;
    // Waiting for the database lets everything else of the background run, and shows the merchant how far it is.
    await database.progress.put({ done: step.value.done, total: step.value.total }, PACK_PROGRESS_ROW);
    since = performance.now();
  }
}

/** A detector for each pack that is switched on; made ready at the first use and kept as long as the background lives. */
export async function packDetectors(database: Database): Promise<readonly Detector[]> {
  const packs = (await allPacks(database)).filter(({ on }) => on);
  for (const id of engines.keys()) if (!packs.some((pack) => pack.id === id)) engines.delete(id);
  const detectors: Detector[] = [];
  for (const { id, name } of packs) {
    const engine = engines.get(id) ?? (await prepared(database, id));
    if (engine)
      detectors.push({
        id: `pack:${name}`,
        keys: ['technology'],
        detect: (page, { pageKind }) => (pageKind === 'blocked' ? [] : engine.observe(page)),
      });
  }
  return detectors;
}

async function prepared(database: Database, id: string): Promise<PackEngine | undefined> {
  const row = await database.packRules.get(id);
  if (!row) return undefined;
  const engine = new PackEngine(packFromStore(row.rules as StoredPack));
  engines.set(id, engine);
  return engine;
}
