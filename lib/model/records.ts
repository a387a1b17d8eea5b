/** What the database holds: one type per table, all plain data. Only the background writes them. */
import type { Via } from './capture.ts';
import type { Fact } from './evidence.ts';
import type { FactKey, PageKind } from './facts.ts';
import type { KeptFees } from './fees.ts';
import { NO_RATES } from './rates.ts';
import type { KeptRates } from './rates.ts';
import type { Snapshot } from './snapshot.ts';
import { DEFAULT_ALERT_TIMES } from './watching.ts';
import type { AlertTimes, ReadBy, WatchSubject } from './watching.ts';

export interface ShopRecord {
  /** Registrable domain ("example.fr"), or `marketplace:seller`. */
  readonly id: string;
  readonly name: string;
  readonly role: 'mine' | 'competitor';
  readonly tags: readonly string[];
  readonly notes: string;
  readonly addedAt: string;
}

export interface PageRecord {
  /** Canonical address (`lib/text/url.ts` pageKey): the identity of a page over time. */
  readonly key: string;
  readonly shop: string;
  readonly url: string;
  readonly title: string;
  readonly pageKind: PageKind;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** Newest snapshot of this page per way of reading, so that a profile needs no search through the history. */
  readonly latest?: Readonly<Partial<Record<Via, string>>> | undefined;
}

export interface SnapshotRecord extends Snapshot {
  readonly id: string;
  readonly pageKey: string;
  /** Facts that the merchant corrected by hand in this snapshot's page are kept in `corrections`, never here. */
}

/** The raw page behind a snapshot, redacted and gzipped; the last two of each page are kept. */
export interface RawPageRecord {
  readonly snapshotId: string;
  readonly pageKey: string;
  readonly takenAt: string;
  readonly gzip: Uint8Array<ArrayBuffer>;
  /** Bytes before compression */
  readonly size: number;
}

/** The merchant's own value for a fact, beside the machine's. `value: null` means "the page says no". */
export interface CorrectionRecord {
  readonly id: string;
  readonly shop: string;
  readonly pageKey: string;
  readonly key: FactKey;
  readonly item: string;
  /** Text typed by the merchant; shown as typed, parsed where the key has a parser. */
  readonly value: string | null;
  readonly note: string;
  readonly at: string;
}

/** The merchant's word on a checklist item. */
export interface AnswerRecord {
  readonly shop: string;
  readonly item: string;
  readonly value: string;
  readonly note: string;
  readonly at: string;
  /** A picture of the page is kept with it, in `answerPictures`. */
  readonly picture?: true | undefined;
}

/** A picture of the visible part of a tab, kept with the merchant's answer. */
export interface AnswerPictureRecord {
  readonly shop: string;
  readonly item: string;
  /** A `data:` address, JPEG. */
  readonly image: string;
  readonly url: string;
  readonly title: string;
  readonly at: string;
}

/** How a check ended; exactly one of these, never mixed. */
export type CheckOutcome =
  | 'same'
  | 'changed'
  | 'unreadable'
  | 'gone'
  | 'blocked'
  | 'consent-wall'
  | 'needs-visit'
  | 'unreachable'
  | 'paused'
  | 'forbidden-by-robots'
  /** The reading says something hard to believe; nothing is told until a second reading says it too. */
  | 'to-confirm';

/** What a doubtful reading said, kept until a second reading agrees or the doubt is over. */
export interface PendingRecord {
  /** The doubtful values, so that two readings can be held against each other. */
  readonly said: string;
  readonly at: string;
  /** How that reading was made: only one made the same way can end the doubt by disagreeing. */
  readonly via: Via;
}

export interface WatchRecord {
  readonly id: string;
  readonly shop: string;
  readonly pageKey: string;
  readonly url: string;
  readonly title: string;
  readonly everyMinutes: number;
  /** ISO instant of the next check */
  readonly dueAt: string;
  readonly state: 'active' | 'paused' | 'archived';
  /** Why a watch is paused. */
  readonly pausedBecause?: 'right-revoked' | 'merchant' | undefined;
  readonly lastCheckAt?: string | undefined;
  /** When the page was last read and believed. */
  readonly lastGoodAt?: string | undefined;
  readonly lastOutcome?: CheckOutcome | undefined;
  /** Machine words about the last outcome: status code, sign of the wall. Never shown alone. */
  readonly lastDetail?: string | undefined;
  /** Checks in a row that gave no trusted reading. */
  readonly failures: number;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Until when another check of this watch must not start (ISO); guards against doing one twice. */
  readonly leaseUntil?: string | undefined;
  /** Snapshot that the next reading is compared with. */
  readonly baselineSnapshotId?: string | undefined;
  /** Snapshot that the next visit is compared with, where the newest visit was not believed. */
  readonly visitBaselineId?: string | undefined;
  readonly pending?: PendingRecord | undefined;
  /** What is followed on this page; missing: everything. */
  readonly subjects?: readonly WatchSubject[] | undefined;
  /** Missing: by fetch. */
  readonly readBy?: ReadBy | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly addedAt: string;
}

