/** Numbers as people type or paste them into a field: "12 300", "1.2M", "45,3 %". */

const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9, md: 1e9 };

/** Signs that separate thousands and decimals in each language of the interface. */
const SIGNS = { en: { group: ',', decimal: '.' }, fr: { group: '.', decimal: ',' } } as const;

/** The value of a typed number, read as its language writes numbers; undefined where it is none. */
export function typedNumber(typed: string, language: 'en' | 'fr'): number | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s'’_]/gu, '')
    .replace(/%$/u, '')
    .toLowerCase();
  const parts = /^(-?)([\d.,]+)(k|m|b|md)?$/u.exec(text);
  if (!parts) return undefined;
  const [, sign = '', written = '', unit = ''] = parts;
  const plain = plainDecimal(written, SIGNS[language]);
  const value = plain === undefined ? Number.NaN : Number(plain) * (FACTORS[unit] ?? 1);
  if (!Number.isFinite(value)) return undefined;
  // 1.2 x 1 000 000 is not quite a whole number to a machine.
  return Number((sign === '-' ? -value : value).toPrecision(15));
}

function plainDecimal(
  written: string,
  { group, decimal }: { readonly group: string; readonly decimal: string },
): string | undefined {
  const [whole = '', ...fractions] = written.split(decimal);
  if (fractions.length > 1) return undefined;
  const groups = whole.split(group);
  const grouped = groups.length > 1 && groups.slice(1).every((part) => part.length === 3) && groups[0] !== '';
  if (grouped) return [groups.join(''), ...fractions].join('.');
  // The other language's decimal sign, as tools from elsewhere write it: "4.6" in French.
  if (groups.length === 2 && fractions.length === 0) return groups.join('.');
  if (groups.length > 1 || (whole === '' && (fractions[0] ?? '') === '')) return undefined;
  return [whole, ...fractions].join('.');
}
