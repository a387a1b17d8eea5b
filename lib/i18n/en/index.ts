/** The English dictionary; its shape is the shape that every other language must have. */
import { app, reading } from './app.ts';
import { cells } from './cells.ts';
import { compare, exporting } from './compare.ts';
import { errors } from './errors.ts';
import { exported } from './export.ts';
import { facts } from './facts.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';
import { shop } from './shop.ts';
import { terms } from './terms.ts';
import { watch } from './watch.ts';

export const english = {
  app,
  cells,
  exported,
  reading,
  page,
  shop,
  compare,
  exporting,
  watch,
  settings,
  errors,
  facts,
  terms,
};

export type Dictionary = typeof english;
