/** When alerts speak: quiet hours over midnight, one digest a day whatever the clock does, and never a flood. */
import { describe, expect, it } from 'vitest';
import type { ChangeGroup } from '../compare/change-groups.ts';
import type { AlertTimes } from '../model/watching.ts';
import { isQuiet, speechOf } from './alerts.ts';

const TIMES: AlertTimes = { mode: 'each', from: 'medium', quietFrom: 20 * 60, quietTo: 8 * 60, digestAt: 9 * 60 };
const at = (hour: number, minute = 0, day = 12): Date => new Date(2026, 10, day, hour, minute);
const group = (id: string, more: Partial<ChangeGroup> = {}): ChangeGroup => ({
  id,
  shop: 's.test',
  at: '',
  item: 'pr-price',
  importance: 'high',
  changes: [{}] as never,
  seen: false,
  alerts: true,
  ...more,
});

describe('alerts', () => {
  it('keep quiet in the quiet hours, over midnight too', () => {
    expect([at(19, 59), at(20), at(3), at(7, 59), at(8)].map((now) => isQuiet(TIMES, now))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const noon = { ...TIMES, quietFrom: 12 * 60, quietTo: 14 * 60 };
    expect([at(11), at(12), at(14)].map((now) => isQuiet(noon, now))).toEqual([false, true, false]);
    expect(isQuiet({ ...TIMES, quietTo: TIMES.quietFrom }, at(20))).toBe(false);
    expect(speechOf([group('a')], TIMES, at(22), undefined).kind).toBe('silent');
  });

  it('tell what is important enough and what the rules let speak', () => {
    const groups = [group('a'), group('b', { importance: 'low' }), group('c', { alerts: false })];
    const speech = speechOf(groups, TIMES, at(10), undefined);
    expect(speech).toMatchObject({ kind: 'each', groups: [{ id: 'a' }] });
    expect(speechOf(groups, { ...TIMES, mode: 'off' }, at(10), undefined).kind).toBe('silent');
    expect(
      speechOf(
        ['a', 'b', 'c', 'd'].map((id) => group(id)),
        TIMES,
        at(10),
        undefined,
      ).kind,
    ).toBe('digest');
  });

  it('come as one digest a day, also after sleep, daylight saving or a clock that was set back', () => {
    const daily = { ...TIMES, mode: 'digest' } as const;
    const kinds = (now: Date, last: Date | undefined) => speechOf([group('a')], daily, now, last?.toISOString()).kind;
    expect(kinds(at(8, 59), undefined)).toBe('silent');
    expect(kinds(at(9), undefined)).toBe('digest');
    expect(kinds(at(15), at(9))).toBe('silent');
    expect(kinds(at(15, 0, 13), at(9))).toBe('digest');
    expect(kinds(at(9, 0, 12), at(9, 30, 12))).toBe('silent');
    expect(kinds(at(9, 0, 12), at(9, 0, 15))).toBe('digest');
  });
});
