/** What is known of a payment method: its canonical id, how texts write it and how its logo is recognised. */

export interface PaymentMethod {
  /** Canonical id ("apple_pay"). */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** How texts of all languages write it, parted by commas; `*` closes a phrase that may go on. */
  readonly words: string;
  /**
   * Words that have another meaning too ("ideal", "sofort", "alma"): they count in a list or sentence about paying, beside another
   * method, never alone in running text.
   */
  readonly weakWords?: string;
  /** Parts of image file names, classes, symbol ids and titles, without separators: "mastercard" finds `pi-master_card.svg`. */
  readonly logo: readonly string[];
  /** Short names that only count as a whole word of a file name or class ("cb" in `logo-cb.png`, never in "cbd"). */
  readonly logoWords?: readonly string[];
  /** Part of a family that "credit card" names without saying more. */
  readonly card?: true;
  /** Ids that a text naming this method with these words does not mean besides ("Klarna Sofort" is not Klarna's invoice). */
  readonly hosts?: readonly string[];
  /** ISO date when the method stopped to exist; seeing it is a sign of an old page. */
  readonly closed?: string;
}
