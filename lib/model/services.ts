/** What the panel needs from the outside world: live data in, commands out. The browser gives it one way, the tests another. */
import type { CommandInput, CommandName, CommandResult } from './messages.ts';
import type {
  AnswerPictureRecord,
  AnswerRecord,
  AppError,
  ChangeRecord,
  CorrectionRecord,
  PageRecord,
  ReadingRecord,
  Settings,
  ShopRecord,
  SnapshotRecord,
  WatchRecord,
} from './records.ts';
import type { MatchRecord } from './match.ts';
import type { ProjectRecord, ProjectsData } from './project.ts';
import type { DismissalRecord } from './dismissal.ts';
import type { FigureRecord } from './figure.ts';
import type { Evidence } from './evidence.ts';
import type { PackRecord } from './rule-pack.ts';
import type { Snapshot } from './snapshot.ts';
import type { DataServices } from './data-services.ts';
import type { ShopRule } from './shop-rule.ts';
import type { AlertRule } from './watching.ts';
import type { ErrorCode } from './records.ts';

/** A value that changes; `subscribe` calls `next` at once with the present value where there is one, and returns the unsubscriber. */
export interface Live<T> {
  subscribe(next: (value: T) => void, fail?: (error: AppError) => void): () => void;
}

/** How Vigie may read the page in the active tab, always shown and always reversible. */
export type ReadingMode = 'click' | 'shop' | 'all';

export interface TabState {
  readonly tabId: number | undefined;
  readonly url: string | undefined;
  readonly title: string;
  /** `granted`: can be read now · `click`: needs a click on the toolbar icon · `unreadable`: see `reason`. */
  readonly access: 'granted' | 'click' | 'unreadable';
  readonly reason?: ErrorCode | undefined;
  readonly mode: ReadingMode;
  /** The page moved on (in-page navigation) since the newest reading. */
  readonly moved: boolean;
  /** The disk has no room for one more reading. */
  readonly noRoom?: boolean | undefined;
}

/** All that is stored of one shop; `snapshots` holds the newest of each page first, then older ones. */
export interface ShopData {
  readonly shop: ShopRecord;
  readonly pages: readonly PageRecord[];
  /** Newest snapshot of each page. */
  readonly snapshots: readonly SnapshotRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly answers: readonly AnswerRecord[];
  /** Places that the merchant pointed at on this shop's pages. */
  readonly rules: readonly ShopRule[];
  /** Findings on this shop that the merchant called wrong. */
  readonly dismissals?: readonly DismissalRecord[] | undefined;
  /** Figures that outside tools show, typed by the merchant; never mixed with what was read. */
  readonly figures?: readonly FigureRecord[] | undefined;
  /** Pages being read to complete the profile: how many are done of how many. */
  readonly completing?: { readonly done: number; readonly total: number } | undefined;
}

export interface WatchData {
  readonly watches: readonly WatchRecord[];
  readonly changes: readonly ChangeRecord[];
  /** Checks under way: how many are done of how many. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
  /** The merchant's limits for alerts. */
  readonly rules?: readonly AlertRule[] | undefined;
  /** Why the schedule's last round could not be kept, such as a full disk; missing once a round worked again. */
  readonly broken?: AppError | undefined;
}

/** What the picker says, in the merchant's language. */
export interface PickerWords {
  /** "Point at the price" */
  readonly title: string;
  /** How to use mouse and keys. */
  readonly help: string;
  readonly cancel: string;
}

/** Keys that move and end the picker. */
export const PICKER_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape'] as const;
export type PickerKey = (typeof PICKER_KEYS)[number];

export interface PickedPlace {
  readonly selector: string;
  /** Text of the chosen element, at most 300 characters. */
  readonly text: string;
}

/** A picture of the visible part of a tab. */
export interface TabPicture {
  /** A `data:` address, JPEG. */
  readonly image: string;
  readonly url: string;
  readonly title: string;
}

/** What a stored copy of a page says, line by line. */
export interface StoredText {
  readonly takenAt: string;
  readonly lines: readonly { readonly heading: boolean; readonly text: string }[];
}

