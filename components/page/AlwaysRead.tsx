/** The shortcut to "always read this shop", where a page waits for a click on the icon. */
import { useApp } from '../context.ts';

export function AlwaysRead({ url }: { readonly url: string }) {
  const { services, words, notify } = useApp();
  // Asked straight from the click, or the browser refuses.
  const allow = (): void =>
    void services
      .allowShop(url)
      .then((given) => (given ? notify(words.reading.allowed) : notify(words.reading.refused, 'bad')));
  return (
    <button type="button" onClick={allow}>
      {words.reading.allowShop}
    </button>
  );
}
