/** One page that Playwright does not list (the real side panel), driven through the browser's debugging protocol. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** In the page: the middle of the visible control with this accessible name, once nothing covers it. */
const FIND = `(name, kinds) => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (node) => clean(node.getAttribute('aria-label') ?? node.textContent);
  const seen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 0;
  const all = [...document.querySelectorAll(kinds)].filter(seen);
  const node = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name)) ?? all.find((one) => nameOf(one).includes(name));
  if (!node) return undefined;
  node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = node.getBoundingClientRect();
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(place.x, place.y);
  return hit && (node.contains(hit) || hit.contains(node)) ? place : undefined;
}`;

const CONTROLS =
  'button, a[href], summary, [role=tab], [role=button], [role=menuitem], label, select, input, th button';

export class DebugTarget {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** Attaches to a target by its id. */
  static async attach(browser: CDPSession, targetId: string): Promise<DebugTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new DebugTarget(browser, sessionId);
  }

  /** Sends one protocol command to the page. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const answered = new Promise<Answer>((done) => this.#waiting.set(id, done));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** The value of an expression in the page, promises awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value;
  }

  /** Waits until an expression is truthy. */
  async waitFor<T>(expression: string, what = expression, seconds = 30): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const value = await this.evaluate<T>(expression);
      if (value) return value;
      if (Date.now() > end)
        throw new Error(`Waited ${String(seconds)} s for: ${what}\nThe panel shows:\n${await this.text()}`);
      await pause(100);
    }
  }

  /** Everything that the page shows, as text. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** Waits until these words are shown. */
  async see(words: string, seconds = 30): Promise<void> {
    await this.waitFor(
      `document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)})`,
      `the words "${words}"`,
      seconds,
    );
  }

  /** A real mouse click in the middle of the control with this name. */
  async click(name: string, kinds = CONTROLS): Promise<void> {
    const found = `(${FIND})(${JSON.stringify(name)}, ${JSON.stringify(kinds)})`;
    const { x, y } = await this.waitFor<{ x: number; y: number }>(found, `a control called "${name}"`);
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const) {
      await this.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: type === 'mouseMoved' ? 'none' : 'left',
        clickCount: 1,
      });
    }
  }

  /** A picture of the page at a chosen size. */
  async picture(width: number, height: number, scale = 1): Promise<Buffer> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    await pause(250);
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    await this.send('Emulation.clearDeviceMetricsOverride');
    return Buffer.from(data, 'base64');
  }
}
