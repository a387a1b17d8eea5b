/** The words of the interface in the language that was chosen. */
import { english } from './en/index.ts';
import type { Dictionary } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en: english, fr: french };

/** All words of a language. */
export function dictionaryOf(language: Language): Dictionary {
  return DICTIONARIES[language];
}

/** The word for an id of a vocabulary, or the id itself made readable when the vocabulary does not know it. */
export function term(vocabulary: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(vocabulary, id) ? (vocabulary[id] ?? id) : id.replaceAll(/[_-]+/g, ' ');
}

export type { Dictionary };
