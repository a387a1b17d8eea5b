/** Whether two values of a fact say the same thing: texts are compared without case, spacing and punctuation at the ends, money by amount and currency. */

const IGNORED_FIELDS: ReadonlySet<string> = new Set(['text']);

function isMoneyLike(value: object): boolean {
  return 'minor' in value && 'currency' in value;
}

/** One form per text: no-break and repeated spaces, case and trailing punctuation do not tell values apart. */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:!]$/u, '');
}

/** A canonical string of a value; equal strings mean equal values. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(normalText(value));
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const money = isMoneyLike(value);
    const fields = Object.entries(value)
      .filter(([name, field]) => field !== undefined && !(money && IGNORED_FIELDS.has(name)))
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([name, field]) => `${name}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}

/** True when both values say the same. */
export function sameValue(first: unknown, second: unknown): boolean {
  return canonical(first) === canonical(second);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || isMoneyLike(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}

/** True when both values tell the same thing differently. What only one of them tells (a unit, a delay) is no contradiction. */
export function contradicts(first: unknown, second: unknown): boolean {
  const one = fieldsOf(first);
  const other = fieldsOf(second);
  if (!one || !other) return !sameValue(first, second);
  return Object.keys(one).some(
    (name) =>
      one[name] !== undefined &&
      Object.hasOwn(other, name) &&
      other[name] !== undefined &&
      contradicts(one[name], other[name]),
  );
}
