/** One pause per host, whoever asks: completing a profile and checking watches never press a shop together. */
import { describe, expect, it } from 'vitest';
import { createHostTurns } from './host-turns.ts';

const go = new AbortController().signal;

function clock() {
  let time = Date.parse('2026-11-22T09:00:00.000Z');
  const slept: number[] = [];
  const turns = createHostTurns({
    now: () => new Date(time),
    random: () => 0,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  });
  return { turns, slept, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('turns at a host', () => {
  it('let one in at a time, in order, with a second between', async () => {
    const { turns, slept } = clock();
    const order: string[] = [];
    const visit = async (name: string): Promise<void> => {
      const turn = await turns.take('shop.test', go);
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
      turn?.leave();
    };
    await Promise.all([visit('check'), visit('completing'), visit('again')]);
    expect(order).toEqual(['check in', 'check out', 'completing in', 'completing out', 'again in', 'again out']);
    expect(slept).toEqual([1_000, 1_000]);
  });

  it('keep hosts apart, and count the time that has passed', async () => {
    const { turns, slept, wait } = clock();
    (await turns.take('a.test', go))?.leave();
    (await turns.take('b.test', go))?.leave();
    wait(400);
    (await turns.take('a.test', go))?.leave();
    expect(slept).toEqual([600]);
  });

  it('owe a host the pause that it wished for last', async () => {
    const { turns, wait } = clock();
    (await turns.take('a.test', go))?.leave(30);
    expect(turns.owed('a.test')).toBe(30_000);
    wait(29_000);
    expect(turns.owed('a.test')).toBe(1_000);
    wait(-60 * 60_000);
    expect(turns.owed('a.test')).toBe(0);
  });

  it('are given up when cancelled, and do not stand in the way of the next', async () => {
    const { turns } = clock();
    const stop = new AbortController();
    const first = await turns.take('a.test', go);
    const second = turns.take('a.test', stop.signal);
    const third = turns.take('a.test', go);
    stop.abort();
    first?.leave();
    expect(await second).toBeUndefined();
    expect(await third).toBeDefined();
  });
});
