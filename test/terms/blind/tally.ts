/** Counts what was read of the written policy texts against what they say: recall and precision per kind of value. */
import { analyse } from '../../../lib/detect/analyse.ts';
import contact from '../../../lib/detect/contact.ts';
import legal from '../../../lib/detect/legal.ts';
import payment from '../../../lib/detect/payment.ts';
import returns from '../../../lib/detect/returns.ts';
import shipping from '../../../lib/detect/shipping.ts';
import warranty from '../../../lib/detect/warranty.ts';
import type { Fact } from '../../../lib/model/evidence.ts';
import { toMajor } from '../../../lib/model/money.ts';
import type { Money } from '../../../lib/model/money.ts';
import { captureOf, pageOf } from '../read-terms.ts';
import { framed } from './frame.ts';
import type { PolicyText } from './texts.ts';

export interface Tally {
  wanted: number;
  answered: number;
  right: number;
}

export interface Measured {
  readonly fields: ReadonlyMap<string, Tally>;
  readonly misses: readonly string[];
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const lastDigits = (text: string): string => text.replace(/\(0\)/g, '').replace(/\D/g, '').slice(-8);
const amount = (value: Money | 'free' | undefined): string[] =>
  value === undefined ? [] : value === 'free' ? ['free'] : 'minor' in value ? [String(Number(toMajor(value)))] : [];

function sameName(left: string, right: string): boolean {
  const a = new Set(folded(left).split(' '));
  const b = new Set(folded(right).split(' '));
  const both = [...a].filter((word) => b.has(word)).length;
  return both > 0 && (2 * both) / (a.size + b.size) >= 0.8;
}

/** Reads every text, bare or as a page of a shop with its head, menus and foot, and counts. */
export function measure(texts: readonly PolicyText[], shape: 'bare' | 'framed'): Measured {
  const fields = new Map<string, Tally>();
  const misses: string[] = [];
  const count = (field: string, id: string, wanted: readonly string[], read: readonly string[]): void => {
    const want = new Set(wanted);
    const got = new Set(read);
    const tally = fields.get(field) ?? { wanted: 0, answered: 0, right: 0 };
    fields.set(field, tally);
    tally.wanted += want.size;
    tally.answered += got.size;
    for (const value of got)
      if (want.has(value)) tally.right++;
      else misses.push(`${field} ${id} unexpected ${value}`);
    for (const value of want) if (!got.has(value)) misses.push(`${field} ${id} missed ${value}`);
  };
  for (const text of texts) {
    const bare = pageOf(text.text, text.language);
    const html = shape === 'bare' ? bare : framed(bare, text.language);
    const snapshot = analyse(captureOf(html, text.language, text.url), {
      detectors: [contact, legal, payment, returns, shipping, warranty],
    });
    if (snapshot.failures.length > 0) throw new Error(`${text.id}: ${snapshot.failures[0]?.message ?? ''}`);
    const found = (key: Fact['key']): Extract<Fact, { state: 'found' }>[] =>
      snapshot.facts.filter((fact) => fact.key === key && fact.state === 'found') as never;
    const options = found('shipping.option').flatMap((fact) => (fact.key === 'shipping.option' ? [fact.value] : []));
    const { rows } = text;
    const costs = rows.flatMap((row) =>
      row.cost === undefined ? [] : [row.cost === 'free' ? 'free' : String(Number(row.cost))],
    );
    const readCosts = options.flatMap((option) => amount(option.cost));
    count(
      'free from',
      text.id,
      rows.flatMap((row) => (row.free ? [String(Number(row.free))] : [])),
      options.flatMap((option) => amount(option.freeFrom)),
    );
    count('cost', text.id, costs, text.openCosts ? readCosts.filter((cost) => costs.includes(cost)) : readCosts);
    const qualified = (mode: string | undefined): string[] => (mode === undefined || mode === 'standard' ? [] : [mode]);
    count(
      'mode',
      text.id,
      rows.flatMap((row) => qualified(row.mode)),
      options.flatMap((option) => qualified(option.mode)),
    );
    count(
      'carrier',
      text.id,
      rows.flatMap((row) => (row.carrier ?? []).map(folded)),
      [
        ...options.flatMap((option) => option.carrier ?? []),
        ...found('shipping.carrier').map((fact) => fact.item ?? ''),
      ].map(folded),
    );
    count(
      'delay',
      text.id,
      rows.flatMap((row) => (row.delay ? [row.delay] : [])),
      options.flatMap((option) => (option.delay ? [`${option.delay.min ?? ''}-${option.delay.max ?? ''}`] : [])),
    );
    const placed = rows.some((row) => row.to !== undefined);
    count(
      'destination',
      text.id,
      rows.flatMap((row) => row.to ?? []),
      placed ? options.flatMap((option) => option.destination ?? []) : [],
    );
    count(
      'window',
      text.id,
      text.window === undefined ? [] : [String(text.window)],
      found('returns.window')
        .flatMap((fact) => (fact.key === 'returns.window' ? [String(fact.value.days)] : []))
        .slice(0, 1),
    );
    count(
      'who pays',
      text.id,
      text.free === undefined ? [] : [String(text.free)],
      found('returns.fee')
        .flatMap((fact) => (fact.key === 'returns.fee' ? [String(fact.value.free)] : []))
        .slice(0, 1),
    );
    const methods = found('payment.method').flatMap((fact) =>
      fact.key === 'payment.method' ? [{ id: fact.item ?? '', ...fact.value }] : [],
    );
    count(
      'payment',
      text.id,
      text.pay,
      methods.filter((method) => method.offered).map((method) => method.id),
    );
    count(
      'not accepted',
      text.id,
      text.notAccepted,
      snapshot.facts.flatMap((fact) =>
        fact.key === 'payment.method' && fact.state === 'absent' ? [fact.item ?? ''] : [],
      ),
    );
    const years = found('warranty').flatMap((fact) => (fact.key === 'warranty' ? [String(fact.value.years)] : []));
    count('warranty', text.id, text.warranty === undefined ? [] : [String(text.warranty)], years.slice(0, 1));
    count(
      'e-mail',
      text.id,
      text.emails,
      found('contact.email').map((fact) => String(fact.item ?? '').toLowerCase()),
    );
    count(
      'phone',
      text.id,
      text.phones.map(lastDigits),
      found('contact.phone').map((fact) => lastDigits(fact.item ?? '')),
    );
    const company = found('legal.company').flatMap((fact) => (fact.key === 'legal.company' ? [fact.value] : []))[0];
    if (text.company !== undefined || text.vat !== undefined) {
      const wanted = text.company;
      count(
        'company',
        text.id,
        wanted === undefined ? [] : [wanted],
        company === undefined ? [] : [wanted !== undefined && sameName(wanted, company) ? wanted : company],
      );
      count(
        'vat',
        text.id,
        text.vat === undefined ? [] : [text.vat],
        found('legal.vat')
          .flatMap((fact) =>
            fact.key === 'legal.vat' ? [fact.value.endsWith(text.vat ?? '?') ? (text.vat ?? '') : fact.value] : [],
          )
          .slice(0, 1),
      );
    }
  }
  return { fields, misses };
}
