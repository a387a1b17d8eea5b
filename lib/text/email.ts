/** E-mail addresses in running text, plain or spelled out against robots. */

export interface FoundEmail {
  /** Lower case. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Written as "info (at) shop (dot) com". */
  readonly spelledOut: boolean;
}

const MOST = 40;
const BRACKETED = /[([{] ?(?:at|arobase|ät|@|arroba|chiocciola|a commerciale) ?[)\]}]/i;
const LOCAL = /[\w.%+'-]/;
const HOST = /[a-z0-9.-]/i;

/** Endings that look like addresses but are files. */
const FILES = /\.(?:png|jpe?g|gif|svg|webp|css|js|pdf|html?)$/;
/** Addresses that templates are delivered with. */
const SAMPLES =
  /^(?:you|your|name|email|e-?mail|example|user|mail|john|jane|max|info)?[._-]?(?:you|name|email|example|user|doe|mustermann)?@(?:example|domain|email|yourdomain|yourshop|mail|site|exemple|beispiel|muster)\.[a-z.]+$/;

/** All addresses of a text, in order. */
export function findEmails(text: string): FoundEmail[] {
  const out: FoundEmail[] = [];
  for (let at = text.indexOf('@'); at >= 0 && out.length < MOST; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 200 && HOST.test(text.charAt(end))) end++;
    push(out, text.slice(start, at), text.slice(at + 1, end), start, end, false);
  }
  if (!BRACKETED.test(text)) return out;
  const spelled =
    /([\w.%+-]{1,64}) ?[([{] ?(?:at|arobase|ät|@|arroba|chiocciola|a commerciale) ?[)\]}] ?([a-z0-9-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|punkt|point|punto|punt|kropka|ponto) ?[)\]}] ?)[a-z0-9-]{1,63}){1,4})/gi;
  for (const match of text.matchAll(spelled)) {
    if (out.length >= MOST) break;
    const host = (match[2] ?? '').replace(/ ?[([{] ?[a-z]+ ?[)\]}] ?/gi, '.');
    push(out, match[1] ?? '', host, match.index, match.index + match[0].length, true);
  }
  return out.sort((a, b) => a.start - b.start);
}

function push(out: FoundEmail[], local: string, host: string, start: number, end: number, spelledOut: boolean): void {
  const name = local.replace(/^[.'%+-]+|[.']+$/g, '').toLowerCase();
  const domain = host.replace(/[.-]+$/, '').toLowerCase();
  if (
    name === '' ||
    !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,24}$/.test(domain)
  )
    return;
  const value = `${name}@${domain}`;
  if (FILES.test(value) || SAMPLES.test(value) || out.some((known) => known.value === value)) return;
  out.push({ value, start, end: end - (host.length - domain.length), spelledOut });
}
