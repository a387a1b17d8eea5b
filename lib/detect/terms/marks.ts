/** Marks of what a text names, as bits: a reader first looks whether a text can concern it at all, which most texts cannot. */

/** The concepts that tell what a text is about, the topics that outweigh others first. */
export const TOPIC_TAGS = {
  returns: ['return', 'withdraw', 'refund', 'exchange', 'returnForm'],
  warranty: ['warranty'],
  shipping: ['ship', 'transit', 'shipFree'],
  payment: ['pay'],
  legal: ['legalTopic', 'registerLabel', 'vatLabel'],
  contact: ['contactTopic', 'phoneLabel', 'emailLabel'],
} as const;

export const MARK = {
  time: 1,
  pay: 2,
  returns: 4,
  shipping: 8,
  legal: 16,
  contact: 32,
  warranty: 64,
  secure: 128,
  free: 256,
  other: 512,
  carrier: 1024,
  /** Something written like a company form. */
  form: 2048,
  digit: 4096,
  /** A number in words, a period or a "next day": a time may be stated without digits. */
  count: 8192,
  /** Tells what a text is about. */
  topic: 16384,
  /** A place, mode or carrier. */
  dims: 32768,
  /** Tracking, choice of the hour, footprint of a delivery. */
  extra: 65536,
  /** Weights or numbers of pieces. */
  measure: 131072,
  /** Parcels that wait or are lost, orders that are called off, offers that are over. */
  trouble: 262144,
  /** Says where something holds, or that it must be asked for. */
  scope: 524288,
} as const;

const GROUPS: readonly (readonly [number, string])[] = [
  [MARK.time, 'hour day businessDay week month year nextDay sameDay calendar'],
  [MARK.returns, 'return withdraw exchange credit refund buyerPays sellerPays returnForm deducted'],
  [MARK.shipping, 'ship transit shipFree dispatch minimumOrder cutoff only except sellerPays'],
  [MARK.legal, 'vatLabel registerLabel capitalLabel addressLabel companyLabel operatedBy dateLabel'],
  [MARK.contact, 'phoneLabel faxLabel hoursLabel weekday form chat'],
  [MARK.warranty, 'warranty guaranteed'],
  [MARK.secure, 'securePayment'],
  [MARK.free, 'free shipFree'],
  [MARK.other, 'otherParty'],
  [MARK.count, 'nextDay sameDay'],
  [MARK.measure, 'weight piece'],
  [MARK.trouble, 'hold report cancel ended'],
  [MARK.scope, 'only onRequest holdsFor'],
  [MARK.topic, Object.values(TOPIC_TAGS).flat().join(' ')],
];

const KINDS: readonly (readonly [string, number])[] = [
  ['pay:', MARK.pay | MARK.shipping],
  ['weak:', MARK.pay],
  ['period:', MARK.time | MARK.count],
  ['number:', MARK.count],
  ['place:', MARK.shipping | MARK.dims],
  ['mode:', MARK.shipping | MARK.dims],
  ['extra:', MARK.extra],
  ['mode:tracked', MARK.extra],
  ['carrier:', MARK.shipping | MARK.carrier | MARK.dims],
];

const known = new Map<string, number>();

/** The bits of a tag. */
export function marksOf(tag: string): number {
  let marks = known.get(tag);
  if (marks !== undefined) return marks;
  marks = 0;
  for (const [mark, tags] of GROUPS) if (` ${tags} `.includes(` ${tag} `)) marks |= mark;
  for (const [kind, mark] of KINDS) if (tag.startsWith(kind)) marks |= mark;
  known.set(tag, marks);
  return marks;
}
