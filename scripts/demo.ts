/**
 * The demonstration (`npm start`): with a display, opens Chromium with Vigie beside the first demo shop; without one, does the
 * whole job by itself and leaves its results in `out/`.
 */
import { showToPerson } from './demo/person.ts';
import { tour } from './demo/tour.ts';

const hasDisplay =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

try {
  if (hasDisplay && !process.argv.includes('--headless')) await showToPerson();
  else await tour();
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = 1;
}
