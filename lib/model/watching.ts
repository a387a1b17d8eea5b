/** What a merchant can choose about watching: the subjects of a page, how it is read again, and which changes are worth an alert. */

/** What a change can be about; a watch follows all of them unless the merchant chose some. */
export const WATCH_SUBJECTS = [
  'price',
  'delivered',
  'listPrice',
  'stock',
  'rating',
  'seller',
  'threshold',
  'cost',
  'delay',
  'returns',
  'methods',
  'banner',
  'promotions',
  'platform',
  'tools',
  'position',
  'products',
  'average',
  'other',
] as const;
export type WatchSubject = (typeof WATCH_SUBJECTS)[number];

/** `fetch`: re-read as an unknown visitor · `tab`: opened in a background tab when fetching is not enough. */
export type ReadBy = 'fetch' | 'tab';

export const IMPORTANCES = ['high', 'medium', 'low'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const DIRECTIONS = ['both', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The merchant's wishes for alerts on one checklist item. */
export interface AlertRule {
  /** Id of the checklist item. */
  readonly item: string;
  /** `off`: such changes are in the history, never an alert. Missing: as Vigie judges, moved by what was found useful. */
  readonly importance?: Importance | 'off' | undefined;
  readonly direction?: Direction | undefined;
  /** Least step of a figure, in percent and in major units of its currency. */
  readonly leastPercent?: number | undefined;
  readonly leastAmount?: number | undefined;
  /** Only when the new price is below the one of my same product. */
  readonly belowMine?: boolean | undefined;
  /** How often such an alert was found useful, and how often not. */
  readonly useful: number;
  readonly useless: number;
}

/** When alerts may speak. Minutes of the day, local time. */
export interface AlertTimes {
  /** `off`: only the badge and the feed · `each`: a notification for each · `digest`: one a day. */
  readonly mode: 'off' | 'each' | 'digest';
  /** Least importance that is worth a notification. */
  readonly from: Importance;
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly digestAt: number;
}

export const DEFAULT_ALERT_TIMES: AlertTimes = {
  mode: 'off',
  from: 'medium',
  quietFrom: 20 * 60,
  quietTo: 8 * 60,
  digestAt: 9 * 60,
};
