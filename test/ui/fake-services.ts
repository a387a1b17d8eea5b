/** The app's services without a browser: data in memory, commands that change it, and a diary of what was asked. */
import type { CommandInput, CommandName, CommandResult } from '../../lib/model/messages.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/records.ts';
import type {
  AnswerRecord,
  AppError,
  CorrectionRecord,
  ReadingRecord,
  Settings,
  SnapshotRecord,
  WatchRecord,
} from '../../lib/model/records.ts';
import type { MatchRecord } from '../../lib/model/match.ts';
import { isExample } from '../../lib/model/example.ts';
import { matchRecord } from '../../lib/model/match.ts';
import type { FindingNoteRecord, ProjectRecord, ProjectsData } from '../../lib/model/project.ts';
import type { DismissalRecord } from '../../lib/model/dismissal.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ShopRule } from '../../lib/model/shop-rule.ts';
import type {
  AppServices,
  KeptMark,
  Live,
  PacksData,
  ShopData,
  TabState,
  WatchData,
} from '../../lib/model/services.ts';
import { fakeData } from './fake-data.ts';
import { fakeReadings } from './fake-history.ts';
import { fakeWatch } from './fake-watch.ts';
import { fakeShops, NOW, PRODUCT_URL, productSnapshot } from './fake-shops.ts';

/** A live value that tests can set. */
export class Store<T> implements Live<T> {
  private value: T;
  private readonly listeners = new Set<(value: T) => void>();

  constructor(value: T) {
    this.value = value;
  }

  get(): T {
    return this.value;
  }

  set(value: T): void {
    this.value = value;
    for (const listener of this.listeners) listener(value);
  }

  subscribe(next: (value: T) => void): () => void {
    this.listeners.add(next);
    next(this.value);
    return () => this.listeners.delete(next);
  }
}

export interface Diary {
  readonly commands: { readonly command: CommandName; readonly input: unknown }[];
  readonly calls: string[];
  readonly files: { readonly name: string; readonly data: string | Uint8Array }[];
  /** Numbers of kept pages that were noted outside of the database. */
  readonly kept: number[];
}

export interface FakeOptions {
  readonly surface?: 'panel' | 'workspace';
  readonly settings?: Partial<Settings>;
  readonly shops?: readonly ShopData[];
  readonly watch?: WatchData;
  readonly tab?: Partial<TabState>;
  readonly reading?: ReadingRecord | null;
  readonly seenLists?: readonly Snapshot[];
  readonly savedReadings?: readonly SnapshotRecord[];
  readonly matches?: readonly MatchRecord[];
  readonly dismissals?: readonly DismissalRecord[];
  readonly packs?: PacksData;
  readonly projects?: ProjectsData;
  /** The project file of the example. */
  readonly example?: string;
  /** What was kept when the app was last open. */
  readonly kept?: KeptMark;
  /** Commands that fail, with their error. */
  readonly failing?: Partial<Record<CommandName, AppError>>;
  /** Whether rights are given when asked for. */
  readonly grant?: boolean;
}

export interface FakeServices extends AppServices {
  readonly diary: Diary;
  readonly stores: {
    readonly settings: Store<Settings>;
    readonly shops: Store<readonly ShopData[]>;
    readonly watch: Store<WatchData>;
    readonly matches: Store<readonly MatchRecord[]>;
    readonly dismissals: Store<readonly DismissalRecord[]>;
    readonly packs: Store<PacksData>;
    readonly projects: Store<ProjectsData>;
    readonly tab: Store<TabState>;
    readonly reading: Store<ReadingRecord | undefined>;
  };
}

const READING: ReadingRecord = {
  tabId: 7,
  id: 'reading-1',
  at: '2026-11-22T08:14:00.000Z',
  state: 'read',
  url: PRODUCT_URL,
  title: 'Planche à découper en noyer 40 × 30 cm',
  snapshot: productSnapshot(),
};

/** One grey dot. */
const PICTURE =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

