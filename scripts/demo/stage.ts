/** Everything that the demonstration stands on: a fresh build, the demo shops, Chromium with Vigie. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../test/e2e/driver/browsers.ts';
import { VigieInChromium } from '../../test/e2e/driver/chromium.ts';
import { startTown } from '../../test/shops/town.ts';
import type { RunningTown } from '../../test/shops/town.ts';

export interface Stage {
  readonly town: RunningTown;
  readonly vigie: VigieInChromium;
}

/** Builds the package for Chromium as it ships. */
export async function build(): Promise<void> {
  const child = spawn(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** Starts the shops and a browser with Vigie. */
export async function openStage(options: { readonly headless: boolean }): Promise<Stage> {
  const town = await startTown();
  const vigie = await VigieInChromium.launch({ port: town.port, headless: options.headless, language: 'en' });
  return { town, vigie };
}