/** The rule packs that the merchant loaded, and how far the reading of another one has come. */
export interface PacksData {
  readonly packs: readonly PackRecord[];
  readonly loading?: { readonly done: number; readonly total: number } | undefined;
}

export interface StorageUse {
  readonly bytes: number;
  readonly quota: number;
  readonly snapshots: number;
}

/** How much was kept when a page of the extension last looked. */
export interface KeptMark {
  readonly pages: number;
  readonly at: string;
}

/** The comparison as it was drawn last, and the rows that tell whether it still stands. */
export interface KeptComparison {
  readonly kept: { readonly inputs: string; readonly picture: unknown };
  readonly shops: readonly Omit<ShopData, 'snapshots'>[];
  readonly settings: Settings;
  readonly projects: readonly ProjectRecord[];
  readonly matches: readonly MatchRecord[];
}

export interface AppServices {
  /** Where the app runs: the side panel follows the active tab, the workspace shows stored data. */
  readonly surface: 'panel' | 'workspace';
  readonly version: string;
  readonly activeTab: Live<TabState>;
  readonly settings: Live<Settings>;
  readonly shops: Live<readonly ShopData[]>;
  readonly watch: Live<WatchData>;
  /** The merchant's words on pairs of product pages. */
  readonly matches: Live<readonly MatchRecord[]>;
  readonly projects: Live<ProjectsData>;
  /** Findings that the merchant called wrong, also of shops that are not saved yet. */
  readonly dismissals: Live<readonly DismissalRecord[]>;
  readonly packs: Live<PacksData>;
  /** The comparison of last time, to show while all readings are fetched; missing where nothing is worth keeping. */
  readonly keptComparison?: () => Promise<KeptComparison | undefined>;
  reading(tabId: number): Live<ReadingRecord | undefined>;
  /** Places that the merchant pointed at, also on pages of shops that are not saved. */
  readonly rules: Live<readonly ShopRule[]>;
  /** Pages of lists that were read lately and not saved, oldest first. */
  readonly seenLists: Live<readonly Snapshot[]>;
  /** All saved readings of one page, oldest first. */
  savedReadings(pageKey: string): Live<readonly SnapshotRecord[]>;
  storage(): Promise<StorageUse>;
  /** What was kept before, remembered outside of the database. */
  readonly keptMark: { read(): KeptMark | undefined; write(mark: KeptMark): void };
  readonly data: DataServices;
  /** The example project that the package carries, as a project file. */
  example(): Promise<string>;
  send<C extends CommandName>(command: C, input: CommandInput<C>): Promise<CommandResult<C>>;
  /** Ask for the right to read one shop; call it straight from a click. False when refused. */
  allowShop(url: string): Promise<boolean>;
  allowAllShops(): Promise<boolean>;
  takeBackShop(url: string): Promise<void>;
  takeBackAllShops(): Promise<void>;
  open(url: string): Promise<void>;
  /** Open the page where something was read and bring the words into view. */
  showOnPage(evidence: Evidence): Promise<void>;
  /** Let the merchant point at a place in the tab's page; undefined when given up. Rejects with an AppError-like failure. */
  /** A picture of what the tab beside the panel shows. Rejects with an AppError-like failure. */
  pictureOfTab(): Promise<TabPicture>;
  /** The picture kept with an answer. */
  answerPicture(shop: string, item: string): Promise<AnswerPictureRecord | undefined>;
  /** The words of the stored copy of a page, as it was at that moment; undefined when no copy is kept. */
  storedText(pageUrl: string, at: string): Promise<StoredText | undefined>;
  pickPlace(tabId: number, words: PickerWords): Promise<PickedPlace | undefined>;
  /** Press a key of the picker from the panel, which keeps the keyboard while the merchant points. */
  steerPicker(tabId: number, key: PickerKey): Promise<void>;
  openWorkspace(view: string): Promise<void>;
  /** Hand a file to the merchant's download folder. */
  download(file: {
    readonly name: string;
    readonly type: string;
    readonly data: string | Uint8Array<ArrayBuffer>;
  }): Promise<void>;
  now(): Date;
}
