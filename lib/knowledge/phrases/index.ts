/** The languages in which terms are read, sorted by code. Adding one: its file, its line here, its cases. */
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { DE } from './de.ts';
import { EL } from './el.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FI } from './fi.ts';
import { FR } from './fr.ts';
import { HU } from './hu.ts';
import { IT } from './it.ts';
import { NB } from './nb.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RO } from './ro.ts';
import { SV } from './sv.ts';
import type { Phrases } from './types.ts';

export const PHRASES: readonly Phrases[] = [CS, DA, DE, EL, EN, ES, FI, FR, HU, IT, NB, NL, PL, PT, RO, SV];
