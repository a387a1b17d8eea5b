/** The Capture: what was seen of one page at one moment, as plain serialisable data that judges nothing. */

export type Via = 'tab' | 'fetch' | 'file';

/** How a price-like piece of text looked in the tab; found again in the HTML by its text and its count. */
export interface VisualHint {
  /** Text of the element's own text nodes, white space collapsed. */
  readonly text: string;
  /** Zero-based count among the elements of the page with the same text, in document order. */
  readonly nth: number;
  readonly visible: boolean;
  readonly struck: boolean;
  /** CSS pixels */
  readonly fontSize: number;
  readonly fontWeight: number;
  /** CSS pixels from the top left of the document */
  readonly top: number;
  readonly left: number;
}

/** Something that stands fixed over the page (a banner, a dialog), with the controls that can be seen in it. */
export interface Layer {
  /** Id and classes of its outermost element, as a short CSS path. */
  readonly where: string;
  /** The beginning of its text, white space collapsed. */
  readonly text: string;
  readonly controls: readonly LayerControl[];
}

export interface LayerControl {
  /** Its wording, or its label for screen readers. */
  readonly text: string;
  /** `#id`, else `.class.class`, else empty. */
  readonly name: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

export interface Timing {
  readonly loadMs?: number;
  readonly transferredKb?: number;
  readonly requests?: number;
}

export interface Capture {
  /** Final address, after redirects. */
  readonly url: string;
  readonly via: Via;
  /** ISO 8601 instant */
  readonly takenAt: string;
  /** HTML as rendered (tab) or received (fetch, file); open shadow roots as `<template shadowrootmode="open">`. */
  readonly html: string;
  /** True when the HTML was cut at `HTML_LIMIT`. */
  readonly truncated: boolean;
  /** HTTP status, for a fetched page. */
  readonly status?: number | undefined;
  /** Response headers, lower-case names, for a fetched page. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Addresses of everything that the page loaded. */
  readonly resources: readonly string[];
  /** Names of page globals out of a fixed list, with a short value where that is a string or number. Weak proof: a page can fake it. */
  readonly globals: Readonly<Record<string, string>>;
  /** Cookie names only, never values. */
  readonly cookies: readonly string[];
  /** Names of localStorage and sessionStorage keys. */
  readonly storageKeys: readonly string[];
  readonly visual: readonly VisualHint[];
  readonly timing?: Timing | undefined;
  /** What stood fixed over the page, in a tab. */
  readonly layers?: readonly Layer[] | undefined;
  /** True when the browser had no room for further loaded addresses, so that `resources` ends too early. */
  readonly resourcesCut?: boolean | undefined;
  /** Language told by the caller (command line), BCP 47; the page's own words win. */
  readonly language?: string | undefined;
}

/** Longest HTML that is read, in UTF-16 units: larger pages are cut and marked `truncated`. */
export const HTML_LIMIT = 8_000_000;

/** What a capture of HTML alone holds of all that only a tab can see: nothing. */
export const HTML_ALONE = {
  resources: [],
  globals: {},
  cookies: [],
  storageKeys: [],
  visual: [],
} as const satisfies Partial<Capture>;
