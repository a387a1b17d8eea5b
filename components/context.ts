/** What every component of the app can reach: live data, words, formats, and a way to say something to the merchant. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Tongue } from '../lib/i18n/values.ts';
import type { ComparisonTable } from '../lib/compare/table.ts';
import type { DismissalRecord } from '../lib/model/dismissal.ts';
import type { CommandInput, CommandName, CommandOutput } from '../lib/model/messages.ts';
import type { MatchRecord } from '../lib/model/match.ts';
import type { ProjectRecord } from '../lib/model/project.ts';
import type { AppError, Settings } from '../lib/model/records.ts';
import type { AppServices, ShopData, TabState, WatchData } from '../lib/model/services.ts';
import type { Route } from './route.ts';
import type { Scope } from './scope.ts';

export type NoticeTone = 'good' | 'bad';

export interface AppContextValue extends Tongue {
  readonly services: AppServices;
  readonly settings: Settings;
  readonly tab: TabState | undefined;
  /** Undefined until the first reading of the database. */
  readonly shops: readonly ShopData[] | undefined;
  /** Saved pages of search engines, kept like those of a shop; never compared. */
  readonly searches: readonly ShopData[];
  readonly watch: WatchData | undefined;
  /** The merchant's words on pairs of product pages; empty until the first reading of the database. */
  readonly matches: readonly MatchRecord[];
  /** Findings that the merchant called wrong. */
  readonly dismissals: readonly DismissalRecord[];
  readonly projects: readonly ProjectRecord[];
  /** What is compared now: the chosen project, or all shops. */
  readonly scope: Scope;
  /** The comparison of last time, until the readings are there. */
  readonly firstTable: ComparisonTable | undefined;
  readonly route: Route;
  /** True when the app is wide enough for tables of many shops. */
  readonly wide: boolean;
  readonly now: Date;
  navigate(route: Route): void;
  /** Say something in the status line, read aloud by screen readers. */
  notify(message: string, tone?: NoticeTone): void;
  notifyError(error: AppError): void;
  /** Send a command; errors are told to the merchant. Undefined when it failed. */
  send<C extends CommandName>(
    command: C,
    input: CommandInput<C>,
    done?: string,
  ): Promise<{ readonly value: CommandOutput[C] } | undefined>;
}

export const AppContext = createContext<AppContextValue | undefined>(undefined);

/** The app around the component. */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp outside of App');
  return value;
}
