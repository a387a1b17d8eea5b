/** Page cases: one test per expected field, and a value that is not expected fails. */
import { describe, expect, it } from 'vitest';
import { caseNames, expectedOf, foundFacts, plainRows, readCase } from './read-case.ts';

describe.each(caseNames())('case %s', (name) => {
  const expected = expectedOf(name);
  if (!expected) {
    it('has an expectation', () => {
      expect.fail(`write test/cases/${name}/expected.json (npx node test/cases/rerun.ts ${name} prints a draft)`);
    });
    return;
  }
  const snapshot = readCase(name);
  const found = foundFacts(snapshot, expected.families);

  it('is analysed without a failing detector', () => {
    expect(snapshot.failures).toEqual([]);
  });
  it(`is a page of kind ${expected.pageKind}`, () => {
    expect(snapshot.pageKind).toBe(expected.pageKind);
  });
  it(`speaks ${expected.language ?? 'no known language'}`, () => {
    expect(snapshot.language).toBe(expected.language);
  });
  it(`is of ${expected.marketplace ?? 'no marketplace'}`, () => {
    expect(snapshot.marketplace).toBe(expected.marketplace);
  });
  if (expected.shop !== undefined) {
    it(`belongs to ${expected.shop}`, () => {
      expect(snapshot.shop).toBe(expected.shop);
    });
  }
  it.each(Object.entries(expected.facts))('%s', (key, value) => {
    if (value === true && found[key] !== undefined) return;
    expect(found[key]).toEqual(value);
  });
  it(`finds nothing else among ${expected.families.join(' ') || 'no families'}`, () => {
    expect(Object.keys(found).filter((key) => !Object.hasOwn(expected.facts, key))).toEqual([]);
  });
  it(`has ${expected.rows?.length ?? 0} rows`, () => {
    expect(plainRows(snapshot)).toEqual(expected.rows ?? []);
  });
  it('shows evidence for every fact', () => {
    for (const fact of snapshot.facts) {
      if (fact.state !== 'unknown') expect(fact.evidence[0].rule).not.toBe('');
    }
  });
});
