/** How to read the table: every sign with its words. */
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function Legend() {
  const { words } = useApp();
  return (
    <section class="legend small soft" aria-label={words.compare.legend}>
      <span>
        <span class="mark good-text">
          <Icon name="check" size={12} />
          {words.compare.best}
        </span>{' '}
        {words.compare.legendBest}
      </span>
      <span>
        <span class="mark bad-text">
          <span aria-hidden="true">▾</span> {words.compare.behind}
        </span>{' '}
        {words.compare.legendBehind}
      </span>
      <span>
        <span class="unknown">{words.compare.notSeen}</span> {words.compare.legendUnknown}
      </span>
      <span>
        <span class="absent">{words.compare.no}</span> {words.compare.legendNo}
      </span>
      <span>{words.compare.legendClick}</span>
    </section>
  );
}
