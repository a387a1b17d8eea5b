/** Notes what stands fixed over the page (banners, dialogs, bars) with the controls that a visitor sees in it; judges nothing. */
import type { Layer, LayerControl } from '../model/capture.ts';

const LAYER_LIMIT = 8;
const CONTROL_LIMIT = 40;
const CONTROL_TEXT = 80;
const LAYER_TEXT = 600;
/** Points of the window that are looked at, across and down: a banner covers at least one of them. */
const ACROSS = 5;
const DOWN = 9;

const CONTROL = 'button, a[href], [role="button"], input[type="button"], input[type="submit"]';
const SILENT = /^(?:script|style|noscript|template|iframe)$/;

/** All layers over the page, the one under the first point first. */
export function layers(): Layer[] {
  const found = new Set<Element>();
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++) {
      const x = (innerWidth * (column + 0.5)) / ACROSS;
      const y = (innerHeight * (row + 0.5)) / DOWN;
      const layer = layerOf(elementAt(x, y));
      if (layer) found.add(layer);
    }
  }
  return [...found].slice(0, LAYER_LIMIT).map(describe);
}

/** The innermost element at a point, inside open shadow roots too. */
function elementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** The outermost element around that stays in place when the page is scrolled. */
function layerOf(element: Element | null): Element | undefined {
  let layer: Element | undefined;
  for (let current = element; current !== null; current = parentOf(current)) {
    if (getComputedStyle(current).position === 'fixed' || current.matches(':modal')) layer = current;
  }
  return layer;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function describe(layer: Element): Layer {
  const host = layer.id === '' && layer.getRootNode() instanceof ShadowRoot ? parentOf(layer) : undefined;
  return {
    where: [host && nameOf(host), nameOf(layer) || layer.localName].filter(Boolean).join(' '),
    text: words(layer, LAYER_TEXT),
    controls: controlsIn(layer)
      .filter(isShown)
      .map(control)
      .filter(({ text }) => text !== '')
      .slice(0, CONTROL_LIMIT),
  };
}

/** Elements that can be pressed inside an element, its open shadow roots included. */
export function controlsIn(root: Element | ShadowRoot): Element[] {
  const inner = [...root.querySelectorAll('*'), root]
    .map((element) => (element instanceof Element ? element.shadowRoot : null))
    .filter((shadow) => shadow !== null)
    .flatMap(controlsIn);
  return [...root.querySelectorAll(CONTROL), ...inner];
}

/** What a control says, and how it is named and sized. */
export function control(element: Element): LayerControl {
  const box = element.getBoundingClientRect();
  const text =
    words(element, CONTROL_TEXT) || element.getAttribute('aria-label') || element.getAttribute('value') || '';
  return {
    text: text.replace(/\s+/g, ' ').trim().slice(0, CONTROL_TEXT),
    name: nameOf(element),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
}

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const shown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  return shown && box.width > 1 && box.height > 1;
}

function nameOf(element: Element): string {
  if (element.id !== '') return `#${element.id}`.slice(0, 100);
  return [...element.classList]
    .slice(0, 4)
    .map((token) => `.${token}`)
    .join('')
    .slice(0, 160);
}

/** The words of an element and of the open shadow roots in it, without scripts, up to a length. */
function words(element: Element, limit: number): string {
  let text = '';
  const ahead: Node[] = [element];
  for (let node = ahead.pop(); node && text.length < limit; node = ahead.pop()) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${(node as Text).data}`.replace(/\s+/g, ' ');
    else if (!(node instanceof Element) || !SILENT.test(node.localName)) {
      for (let child = node.lastChild; child !== null; child = child.previousSibling) ahead.push(child);
      if (node instanceof Element && node.shadowRoot) ahead.push(node.shadowRoot);
    }
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
