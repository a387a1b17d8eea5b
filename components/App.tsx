/** The whole app: side panel and full tab alike. Takes its data and commands as one object, so tests run it without a browser. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isSearchEngine } from '../lib/compare/search-places.ts';
import { dictionaryOf } from '../lib/i18n/dictionary.ts';
import { createFormats } from '../lib/i18n/format.ts';
import { chooseLanguage } from '../lib/i18n/language.ts';
import type { CommandInput, CommandName, CommandOutput } from '../lib/model/messages.ts';
import { DEFAULT_SETTINGS } from '../lib/model/records.ts';
import type { ProjectsData } from '../lib/model/project.ts';
import type { AppError } from '../lib/model/records.ts';
import type { AppServices } from '../lib/model/services.ts';
import { useFirstPicture } from './compare/use-first-picture.ts';
import { CompareView } from './compare/CompareView.tsx';
import { AppContext } from './context.ts';
import type { AppContextValue, NoticeTone } from './context.ts';
import { useLive, useMedia, useNow } from './live.ts';
import { ExampleNotice } from './example/ExampleNotice.tsx';
import { ListingView } from './listing/ListingView.tsx';
import { PageView } from './page/PageView.tsx';
import { ErrorNote } from './parts/ErrorNote.tsx';
import { formatRoute, parseRoute, tabOf } from './route.ts';
import type { Route } from './route.ts';
import { useScope } from './scope.ts';
import { SettingsView } from './settings/SettingsView.tsx';
import { Guard } from './shell/Guard.tsx';
import { LostData, TAKES_AWAY, useLostData } from './shell/LostData.tsx';
import { NoticeLine } from './shell/NoticeLine.tsx';
import type { Notice } from './shell/NoticeLine.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { ShopView } from './shop/ShopView.tsx';
import { WatchView } from './watch/WatchView.tsx';

const NO_SHOPS: AppContextValue['searches'] = [];
const NO_MATCHES: AppContextValue['matches'] = [];
const NO_DISMISSALS: AppContextValue['dismissals'] = [];
const NO_PROJECTS: ProjectsData = { projects: [], findingNotes: [] };

/** Width from which tables of many shops are shown side by side, and the tabs become one bar with the name. */
const WIDE = '(min-width: 700px)';

export function App({ services }: { readonly services: AppServices }) {
  const [route, navigate] = useRoute();
  const storedSettings = useLive(services.settings);
  const first = useFirstPicture(services, formatRoute(route) === '#compare');
  const watch = useLive(first.over ? services.watch : undefined);
  // The Watch view draws without the readings of all shops, which are far more: they come right after it.
  const mayFollow = first.over && (route.view !== 'watch' || watch.value !== undefined || watch.error !== undefined);
  const everything = useLive(mayFollow ? services.shops : undefined);
  const shops = useMemo(() => everything.value?.filter(({ shop }) => !isSearchEngine(shop.id)), [everything.value]);
  const searches = useMemo(() => everything.value?.filter(({ shop }) => isSearchEngine(shop.id)), [everything.value]);
  const matches = useLive(services.matches).value ?? NO_MATCHES;
  const dismissals = useLive(services.dismissals).value ?? NO_DISMISSALS;
  const projects = useLive(services.projects).value ?? NO_PROJECTS;
  const tab = useLive(services.activeTab);
  const settings = storedSettings.value ?? DEFAULT_SETTINGS;
  const scope = useScope(settings, shops, projects, matches);
  const language = chooseLanguage(settings.language, navigator.languages);
  const words = dictionaryOf(language);
  const formats = useMemo(() => createFormats(language), [language]);
  const clock = useCallback(() => services.now(), [services]);
  const now = useNow(clock);
  const wide = useMedia(WIDE);
  const [notice, setNotice] = useState<Notice | undefined>(undefined);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = settings.theme;
    root.dataset['surface'] = services.surface;
    document.title = route.view === 'page' ? words.app.name : `${words.app.tabs[route.view]} · ${words.app.name}`;
  }, [language, settings.theme, services.surface, route.view, words]);

  const notify = useCallback(
    (message: string, tone: NoticeTone = 'good') =>
      setNotice((before) => ({ message, tone, id: (before?.id ?? 0) + 1 })),
    [],
  );
  const notifyError = useCallback(
    (error: AppError) => notify(`${words.errors[error.code].title}. ${words.errors[error.code].help}`, 'bad'),
    [notify, words],
  );
  const send = useCallback(
    async <C extends CommandName>(
      command: C,
      input: CommandInput<C>,
      done?: string,
    ): Promise<{ readonly value: CommandOutput[C] } | undefined> => {
      if (TAKES_AWAY.has(command)) services.keptMark.write({ pages: 0, at: services.now().toISOString() });
      const result = await services.send(command, input);
      if (!result.ok) {
        notifyError(result.error);
        return undefined;
      }
      if (done !== undefined) notify(done);
      return { value: result.value };
    },
    [services, notify, notifyError],
  );

  const { lost, forget } = useLostData(services, everything.value);
  const context: AppContextValue = {
    services,
    words,
    formats,
    settings,
    tab: tab.value,
    shops,
    searches: searches ?? NO_SHOPS,
    watch: watch.value,
    matches,
    dismissals,
    projects: projects.projects,
    scope,
    firstTable: first.table,
    route,
    wide,
    now,
    navigate,
    notify,
    notifyError,
    send,
  };
  const broken = everything.error ?? watch.error ?? storedSettings.error ?? tab.error;

  return (
    <AppContext.Provider value={context}>
      <a class="skip" href="#main" onClick={skipToMain}>
        {words.app.skip}
      </a>
      <div class="app">
        <Tabs />
        {/* A fresh key per view: what failed in one does not stay failed in another. */}
        <main id="main" tabIndex={-1} class="view" aria-label={words.app.tabs[route.view]}>
          <Guard key={route.view} words={words}>
            <div
              {...(route.view === 'settings'
                ? {}
                : { role: 'tabpanel', 'aria-labelledby': `tab-${tabOf(route.view)}` })}
            >
              {tab.value?.noRoom === true && <ErrorNote error={{ code: 'disk-full' }} />}
              {lost && <LostData lost={lost} onForget={forget} />}
              <ExampleNotice />
              {route.view === 'page' && <PageView broken={broken} />}
              {route.view === 'listing' && <ListingView broken={broken} />}
              {route.view === 'shop' && <ShopView broken={broken} />}
              {route.view === 'compare' && <CompareView broken={broken} />}
              {route.view === 'watch' && <WatchView broken={broken} />}
              {route.view === 'settings' && <SettingsView />}
            </div>
          </Guard>
        </main>
      </div>
      <NoticeLine notice={notice} onClose={() => setNotice(undefined)} />
    </AppContext.Provider>
  );
}

/** The route of the address, and a way to change it that the back button undoes. */
function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const update = (): void => {
      // "#main" is the target of the skip link, not a view.
      if (location.hash !== '#main') setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const navigate = useCallback((next: Route) => {
    location.hash = formatRoute(next);
    setRoute(next);
    document.querySelector('main')?.scrollTo({ top: 0 });
  }, []);
  return [route, navigate];
}

function skipToMain(event: Event): void {
  event.preventDefault();
  document.querySelector('main')?.focus();
}
