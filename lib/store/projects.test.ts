/** Projects share shops, are copied with their decisions, and leave nothing behind. */
import { describe, expect, it } from 'vitest';
import { removeShop, setAnswer, clearAnswer, answerPicture } from './merchant.ts';
import {
  addProject,
  allProjects,
  duplicateProject,
  keepFetchedRates,
  removeProject,
  setFindingNote,
  setRate,
  updateProject,
} from './projects.ts';
import { openSample } from './samples.ts';
import { changeSettings, readSettings } from './settings.ts';

const AT = '2026-11-22T10:00:00.000Z';
const WISH = {
  name: 'Boards',
  shops: ['a.test', 'b.test', 'a.test'],
  country: 'BE',
  basket: 60,
  currency: 'EUR',
  notes: '',
  tags: ['wood'],
};
const DECISION = {
  finding: 'behind:sh-cost',
  verdict: 'kept' as const,
  comment: 'Talk to the carrier',
  said: 'Dearer',
};

describe('projects', () => {
  it('are made, renamed, archived and copied with their decisions', async () => {
    const database = openSample();
    const id = await addProject(database, WISH, AT);
    await updateProject(database, { id, name: 'Cutting boards', state: 'archived' }, AT);
    await setFindingNote(database, { ...DECISION, project: id }, AT);
    const copy = await duplicateProject(database, { id, name: 'Copy' }, '2026-11-22T11:00:00.000Z');
    const { projects, findingNotes } = await allProjects(database);
    expect(projects).toMatchObject([
      { id, name: 'Cutting boards', state: 'archived', shops: ['a.test', 'b.test'], country: 'BE' },
      { id: copy, name: 'Copy', state: 'active' },
    ]);
    expect(findingNotes.map(({ project }) => project).sort()).toEqual([id, copy].sort());
  });

  it('go with their decisions, and another is no longer chosen', async () => {
    const database = openSample();
    const id = await addProject(database, WISH, AT);
    await setFindingNote(database, { ...DECISION, project: id }, AT);
    await setFindingNote(database, { ...DECISION, project: '' }, AT);
    await changeSettings(database, { projectId: id });
    await removeProject(database, id);
    expect(await allProjects(database)).toMatchObject({ projects: [], findingNotes: [{ project: '' }] });
    expect((await readSettings(database)).projectId).toBe('');
  });

  it('lose a shop that is removed', async () => {
    const database = openSample();
    await addProject(database, WISH, AT);
    await removeShop(database, 'a.test');
    expect((await allProjects(database)).projects[0]?.shops).toEqual(['b.test']);
  });

  it('refuse a change of what is not there', async () => {
    await expect(updateProject(openSample(), { id: 'x', name: 'y' }, AT)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('decisions', () => {
  it('without anything in them take the row away', async () => {
    const database = openSample();
    await setFindingNote(database, { ...DECISION, project: '', side: 'threat' }, AT);
    expect((await allProjects(database)).findingNotes).toMatchObject([
      { side: 'threat', comment: 'Talk to the carrier' },
    ]);
    await setFindingNote(database, { ...DECISION, project: '', verdict: 'open', comment: '' }, AT);
    expect((await allProjects(database)).findingNotes).toEqual([]);
  });
});

describe('rates', () => {
  it('that are typed stand beside the fetched ones and can be taken back', async () => {
    const database = openSample();
    await keepFetchedRates(database, { asOf: '2026-11-20', rates: { USD: 1.1 } }, AT);
    await setRate(database, { currency: 'GBP', rate: 0.85 }, AT);
    expect((await readSettings(database)).rates).toEqual({
      fetched: { asOf: '2026-11-20', rates: { USD: 1.1 }, fetchedAt: AT },
      typed: { GBP: { rate: 0.85, at: AT } },
    });
    await setRate(database, { currency: 'GBP', rate: null }, AT);
    expect((await readSettings(database)).rates.typed).toEqual({});
  });
});

describe('a picture', () => {
  it('is kept with the answer until it or the answer is taken away', async () => {
    const database = openSample();
    const answer = { shop: 'a.test', item: 'te-nav', value: '4', note: '' };
    const picture = { image: 'data:image/jpeg;base64,AAAA', url: 'https://a.test/', title: 'A' };
    await setAnswer(database, { ...answer, picture }, AT);
    await setAnswer(database, { ...answer, value: '5' }, AT);
    expect(await database.answers.toArray()).toMatchObject([{ value: '5', picture: true }]);
    expect(await answerPicture(database, 'a.test', 'te-nav')).toMatchObject(picture);
    await setAnswer(database, { ...answer, picture: null }, AT);
    expect((await database.answers.toArray())[0]).not.toHaveProperty('picture');
    await setAnswer(database, { ...answer, picture }, AT);
    await clearAnswer(database, 'a.test', 'te-nav');
    expect(await answerPicture(database, 'a.test', 'te-nav')).toBeUndefined();
  });
});
