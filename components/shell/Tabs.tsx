/** The four views as tabs (arrow keys move between them), with the settings and the full tab beside them. */
import { useMemo, useRef } from 'preact/hooks';
import { groupChanges } from '../../lib/compare/change-groups.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import type { View } from '../route.ts';
import { formatRoute, tabOf } from '../route.ts';
import { Logo } from './Logo.tsx';

const TABS = ['page', 'shop', 'compare', 'watch'] as const satisfies readonly View[];

export function Tabs() {
  const { words, route, navigate, watch, services } = useApp();
  const list = useRef<HTMLDivElement>(null);
  // Counted as the feed tells them: one for each cause.
  const unseen = useMemo(() => {
    const fresh = watch?.changes.filter((change) => !change.seen) ?? [];
    return groupChanges(fresh, { rules: watch?.rules ?? [] }).filter(({ alerts }) => alerts).length;
  }, [watch]);
  const shown = tabOf(route.view);
  const current = TABS.findIndex((view) => view === shown);

  const move = (event: KeyboardEvent): void => {
    const target = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = TABS[(target + TABS.length) % TABS.length] ?? 'page';
    navigate({ view: next });
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };

  return (
    <nav class="bar" aria-label={words.app.tabsLabel}>
      <span class="brand">
        <Logo size={26} />
        <span>{words.app.name}</span>
      </span>
      <div class="tabs" role="tablist" aria-label={words.app.tabsLabel} ref={list} onKeyDown={move}>
        {TABS.map((view, index) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            data-view={view}
            aria-selected={shown === view}
            aria-controls="main"
            tabIndex={shown === view || (current < 0 && index === 0) ? 0 : -1}
            onClick={() => navigate({ view })}
          >
            <span>{words.app.tabs[view]}</span>
            {view === 'watch' && unseen > 0 && (
              <span class="badge">
                <span aria-hidden="true">{unseen > 99 ? '99+' : unseen}</span>
                <span class="hidden">{words.app.unseenChanges(unseen)}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div class="bar-actions">
        {services.surface === 'panel' && (
          <button
            type="button"
            class="ghost square bar-wide"
            aria-label={words.app.openWide}
            title={words.app.openWide}
            onClick={() => void services.openWorkspace(formatRoute(route).slice(1))}
          >
            <Icon name="expand" />
          </button>
        )}
        <button
          type="button"
          class={route.view === 'settings' ? 'ghost square on' : 'ghost square'}
          aria-label={words.app.tabs.settings}
          title={words.app.tabs.settings}
          aria-current={route.view === 'settings' ? 'page' : undefined}
          onClick={() => navigate({ view: 'settings' })}
        >
          <Icon name="gear" />
        </button>
      </div>
    </nav>
  );
}
