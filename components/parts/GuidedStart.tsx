/** The first three steps, each ticked when done; gone when my shop and another one can be compared. */
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { ExampleOffer } from '../example/ExampleOffer.tsx';
import { formatRoute } from '../route.ts';
import { Icon } from './Icon.tsx';

export function GuidedStart() {
  const { words, shops: stored } = useApp();
  if (!stored) return null;
  const shops = stored.filter(({ shop }) => !isExample(shop.id));
  const mine = shops.some(({ shop }) => shop.role === 'mine');
  const rival = shops.some(({ shop }) => shop.role !== 'mine');
  if (mine && rival) return null;
  const steps = [
    [words.start.mine, mine],
    [words.start.rival, rival],
    [words.start.compare, false],
  ] as const;
  return (
    <section class="guided" aria-labelledby="guided-title">
      <h2 id="guided-title">{words.start.title}</h2>
      <ol>
        {steps.map(([step, done]) => (
          <li key={step} class={done ? 'done' : undefined}>
            {done && <Icon name="check" size={13} />} {step}{' '}
            <span class="soft small">({done ? words.start.done : words.start.next})</span>
          </li>
        ))}
      </ol>
      {shops.length > 0 && <a href={formatRoute({ view: 'page' })}>{words.start.openPage}</a>}
      <ExampleOffer />
    </section>
  );
}
