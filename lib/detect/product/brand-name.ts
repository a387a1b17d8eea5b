/** Tells what may be the name of a brand. */
import { foldName } from '../../text/name.ts';
import type { ProductContext } from './context.ts';

const NOT_A_BRAND =
  /^(?:n\/?a|none|null|undefined|unbranded|generic|no ?name|unknown|-+|other|default|select|see|ohne|sans|brands?|shop|home|[\d.,%$€£]+)$/i;

/** Whether a text may be the name of a brand. */
export function isBrand(text: string, context: Pick<ProductContext, 'scene' | 'setting'>): boolean {
  if (text.length < 2 || text.length > 60 || NOT_A_BRAND.test(text) || /^https?:/.test(text) || /[{}<>:]/.test(text))
    return false;
  // A marketplace that names itself as the brand of everything it sells.
  const host = context.scene.page.url.hostname.replace(/^www\./, '');
  return context.setting.marketplace === undefined || !foldName(host).includes(foldName(text).replace(/ com$/, ''));
}
