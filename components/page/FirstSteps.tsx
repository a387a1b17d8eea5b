/** The three steps that teach how a page is read. */
import { useApp } from '../context.ts';

export function FirstSteps() {
  const { words } = useApp();
  const { one, two, three } = words.page.firstSteps;
  return (
    <>
      <ol class="steps" aria-label={words.page.firstStepsLabel}>
        <li>{one}</li>
        <li>{two}</li>
        <li>{three}</li>
      </ol>
      <p class="soft small">{words.page.pinTip}</p>
    </>
  );
}
