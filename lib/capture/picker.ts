/** Lets the merchant point at a value in the page, by mouse or keyboard, and returns the place that was chosen. */
import type { PickedPlace, PickerWords } from '../model/services.ts';
import { selectorOf } from './place.ts';

/** Where the panel leaves the words before the picker's script is injected: scripts from files take no arguments. */
export const WORDS_SLOT = 'vigiePickerWords';

const OUTLINE = '2px solid #0b6375';
const LONGEST = 300;

/** Runs until something is chosen or the merchant gives up (Escape, the button, leaving the page): then undefined. */
export function pick(words: PickerWords, page: Document = document): Promise<PickedPlace | undefined> {
  return new Promise((resolve) => {
    // A second wish ends the first.
    if (page.querySelector('vigie-picker')) page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    const host = page.createElement('vigie-picker');
    // A closed shadow root keeps the shop's styles and scripts out of our bar.
    const shadow = host.attachShadow({ mode: 'closed' });
    host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
    const box = page.createElement('div');
    box.style.cssText = `position:fixed;border:${OUTLINE};background:#0b637522;border-radius:3px;pointer-events:none;box-sizing:border-box`;
    const bar = page.createElement('div');
    bar.setAttribute('role', 'dialog');
    bar.setAttribute('aria-label', words.title);
    bar.style.cssText =
      'position:fixed;left:50%;top:12px;transform:translateX(-50%);max-width:min(560px,92vw);padding:10px 14px;border-radius:8px;background:#16232b;color:#fff;font:14px/1.45 system-ui,sans-serif;pointer-events:auto;box-shadow:0 6px 24px #0006;display:flex;gap:12px;align-items:center';
    const text = page.createElement('div');
    const title = page.createElement('b');
    title.textContent = words.title;
    const help = page.createElement('div');
    help.textContent = words.help;
    const preview = page.createElement('div');
    preview.setAttribute('aria-live', 'polite');
    preview.style.cssText = 'color:#ffe58f;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:420px';
    text.append(title, help, preview);
    const cancel = page.createElement('button');
    cancel.textContent = words.cancel;
    cancel.style.cssText =
      'font:inherit;color:inherit;background:none;border:1px solid #fff9;border-radius:6px;padding:4px 10px;cursor:pointer';
    bar.append(text, cancel);
    shadow.append(box, bar);

    let current: Element = page.querySelector('main h1, h1') ?? page.body;
    const textOf = (element: Element): string =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const show = (element: Element): void => {
      current = element;
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      preview.textContent = textOf(element).slice(0, 120);
    };
    const finish = (picked: PickedPlace | undefined): void => {
      listening.abort();
      host.remove();
      resolve(picked);
    };
    const choose = (): void => finish({ selector: selectorOf(current), text: textOf(current) });
    const step = (next: Element | null): void => {
      if (!next || next === host || next === page.documentElement) return;
      next.scrollIntoView({ block: 'nearest' });
      show(next);
    };

    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    page.addEventListener(
      'mousemove',
      (event) => {
        if (event.target instanceof Element && event.target !== host) show(event.target);
      },
      options,
    );
    page.addEventListener(
      'click',
      (event) => {
        if (event.target === host) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.target instanceof Element) current = event.target;
        choose();
      },
      options,
    );
    page.addEventListener(
      'keydown',
      (event) => {
        const moves: Record<string, () => void> = {
          Escape: () => finish(undefined),
          Enter: choose,
          ArrowUp: () => step(current.parentElement),
          ArrowDown: () => step(current.firstElementChild),
          ArrowLeft: () => step(current.previousElementSibling),
          ArrowRight: () => step(current.nextElementSibling),
        };
        const move = moves[event.key];
        if (!move) return;
        event.preventDefault();
        event.stopPropagation();
        move();
      },
      options,
    );
    cancel.addEventListener('click', () => finish(undefined), { signal: listening.signal });
    page.defaultView?.addEventListener('pagehide', () => finish(undefined), { signal: listening.signal });
    page.documentElement.append(host);
    show(current);
  });
}
