/** Says that what is shown is an example, and takes it away in one click. */
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ExampleNotice() {
  const { words, shops, scope, route, send, navigate } = useApp();
  const shown =
    route.view === 'compare'
      ? scope.shops?.some(({ shop }) => isExample(shop.id))
      : route.view === 'shop' && shops?.some(({ shop }) => isExample(shop.id));
  if (!shown) return null;
  const remove = (): void => {
    void send('example.remove', {}, words.example.removed).then((done) => {
      if (done && route.view === 'shop') navigate({ view: 'shop' });
    });
  };
  return (
    <p class="note example-notice">
      <Icon name="flag" />
      <span class="grow">
        <strong>{words.example.tag}.</strong> {words.example.notice}
      </span>
      <button type="button" onClick={remove}>
        <Icon name="trash" size={13} />
        {words.example.remove}
      </button>
    </p>
  );
}
