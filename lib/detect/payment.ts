/** Payment methods: offered, refused, or only mentioned; and what the shop says of their security. */
import { PAYMENT_METHODS } from '../knowledge/payments/index.ts';
import type { Evidence, Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { term, values, isThing } from '../page/structured.ts';
import type { Detector, Setting } from './detector.ts';
import { readLogos } from './payment-logos.ts';
import type { Limits } from './payment-limits.ts';
import type { Mention } from './payment-text.ts';
import { isCardScheme, methodsInText, readPaymentText } from './payment-text.ts';
import { readTerms } from './terms/document.ts';
import { has } from './terms/lexicon.ts';
import { MARK } from './terms/marks.ts';

const ORDER = new Map(PAYMENT_METHODS.map((method, index) => [method.id, index]));

interface Claim {
  readonly strength: Strength;
  readonly evidence: Evidence;
}

const payment: Detector = {
  id: 'payment',
  keys: ['payment.method', 'payment.security'],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    const offered = new Map<string, Claim[]>();
    const add = (id: string, strength: Strength, evidence: Evidence): void => {
      offered.set(id, [...(offered.get(id) ?? []), { strength, evidence }]);
    };
    for (const { id, evidence } of readDeclared(page)) add(id, 'declared', evidence);
    const terms = readTerms(page, setting);
    const mentions = readPaymentText(page, terms);
    for (const { id, kind, evidence } of mentions) if (kind === 'offered') add(id, 'specific', evidence);
    if (!terms.full || page.tags('img').length > 0)
      for (const logo of readLogos(page)) add(logo.id, 'specific', logo.evidence);
    // "Credit card" says nothing more once the schemes are named.
    if ([...offered.keys()].some((id) => isCardScheme(id))) offered.delete('card');
    const limits = limitsById(mentions);
    const refused = new Map<string, Evidence>();
    for (const { id, kind, evidence } of mentions)
      if (kind === 'refused' && !refused.has(id)) refused.set(id, evidence);

    const byOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
      (ORDER.get(a) ?? 999) - (ORDER.get(b) ?? 999);
    for (const [id, claims] of [...offered].sort(byOrder)) {
      const no = refused.get(id);
      if (no) continue;
      for (const { strength, evidence } of claims.slice(0, 6))
        yield {
          key: 'payment.method',
          item: id,
          value: { offered: true, ...limits.get(id) },
          strength,
          evidence: [evidence],
        };
    }
    for (const [id, evidence] of refused)
      yield { key: 'payment.method', item: id, absent: true, strength: 'specific', evidence: [evidence] };
    yield* onlyMentioned(mentions, offered, refused);
    yield* security(page, setting);
  },
};

export default payment;

/** The limits of each method, gathered over all sentences that offer it: a list names it, a sentence tells for whom. */
function limitsById(mentions: readonly Mention[]): Map<string, Limits> {
  const limits = new Map<string, Limits>();
  for (const mention of mentions)
    if (mention.kind === 'offered' && mention.limits)
      limits.set(mention.id, { ...mention.limits, ...limits.get(mention.id) });
  return limits;
}

function* onlyMentioned(
  mentions: readonly Mention[],
  offered: ReadonlyMap<string, unknown>,
  refused: ReadonlyMap<string, unknown>,
): Iterable<Observation> {
  const seen = new Set<string>();
  for (const { id, kind, evidence } of mentions) {
    if (kind !== 'mentioned' || seen.has(id) || offered.has(id) || refused.has(id)) continue;
    seen.add(id);
    yield { key: 'payment.method', item: id, value: { offered: false }, strength: 'hint', evidence: [evidence] };
  }
}

/** Terms of the GoodRelations vocabulary, which schema.org took over for payment methods. */
const DECLARED: Readonly<Record<string, string>> = {
  visa: 'visa',
  mastercard: 'mastercard',
  americanexpress: 'amex',
  discover: 'discover',
  dinersclub: 'diners',
  jcb: 'jcb',
  paypal: 'paypal',
  googlecheckout: '',
  cod: 'cod',
  bybanktransferinadvance: 'bank_transfer',
  byinvoice: 'invoice',
  checkinadvance: 'cheque',
  directdebit: 'direct_debit',
  creditcard: 'card',
};

function* readDeclared(page: Page): Iterable<{ id: string; evidence: Evidence }> {
  let count = 0;
  for (const thing of page.things) {
    for (const property of ['acceptedpaymentmethod', 'paymentaccepted']) {
      for (const value of values(thing, property)) {
        if (count++ > 200) return;
        const text = isThing(value)
          ? value.types.join(' ') === 'PaymentCard'
            ? ''
            : [...value.props.values()]
                .flat()
                .filter((inner) => typeof inner === 'string')
                .join(' ')
          : String(value);
        const known =
          DECLARED[
            term(text)
              .toLowerCase()
              .replace(/[^a-z]/g, '')
          ];
        const ids = known ? [known] : methodsInText(text);
        for (const id of ids) yield { id, evidence: page.of(thing, property, 'payment-declared', text) };
      }
    }
  }
}

/** Cues of secure payment: the first sentence of the page that says so. */
function* security(page: Page, setting: Setting): Iterable<Observation> {
  for (const part of readTerms(page, setting).parts) {
    if (part.type !== 'line') continue;
    for (const clause of part.clauses) {
      if ((clause.lexed.marks & MARK.secure) === 0) continue;
      const token = clause.lexed.tokens.find((candidate) => has(candidate, 'securePayment'));
      if (!token) continue;
      yield {
        key: 'payment.security',
        item: 'statement',
        value: clause.lexed.text.slice(token.start, token.end),
        strength: 'specific',
        evidence: [page.ofBlock(part.block, 'payment-security', clause.lexed.text)],
      };
      return;
    }
  }
}