export function fakeServices(options: FakeOptions = {}): FakeServices {
  const diary: Diary = { commands: [], calls: [], files: [], kept: [] };
  const grant = options.grant ?? true;
  const stores = {
    settings: new Store<Settings>({
      ...DEFAULT_SETTINGS,
      language: 'fr',
      theme: 'light',
      projectName: 'Planches en bois',
      ...options.settings,
    }),
    shops: new Store<readonly ShopData[]>(options.shops ?? fakeShops()),
    watch: new Store<WatchData>(options.watch ?? fakeWatch()),
    matches: new Store<readonly MatchRecord[]>(options.matches ?? []),
    dismissals: new Store<readonly DismissalRecord[]>(options.dismissals ?? []),
    packs: new Store<PacksData>(options.packs ?? { packs: [] }),
    projects: new Store<ProjectsData>(options.projects ?? { projects: [], findingNotes: [] }),
    tab: new Store<TabState>({
      tabId: 7,
      url: PRODUCT_URL,
      title: READING.title,
      access: 'granted',
      mode: 'click',
      moved: false,
      ...options.tab,
    }),
    reading: new Store<ReadingRecord | undefined>(options.reading === null ? undefined : (options.reading ?? READING)),
  };
  const savedReadings = new Store<readonly SnapshotRecord[]>(options.savedReadings ?? fakeReadings());
  let kept = options.kept;
  const call = (name: string) => diary.calls.push(name);
  const setMode = (mode: TabState['mode']): void => stores.tab.set({ ...stores.tab.get(), mode, access: 'granted' });
  return {
    diary,
    stores,
    surface: options.surface ?? 'panel',
    version: '0.1.0',
    activeTab: stores.tab,
    settings: stores.settings,
    shops: stores.shops,
    watch: stores.watch,
    matches: stores.matches,
    dismissals: stores.dismissals,
    packs: stores.packs,
    projects: stores.projects,
    reading: () => stores.reading,
    rules: { subscribe: (next) => stores.shops.subscribe((all) => next(all.flatMap(({ rules }) => rules))) },
    seenLists: new Store<readonly Snapshot[]>(options.seenLists ?? []),
    savedReadings: () => savedReadings,
    data: fakeData(call),
    example: () => Promise.resolve(options.example ?? ''),
    keptMark: {
      read: () => kept,
      write: (mark) => {
        kept = mark;
        diary.kept.push(mark.pages);
      },
    },
    storage: () => Promise.resolve({ bytes: 12_400_000, quota: 2_000_000_000, snapshots: 214 }),
    send<C extends CommandName>(command: C, input: CommandInput<C>): Promise<CommandResult<C>> {
      diary.commands.push({ command, input });
      const error = options.failing?.[command];
      if (error) return Promise.resolve({ ok: false, error });
      return Promise.resolve({ ok: true, value: answer(command, input, stores) as never });
    },
    allowShop: (url) => {
      call(`allowShop ${url}`);
      if (grant) setMode('shop');
      return Promise.resolve(grant);
    },
    allowAllShops: () => {
      call('allowAllShops');
      if (grant) setMode('all');
      return Promise.resolve(grant);
    },
    takeBackShop: (url) => {
      call(`takeBackShop ${url}`);
      setMode('click');
      return Promise.resolve();
    },
    takeBackAllShops: () => {
      call('takeBackAllShops');
      setMode('click');
      return Promise.resolve();
    },
    open: (url) => {
      call(`open ${url}`);
      return Promise.resolve();
    },
    showOnPage: (evidence) => {
      call(`showOnPage ${evidence.snippet}`);
      return Promise.resolve();
    },
    pictureOfTab: () => {
      call('pictureOfTab');
      return Promise.resolve({ image: PICTURE, url: PRODUCT_URL, title: READING.title });
    },
    answerPicture: (shop, item) =>
      Promise.resolve({ shop, item, image: PICTURE, url: PRODUCT_URL, title: '', at: NOW }),
    storedText: (_url, takenAt) =>
      Promise.resolve({
        takenAt,
        lines: [
          { heading: true, text: 'Livraison' },
          { heading: false, text: 'Livraison offerte dès 60 € d’achat en France métropolitaine' },
          { heading: false, text: 'À domicile par Colissimo : 6,90 €, 2 à 4 jours ouvrés' },
        ],
      }),
    pickPlace: (tabId) => {
      call(`pickPlace ${tabId}`);
      return Promise.resolve({ selector: '.price', text: '39,90 €' });
    },
    steerPicker: (tabId, key) => {
      call(`steerPicker ${tabId} ${key}`);
      return Promise.resolve();
    },
    openWorkspace: (view) => {
      call(`openWorkspace ${view}`);
      return Promise.resolve();
    },
    download: (file) => {
      diary.files.push(file);
      return Promise.resolve();
    },
    now: () => new Date(NOW),
  };
}

