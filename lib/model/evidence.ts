/** Evidence, observations and facts: every claim carries the place and the text it was read from. */
import type { FactKey, FactValue } from './facts.ts';

export type Channel =
  | 'jsonld'
  | 'microdata'
  | 'rdfa'
  | 'meta'
  | 'state'
  | 'asset'
  | 'link'
  | 'header'
  | 'cookie'
  | 'storage'
  | 'global'
  | 'script'
  | 'comment'
  | 'dom'
  | 'text'
  | 'url';

/** Longest snippet kept with a fact, in UTF-16 units. */
export const SNIPPET_LENGTH = 240;

export interface Evidence {
  readonly channel: Channel;
  /** Where on the page: a JSON-LD path, a meta name, a short CSS path, a URL part. */
  readonly where: string;
  /** The exact text, at most `SNIPPET_LENGTH` characters. */
  readonly snippet: string;
  /** Address of the page it was read on. */
  readonly url: string;
  /** Identifier of the rule that read it. */
  readonly rule: string;
}

/** Rules that put together an e-mail address which the page hides from robots, by spelling it out or by mixing its letters. */
export const HIDDEN_EMAIL = { spelledOut: 'contact-spelled-out', unveiled: 'contact-unveiled' } as const;

/** `declared`: the page states it · `specific`: could hardly be anything else · `hint`: suggests it. */
export type Strength = 'declared' | 'specific' | 'hint';

export type AtLeastOne<T> = readonly [T, ...T[]];

interface ObservationBase<K extends FactKey> {
  readonly key: K;
  /** Which member of a list (payment id, technology name, ...); absent for single-valued keys. */
  readonly item?: string | undefined;
  readonly strength: Strength;
  readonly evidence: AtLeastOne<Evidence>;
}

/** One detector's claim that a value holds. */
export interface ValueObservation<K extends FactKey> extends ObservationBase<K> {
  readonly value: FactValue[K];
}

/** One detector's claim that the page says "no". */
export interface AbsentObservation<K extends FactKey> extends ObservationBase<K> {
  readonly absent: true;
}

export type ObservationOf<K extends FactKey> = ValueObservation<K> | AbsentObservation<K>;
export type Observation = { [K in FactKey]: ObservationOf<K> }[FactKey];

export type UnknownReason = 'not-on-this-page' | 'needs-tab' | 'blocked' | 'detector-failed';

export interface FoundFact<K extends FactKey> {
  readonly key: K;
  readonly item?: string | undefined;
  readonly state: 'found';
  readonly value: FactValue[K];
  readonly strength: Strength;
  readonly evidence: AtLeastOne<Evidence>;
  /** Other readings of the same key on the same page that disagree. */
  readonly conflicts?: readonly ObservationOf<K>[] | undefined;
}
export interface AbsentFact<K extends FactKey> {
  readonly key: K;
  readonly item?: string | undefined;
  readonly state: 'absent';
  readonly evidence: AtLeastOne<Evidence>;
  /** Other readings on the same page that say "yes". */
  readonly conflicts?: readonly ObservationOf<K>[] | undefined;
}
export interface UnknownFact<K extends FactKey> {
  readonly key: K;
  readonly item?: string | undefined;
  readonly state: 'unknown';
  readonly reason: UnknownReason;
}

export type FactOf<K extends FactKey> = FoundFact<K> | AbsentFact<K> | UnknownFact<K>;
export type Fact = { [K in FactKey]: FactOf<K> }[FactKey];
