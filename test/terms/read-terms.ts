/** Reads a text of terms the way a page with these paragraphs would be read, as a short list that tests can compare. */
import { analyse } from '../../lib/detect/analyse.ts';
import contact from '../../lib/detect/contact.ts';
import legal from '../../lib/detect/legal.ts';
import payment from '../../lib/detect/payment.ts';
import returns from '../../lib/detect/returns.ts';
import shipping from '../../lib/detect/shipping.ts';
import warranty from '../../lib/detect/warranty.ts';
import { HTML_ALONE } from '../../lib/model/capture.ts';
import type { Capture } from '../../lib/model/capture.ts';
import type { Duration } from '../../lib/model/facts.ts';
import { toMajor } from '../../lib/model/money.ts';
import type { Money } from '../../lib/model/money.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** One paragraph per line; lines with ` | ` become rows of a table. */
export function pageOf(text: string, language: string): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const flush = (): void => {
    if (rows.length > 0) parts.push(`<table>${rows.join('')}</table>`);
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.includes(' | ')) {
      rows.push(
        `<tr>${line
          .split(' | ')
          .map((cell) => `<td>${escaped(cell.trim())}</td>`)
          .join('')}</tr>`,
      );
      continue;
    }
    flush();
    if (line.trim() !== '') parts.push(`<p>${escaped(line.trim())}</p>`);
  }
  flush();
  return `<!doctype html><html lang="${language}"><body><main>${parts.join('\n')}</main></body></html>`;
}

export function captureOf(html: string, language: string, url: string): Capture {
  return {
    url,
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
    language,
  };
}

const money = (value: Money): string => `${toMajor(value)} ${value.currency}`;
const span = (value: Duration): string => `${value.min ?? ''}-${value.max ?? ''}`;

/** What was read, sorted: "cost 4.9 EUR", "free from 50 EUR", "delay 2-3", "mode relay", "window 30", "pay visa". */
export function readTerms(text: string, language: string, url = `https://shop.example/${language}/terms`): string[] {
  const html = text.startsWith('<') ? text : pageOf(text, language);
  const snapshot = analyse(captureOf(html, language, url), {
    detectors: [contact, legal, payment, returns, shipping, warranty],
  });
  const out = new Set<string>();
  if (snapshot.failures.length > 0) out.add(`failure ${snapshot.failures.map((each) => each.message).join()}`);
  for (const fact of snapshot.facts) {
    if (fact.state === 'absent') out.add(`no ${fact.key} ${fact.item ?? ''}`.trim());
    if (fact.state !== 'found') continue;
    switch (fact.key) {
      case 'shipping.option': {
        const option = fact.value;
        if (option.cost !== undefined) out.add(option.cost === 'free' ? 'cost free' : `cost ${money(option.cost)}`);
        if (option.costHigh) out.add(`cost up to ${money(option.costHigh)}`);
        if (option.freeFrom) out.add(`free from ${money(option.freeFrom)}`);
        if (option.delay) out.add(`delay ${span(option.delay)}`);
        if (option.handling) out.add(`handling ${span(option.handling)}`);
        if (option.mode && option.mode !== 'standard') out.add(`mode ${option.mode}`);
        for (const place of option.destination ?? []) out.add(`to ${place}`);
        for (const place of option.excluded ?? []) out.add(`without ${place}`);
        break;
      }
      case 'shipping.country':
        out.add(`${fact.value.served ? 'serves' : 'not to'} ${fact.item ?? ''}`);
        break;
      case 'shipping.carrier':
        out.add(`carrier ${fact.value.name}`);
        break;
      case 'shipping.minimumOrder':
        out.add(`minimum ${money(fact.value)}`);
        break;
      case 'shipping.codFee':
        out.add(`cod fee ${money(fact.value)}`);
        break;
      case 'shipping.cutoff':
        out.add(`cutoff ${fact.value}`);
        break;
      case 'returns.window':
        out.add(`window ${fact.value.days}`);
        break;
      case 'returns.fee':
        out.add(fact.value.free ? 'return free' : 'return paid');
        if (fact.value.fee) out.add(`return fee ${money(fact.value.fee)}`);
        break;
      case 'returns.refundDelay':
        out.add(`refund ${span(fact.value)}`);
        break;
      case 'payment.method':
        if (fact.value.offered) out.add(`pay ${fact.item ?? ''}`);
        break;
      case 'warranty':
        out.add(`warranty ${fact.value.years}`);
        break;
      case 'legal.company':
      case 'legal.vat':
      case 'contact.phone':
      case 'contact.email':
        out.add(`${fact.key.split('.')[1] ?? ''} ${fact.value}`);
        break;
      default:
        break;
    }
  }
  return [...out].sort();
}

/** Kinds that a case must list in full; a value that no one expects fails. Others are checked only where a case names one. */
const STRICT = [
  'cost',
  'free',
  'delay',
  'window',
  'return',
  'pay',
  'warranty',
  'failure',
  'phone',
  'email',
  'vat',
  'company',
  'cod',
  'minimum',
];

/** The values read, without kinds that the case is silent about. */
export function compared(read: readonly string[], wanted: readonly string[]): string[] {
  const kinds = new Set(wanted.map((each) => each.split(' ')[0]));
  return read.filter((each) => {
    const kind = each.split(' ')[0] ?? '';
    return STRICT.includes(kind) || kinds.has(kind);
  });
}
