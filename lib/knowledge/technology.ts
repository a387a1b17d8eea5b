/** The shape of what is known about a technology: who makes it, what it is for and how it shows itself on a page. */
import type { HostingModel } from '../model/facts.ts';
import type { Strength } from '../model/evidence.ts';

/** What a technology is for, as the panel groups it. */
export const TECHNOLOGY_CATEGORIES = [
  'shop platform',
  'shop add-on',
  'theme',
  'content management',
  'payment provider',
  'pay later',
  'wallet',
  'fraud protection',
  'carrier',
  'shipping tool',
  'returns tool',
  'analytics',
  'session replay',
  'tag manager',
  'advertising',
  'retargeting',
  'attribution',
  'monitoring',
  'chat',
  'customer service',
  'reviews',
  'trust mark',
  'email marketing',
  'push messages',
  'pop-up',
  'consent',
  'affiliate network',
  'loyalty',
  'search',
  'personalisation',
  'a/b testing',
  'cdn',
  'hosting',
  'performance',
  'security',
  'product information',
  'feed management',
  'price comparison',
  'social network',
  'social proof',
  'user content',
  'video',
  'maps',
  'fonts',
  'subscriptions',
  'sizing',
  'translation',
  'accessibility',
  'booking',
  'customer data',
  'framework',
] as const;
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];

/**
 * Where a signal is looked for. All texts are compared without regard to case.
 * - `host`: host (or parent domain) of something that the page loads
 * - `asset`: part of the address of a script, style, image, frame or other loaded thing
 * - `link`: part of the address of a link; `form`: part of the target of a form
 * - `script`: part of an inline script
 * - `meta`: `name=part of content`
 * - `cookie`, `storage`: a name, or its beginning followed by `*`
 * - `header`: `name` or `name=part of value`
 * - `global`: a page global of the fixed list that the capture reads
 * - `dom`: `.class`, `#id`, `[attribute]` or `<element>`, each may end in `*`
 * - `comment`: part of an HTML comment
 * - `page`: part of the page's own address
 */
export const SIGNAL_CHANNELS = [
  'host',
  'asset',
  'link',
  'form',
  'script',
  'meta',
  'cookie',
  'storage',
  'header',
  'global',
  'dom',
  'comment',
  'page',
] as const;
export type SignalChannel = (typeof SIGNAL_CHANNELS)[number];

/** A text to find, or that text with what it proves. */
export type Signal =
  | string
  | {
      readonly match: string;
      /** Tried on the text from the match on (at most 300 characters); its first group is the version. */
      readonly version?: RegExp;
      /** A version that the signal itself tells ("1" for old markup). */
      readonly versionIs?: string;
      /** How much it proves, where that differs from the channel's usual strength. */
      readonly strength?: Strength;
    };

export type Signals = Readonly<Partial<Record<SignalChannel, readonly Signal[]>>>;

/**
 * What it costs a merchant, where the maker says so in public: nothing, nothing to begin with, under 30 € a month, 30 to 300 €, more than
 * that, or on quote.
 */
export type PriceClass = 'free' | 'freemium' | 'low' | 'mid' | 'high' | 'quote';

export interface Technology {
  /** Unique among all technologies. */
  readonly name: string;
  readonly category: TechnologyCategory;
  /** Company behind it, where its name differs from the product's. */
  readonly owner?: string;
  /** Country of that company, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The maker's own site, without protocol; left out where it is one of the hosts in the signals. */
  readonly site?: string;
  readonly hosting?: HostingModel;
  readonly priceClass?: PriceClass;
  readonly signals: Signals;
  /** Names of technologies that it cannot run without; never a shop platform unless it is an add-on of that platform. */
  readonly implies?: readonly string[];
  /** Names of technologies that it rules out. */
  readonly excludes?: readonly string[];
}

/** What of a tool its row names only where there is something to say. */
type ToolMore = Omit<Technology, 'name' | 'category' | 'country' | 'signals'>;

/**
 * A tool as its category file lists it: name, country of its maker (empty where nobody says), how it shows itself, and what else is known.
 * A row instead of an object, since there are many and the words for the fields would be half of the package's knowledge.
 */
type ToolRow = readonly [name: string, country: string, signals: Signals, more?: ToolMore];

/** A shop platform: one file each. */
export type Platform = Technology & { readonly category: 'shop platform'; readonly hosting: HostingModel };

/** A small page on which a rule is tried. */
export interface TechnologyCase {
  /** What the case shows, for the test's name. */
  readonly title: string;
  readonly html: string;
  readonly url?: string;
  readonly cookies?: readonly string[];
  readonly globals?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Version expected from a firing case. */
  readonly version?: string;
}

/** Pages on which a technology must be found, and near misses on which it must not. */
export interface TechnologyCases {
  readonly fires: readonly [TechnologyCase, ...TechnologyCase[]];
  readonly silent: readonly TechnologyCase[];
}

/** The technologies in the rows of a category file. */
export function toolsOf(category: TechnologyCategory, rows: readonly ToolRow[]): readonly Technology[] {
  return rows.map(([name, country, signals, more]) => ({
    name,
    category,
    ...(country === '' ? {} : { country }),
    signals,
    ...more,
  }));
}
