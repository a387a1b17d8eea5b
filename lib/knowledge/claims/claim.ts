/** The type of a claim: the wordings, links, pictures and hosts by which pages answer a question of the checklist. */
import type { PageKind } from '../../model/facts.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** One sign of a claim. Every wording is compared without case and accents, at word starts; a closing `*` lets a word go on. */
export interface ClaimSignal {
  /** Part of the question that it answers; the fact's item is `id:sub`. */
  readonly sub: string;
  /** Default `specific`: the wording could hardly mean anything else. */
  readonly strength?: 'declared' | 'specific' | 'hint';
  /** Wordings in running text, by language. */
  readonly phrases?: Words;
  /** Wordings of links and buttons, by language. */
  readonly links?: Words;
  /** Hosts (with a path, if need be) of links, pictures, frames and scripts. */
  readonly hosts?: readonly string[];
  /** Words of the shop's own addresses in links ("/store-locator"). */
  readonly paths?: readonly string[];
  /** Wordings in the alt text, title or file name of pictures. */
  readonly images?: readonly string[];
  /** Class tokens or ids of containers that only this thing has. */
  readonly marks?: readonly string[];
  /** Wordings in the same sentence that cancel it. */
  readonly not?: readonly string[];
  /** Kinds of page on which it is read; all when missing. */
  readonly pages?: readonly PageKind[];
}

export interface Claim {
  /** Id of the checklist question. */
  readonly id: string;
  readonly signals: readonly ClaimSignal[];
}
