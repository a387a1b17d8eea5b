/** The counts that `npm test` prints, from reports in the form of each tool. */
import { describe, expect, it } from 'vitest';
import { add, NOTHING, playwrightTally, vitestTally, webExtTally } from './tally.ts';

describe('counting test reports', () => {
  it('counts a file that breaks before its tests as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { name: '/x/lib/a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] },
        { name: '/x/lib/b.test.ts', status: 'failed', assertionResults: [] },
        { name: '/x/lib/c.test.ts', status: 'passed', assertionResults: [{ status: 'skipped' }] },
      ],
    };
    expect(vitestTally(JSON.stringify(report))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 1,
      skipReasons: ['lib/c.test.ts says why'],
    });
  });

  it('counts nested suites, flaky tests and errors outside tests', () => {
    const test = (status: string) => ({ title: status, tests: [{ status }] });
    const report = {
      errors: [{}],
      suites: [
        { specs: [test('expected')], suites: [{ specs: [test('flaky'), test('unexpected'), test('expected')] }] },
      ],
    };
    expect(playwrightTally(JSON.stringify(report))).toMatchObject({ passed: 3, failed: 2, skipped: 0, unsteady: 1 });
  });

  it('takes a report without any test for a failure', () => {
    expect(() => playwrightTally('{"suites":[]}')).toThrow();
  });

  it('reads the add-on linter after its chatter', () => {
    expect(webExtTally('noise\n{"summary":{"errors":0,"notices":1,"warnings":2}}')).toEqual({ ...NOTHING, passed: 1 });
    expect(webExtTally('{"summary":{"errors":2,"notices":0,"warnings":0}}').failed).toBe(2);
  });

  it('adds up', () => {
    expect(add({ ...NOTHING, passed: 2 }, { ...NOTHING, failed: 1, skipped: 4 })).toMatchObject({
      passed: 2,
      failed: 1,
      skipped: 4,
    });
  });
});
