/** What a language must say for the terms of a shop to be read in it: words for ideas that all languages share. */
import type { DeliveryMode, DeliverySlot, GreenerDelivery } from '../../model/facts.ts';

/**
 * The ideas that the grammars of terms are built from. Which words carry them is the business of a language file; what they mean
 * together is the business of the grammars, which know no language.
 */
export const CONCEPTS = [
  /** Everyday words that mean nothing here, but something in another language: "no" is "in the" in Portuguese. */
  'plain',
  // --- what a sentence is about
  /** Shipping in general: sending, postage, parcels, their costs. */
  'ship',
  /** Ties a time to the arrival of the parcel: delivery, arrives, delivery time. */
  'transit',
  /** Ties a time to the departure of the parcel: dispatched, processed, prepared. */
  'dispatch',
  /** A parcel waiting at a pick-up point or post office. */
  'hold',
  /** A term for claims, complaints, reports of damage. */
  'report',
  /** Sending goods back. */
  'return',
  /** The right to withdraw, cooling-off. */
  'withdraw',
  'refund',
  /** Makes a period longer than another: "we extend it to 30 days". */
  'extends',
  'exchange',
  /** Calling an order off: what it costs and when it may happen is no term of delivery. */
  'cancel',
  /** Given instead of money: a voucher, store credit. */
  'credit',
  /** Announcing or authorising a return before the goods leave. */
  'announce',
  /** A second period after a first: "then", "another". */
  'then',
  'warranty',
  /** "guaranteed": a warranty only beside a number of years. */
  'guaranteed',
  /** Legal presumption in a warranty. */
  'presume',
  'faulty',
  /** Another one sent for what broke: what is free is the replacement, not the delivery. */
  'replacement',
  /** In the seller's shop, not by post. */
  'store',
  /** Paying, ways to pay. */
  'pay',
  /** When money is collected: debited, due, payment term. */
  'payLater',
  /** Buyers that are no consumers: companies, schools, authorities. */
  'businessOnly',
  /** Opens a question that takes its matter for granted: "how", "when". */
  'how',
  /** Announced, not there yet: "coming soon". */
  'notYet',
  // --- who pays, yes and no
  'free',
  /** Free on a condition that is no order value: near the shop only, with its app. */
  'someOnly',
  /** Something given along: the order value for it is none for delivery. */
  'gift',
  /** Buyers with a card, a subscription or a first order: what is free for them is not free for all. */
  'membersOnly',
  /** One word for "shipping is free". */
  'shipFree',
  'buyerPays',
  'sellerPays',
  /** The second half of a verb in two parts: who pays something back pays for no return. */
  'back',
  /** Kept from a refund. */
  'deducted',
  'not',
  'only',
  /** Paid back when an old part or a bottle comes back; no term of returns. */
  'deposit',
  /** Over: an offer that has ended says nothing of today. */
  'ended',
  /** To be asked for: what stands there is not offered as it is. */
  'onRequest',
  /** Says where the prices of the page hold: "apply to", "are valid for". */
  'holdsFor',
  'except',
  /** Where goods, calls or other companies come from: a country beside it is no place of delivery. */
  'origin',
  /** By whom or what a parcel travels: "not with X" refuses a carrier, "not for X" does not. */
  'with',
  /** Turns a sentence: what was left out before it is left out no longer. */
  'but',
  'yes',
  'no',
  'refused',
  // --- amounts
  /** Points at an amount or value: price, costs, charge. */
  'cost',
  'order',
  'atLeast',
  'below',
  'upTo',
  'orMore',
  /** Little words between "carriage paid" and the order value that it is for. */
  'at',
  /** Opens a band: "between 50 and 100". */
  'between',
  /** "from that amount", "above it": points back at an amount named before. */
  'aboveThat',
  'belowThat',
  'minimumOrder',
  'surcharge',
  /** Fees that are neither the delivery price nor a threshold: re-delivery, customs, insurance, gift wrap, restocking. */
  'otherFee',
  'priceCut',
  /** What a percentage is that is no fee: a discount, an interest, a tax. */
  'otherShare',
  'exTax',
  'weight',
  /** What parcels are counted by: articles, bottles, books. */
  'piece',
  // --- time
  'hour',
  'day',
  'businessDay',
  'week',
  'month',
  'year',
  'business',
  'calendar',
  'nextDay',
  'sameDay',
  'within',
  'weekday',
  'clock',
  'cutoff',
  /** "after": a time that runs from what follows. */
  'after',
  /** Start of a period that runs once the buyer has the goods: "after receipt", "ab Erhalt". */
  'start',
  // --- joining
  'and',
  'to',
  // --- identity and contact
  'companyLabel',
  'operatedBy',
  /** A person or company that acts for the seller. */
  'representedBy',
  'vatLabel',
  'registerLabel',
  'capitalLabel',
  'addressLabel',
  'otherParty',
  'phoneLabel',
  /** Words that may stand before a telephone number and mean much else: "service", "contact". */
  'contactLabel',
  'faxLabel',
  'emailLabel',
  'hoursLabel',
  'chat',
  'form',
  'legalTopic',
  'contactTopic',
  'returnForm',
  'dateLabel',
  // --- payment security, delivery extras
  'securePayment',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** What may be said of a way of delivery besides its price and time. */
export type Extra = 'tracked' | 'untracked' | DeliverySlot | GreenerDelivery;

/**
 * The words of one language. Each entry is a list of phrases parted by commas; `*` closes a phrase that may go on ("livr*"),
 * `{a|b}` spells out alternatives, case and accents do not matter.
 */
export interface Phrases {
  /** ISO 639-1 */
  readonly language: string;
  /** Other codes by which pages name the language. */
  readonly alsoTagged?: readonly string[];
  /** Only what says from which order value delivery is free is known; names of countries are not looked for. */
  readonly onlyFreeDelivery?: true;
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  readonly modes: Readonly<Partial<Record<DeliveryMode, string>>>;
  readonly extras?: Readonly<Partial<Record<Extra, string>>>;
  /** Payment ids (knowledge/payments) by the words of this language: "virement", "Nachnahme". */
  readonly payments: Readonly<Record<string, string>>;
  /**
   * Places by code: ISO 3166-1 alpha-2, `EU`, `world`, `home` (the shop's own country), `XX/Region` (part of a country), `XX+YY` (countries under one
   * name). Names that
   * `Intl.DisplayNames` gives in this language need no entry; inflected, short and popular ones do.
   */
  readonly places: Readonly<Record<string, string>>;
  /** Numbers in words. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Periods in one word, by days: "vierzehntägig". */
  readonly periods?: Readonly<Record<string, string>>;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: string;
}
