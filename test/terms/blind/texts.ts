/** Policy texts written for this project with what a reader should find in them; the files beside say how they are written. */
import { readFileSync, readdirSync } from 'node:fs';

export interface Row {
  readonly mode?: string;
  readonly carrier?: readonly string[];
  readonly to?: readonly string[];
  readonly cost?: string;
  readonly free?: string;
  readonly delay?: string;
}

export interface PolicyText {
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly text: string;
  readonly currency: string;
  readonly rows: readonly Row[];
  /** A price "from" or a table summed up by its ends: other prices than those listed are no mistake. */
  readonly openCosts: boolean;
  readonly window?: number;
  readonly free?: boolean;
  readonly pay: readonly string[];
  readonly notAccepted: readonly string[];
  readonly warranty?: number;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly company?: string;
  readonly vat?: string;
}

const DOMAINS: Readonly<Record<string, string>> = { en: 'co.uk' };

/** `key=value`, `key="two words"`; an underscore in a carrier stands for a space. */
function fields(line: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const match of line.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/g))
    out.set(match[1] ?? '', match[2] ?? match[3] ?? '');
  return out;
}

function parse(block: string): PolicyText {
  const [head = '', ...lines] = block.split('\n');
  const [id = '', kind = '', currency = 'EUR', tld] = head.trim().split(' ');
  const language = id.slice(0, 2);
  const cut = lines.indexOf('---');
  const rows: Row[] = [];
  const text = { pay: [] as string[], notAccepted: [] as string[], phones: [] as string[], emails: [] as string[] };
  const single: { window?: number; free?: boolean; warranty?: number; company?: string; vat?: string } = {};
  let openCosts = false;
  for (const line of lines.slice(cut + 1)) {
    const [name = '', ...rest] = line.trim().split(' ');
    const field = fields(line);
    if (name === 'ship') {
      const carrier = field.get('carrier')?.split(',');
      rows.push({
        ...Object.fromEntries(field),
        ...(carrier && { carrier: carrier.map((each) => each.replaceAll('_', ' ')) }),
        ...(field.has('to') && { to: field.get('to')?.split(',') }),
      } as Row);
    } else if (name === 'from') openCosts = true;
    else if (name === 'returns') {
      if (field.has('window')) single.window = Number(field.get('window'));
      if (field.has('free')) single.free = field.get('free') === 'true';
    } else if (name === 'pay') text.pay.push(...rest);
    else if (name === 'not') text.notAccepted.push(...rest);
    else if (name === 'warranty') single.warranty = Number(rest[0]);
    else if (name === 'phone') text.phones.push(rest.join(' '));
    else if (name === 'email') text.emails.push(rest.join(' '));
    else if (name === 'legal') {
      if (field.has('company')) single.company = field.get('company') ?? '';
      if (field.has('vat')) single.vat = field.get('vat') ?? '';
    } else if (name !== '') throw new Error(`${id}: unknown line "${line}"`);
  }
  return {
    id,
    language,
    currency,
    url: `https://www.${id}-shop.${tld ?? DOMAINS[language] ?? language}/${kind}`,
    text: lines.slice(0, cut).join('\n'),
    rows,
    openCosts,
    ...text,
    ...single,
  };
}

/** The texts of the files whose name begins so (`round-1`), in order. */
export function policyTexts(prefix: string): PolicyText[] {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1).map(parse));
}
