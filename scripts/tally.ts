/** Counts passed, failed and skipped tests in the machine-readable reports of the test tools. */
import * as z from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why tests were skipped, each reason once. */
  readonly skipReasons: readonly string[];
  /** Tests that passed only at their second try. */
  readonly unsteady?: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, skipReasons: [] };

/** The sum of two counts. */
export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    skipReasons: [...new Set([...one.skipReasons, ...other.skipReasons])],
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** Counts a Vitest JSON report; a file that failed before any of its tests ran is one failure. */
export function vitestTally(report: string): Tally {
  const read = vitestReport.parse(JSON.parse(report));
  const brokenFiles = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const withSkips = read.testResults.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo'),
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + brokenFiles.length,
    skipped: read.numPendingTests + read.numTodoTests,
    skipReasons: withSkips.map(
      ({ name }) => `${name.slice(Math.max(0, name.search(/(?:lib|test|components|entrypoints)\//)))} says why`,
    ),
  };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

function playwrightTests(suite: Suite): NonNullable<Suite['specs']>[number]['tests'][number][] {
  return [
    ...(suite.specs ?? []).flatMap(({ tests }) => [...tests]),
    ...(suite.suites ?? []).flatMap((inner) => playwrightTests(inner)),
  ];
}

/** Counts a Playwright JSON report; a test that passed only at its second try is counted and named, an error outside tests is a failure. */
export function playwrightTally(report: string): Tally {
  const read = JSON.parse(report) as Suite & { readonly errors?: readonly unknown[] };
  const tests = playwrightTests(read);
  const of = (status: string): typeof tests => tests.filter((test) => test.status === status);
  const reasons = of('skipped').flatMap(({ annotations }) =>
    (annotations ?? [])
      .filter(({ type }) => type === 'skip')
      .map(({ description }) => description ?? 'no reason given'),
  );
  if (tests.length === 0) throw new Error('no test ran');
  return {
    passed: of('expected').length + of('flaky').length,
    failed: of('unexpected').length + (read.errors?.length ?? 0),
    skipped: of('skipped').length,
    skipReasons: [...new Set(reasons)],
    ...(of('flaky').length > 0 ? { unsteady: of('flaky').length } : {}),
  };
}

const webExtReport = z.object({
  summary: z.object({ errors: z.number(), notices: z.number(), warnings: z.number() }),
});

/** Counts one for a package that the add-on linter finds free of errors, one failure per error otherwise. */
export function webExtTally(output: string): Tally {
  const { errors } = webExtReport.parse(JSON.parse(output.slice(output.indexOf('{')))).summary;
  return errors === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: errors };
}
