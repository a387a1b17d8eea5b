/** A run of checks over a real database: politeness, rights, cancelling, and a worker that is stopped at any step. */
import { describe, expect, it } from 'vitest';
import { completeProfile, type CompletePorts } from '../../lib/watch/complete.ts';
import { createHostTurns } from '../../lib/watch/host-turns.ts';
import { createRunner } from '../../lib/watch/runner.ts';
import { World } from './world.ts';

const A = 'https://a.test/p/1';
const MINUTE = 60_000;

describe('a run', () => {
  it('establishes the fetched reading, then finds the change once', async () => {
    const world = new World();
    await world.watch(A, 3990);
    expect(await world.runner.run('due')).toEqual({ checked: 1, left: 0 });
    expect(await world.outcomes()).toEqual(['same']);
    world.prices.set(A, 3490);
    expect((await world.runner.run('due')).checked).toBe(0);
    await world.runner.run('all');
    await world.runner.run('all');
    const changes = await world.database.changes.toArray();
    expect(changes.map(({ key, kind, seen }) => [key, kind, seen])).toEqual([['product.price', 'changed', false]]);
  });

  it('asks one host for one page at a time, at least a second apart, and several hosts at once', async () => {
    const world = new World();
    for (const host of ['a', 'b'])
      for (const page of [1, 2, 3]) await world.watch(`https://${host}.test/p/${page}`, 1000);
    await world.runner.run('due');
    const pages = world.requests.filter(({ url }) => url.startsWith('https://a.test/p/'));
    expect(pages).toHaveLength(3);
    for (const [place, { at }] of pages.entries())
      if (place > 0) expect(at - pages[place - 1]!.at).toBeGreaterThanOrEqual(1_000);
  });

  it('shares the pause of a host with the completing of a profile', async () => {
    const world = new World();
    const turns = createHostTurns(world.ports());
    world.runner = createRunner({ ...world.ports(), turns });
    for (const page of [1, 2]) await world.watch(`https://a.test/p/${page}`, 1000);
    const ports: CompletePorts = {
      ...world.ports(),
      turns,
      log: () => Promise.resolve(),
      keep: () => Promise.resolve(0),
      progress: () => Promise.resolve(),
    };
    const urls = ['https://a.test/d', 'https://a.test/r'];
    await Promise.all([
      world.runner.run('due'),
      completeProfile(ports, { site: 'a.test', urls, known: [] }, new AbortController().signal),
    ]);
    const pages = world.requests.filter(({ url }) => !url.endsWith('/robots.txt')).map(({ at }) => at);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const [place, at] of pages.entries())
      if (place > 0) expect(at - pages[place - 1]!).toBeGreaterThanOrEqual(1_000);
  });

  it('pauses a watch whose right is gone, and says so', async () => {
    const world = new World();
    await world.watch(A, 1000);
    world.allowed = false;
    await world.runner.run('due');
    expect(world.requests).toEqual([]);
    expect(await world.database.watches.toArray()).toMatchObject([
      { state: 'paused', pausedBecause: 'right-revoked', lastOutcome: 'paused' },
    ]);
  });

  it('that is cancelled leaves no trace of the checks that were not finished', async () => {
    const world = new World();
    await world.watch(A, 1000);
    await world.watch('https://a.test/p/2', 1000);
    world.step = (name) => {
      if (name === 'after fetch' && world.requests.length === 2) world.runner.cancel();
    };
    await world.runner.run('due').catch(() => undefined);
    world.step = () => undefined;
    expect(await world.database.progress.count()).toBe(0);
    expect((await world.database.watches.toArray()).every(({ leaseUntil }) => leaseUntil === undefined)).toBe(true);
    world.now += 10 * MINUTE;
    await world.runner.run('due');
    expect(await world.outcomes()).toEqual(['same', 'same']);
  });

  it('that the merchant stops leaves the due times of the rest as they were', async () => {
    const world = new World();
    for (const page of [1, 2, 3]) await world.watch(`https://a.test/p/${page}`, 1000);
    await world.runner.run('due');
    const before = (await world.database.watches.toArray()).map(({ dueAt }) => dueAt);
    const asked = world.requests.length;
    world.step = (name) => {
      if (name === 'before fetch' && world.requests.length === asked) world.runner.cancel();
    };
    world.now += 10 * MINUTE;
    await world.runner.run('all').catch(() => undefined);
    const after = (await world.database.watches.toArray()).map(({ dueAt }) => dueAt);
    // The one that was being fetched may still end; nothing new is begun.
    expect(after.filter((dueAt) => before.includes(dueAt))).toHaveLength(2);
    expect(world.requests.length).toBe(asked + 1);
  });

  it('tells its caller when the disk is full, and gives the lease back', async () => {
    const world = new World();
    await world.watch(A, 1000);
    world.database.checks.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(world.runner.run('due')).rejects.toMatchObject({ code: 'disk-full' });
    expect((await world.database.watches.toArray()).map(({ leaseUntil }) => leaseUntil)).toEqual([undefined]);
    expect(await world.database.snapshots.where('shop').equals('a.test').count()).toBe(1);
  });

  it('catches up after a long sleep with one check each', async () => {
    const world = new World();
    for (const page of [1, 2, 3, 4]) await world.watch(`https://a.test/p/${page}`, 1000, 60);
    await world.runner.run('due');
    world.now += 3 * 24 * 60 * MINUTE;
    expect((await world.runner.run('due')).checked).toBe(4);
    expect((await world.runner.run('due')).checked).toBe(0);
    expect(await world.database.checks.count()).toBe(8);
  });
});

describe('a worker that is stopped', () => {
  it('takes up a wish to check now, though nothing was due', async () => {
    const world = new World();
    for (const page of [1, 2, 3]) await world.watch(`https://a.test/p/${page}`, 1000);
    await world.runner.run('due');
    world.now += 10 * MINUTE;
    const asked = world.requests.length;
    world.step = () => {
      if (world.requests.length > asked) throw new Error('stopped');
    };
    await world.runner.run('all').catch(() => undefined);
    await world.restart();
    expect(await world.runner.run('due')).toEqual({ checked: 3, left: 0 });
  });

  it('after any step takes the check up again and never tells a change twice', async () => {
    const steps: string[] = [];
    const rehearsal = new World();
    await rehearsal.watch(A, 3990);
    await rehearsal.runner.run('due');
    rehearsal.prices.set(A, 3490);
    rehearsal.step = (name) => steps.push(name);
    await rehearsal.runner.run('all');
    expect(steps.length).toBeGreaterThan(12);

    for (const [stop] of steps.entries()) {
      const world = new World();
      await world.watch(A, 3990);
      await world.runner.run('due');
      world.prices.set(A, 3490);
      world.now += 30 * 60 * MINUTE;
      let step = 0;
      world.step = () => {
        // From here on nothing of the old worker happens any more.
        if (step++ >= stop) throw new Error('stopped');
      };
      await world.runner.run('due').catch(() => undefined);
      await world.restart();
      await world.runner.run('due');
      const told = await world.database.changes.toArray();
      expect([steps[stop], told.length]).toEqual([steps[stop], 1]);
      expect(await world.database.watches.toArray()).toMatchObject([{ lastOutcome: 'changed', leaseUntil: undefined }]);
      const snapshots = await world.database.snapshots.toArray();
      expect(snapshots.filter(({ via }) => via === 'fetch')).toHaveLength(2);
    }
  });
});
