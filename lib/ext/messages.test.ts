/** The wire: only well-formed commands get through, whatever is thrown comes back as an error code, the sender never throws. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../model/failure.ts';
import { COMMANDS } from '../model/messages.ts';
import type { CommandName } from '../model/messages.ts';
import { isCommand, routeCommand, sendCommand } from './messages.ts';
import type { Handlers } from './messages.ts';

const called: [string, unknown][] = [];
const handlers = Object.fromEntries(
  Object.keys(COMMANDS).map((name) => [
    name,
    (input: unknown) => {
      called.push([name, input]);
      return Promise.resolve(null);
    },
  ]),
) as unknown as Handlers;

const good: Record<CommandName, unknown> = {
  'page.read': { tabId: 3 },
  'page.save': { tabId: 3, readingId: 'r' },
  'fact.correct': { shop: 's', pageKey: '', key: 'returns.window', item: '', value: null, note: '' },
  'fact.uncorrect': { id: 'c' },
  'rule.add': { shop: 's', key: 'product.price', selector: '.price', sample: '1 €' },
  'rule.remove': { id: 'r' },
  'match.set': {
    pages: [
      { pageKey: 'https://s.test/a', shop: 's.test' },
      { pageKey: 'https://t.test/a', shop: 't.test' },
    ],
    verdict: 'same',
  },
  'match.clear': { id: 'https://s.test/a https://t.test/a' },
  'finding.dismiss': { shop: 's', key: 'technology', item: 'Example' },
  'finding.restore': { id: 'x' },
  'pack.add': { name: 'p', files: [{ name: 'a.json', text: '{}' }] },
  'pack.switch': { id: 'x', on: true },
  'pack.remove': { id: 'x' },
  'answer.set': { shop: 's', item: 'i', value: 'yes', note: '' },
  'answer.clear': { shop: 's', item: 'i' },
  'shop.update': { id: 's', role: 'mine' },
  'shop.remove': { id: 's' },
  'profile.complete': { shop: 's.test', urls: ['https://s.test/livraison'] },
  'profile.cancel': {},
  'watch.add': { url: 'https://s.test/', shop: 's', title: '', everyMinutes: 60 },
  'watch.update': { id: 'w', everyMinutes: 1440 },
  'watch.updateMany': { ids: ['w'], addTags: ['boards'], subjects: null },
  'watch.removeMany': { ids: ['w'] },
  'changes.useful': { ids: ['c'], item: 'pr-price', useful: true },
  'alert.rule': { item: 'pr-price', direction: 'down', leastPercent: 5 },
  'restore.begin': {},
  'restore.part': { table: 'shops', rows: [{}] },
  'import.commit': { counts: {}, remove: {} },
  'restore.commit': { counts: { shops: 1 } },
  'backup.made': {},
  'data.prune': { days: 90 },
  'watch.remove': { id: 'w' },
  'watch.check': {},
  'watch.cancel': {},
  'changes.seen': { ids: ['a'] },
  'settings.set': { language: 'fr' },
  'project.add': {
    name: 'Boards',
    shops: ['s'],
    country: 'FR',
    basket: 40,
    currency: 'EUR',
    notes: '',
    tags: [],
  },
  'project.update': { id: 'p', state: 'archived' },
  'project.duplicate': { id: 'p', name: 'Copy' },
  'project.remove': { id: 'p' },
  'figure.set': {
    shop: 's',
    kind: 'visits',
    detail: '',
    value: { type: 'number', number: 1200 },
    source: 'Similarweb',
    period: '',
    asOf: '2026-11-20',
    url: '',
    note: '',
  },
  'figure.remove': { id: 'f' },
  'example.remove': {},
  'picture.keep': { inputs: 'x', picture: {} },
  'fees.set': { marketplace: 'amazon', rates: null },
  'finding.set': { project: '', finding: 'behind:sh-cost', verdict: 'kept', comment: '', said: 'Dearer' },
  'rates.fetch': {},
  'rates.set': { currency: 'GBP', rate: 0.85 },
  'data.wipe': {},
};

describe('the router', () => {
  it.each(Object.entries(good))('lets %s through', async (command, input) => {
    called.length = 0;
    expect(await routeCommand(handlers, { vigie: 1, command, input })).toEqual({ ok: true, value: null });
    expect(called).toEqual([[command, input]]);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'page.read'],
    ['another version', { vigie: 2, command: 'page.read', input: { tabId: 1 } }],
    ['no such command', { vigie: 1, command: 'page.destroy', input: {} }],
    ['a name of the prototype', { vigie: 1, command: '__proto__', input: {} }],
    ['constructor', { vigie: 1, command: 'constructor', input: {} }],
    ['no input', { vigie: 1, command: 'page.read' }],
    ['a wrong type', { vigie: 1, command: 'page.read', input: { tabId: '1' } }],
    ['a fraction', { vigie: 1, command: 'page.read', input: { tabId: 1.5 } }],
    [
      'an address that is no web address',
      { vigie: 1, command: 'watch.add', input: { ...(good['watch.add'] as object), url: 'javascript:alert(1)' } },
    ],
    [
      'checks every minute',
      { vigie: 1, command: 'watch.add', input: { ...(good['watch.add'] as object), everyMinutes: 1 } },
    ],
    [
      'a megabyte of note',
      { vigie: 1, command: 'answer.set', input: { ...(good['answer.set'] as object), note: 'x'.repeat(1_000_000) } },
    ],
  ])('refuses %s', async (_, message) => {
    called.length = 0;
    expect(await routeCommand(handlers, message)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(called).toEqual([]);
  });

  it('answers with the code of what went wrong', async () => {
    const fail = (thrown: unknown) =>
      routeCommand(
        { ...handlers, 'data.wipe': () => Promise.reject(thrown as Error) },
        { vigie: 1, command: 'data.wipe', input: {} },
      );
    expect(await fail(new Failure('disk-full', 'x'))).toEqual({ ok: false, error: { code: 'disk-full', detail: 'x' } });
    expect(await fail(new RangeError('odd'))).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'RangeError: odd' },
    });
  });

  it('leaves messages of others alone', () => {
    expect([undefined, null, 'x', 7, {}, { type: 'ping' }].some(isCommand)).toBe(false);
  });
});

describe('the sender', () => {
  it('tells a background that is gone, silent or confused from an answer', async () => {
    const ask = (send: () => Promise<unknown>) => sendCommand(send, 'data.wipe', {});
    expect(await ask(() => Promise.reject(new Error('Receiving end does not exist')))).toMatchObject({
      error: { code: 'background-gone' },
    });
    expect(await ask(() => Promise.resolve(undefined))).toMatchObject({ error: { code: 'background-gone' } });
    expect(await ask(() => Promise.resolve('yes'))).toMatchObject({ error: { code: 'background-gone' } });
    expect(await ask(() => Promise.resolve({ ok: true, value: null }))).toEqual({ ok: true, value: null });
  });
});
