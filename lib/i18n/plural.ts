/** Plural forms through Intl.PluralRules: `#` in the chosen form becomes the number. */

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A function that picks the plural form of a language and writes the number into it.
 * @example pluralIn('en-GB')(2, { one: '# page', other: '# pages' }) // "2 pages"
 */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}
