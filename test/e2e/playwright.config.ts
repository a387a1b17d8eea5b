/** End-to-end tests: the shipping builds in real browsers, on pages of the demo shops. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ROOT } from './driver/browsers.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(ROOT, 'test-results'),
  // Each test has its own browser, profile and shops; two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  // Real browsers on a busy machine: one more try, and the run says how many needed it.
  retries: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [['list']] : [['list'], ['json']],
});
