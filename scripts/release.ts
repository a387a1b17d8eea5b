/**
 * Builds both packages for the shops of the browsers, the same bytes for the same input: `npm run release` -> out/release/*.zip with
 * their fingerprints. `npm run release -- --check` builds twice and compares. No clock and no order of files gets into a package.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'out', 'release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
/** Every file bears this time; zip files know none before 1980. */
const TIME = new Date(Date.UTC(2000, 0, 1, 12));

const BUILDS = [
  { name: 'chromium', arguments: ['build'], folder: '.output/chrome-mv3' },
  { name: 'firefox', arguments: ['build', '-b', 'firefox'], folder: '.output/firefox-mv3' },
] as const;

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** One package: the files of a build in the order of their names. */
function pack(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of filesIn(folder))
    entries[relative(folder, file).split(sep).join('/')] = [readFileSync(file), { level: 9, mtime: TIME }];
  return zipSync(entries);
}

function build(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return BUILDS.map((one) => {
    // The time zone moves the hour that a zip file writes down.
    const env = { ...process.env, TZ: 'UTC', NODE_ENV: 'production' };
    const run = spawnSync(join(root, 'node_modules', '.bin', 'wxt'), one.arguments, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${one.name}: ${run.stdout}${run.stderr}`);
    return [`vigie-${version}-${one.name}.zip`, pack(join(root, one.folder))] as const;
  });
}

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

process.env['TZ'] = 'UTC';
mkdirSync(target, { recursive: true });
const packages = build();
const lines = packages.map(([name, bytes]) => `${fingerprint(bytes)}  ${name}`);
for (const [name, bytes] of packages) writeFileSync(join(target, name), bytes);
writeFileSync(join(target, 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));

if (process.argv.includes('--check')) {
  const again = build().map(([name, bytes]) => `${fingerprint(bytes)}  ${name}`);
  const same = again.join('\n') === lines.join('\n');
  console.log(same ? 'Built twice: the same bytes.' : `Built twice: NOT the same bytes.\n${again.join('\n')}`);
  process.exitCode = same ? 0 : 1;
}
