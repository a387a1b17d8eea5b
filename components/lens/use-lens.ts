/** The country lens: for which country and basket shops are looked at, and how the merchant chooses others. */
import type { CompareOptions } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';

export interface Lens {
  readonly options: CompareOptions;
  /** Keeps another country or basket: in the chosen project, else in the settings. */
  choose(change: { readonly country?: string; readonly basket?: number }): void;
}

/** The one place from which country and basket come, and to which a choice goes. */
export function useLens(): Lens {
  const { scope, send } = useApp();
  const { project, options } = scope;
  return {
    options,
    choose: (change) => {
      if (project) void send('project.update', { id: project.id, ...change });
      else void send('settings.set', change);
    },
  };
}
