/** Texts that the structured data give for the main product. */
import { isThing, textAt, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { cleanName } from '../../text/name.ts';
import type { ProductContext } from './context.ts';

/** Texts of properties of the main product, variants aside. */
export function* declaredTexts(
  { scene }: ProductContext,
  ...names: string[]
): Iterable<{ text: string; thing: Thing; name: string }> {
  if (scene.product === undefined) return;
  for (const thing of [scene.product.thing, ...scene.product.more]) {
    for (const name of names) {
      for (const value of values(thing, name)) {
        const text = isThing(value) ? (textAt(value, 'name') ?? textAt(value, '@value')) : String(value);
        if (text !== undefined && text.trim() !== '') yield { text: cleanName(text), thing, name };
      }
    }
  }
}
