/** The words and formats of a language that cells and files are written with. */
import { dictionaryOf } from '../i18n/dictionary.ts';
import { createFormats } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Tongue } from '../i18n/values.ts';

const made = new Map<Language, Tongue>();

/** The words of a language, made on first use. */
export function tongueOf(language: Language): Tongue {
  const known = made.get(language);
  if (known) return known;
  const tongue: Tongue = { words: dictionaryOf(language), formats: createFormats(language) };
  made.set(language, tongue);
  return tongue;
}
