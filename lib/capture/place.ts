/** Describes a place on a page by a selector that should hold on the other pages of the same shop too. */

/** Identifiers with long numbers or hashes name this product or this build, not the place. */
function isStable(token: string): boolean {
  if (token.length < 2 || token.length > 60 || !/^[A-Z][\w-]*$/i.test(token)) return false;
  if (/\d{3}/.test(token)) return false;
  const tail = token.split(/[-_]/).at(-1) ?? token;
  return !(/\d/.test(tail) && /[a-z]/i.test(tail) && tail.length >= 5);
}

/** Words for a passing state of an element; a selector with them fails as soon as the state ends. */
const PASSING =
  /^(?:is-|has-|js-)?(?:active|hover|focus|open|opened|visible|hidden|selected|loading|loaded|lazy|current|show|in|fade|disabled)$/;

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Ways to name one element, best first. */
function names(element: Element): string[] {
  const tag = element.localName;
  const found: string[] = [];
  for (const attribute of ['itemprop', 'data-testid', 'data-test', 'data-qa', 'data-role', 'property']) {
    const value = element.getAttribute(attribute);
    if (value && value.length <= 60 && !/\d{3}/.test(value)) found.push(`${tag}[${attribute}=${quoted(value)}]`);
  }
  if (element.id && isStable(element.id)) found.push(`#${element.id}`);
  const classes = [...element.classList].filter((token) => isStable(token) && !PASSING.test(token)).slice(0, 3);
  if (classes.length > 0) found.push(`${tag}.${classes.join('.')}`, ...classes.map((token) => `${tag}.${token}`));
  return found;
}

function place(element: Element): string {
  const same = [...(element.parentElement?.children ?? [element])].filter(
    (other) => other.localName === element.localName,
  );
  return same.length > 1 ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})` : element.localName;
}

/** The shortest selector that matches this element alone, up to seven steps; the full path by position when nothing else will do. */
export function selectorOf(element: Element): string {
  const root = element.ownerDocument;
  const isAlone = (selector: string): boolean => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  let tails = [...names(element), place(element)];
  for (const tail of tails) if (isAlone(tail)) return tail;
  let parent = element.parentElement;
  for (let step = 0; parent && step < 7; step++, parent = parent.parentElement) {
    const next: string[] = [];
    for (const name of [...names(parent), place(parent)]) {
      for (const tail of tails.slice(0, 4)) {
        const selector = `${name} ${step === 0 ? '> ' : ''}${tail}`;
        if (isAlone(selector)) return selector;
        next.push(selector);
      }
    }
    // Carry the most specific few upwards, else the number of candidates explodes.
    tails = next.slice(0, 4);
  }
  const steps: string[] = [];
  for (let node: Element | null = element; node && node !== root.documentElement; node = node.parentElement)
    steps.unshift(place(node));
  return steps.join(' > ');
}
