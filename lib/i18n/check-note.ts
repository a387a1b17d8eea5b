/** Puts what a check noted down ("HTTP 503 maintenance", "not found: product.price") into the merchant's words. */
import type { FactKey } from '../model/facts.ts';
import type { Dictionary } from './dictionary.ts';

/** The note in words; what no dictionary knows is shown as a technical detail. */
export function checkNote(note: string, words: Dictionary): string {
  return inWords(note, words)?.join(' · ') ?? words.app.technicalDetail(note.slice(0, 200));
}

function inWords(note: string, words: Dictionary): string[] | undefined {
  const status = /^HTTP (\d{3})(?: (.+))?$/.exec(note);
  if (status) return [words.watch.status(status[1] ?? ''), ...(status[2] ? (inWords(status[2], words) ?? []) : [])];
  const labels = note.split(', ').map((key) => labelOf(key, words));
  if (labels.every((label) => label !== undefined)) return [labels.join(', ')];
  const { reasons } = words.watch;
  // "redirected shop.example/", "timeout: ...", "not found: ...": the reason stands in front.
  const known = (Object.keys(reasons) as (keyof typeof reasons)[]).find(
    (reason) => note === reason || note.startsWith(`${reason}: `) || note.startsWith(`${reason} `),
  );
  if (known === undefined) return undefined;
  const rest = note.slice(known.length).replace(/^: ?/, '').trim();
  return [reasons[known], ...(rest === '' ? [] : (inWords(rest, words) ?? [rest.slice(0, 160)]))];
}

function labelOf(key: string, words: Dictionary): string | undefined {
  const { label } = words.facts;
  if (key === 'page') return words.facts.label['page.kind'];
  return Object.hasOwn(label, key) ? label[key as FactKey] : undefined;
}
