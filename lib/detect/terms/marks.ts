/** Marks of what a text names, as bits: a reader first looks whether a text can concern it at all, which most texts cannot. */

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
];

const KINDS: readonly (readonly [string, number])[] = [
  ['pay:', MARK.pay | MARK.shipping],
  ['weak:', MARK.pay],
  ['period:', MARK.time],
  ['place:', MARK.shipping],
  ['mode:', MARK.shipping],
  ['carrier:', MARK.shipping | MARK.carrier],
];

/** The bits of a tag. */
export function marksOf(tag: string): number {
  let marks = 0;
  for (const [mark, tags] of GROUPS) if (` ${tags} `.includes(` ${tag} `)) marks |= mark;
  for (const [kind, mark] of KINDS) if (tag.startsWith(kind)) marks |= mark;
  return marks;
}
