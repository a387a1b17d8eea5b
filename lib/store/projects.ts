/** Keeps the merchant's projects, the decisions on their findings, and the exchange rates. */
import { Failure } from '../model/failure.ts';
import type { CommandInput } from '../model/messages.ts';
import type { FindingNoteRecord, ProjectRecord, ProjectsData } from '../model/project.ts';
import type { KeptRates } from '../model/rates.ts';
import type { DailyRates } from '../text/ecb-rates.ts';
import type { Database } from './database.ts';
import { changeSettings, readSettings } from './settings.ts';

/** All projects, oldest first, with every decision on a finding. */
export async function allProjects(database: Database): Promise<ProjectsData> {
  const [projects, findingNotes] = await Promise.all([database.projects.toArray(), database.findingNotes.toArray()]);
  return { projects: projects.toSorted((one, other) => one.addedAt.localeCompare(other.addedAt)), findingNotes };
}

/** Makes a project and answers its id. */
export async function addProject(database: Database, wish: CommandInput<'project.add'>, at: string): Promise<string> {
  const id = crypto.randomUUID();
  await database.projects.add({ ...wish, shops: [...new Set(wish.shops)], id, state: 'active', addedAt: at, at });
  return id;
}

/** Changes some fields of a project. */
export async function updateProject(
  database: Database,
  { id, ...patch }: CommandInput<'project.update'>,
  at: string,
): Promise<void> {
  await database.transaction('rw', database.projects, async () => {
    const project = await existing(database, id);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    await database.projects.put({ ...project, ...given, at });
  });
}

/** Copies a project with the decisions on its findings; answers the id of the copy. */
export async function duplicateProject(
  database: Database,
  { id, name }: CommandInput<'project.duplicate'>,
  at: string,
): Promise<string> {
  const copy = crypto.randomUUID();
  await database.transaction('rw', [database.projects, database.findingNotes], async () => {
    const project = await existing(database, id);
    await database.projects.add({ ...project, id: copy, name, state: 'active', addedAt: at, at });
    const notes = await database.findingNotes.where('project').equals(id).toArray();
    await database.findingNotes.bulkAdd(notes.map((note) => ({ ...note, project: copy })));
  });
  return copy;
}

/** Takes a project away with the decisions on its findings; its shops stay. */
export async function removeProject(database: Database, id: string): Promise<void> {
  await database.transaction('rw', [database.projects, database.findingNotes, database.settings], async () => {
    await database.findingNotes.where('project').equals(id).delete();
    await database.projects.delete(id);
    if ((await readSettings(database)).projectId === id) await changeSettings(database, { projectId: '' });
  });
}

/** Keeps what the merchant decided about a finding; a decision without anything in it takes the row away. */
export async function setFindingNote(database: Database, wish: CommandInput<'finding.set'>, at: string): Promise<void> {
  const { side, ...rest } = wish;
  if (wish.verdict === 'open' && side === undefined && wish.comment === '') {
    await database.findingNotes.delete([wish.project, wish.finding]);
    return;
  }
  const note: FindingNoteRecord = { ...rest, ...(side === undefined ? {} : { side }), at };
  await database.findingNotes.put(note);
}

/** Keeps the bank's rates of a day. */
export async function keepFetchedRates(database: Database, daily: DailyRates, at: string): Promise<void> {
  await changeRates(database, (kept) => ({ ...kept, fetched: { ...daily, fetchedAt: at } }));
}

/** Keeps a rate that the merchant typed, or takes it back. */
export async function setRate(database: Database, wish: CommandInput<'rates.set'>, at: string): Promise<void> {
  await changeRates(database, (kept) => {
    const typed = { ...kept.typed };
    if (wish.rate === null) delete typed[wish.currency];
    else typed[wish.currency] = { rate: wish.rate, at };
    return { ...kept, typed };
  });
}

/** Keeps the merchant's own rates of a marketplace, or takes them back. */
export async function setFees(database: Database, wish: CommandInput<'fees.set'>, at: string): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const fees = { ...(await readSettings(database)).fees };
    if (wish.rates === null) delete fees[wish.marketplace];
    else fees[wish.marketplace] = { ...wish.rates, at };
    await changeSettings(database, { fees });
  });
}

async function changeRates(database: Database, change: (kept: KeptRates) => KeptRates): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const { rates } = await readSettings(database);
    await changeSettings(database, { rates: change(rates) });
  });
}

async function existing(database: Database, id: string): Promise<ProjectRecord> {
  const project = await database.projects.get(id);
  if (!project) throw new Failure('not-found', 'project');
  return project;
}
