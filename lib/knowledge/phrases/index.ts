/** The languages in which terms are read, sorted by code. Adding one: its file, its line here, its cases. */
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import type { Phrases } from './types.ts';

export const PHRASES: readonly Phrases[] = [DE, EN, ES, FR, IT, NL, PL, PT];
