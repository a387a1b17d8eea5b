/** Which browsers this machine has, as `scripts/setup.mjs` found them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The shipping builds, exactly as they are zipped; `VIGIE_BUILDS` names another folder, such as that of unpacked packages. */
const built = process.env['VIGIE_BUILDS'] ?? join(ROOT, '.output');
export const BUILDS = { chromium: join(built, 'chrome-mv3'), firefox: join(built, 'firefox-mv3') } as const;

const found = z.object({ chromium: z.nullish(z.string()), firefox: z.nullish(z.string()) });

/** The program of a browser; undefined where there is none. */
export function browserProgram(name: 'chromium' | 'firefox'): string | undefined {
  const file = join(ROOT, '.cache/browsers.json');
  if (!existsSync(file)) return undefined;
  return found.parse(JSON.parse(readFileSync(file, 'utf8')))[name] ?? undefined;
}

/** Without a browser its tests are skipped on a person's machine and fail where the project is judged. */
export function mayBeSkipped(): boolean {
  return process.env['CI'] !== 'true' && process.env['CI'] !== '1';
}
