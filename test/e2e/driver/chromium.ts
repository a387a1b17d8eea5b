/** Chromium with the shipping build of Vigie, driven as a person would: toolbar click, real side panel, granted rights. */
import { readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { BUILDS, browserProgram } from './browsers.ts';
import { DebugTarget } from './target.ts';

export interface LaunchOptions {
  /** Port that all `*.test` names lead to. */
  readonly port: number;
  /** Folder of the profile; a fresh one, deleted at the end, when missing. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly language?: string;
  readonly downloads?: string;
  /** Folder of another build than the shipping one. */
  readonly build?: string;
}

interface WorkerScope {
  readonly chrome: { readonly action: { readonly onClicked: { hasListeners(): boolean } } };
}

export class VigieInChromium {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly id: string;
  readonly #browser: CDPSession;
  readonly #ownProfile: boolean;

  private constructor(context: BrowserContext, profile: string, ownProfile: boolean, id: string, browser: CDPSession) {
    this.context = context;
    this.profile = profile;
    this.id = id;
    this.#browser = browser;
    this.#ownProfile = ownProfile;
  }

  /** Starts Chromium with Vigie and waits for its worker. */
  static async launch(options: LaunchOptions): Promise<VigieInChromium> {
    const executablePath = browserProgram('chromium');
    if (executablePath === undefined) throw new Error('No Chromium: run "npm start" or "npm test" once');
    const build = options.build ?? BUILDS.chromium;
    const ownProfile = options.profile === undefined;
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'vigie-chromium-')));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      viewport: null,
      ...(options.downloads === undefined ? {} : { downloadsPath: options.downloads }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The browser's own requests (updates, hints, sign-in, experiments) have no place in a test of ours.
        '--disable-client-side-phishing-detection',
        '--disable-default-apps',
        '--disable-domain-reliability',
        '--disable-search-engine-choice-screen',
        '--no-pings',
        '--no-default-browser-check',
        '--gaia-url=http://127.0.0.1:9',
        '--google-apis-url=http://127.0.0.1:9',
        '--google-url=http://127.0.0.1:9',
        '--lso-url=http://127.0.0.1:9',
        '--variations-server-url=http://127.0.0.1:9',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,NetworkTimeServiceQuerying,SafeBrowsingDelayedWarnings',
        `--lang=${options.language ?? 'en'}`,
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
        `--host-resolver-rules=MAP *.test:80 127.0.0.1:${String(options.port)}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    // At the very first start, a click that comes before the worker has named its listeners is lost.
    while (
      !(await worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.action.onClicked.hasListeners()))
    ) {
      await pause(20);
    }
    const browser = context.browser();
    if (!browser) throw new Error('The browser is gone');
    return new VigieInChromium(
      context,
      profile,
      ownProfile,
      new URL(worker.url()).host,
      await browser.newBrowserCDPSession(),
    );
  }

  worker(): Worker | undefined {
    return this.context.serviceWorkers()[0];
  }

  /** Lets later requests of the product for these origins succeed without the browser's own question. */
  async letAllow(pattern = '*://*/*'): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([id, origin]) => {
        const api = (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
          }
        ).chrome;
        await api.developerPrivate.addHostPermission(id, origin);
      },
      [this.id, pattern] as const,
    );
    await page.close();
  }

  /** Clicks Vigie's toolbar icon while this page is in front. */
  async clickIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const tab = await this.#tabOf(page);
    // Known to the browser, not yet to Playwright's list of commands.
    await (this.#browser as unknown as { send(method: string, params: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      {
        id: this.id,
        targetId: tab.targetId,
      },
    );
  }

  /** The browser's own record of a tab, which follows the page's address with a small delay. */
  async #tabOf(page: Page): Promise<{ readonly targetId: string }> {
    for (let tries = 0; tries < 50; tries += 1) {
      const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      if (tab) return tab;
      await pause(20);
    }
    throw new Error(`No tab shows ${page.url()}`);
  }

  /** The real side panel, once it is open. */
  async panel(): Promise<DebugTarget> {
    const end = Date.now() + 30_000;
    for (;;) {
      const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'page' }] });
      const listed = new Set(this.context.pages().map((page) => page.url()));
      const panel = targetInfos.find(
        ({ url }) => url.startsWith(`chrome-extension://${this.id}/sidepanel.html`) && !listed.has(url),
      );
      if (panel) {
        const target = await DebugTarget.attach(this.#browser, panel.targetId);
        await target.waitFor(
          'document.readyState === "complete" && document.querySelector("main") !== null',
          'the panel',
        );
        return target;
      }
      if (Date.now() > end) throw new Error('The side panel did not open');
      await pause(100);
    }
  }

  /** Vigie's own page in a tab of a chosen size: the panel (follows the tab looked at last) or the workspace. */
  async openApp(
    view: string,
    size: { readonly width: number; readonly height: number },
    file: 'sidepanel' | 'workspace' = 'sidepanel',
  ): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${this.id}/${file}.html#${view}`);
    return page;
  }

  /** Stops the service worker as the browser does when it is idle; needs any ordinary page. */
  async stopWorker(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    const end = Date.now() + 20_000;
    while (await this.workerRuns()) {
      if (Date.now() > end) throw new Error('The worker did not stop');
      await pause(50);
    }
  }

  async workerRuns(): Promise<boolean> {
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.some(({ url }) => url.includes(this.id));
  }

  /** Ends the browser process at once, as a crash would. */
  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close', { timeout: 15_000 });
    const lock = readlinkSync(join(this.profile, 'SingletonLock'));
    const id = Number(lock.slice(lock.lastIndexOf('-') + 1));
    process.kill(id, 'SIGKILL');
    await closed;
    // A process that is killed while the disk works for it lingers with its files locked; a browser started then finds its database
    // locked and makes a new one. Nobody starts a browser that fast by hand.
    while (runs(id)) await pause(10);
  }

  /** Closes the browser; deletes the profile where it was a fresh one. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.#ownProfile) await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
