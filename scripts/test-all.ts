/** Runs every check of the project (`npm test`) and ends in one line: `N passed, N failed`, with the skipped ones where there are any. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tally } from './tally.ts';
import { add, NOTHING, playwrightTally, vitestTally, webExtTally } from './tally.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'out', 'test');
/** A step that hangs is a failed step. */
const STEP_MINUTES = 20;

interface Run {
  readonly ok: boolean;
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Counts single tests out of the step's report; a step without one counts as one test. */
  readonly count?: (run: Run) => Tally;
}

/** The project's own programs, Node among them, come before the system's. */
function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

const STEPS: readonly Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'unused code', command: [bin('knip')] },
  {
    name: 'unit tests and page cases',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => vitestTally(readFileSync(unitReport, 'utf8')),
  },
  { name: 'build for Chromium', command: [bin('wxt'), 'build'] },
  { name: 'build for Firefox', command: [bin('wxt'), 'build', '-b', 'firefox'] },
  {
    name: 'end to end, Chromium and Firefox',
    command: [bin('playwright'), 'test', '-c', 'test/e2e/playwright.config.ts'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
    count: () => playwrightTally(readFileSync(e2eReport, 'utf8')),
  },
  {
    name: 'Firefox add-on rules',
    command: [
      bin('web-ext'),
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--output',
      'json',
      '--no-config-discovery',
    ],
    count: ({ output }) => webExtTally(output),
  },
];

function runStep({ command: [program, ...args], environment = {} }: Step): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        FORCE_COLOR: '0',
        NO_COLOR: '1',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (part: Buffer): void => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const limit = setTimeout(() => {
      output += `\nstopped after ${String(STEP_MINUTES)} minutes`;
      child.kill('SIGKILL');
    }, STEP_MINUTES * 60_000);
    child.on('error', (error) => {
      output += String(error);
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      done({ ok: code === 0, output });
    });
  });
}

/** Counts one finished step; a tool that failed without naming a failed test, or left no report, is one failure. */
function tallyOf(step: Step, run: Run): Tally {
  if (!step.count) return run.ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
  try {
    const tally = step.count(run);
    return !run.ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    console.log(`  no readable report: ${String(error)}`);
    return { ...NOTHING, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const chosen = process.argv.slice(2);
let total: Tally = NOTHING;
for (const step of STEPS) {
  if (chosen.length > 0 && !chosen.some((words) => step.name.includes(words))) continue;
  const started = performance.now();
  const run = await runStep(step);
  const tally = tallyOf(step, run);
  total = add(total, tally);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const skipped = tally.skipped > 0 ? `, ${String(tally.skipped)} skipped` : '';
  console.log(
    `${tally.failed > 0 ? '✗' : '✓'} ${step.name}: ${String(tally.passed)} passed, ${String(tally.failed)} failed${skipped} (${seconds} s)`,
  );
  if (tally.unsteady) console.log(`  unsteady: ${String(tally.unsteady)} passed only at the second try`);
  for (const reason of tally.skipReasons) console.log(`  skipped: ${reason}`);
  if (tally.failed > 0) console.log(run.output.split('\n').slice(-150).join('\n').replace(/^/gm, '  | '));
}

const skipped = total.skipped > 0 ? `, ${String(total.skipped)} skipped` : '';
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