/** What the background would do, as far as the interface can see it. */
function answer(command: CommandName, input: unknown, stores: FakeServices['stores']): unknown {
  switch (command) {
    case 'page.save': {
      const reading = stores.reading.get();
      if (reading) stores.reading.set({ ...reading, savedSnapshotId: 'saved' });
      return { snapshotId: 'saved', newShop: false, changes: 1 };
    }
    case 'fact.correct': {
      const given = input as Omit<CorrectionRecord, 'id' | 'at'>;
      editShop(stores, given.shop, (data) => ({
        ...data,
        corrections: [...data.corrections, { ...given, id: 'new', at: NOW }],
      }));
      return { id: 'new' };
    }
    case 'fact.uncorrect': {
      const { id } = input as { id: string };
      stores.shops.set(
        stores.shops.get().map((data) => ({ ...data, corrections: data.corrections.filter((one) => one.id !== id) })),
      );
      return null;
    }
    case 'match.set': {
      const { pages, verdict } = input as CommandInput<'match.set'>;
      const [one, other] = pages;
      if (!one || !other) return null;
      const record = matchRecord(one, other, verdict, NOW);
      stores.matches.set([...stores.matches.get().filter(({ id }) => id !== record.id), record]);
      return { id: record.id };
    }
    case 'match.clear': {
      const { id } = input as CommandInput<'match.clear'>;
      stores.matches.set(stores.matches.get().filter((one) => one.id !== id));
      return null;
    }
    case 'finding.dismiss': {
      const given = input as CommandInput<'finding.dismiss'>;
      stores.dismissals.set([...stores.dismissals.get(), { ...given, id: given.item, at: NOW }]);
      return { id: given.item };
    }
    case 'finding.restore': {
      const { id } = input as CommandInput<'finding.restore'>;
      stores.dismissals.set(stores.dismissals.get().filter((one) => one.id !== id));
      return null;
    }
    case 'answer.set': {
      const given = input as Omit<AnswerRecord, 'at'>;
      editShop(stores, given.shop, (data) => ({
        ...data,
        answers: [...data.answers.filter((one) => one.item !== given.item), { ...given, at: NOW }],
      }));
      return null;
    }
    case 'answer.clear': {
      const { shop, item } = input as CommandInput<'answer.clear'>;
      editShop(stores, shop, (data) => ({ ...data, answers: data.answers.filter((one) => one.item !== item) }));
      return null;
    }
    case 'shop.update': {
      const { id, ...patch } = input as { id: string };
      editShop(stores, id, (data) => ({ ...data, shop: { ...data.shop, ...patch } }));
      return null;
    }
    case 'shop.remove': {
      const { id } = input as { id: string };
      stores.shops.set(stores.shops.get().filter((data) => data.shop.id !== id));
      return null;
    }
    case 'project.add': {
      const { projects, findingNotes } = stores.projects.get();
      const made = { ...(input as CommandInput<'project.add'>), id: `p-${String(projects.length + 1)}` };
      const record: ProjectRecord = { ...made, state: 'active', addedAt: NOW, at: NOW };
      stores.projects.set({ projects: [...projects, record], findingNotes });
      return { id: made.id };
    }
    case 'project.update': {
      const { id, ...patch } = input as CommandInput<'project.update'>;
      const { projects, findingNotes } = stores.projects.get();
      stores.projects.set({
        projects: projects.map((one) => (one.id === id ? ({ ...one, ...patch } as ProjectRecord) : one)),
        findingNotes,
      });
      return null;
    }
    case 'project.duplicate': {
      const { id, name } = input as CommandInput<'project.duplicate'>;
      const { projects, findingNotes } = stores.projects.get();
      const copies = projects.filter((one) => one.id === id).map((one) => ({ ...one, id: `${id}-copy`, name }));
      stores.projects.set({ projects: [...projects, ...copies], findingNotes });
      return { id: `${id}-copy` };
    }
    case 'project.remove': {
      const { id } = input as { id: string };
      const { projects, findingNotes } = stores.projects.get();
      stores.projects.set({ projects: projects.filter((one) => one.id !== id), findingNotes });
      return null;
    }
    case 'finding.set': {
      const note: FindingNoteRecord = { ...(input as CommandInput<'finding.set'>), at: NOW };
      const { projects, findingNotes } = stores.projects.get();
      const others = findingNotes.filter((one) => one.finding !== note.finding || one.project !== note.project);
      stores.projects.set({ projects, findingNotes: [...others, note] });
      return null;
    }
    case 'figure.set': {
      const given = input as CommandInput<'figure.set'>;
      const figure = { ...given, id: given.id ?? `figure ${given.kind} ${given.source}`, at: NOW };
      editShop(stores, given.shop, (data) => ({
        ...data,
        figures: [...(data.figures ?? []).filter(({ id }) => id !== figure.id), figure],
      }));
      return { id: figure.id };
    }
    case 'figure.remove': {
      const { id } = input as CommandInput<'figure.remove'>;
      stores.shops.set(
        stores.shops.get().map((data) => ({ ...data, figures: (data.figures ?? []).filter((one) => one.id !== id) })),
      );
      return null;
    }
    case 'rates.fetch':
      stores.settings.set({
        ...stores.settings.get(),
        rates: {
          ...stores.settings.get().rates,
          fetched: { asOf: '2026-11-20', fetchedAt: NOW, rates: { USD: 1.09, GBP: 0.84, CHF: 0.95 } },
        },
      });
      return { asOf: '2026-11-20' };
    case 'rates.set': {
      const { currency, rate } = input as CommandInput<'rates.set'>;
      const { rates } = stores.settings.get();
      const typed = Object.fromEntries(Object.entries(rates.typed).filter(([code]) => code !== currency));
      if (rate !== null) typed[currency] = { rate, at: NOW };
      stores.settings.set({ ...stores.settings.get(), rates: { ...rates, typed } });
      return null;
    }
    case 'example.remove':
      stores.shops.set(stores.shops.get().filter(({ shop }) => !isExample(shop.id)));
      stores.settings.set({ ...stores.settings.get(), projectId: '' });
      return null;
    case 'fees.set': {
      const { marketplace, rates } = input as CommandInput<'fees.set'>;
      const fees = Object.fromEntries(Object.entries(stores.settings.get().fees).filter(([id]) => id !== marketplace));
      if (rates) fees[marketplace] = { ...rates, at: NOW };
      stores.settings.set({ ...stores.settings.get(), fees });
      return null;
    }
    case 'settings.set':
      stores.settings.set({ ...stores.settings.get(), ...(input as Partial<Settings>) });
      return stores.settings.get();
    case 'changes.seen': {
      const { ids } = input as { ids: string[] };
      const watch = stores.watch.get();
      stores.watch.set({
        ...watch,
        changes: watch.changes.map((one) => (ids.includes(one.id) ? { ...one, seen: true } : one)),
      });
      return null;
    }
    case 'watch.update': {
      const { id, ...patch } = input as Partial<WatchRecord> & { id: string };
      const watch = stores.watch.get();
      stores.watch.set({ ...watch, watches: watch.watches.map((one) => (one.id === id ? { ...one, ...patch } : one)) });
      return null;
    }
    case 'watch.remove': {
      const { id } = input as { id: string };
      const watch = stores.watch.get();
      stores.watch.set({ ...watch, watches: watch.watches.filter((one) => one.id !== id) });
      return null;
    }
    case 'watch.add':
      return { id: 'w-new' };
    case 'watch.check':
      return { checked: 1 };
    case 'page.read':
      return { readingId: 'reading-2' };
    case 'profile.complete':
      return {
        visits: (input as { urls: readonly string[] }).urls.map((url, place) => ({
          url,
          outcome: place === 1 ? 'blocked' : 'read',
          detail: '',
          added: place === 1 ? 0 : 5,
        })),
      };
    case 'rule.add': {
      const given = input as Omit<ShopRule, 'id' | 'at'>;
      editShop(stores, given.shop, (data) => ({
        ...data,
        rules: [...data.rules, { ...given, id: 'rule-new', at: NOW }],
      }));
      return { id: 'rule-new' };
    }
    case 'rule.remove': {
      const { id } = input as { id: string };
      stores.shops.set(
        stores.shops.get().map((data) => ({ ...data, rules: data.rules.filter((one) => one.id !== id) })),
      );
      return null;
    }
    case 'watch.cancel':
    case 'data.wipe':
      return null;
    default:
      return null;
  }
}

function editShop(stores: FakeServices['stores'], id: string, edit: (data: ShopData) => ShopData): void {
  stores.shops.set(stores.shops.get().map((data) => (data.shop.id === id ? edit(data) : data)));
}
