/** What a merchant does with Vigie, in the real panel: read, allow, save, watch, check. Used by the demonstration and the tests. */
import type { Page } from '@playwright/test';
import { dictionaryOf } from '../../../lib/i18n/dictionary.ts';
import type { ReadingRecord } from '../../../lib/model/records.ts';
import { pageKey } from '../../../lib/text/url.ts';
import type { VigieInChromium } from './chromium.ts';
import { rowsExpression } from './stored.ts';
import type { DebugTarget } from './target.ts';

/** The words that the interface shows in English, so that tests follow the interface and not the other way round. */
export const words = dictionaryOf('en');

export class Merchant {
  readonly vigie: VigieInChromium;
  readonly page: Page;
  #panel: DebugTarget | undefined;

  constructor(vigie: VigieInChromium, page: Page) {
    this.vigie = vigie;
    this.page = page;
  }

  /** The real side panel; it must have been opened by a click. */
  async panel(): Promise<DebugTarget> {
    this.#panel ??= await this.vigie.panel();
    return this.#panel;
  }

  /** Opens a page as a visitor would and lets its scripts finish. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'networkidle' });
  }

  /** The toolbar click: opens the panel and reads the page in front. */
  async clickIcon(): Promise<DebugTarget> {
    await this.vigie.clickIcon(this.page);
    return this.panel();
  }

  /** Rows of a table of Vigie's database. */
  async rows<T>(table: string): Promise<T[]> {
    return (await this.panel()).evaluate<T[]>(rowsExpression(table));
  }

  /** Waits until the newest reading of the page in front is done, whatever came out of it. */
  async reading(since = '', seconds = 45): Promise<ReadingRecord> {
    const key = JSON.stringify(pageKey(this.page.url()));
    const found = `(${rowsExpression('readings')}).then((all) => all.find((one) => one.state !== 'reading' && one.at > ${JSON.stringify(since)} && one.url.startsWith(${key})))`;
    return (await this.panel()).waitFor<ReadingRecord>(found, `a reading of ${this.page.url()}`, seconds);
  }

  /** Waits for the reading of the page in front and saves it. */
  async save(): Promise<ReadingRecord> {
    const panel = await this.panel();
    const reading = await this.reading();
    if (reading.state !== 'read') {
      throw new Error(`${this.page.url()} was not read: ${reading.error?.code ?? ''} ${reading.error?.detail ?? ''}`);
    }
    await panel.click(words.page.save, '.view-head button');
    // A shop that is read as it is browsed may have been read again meanwhile, so the saved reading itself is looked for.
    const key = JSON.stringify(pageKey(reading.url));
    await panel.waitFor(
      `(${rowsExpression('snapshots')}).then((all) => all.some((one) => one.pageKey === ${key} && one.takenAt >= ${JSON.stringify(reading.at)}))`,
      `${this.page.url()} to be saved`,
    );
    return reading;
  }

  /** Visits a page, clicks the icon, and saves what was read. */
  async readAndSave(url: string): Promise<ReadingRecord> {
    // From before the visit on: in a shop that is always read, the click joins a reading that has begun by itself.
    const before = new Date().toISOString();
    await this.visit(url);
    await this.clickIcon();
    await this.show('page');
    await this.reading(before);
    return this.save();
  }

  /** Chooses how Vigie may read, in the panel. */
  async chooseMode(mode: 'click' | 'shop' | 'all'): Promise<void> {
    const panel = await this.panel();
    await this.unfoldModes(true);
    await panel.click(words.reading[mode].name, '.modes button');
    const state = mode === 'click' ? words.reading.click.name : words.reading[mode].state;
    await panel.see(state);
    await this.unfoldModes(false);
  }

  /** Opens or closes the list of the ways to read. */
  async unfoldModes(open: boolean): Promise<void> {
    const panel = await this.panel();
    await panel.clickUntil(
      words.reading.change,
      '.reading-line button',
      `document.querySelector('.reading-line [aria-expanded]')?.getAttribute('aria-expanded') === '${String(open)}'`,
      `the ways to read to be ${open ? 'open' : 'closed'}`,
    );
  }

  /** Goes to a view of the panel by its tab. */
  async show(view: 'page' | 'shop' | 'compare' | 'watch'): Promise<void> {
    const panel = await this.panel();
    await panel.clickUntil(
      words.app.tabs[view],
      '[role=tab]',
      `document.querySelector('[data-view="${view}"]')?.getAttribute('aria-selected') === 'true'`,
      `the view "${view}"`,
    );
  }

  /** Watches the page in front: the button, then the dialog that says why the right is needed. */
  async watch(): Promise<void> {
    const panel = await this.panel();
    await this.show('page');
    await this.reading();
    const { length } = await this.rows('watches');
    await panel.clickUntil(
      words.page.follow,
      '.view-foot button',
      `document.querySelector('dialog[open]') !== null`,
      'the question before a page is watched',
    );
    await panel.click(words.watch.dialogAllow, 'dialog button');
    // The first fetch follows at once: it shows whether a stranger is shown what the visit saw, and is the measure from then on.
    await panel.waitFor(
      `(${rowsExpression('watches')}).then((all) => all.length === ${String(length + 1)} && all.every(({ lastDetail }) => lastDetail !== undefined && lastDetail !== 'visit'))`,
      `${this.page.url()} to be watched and fetched for the first time`,
      30,
    );
  }

  /** Has all watched pages read again now, and waits for every outcome. */
  async checkAll(): Promise<void> {
    const panel = await this.panel();
    const before = new Date().toISOString();
    await this.show('watch');
    await panel.click(words.watch.checkAll, '.view-head button');
    await panel.waitFor(
      `(${rowsExpression('watches')}).then((all) => all.every(({ state, lastCheckAt }) => state !== 'active' || (lastCheckAt ?? '') > ${JSON.stringify(before)}))`,
      'every watched page to be read again',
      60,
    );
    await panel.waitFor(`document.querySelector('.progress-line') === null`);
  }
}
