/** Stands by the background while it works: a worker that is stopped in the midst of a run is woken to take it up again. */
import { browser } from './browser.ts';

/** Time for the browser to put a stopped worker away before it is woken. */
const WAKE_AFTER_MS = 500;

/** A channel that is open only while checks are under way; it carries nothing, its end is the news. */
export function createCompany(): { needed(now: boolean): void } {
  let wanted = false;
  let channel: ReturnType<typeof browser.runtime.connect> | undefined;

  const join = (): void => {
    if (!wanted || channel) return;
    // Connecting wakes the background, which puts in order what its stopped self left behind.
    const opened = browser.runtime.connect({ name: 'company' });
    channel = opened;
    opened.onDisconnect.addListener(() => {
      if (channel === opened) channel = undefined;
      setTimeout(join, WAKE_AFTER_MS);
    });
  };
  return {
    needed(now) {
      wanted = now;
      if (now) join();
      else {
        channel?.disconnect();
        channel = undefined;
      }
    },
  };
}
