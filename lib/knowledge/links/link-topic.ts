/** The type of a link topic: how links to one kind of service page are worded and addressed. */
import type { PageTopic } from '../../model/facts.ts';

export interface LinkTopic {
  readonly topic: PageTopic | 'cart';
  /**
   * Wordings of the link and titles of the page, by language (BCP 47). Compared without case and accents; a closing `*` lets a
   * word go on. A wording stands for the whole subject, so it must be rare in the name of a product or category.
   */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Words of the address, each a whole run of letters between signs ("/delivery", "livraison-retours.html"); `*` as above. */
  readonly paths: readonly string[];
}
