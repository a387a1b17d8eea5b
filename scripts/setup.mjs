/**
 * Makes a fresh clone ready to run: packages as the lock file names them and, where asked for, a Chromium and a Firefox.
 * Plain JavaScript for any Node from 20 on, without packages, since nothing is installed when it runs first.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const browsersFile = join(root, '.cache', 'browsers.json');
const wanted = new Set(process.argv.slice(2));

/** Runs a command; its output is shown only when it fails. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  return {
    ok: done.status === 0,
    output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? String(done.error) : ''}`.trim(),
  };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** True when node_modules holds exactly the versions of the lock file (npm keeps a list of what it installed there). */
function packagesAreCurrent() {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!lock || !installed || !existsSync(join(root, 'node_modules', '.bin', 'wxt'))) return false;
  return Object.entries(lock.packages).every(
    ([path, { version, optional, peer }]) =>
      path === '' ||
      installed.packages[path]?.version === version ||
      // npm leaves out packages for other systems
      ((optional || peer) && installed.packages[path] === undefined),
  );
}

function installPackages() {
  if (!packagesAreCurrent()) {
    console.log('Installing packages (about a minute, once)…');
    const attempt = () => run('npm', ['ci', '--loglevel=error']);
    const first = attempt();
    // A second try helps against a connection that broke once.
    const done = first.ok ? first : attempt();
    if (!done.ok) {
      console.error(`${done.output}\n\nThe packages could not be installed. Is the network there?`);
      return false;
    }
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const done = run('npx', ['wxt', 'prepare']);
    if (!done.ok) {
      console.error(done.output);
      return false;
    }
  }
  return true;
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

/** The first of these programs that answers to --version. */
function works(files) {
  return files.find((file) => file !== undefined && existsSync(file) && run(file, ['--version']).ok);
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a Debian package where this user may; says why not otherwise. */
function installDebianPackage(name) {
  if (!isDebian() || !onPath('apt-get')) return 'this is not Debian';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(onPath('sudo') && run('sudo', ['-n', 'true']).ok)) return 'this user may not install packages';
  console.log(`Installing ${name} (Debian package, once)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    isRoot ? run('apt-get', args, { env }) : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  apt('update', '-q');
  const done = apt('install', '-y', '-q', '--no-install-recommends', name);
  return done.ok ? undefined : done.output.split('\n').slice(-3).join('\n');
}

/** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
function playwrightChromium() {
  const { output, ok } = run(process.execPath, [
    '-e',
    "process.stdout.write(require('@playwright/test').chromium.executablePath())",
  ]);
  return ok ? output : undefined;
}

function systemChromium() {
  // Branded Chrome refuses unpacked extensions on the command line since version 137: only Chromium will do.
  return works([
    process.env.VIGIE_CHROMIUM,
    onPath('chromium'),
    onPath('chromium-browser'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    playwrightChromium(),
  ]);
}

function findChromium() {
  const found = systemChromium();
  if (found) return found;
  const refusal = installDebianPackage('chromium');
  if (refusal === undefined) return systemChromium();
  console.log(`No Chromium here, and no package (${refusal}); downloading one with Playwright (once)…`);
  const done = run('npx', ['playwright', 'install', 'chromium']);
  if (!done.ok) console.error(done.output.split('\n').slice(-5).join('\n'));
  return systemChromium();
}

function systemFirefox() {
  return works([
    process.env.VIGIE_FIREFOX,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

function findFirefox() {
  const found = systemFirefox();
  if (found) return found;
  const refusal = installDebianPackage('firefox-esr');
  return refusal === undefined ? systemFirefox() : undefined;
}

/** Finds one browser, trying the place noted last time first, and notes where it is. */
function provide(name, find) {
  const noted = readJson(browsersFile) ?? {};
  const file =
    process.env[`VIGIE_${name.toUpperCase()}`] === undefined && noted[name] && existsSync(noted[name])
      ? noted[name]
      : find();
  mkdirSync(dirname(browsersFile), { recursive: true });
  writeFileSync(browsersFile, `${JSON.stringify({ ...noted, [name]: file ?? null }, undefined, 2)}\n`);
  if (!file) {
    console.error(`No ${name} found. Install it, or name its program in VIGIE_${name.toUpperCase()}.`);
  }
}

if (!installPackages()) process.exit(1);
if (wanted.has('--chromium')) provide('chromium', findChromium);
if (wanted.has('--firefox')) provide('firefox', findFirefox);
