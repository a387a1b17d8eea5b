/** What is known of a carrier: its canonical name, how shops write it, and what choosing it usually means. */
import type { DeliveryMode } from '../../model/facts.ts';

export interface Carrier {
  /** Canonical name, as shown and compared. */
  readonly name: string;
  /** How texts write it, parted by commas; `*` closes a phrase that may go on. */
  readonly words: string;
  /** Words that only mean the carrier when a sentence is about sending parcels ("Post", "Relay"). */
  readonly weakWords?: string;
  /** What it does when the text says no more ("Mondial Relay" hands over at a pick-up point). */
  readonly mode?: DeliveryMode;
  /** Name of the carrier whose product this is: naming both is naming one ("Colissimo (La Poste)"). */
  readonly productOf?: string;
  /** Whom the same words mean on the pages of a shop of another country: "la Poste" of a Swiss shop is the Swiss one. */
  readonly abroad?: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2 of a national carrier. */
  readonly country?: string;
}
