/** What is compared now: the shops, country, basket and currency of the chosen project, or of everything where none is chosen. */
import { useMemo } from 'preact/hooks';
import { exchangeRates } from '../lib/compare/rates.ts';
import { chosenProject, optionsInScope, shopsInScope } from '../lib/compare/scope.ts';
import type { CompareOptions } from '../lib/compare/table.ts';
import type { MatchRecord } from '../lib/model/match.ts';
import type { FindingNoteRecord, ProjectRecord, ProjectsData } from '../lib/model/project.ts';
import type { Settings } from '../lib/model/records.ts';
import type { ShopData } from '../lib/model/services.ts';

export interface Scope {
  /** Undefined where all shops are compared. */
  readonly project: ProjectRecord | undefined;
  /** Name for titles and files; empty where neither a project nor a name is set. */
  readonly name: string;
  /** Undefined until the first reading of the database. */
  readonly shops: readonly ShopData[] | undefined;
  readonly options: CompareOptions;
  /** Decisions on the findings of this project. */
  readonly findingNotes: readonly FindingNoteRecord[];
}

/** The scope of the chosen project; the same objects as long as nothing in them has changed. */
export function useScope(
  settings: Settings,
  shops: readonly ShopData[] | undefined,
  data: ProjectsData,
  matches: readonly MatchRecord[],
): Scope {
  const project = useMemo(() => chosenProject(settings, data.projects), [data, settings.projectId]);
  const chosen = useMemo(() => shops && shopsInScope(shops, project), [project, shops]);
  const { country, basket, currency } = project ?? settings;
  const rates = useMemo(() => exchangeRates(settings.rates), [settings.rates]);
  const options = useMemo(
    () => optionsInScope({ country, basket, currency }, rates, matches),
    [country, basket, currency, rates, matches],
  );
  const id = project?.id ?? '';
  const findingNotes = useMemo(() => data.findingNotes.filter((note) => note.project === id), [data, id]);
  const name = project?.name ?? settings.projectName;
  return useMemo(
    () => ({ project, name, shops: chosen, options, findingNotes }),
    [project, name, chosen, options, findingNotes],
  );
}
