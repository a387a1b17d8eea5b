/** Says which places that the merchant pointed at no longer hold anything on this page, with the ways to mend it. */
import type { ShopRule } from '../../lib/model/shop-rule.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { PointButton } from './PointButton.tsx';
import type { ReadingContext } from './reading-context.ts';

export function BrokenRules({
  rules,
  reading,
}: {
  readonly rules: readonly ShopRule[];
  readonly reading: ReadingContext;
}) {
  const { words, send } = useApp();
  return (
    <>
      {rules.map((rule) => (
        <div class="note warn" key={rule.id}>
          <Icon name="warning" />
          <div>
            <p>
              <b>{words.pointing.brokenTitle(words.facts.label[rule.key])}</b>
            </p>
            <p>{words.pointing.brokenHelp}</p>
            <PointButton factKey={rule.key} reading={reading} />{' '}
            <button
              type="button"
              class="text"
              aria-label={words.pointing.removePlace(words.facts.label[rule.key])}
              onClick={() => void send('rule.remove', { id: rule.id }, words.pointing.removed)}
            >
              <Icon name="trash" size={13} />
              {words.app.remove}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