export interface CheckRecord {
  readonly id: string;
  readonly watchId: string;
  readonly at: string;
  readonly outcome: CheckOutcome;
  readonly detail: string;
  readonly snapshotId?: string | undefined;
}

/** A difference between two trusted readings of one page. */
export interface ChangeRecord {
  readonly id: string;
  readonly shop: string;
  readonly pageKey: string;
  readonly url: string;
  readonly watchId?: string | undefined;
  readonly key: FactKey;
  readonly item?: string | undefined;
  readonly kind: 'changed' | 'appeared' | 'disappeared';
  /** The facts before and after, with their proofs. */
  readonly before?: Fact | undefined;
  readonly after?: Fact | undefined;
  readonly beforeAt: string;
  readonly at: string;
  readonly seen: boolean;
  /** When a notification told of it; kept before it is shown, so that none is shown twice. */
  readonly alertedAt?: string | undefined;
  /** The merchant's word: was it worth knowing? */
  readonly useful?: boolean | undefined;
}

/** The newest reading of a tab, not saved yet: it lives here so that a stopped worker loses nothing. */
export interface ReadingRecord {
  readonly tabId: number;
  readonly id: string;
  readonly at: string;
  readonly state: 'reading' | 'read' | 'failed';
  readonly url: string;
  readonly title: string;
  /** While the same page is read again, what the reading before it said: it stays on screen and is never saved as this one. */
  readonly snapshot?: Snapshot | undefined;
  /** The reading of the same page that this one took the place of. */
  readonly replaces?: string | undefined;
  /** Read again without a wish of the merchant. */
  readonly byItself?: boolean | undefined;
  /** Redacted HTML, gzipped, ready to be kept on save. */
  readonly gzip?: Uint8Array<ArrayBuffer> | undefined;
  readonly size?: number | undefined;
  readonly error?: AppError | undefined;
  readonly savedSnapshotId?: string | undefined;
}

/** One request that Vigie itself made. */
export interface RequestRecord {
  readonly id: string;
  readonly at: string;
  readonly url: string;
  /** `background-tab`: a watched page opened by the browser itself, on the merchant's wish. */
  readonly why: 'watch' | 'complete-profile' | 'robots' | 'rates' | 'background-tab';
  readonly status?: number | undefined;
  readonly bytes?: number | undefined;
}

export interface Settings {
  readonly language: 'auto' | 'en' | 'fr';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Country whose buyers are compared, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Basket for delivered prices, in major units of `currency`. */
  readonly basket: number;
  readonly currency: string;
  readonly keepRawPages: boolean;
  readonly watchEveryMinutes: number;
  readonly projectName: string;
  /** The project that is compared; empty for all shops. */
  readonly projectId: string;
  /** Days after which the merchant's own answers are called old. */
  readonly staleAfterDays: number;
  readonly rates: KeptRates;
  /** The merchant's own rates of marketplaces, by the id of the directory. */
  readonly fees: Readonly<Record<string, KeptFees>>;
  readonly alerts: AlertTimes;
  /** The merchant has answered the question whether alerts may speak. */
  readonly alertsAsked: boolean;
  /** Most pages that Vigie re-reads by its schedule on one day. */
  readonly dailyCap: number;
  /** Days after which a backup is offered again; 0 = never. */
  readonly backupEveryDays: number;
  /** Readings older than this many days are thinned out; 0 = never. */
  readonly keepDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  country: 'FR',
  basket: 40,
  currency: 'EUR',
  keepRawPages: true,
  watchEveryMinutes: 24 * 60,
  projectName: '',
  projectId: '',
  staleAfterDays: 180,
  rates: NO_RATES,
  fees: {},
  alerts: DEFAULT_ALERT_TIMES,
  alertsAsked: false,
  dailyCap: 500,
  backupEveryDays: 14,
  keepDays: 0,
};

/** Every way in which a wish of the merchant can fail; each has its words in `lib/i18n`. */
export const ERROR_CODES = [
  'browser-page',
  'store-page',
  'pdf-page',
  'local-file',
  'no-access',
  'tab-gone',
  'page-changed',
  'page-empty',
  'nothing-to-save',
  'not-found',
  'disk-full',
  'database-blocked',
  'database-newer',
  'database-failed',
  'bad-message',
  'network',
  'timeout',
  'right-revoked',
  'bad-pack',
  'background-gone',
  'cancelled',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppError {
  readonly code: ErrorCode;
  /** Technical words for a report; shown small, never alone. */
  readonly detail?: string | undefined;
}
