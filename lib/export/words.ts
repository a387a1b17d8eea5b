/** The words of both languages that cells and files are written with, typeset once. */
import { cells as englishCells } from '../i18n/en/cells.ts';
import { exported as englishExported } from '../i18n/en/export.ts';
import { facts as englishFacts } from '../i18n/en/facts.ts';
import { terms as englishTerms } from '../i18n/en/terms.ts';
import { createFormats, type Formats } from '../i18n/format.ts';
import { cells as frenchCells } from '../i18n/fr/cells.ts';
import { exported as frenchExported } from '../i18n/fr/export.ts';
import { facts as frenchFacts } from '../i18n/fr/facts.ts';
import { terms as frenchTerms } from '../i18n/fr/terms.ts';
import type { Language } from '../i18n/language.ts';
import { typesetDictionary } from '../i18n/typography.ts';

export interface CellWords {
  readonly language: Language;
  readonly cells: typeof englishCells;
  readonly facts: typeof englishFacts;
  readonly terms: typeof englishTerms;
  readonly exported: typeof englishExported;
  readonly formats: Formats;
}

const made = new Map<Language, CellWords>();

function make(language: Language): CellWords {
  const formats = createFormats(language);
  if (language === 'en')
    return {
      language,
      cells: englishCells,
      facts: englishFacts,
      terms: englishTerms,
      exported: englishExported,
      formats,
    };
  return {
    language,
    cells: typesetDictionary(frenchCells),
    facts: typesetDictionary(frenchFacts),
    terms: typesetDictionary(frenchTerms),
    exported: typesetDictionary(frenchExported),
    formats,
  };
}

/** The words of a language, made on first use. */
export function wordsOf(language: Language): CellWords {
  const known = made.get(language);
  if (known) return known;
  const words = make(language);
  made.set(language, words);
  return words;
}
