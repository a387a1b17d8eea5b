/** The comparison as it was drawn last, without its proofs: shown at once on opening, while the readings behind it are fetched. */
import { checklistItem } from '../knowledge/checklist/index.ts';
import type { ChecklistGroup } from '../knowledge/checklist/types.ts';
import type { KeptComparison, ShopData } from '../model/services.ts';
import { exchangeRates } from './rates.ts';
import { chosenProject, optionsInScope, shopsInScope } from './scope.ts';
import { isSearchEngine } from './search-places.ts';
import type { Cell, Column, CompareOptions, ComparisonTable } from './table.ts';

/** All that a table is made from but the readings, which never change under their id. */
type ShopRows = Pick<ShopData, 'shop' | 'pages' | 'corrections' | 'answers' | 'dismissals'>;

/** A table as it is stored: questions by their id. */
interface FirstPicture {
  readonly columns: readonly Column[];
  readonly groups: readonly {
    readonly group: ChecklistGroup;
    readonly rows: readonly { readonly item: string; readonly cells: readonly Cell[]; readonly differs: boolean }[];
  }[];
}

/** Everything that the table depends on, as one text: the same text means the same table. `build` stands for the rules. */
export function pictureInputs(shops: readonly ShopRows[], options: CompareOptions, build: string): string {
  const { country, basket, currency, rates, matches } = options;
  return JSON.stringify([
    build,
    [country, basket, currency, rates, matches],
    shops.map(({ shop, pages, corrections, answers, dismissals = [] }) => [
      shop,
      pages.map(({ key, latest }) => [key, latest]),
      corrections,
      answers,
      dismissals,
    ]),
  ]);
}

/** What of a table is drawn before anything is opened. */
export function pictureOf({ columns, groups }: ComparisonTable): FirstPicture {
  return {
    columns: columns.map((column) => ({
      ...column,
      coverage: { ...column.coverage, kinds: column.coverage.kinds.map((kind) => ({ ...kind, pages: [] })) },
    })),
    groups: groups.map(({ group, rows }) => ({
      group,
      rows: rows.map(({ item, cells, differs }) => ({
        item: item.id,
        cells: cells.map(({ machine: _machine, ...cell }) => ({ ...cell, proofs: [] })),
        differs,
      })),
    })),
  };
}

/** The table to show at once; undefined where it would not be what the readings say now. */
export function keptTable(
  { kept, shops: stored, settings, projects, matches }: KeptComparison,
  build: string,
): ComparisonTable | undefined {
  const project = chosenProject(settings, projects);
  const options = optionsInScope(project ?? settings, exchangeRates(settings.rates), matches);
  const shops = shopsInScope(
    stored.filter(({ shop }) => !isSearchEngine(shop.id)),
    project,
  );
  // Only this build, which is part of the inputs, can have written the picture.
  return pictureInputs(shops, options, build) === kept.inputs
    ? tableOfPicture(kept.picture as FirstPicture, options)
    : undefined;
}

function tableOfPicture({ columns, groups }: FirstPicture, options: CompareOptions): ComparisonTable {
  return {
    options,
    columns,
    groups: groups.map(({ group, rows }) => ({
      group,
      rows: rows.flatMap(({ item, ...row }) => {
        const known = checklistItem(item);
        return known ? [{ item: known, ...row }] : [];
      }),
    })),
  };
}
