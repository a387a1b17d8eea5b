/** Decisions stay with their findings, and are not lost when the facts change. */
import { expect, it } from 'vitest';
import type { FindingNoteRecord } from '../model/project.ts';
import { bySide, decided } from './decided.ts';
import type { Finding } from './findings.ts';

const finding = (id: string, side: Finding['side']): Finding => ({
  rule: 'ahead',
  mine: { kind: 'yes' },
  next: { kind: 'yes' },
  of: 2,
  id,
  item: 'sh-cost',
  side,
  weight: 30,
  proofs: [],
});
const note = (name: string, more: Partial<FindingNoteRecord> = {}): FindingNoteRecord => ({
  project: '',
  finding: name,
  verdict: 'kept',
  comment: '',
  said: name,
  at: '2026-11-20T00:00:00.000Z',
  ...more,
});

it('puts each decision on its finding and keeps those whose finding is gone', () => {
  const result = decided(
    [finding('a', 'strength'), finding('b', 'weakness')],
    [
      note('b', { side: 'threat' }),
      note('c'),
      note('d', { verdict: 'dropped' }),
      note('e', { verdict: 'open', comment: 'x' }),
    ],
  );
  expect(result.findings.map(({ verdict, side }) => [verdict, side])).toEqual([
    ['open', 'strength'],
    ['kept', 'threat'],
  ]);
  expect(result.gone.map((one) => one.finding)).toEqual(['c', 'e']);
  expect(bySide(result.findings).map(({ side, findings }) => [side, findings.length])).toEqual([
    ['strength', 1],
    ['weakness', 0],
    ['opportunity', 0],
    ['threat', 1],
  ]);
});
