/** The window over long tables never leaves the table and always covers what is seen. */
import { describe, expect, it } from 'vitest';
import { ROW_HEIGHT, rowsInView } from './rows-in-view.ts';

describe('rowsInView', () => {
  it('covers the rows that are seen, with a margin', () => {
    expect(rowsInView(1000, 0, 380)).toEqual({ first: 0, end: 22 });
    expect(rowsInView(1000, 100 * ROW_HEIGHT, 380)).toEqual({ first: 88, end: 122 });
  });

  it('stays inside of the table, also after it became shorter', () => {
    expect(rowsInView(1000, 1e9, 380)).toEqual({ first: 978, end: 1000 });
    expect(rowsInView(5, 4000, 380)).toEqual({ first: 0, end: 5 });
    expect(rowsInView(300, -20, 0).first).toBe(0);
  });
});
