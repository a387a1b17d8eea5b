/** The French dictionary, typeset with unbreakable spaces. */
import type { Dictionary } from '../en/index.ts';
import { typesetDictionary } from '../typography.ts';
import { alerts, data, history, watching } from './alerts.ts';
import { app, reading } from './app.ts';
import { bringIn } from './bring-in.ts';
import { cells } from './cells.ts';
import { charts } from './charts.ts';
import { compare, exporting } from './compare.ts';
import { complete } from './complete.ts';
import { delivery } from './delivery.ts';
import { errors } from './errors.ts';
import { example } from './example.ts';
import { exported } from './export.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { lens } from './lens.ts';
import { listing } from './listing.ts';
import { lostData } from './lost-data.ts';
import { marketplaces } from './marketplaces.ts';
import { matching } from './matching.ts';
import { fees, outside, start } from './outside.ts';
import { page } from './page.ts';
import { pointing } from './pointing.ts';
import { projects } from './projects.ts';
import { grid } from './grid.ts';
import { searching } from './searching.ts';
import { meaning } from './meaning.ts';
import { prices } from './prices.ts';
import { readFrom } from './read-from.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shop } from './shop.ts';
import { technology } from './technology.ts';
import { terms } from './terms.ts';
import { watch } from './watch.ts';

export const french: Dictionary = typesetDictionary<Dictionary>({
  alerts,
  data,
  history,
  watching,
  app,
  bringIn,
  cells,
  charts,
  complete,
  delivery,
  example,
  exported,
  figures,
  findings,
  reading,
  fees,
  outside,
  start,
  page,
  lens,
  listing,
  lostData,
  marketplaces,
  matching,
  pointing,
  shop,
  compare,
  exporting,
  watch,
  projects,
  grid,
  searching,
  meaning,
  prices,
  readFrom,
  report,
  settings,
  errors,
  facts,
  technology,
  terms,
});
