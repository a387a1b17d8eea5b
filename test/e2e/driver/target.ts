/** One page that Playwright does not list (the real side panel), driven through the browser's debugging protocol. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * In the page: the middle of the visible control with this accessible name, once it can be used and nothing covers it. The control
 * notes the click that reaches it, so that a click that went beside a moving control is seen to be lost.
 */
const FIND = `(name, kinds, token) => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (node) => clean(node.getAttribute('aria-label') ?? node.textContent);
  const seen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 0;
  const all = [...document.querySelectorAll(kinds)].filter(seen);
  const node = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name)) ?? all.find((one) => nameOf(one).includes(name));
  if (!node || node.matches(':disabled, [aria-disabled=true]')) return undefined;
  node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = node.getBoundingClientRect();
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(place.x, place.y);
  if (!hit || !(node.contains(hit) || hit.contains(node))) return undefined;
  if (token) node.addEventListener('click', () => { globalThis.clickArrived = token; }, { capture: true, once: true });
  return place;
}`;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the protocol calls the keys. */
const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 } as const;

/** Between two looks at a control that must not have moved. */
const LOOK_AGAIN_MS = 60;

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

  /** A real mouse click in the middle of the control with this name; done again when the control moved away from under it. */
  async click(name: string, kinds = CONTROLS, seconds = 30): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!(await this.#clickOnce(name, kinds, end))) {
      if (Date.now() > end) throw new Error(`No click reached "${name}"\nThe panel shows:\n${await this.text()}`);
    }
  }

  /** Clicks a control that opens or starts something, until that is so. */
  async clickUntil(name: string, kinds: string, effect: string, what: string, seconds = 30): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      if (await this.evaluate<boolean>(`Boolean(${effect})`)) return;
      // Where the effect is slow, the control may be gone or covered by what it opened: then it is not looked for any longer.
      await this.#clickOnce(name, kinds, Math.min(end, Date.now() + 3_000));
      for (let look = 0; look < 20; look += 1) {
        if (await this.evaluate<boolean>(`Boolean(${effect})`)) return;
        await pause(100);
      }
      if (Date.now() > end)
        throw new Error(`Clicked "${name}" and waited for: ${what}\nThe panel shows:\n${await this.text()}`);
    }
  }

  /** One click where the control stands in two looks in a row; says whether it reached the control. */
  async #clickOnce(name: string, kinds: string, end: number): Promise<boolean> {
    const token = `${String(++this.#count)} ${name}`;
    const place = await this.#restingPlace(name, kinds, token, end);
    if (!place) return false;
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const) {
      await this.send('Input.dispatchMouseEvent', {
        type,
        ...place,
        button: type === 'mouseMoved' ? 'none' : 'left',
        clickCount: 1,
      });
    }
    for (let look = 0; look < 10; look += 1) {
      if (await this.evaluate<boolean>(`globalThis.clickArrived === ${JSON.stringify(token)}`)) return true;
      await pause(50);
    }
    return false;
  }

  async #restingPlace(name: string, kinds: string, token: string, end: number): Promise<Place | undefined> {
    const look = (mark: string): Promise<Place | undefined> =>
      this.evaluate<Place | undefined>(
        `(${FIND})(${JSON.stringify(name)}, ${JSON.stringify(kinds)}, ${JSON.stringify(mark)})`,
      );
    while (Date.now() < end) {
      const first = await look('');
      await pause(LOOK_AGAIN_MS);
      const second = first && (await look(token));
      if (second && first.x === second.x && first.y === second.y) return second;
    }
    return undefined;
  }

  /** Presses one of the keys that have a name, where the focus of this page is. */
  async press(key: keyof typeof KEY_CODES): Promise<void> {
    for (const type of ['keyDown', 'keyUp'])
      await this.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: KEY_CODES[key] });
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
