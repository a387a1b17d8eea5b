/** Firefox with the shipping build of Vigie, driven over its own WebDriver BiDi (no geckodriver needed). */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { BUILDS, browserProgram } from './browsers.ts';

const ADD_ON = 'vigie@vigie.example';
const UUID = '6f1c2f4e-3f0a-4d57-9f3e-5a2b8c7d9e10';

interface Answer {
  readonly id: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Finds the middle of the first visible control with this name that can be used; it notes the click that reaches it. */
const FIND = `(name, kinds, token) => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const seen = (node) => node.getBoundingClientRect().width > 0;
  const all = [...document.querySelectorAll(kinds)].filter(seen);
  const nameOf = (node) => clean(node.getAttribute('aria-label') ?? node.textContent);
  const node = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name)) ?? all.find((one) => nameOf(one).includes(name));
  if (!node || node.matches(':disabled, [aria-disabled=true]')) return '';
  node.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = node.getBoundingClientRect();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!hit || !(node.contains(hit) || hit.contains(node))) return '';
  if (token) node.addEventListener('click', () => { globalThis.clickArrived = token; }, { capture: true, once: true });
  return Math.round(box.x + box.width / 2) + ' ' + Math.round(box.y + box.height / 2);
}`;

export class VigieInFirefox {
  readonly profile: string;
  readonly downloads: string;
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #errors: LogEntry[] = [];
  #count = 0;

  private constructor(profile: string, downloads: string, child: ChildProcess, socket: WebSocket) {
    this.profile = profile;
    this.downloads = downloads;
    this.#process = child;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer & { readonly method?: string; readonly params?: LogEntry };
      if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') this.#errors.push(answer.params);
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** Starts Firefox with a fresh profile and installs the add-on. */
  static async launch(hosts: readonly string[]): Promise<VigieInFirefox> {
    const program = browserProgram('firefox');
    if (program === undefined) throw new Error('No Firefox: run "npm test" once');
    const profile = await mkdtemp(join(tmpdir(), 'vigie-firefox-'));
    const downloads = await mkdtemp(join(tmpdir(), 'vigie-downloads-'));
    const preferences: Readonly<Record<string, string | number | boolean>> = {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': hosts.join(','),
      'browser.shell.checkDefaultBrowser': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'intl.accept_languages': 'en',
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const child = spawn(
      program,
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port',
        '0',
        '--remote-allow-system-access',
      ],
      {
        env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    try {
      const socket = new WebSocket(`${await bidiAddress(child)}/session`);
      await once(socket, 'open');
      const firefox = new VigieInFirefox(profile, downloads, child, socket);
      await firefox.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      await firefox.send('session.subscribe', { events: ['log.entryAdded'] });
      await firefox.send('webExtension.install', { extensionData: { type: 'path', path: BUILDS.firefox } });
      return firefox;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Sends one BiDi command. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const answered = new Promise<Answer>((done) => this.#waiting.set(id, done));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answered;
    if (type === 'error') throw new Error(`${method}: ${message ?? 'error'}`);
    return result;
  }

  /** Opens a new tab at an address and gives its context. */
  async open(url: string): Promise<string> {
    const { context } = (await this.send('browsingContext.create', { type: 'tab' })) as { context: string };
    await this.go(context, url);
    return context;
  }

  async go(context: string, url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  async front(context: string): Promise<void> {
    await this.send('browsingContext.activate', { context });
  }

  /** Address of a page of the add-on. */
  address(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  /** The value of an expression that gives a string, number or truth. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = (await this.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value?: T }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value as T;
  }

  async waitFor<T>(context: string, expression: string, what = expression, seconds = 30): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const value = await this.evaluate<T>(context, expression);
      if (value) return value;
      if (Date.now() > end) {
        throw new Error(
          `Waited ${String(seconds)} s for: ${what}\nShown:\n${await this.evaluate<string>(context, 'document.body.innerText')}`,
        );
      }
      await pause(100);
    }
  }

  async see(context: string, words: string): Promise<void> {
    await this.waitFor(
      context,
      `document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)})`,
      `the words "${words}"`,
    );
  }

  /** A real mouse click on the control with this name, once it rests; done again when it moved away from under the mouse. */
  async click(
    context: string,
    name: string,
    kinds = 'button, a[href], summary, [role=tab], label, select',
  ): Promise<void> {
    const token = `${String(++this.#count)} ${name}`;
    const look = (mark: string): string =>
      `(${FIND})(${JSON.stringify(name)}, ${JSON.stringify(kinds)}, ${JSON.stringify(mark)})`;
    const end = Date.now() + 30_000;
    do {
      const first = await this.waitFor<string>(context, look(''), `a control called "${name}"`);
      await pause(60);
      if ((await this.evaluate<string>(context, look(token))) !== first) continue;
      await this.#press(context, first);
      for (let tries = 0; tries < 10; tries += 1) {
        if (await this.evaluate<boolean>(context, `globalThis.clickArrived === ${JSON.stringify(token)}`)) return;
        await pause(50);
      }
    } while (Date.now() < end);
    throw new Error(`No click reached "${name}"`);
  }

  async #press(context: string, place: string): Promise<void> {
    const [x, y] = place.split(' ').map(Number);
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Clicks Vigie's toolbar icon in the browser's own window. */
  async clickIcon(): Promise<void> {
    await this.inWindow(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ADD_ON}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  }

  /** Address of the page in the real sidebar; empty when it is closed. */
  async sidebar(): Promise<string> {
    return this.inWindow<string>(`(() => {
      const panel = document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser');
      return panel?.currentURI?.spec ?? '';
    })()`);
  }

  async inWindow<T>(expression: string): Promise<T> {
    const { contexts } = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window');
    return this.evaluate<T>(window.context, expression);
  }

  /** Errors that a page has written to its console. */
  errors(context: string): readonly string[] {
    return this.#errors.filter(({ source }) => source.context === context).map(({ text }) => text ?? '');
  }

  /** Puts a file of the disk into a field for files. */
  async choose(context: string, selector: string, path: string): Promise<void> {
    const { nodes } = (await this.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
    })) as { nodes: readonly { readonly sharedId: string }[] };
    const [field] = nodes;
    if (!field) throw new Error(`No field for files: ${selector}`);
    await this.send('input.setFiles', { context, element: { sharedId: field.sharedId }, files: [path] });
  }

  /** The text of the first downloaded file whose name ends like this. */
  async downloaded(ending: string): Promise<string> {
    return readFile(await this.downloadedPath(ending), 'utf8');
  }

  /** Where the first downloaded file lies whose name ends like this, once it is there whole. */
  async downloadedPath(ending: string): Promise<string> {
    const end = Date.now() + 30_000;
    for (;;) {
      const names = await readdir(this.downloads);
      const file = names.find((name) => name.endsWith(ending));
      if (file !== undefined && !names.includes(`${file}.part`)) {
        const path = join(this.downloads, file);
        if ((await stat(path)).size > 0) return path;
      }
      if (Date.now() > end) throw new Error(`No download ends in ${ending}`);
      await pause(100);
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.send('browser.close');
    await ended;
    for (const folder of [this.profile, this.downloads])
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function bidiAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('Firefox has no error stream');
  for await (const words of createInterface(child.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(words)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it was ready');
}
