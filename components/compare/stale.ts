/** From which day back the merchant's own answers are called old. */
import { useApp } from '../context.ts';

const DAY = 86_400_000;

/** An ISO instant that stays the same for a whole day, so that what depends on it need not be drawn anew every minute. */
export function useStaleBefore(): string {
  const { now, settings } = useApp();
  const today = Math.floor(now.getTime() / DAY) * DAY;
  return new Date(today - settings.staleAfterDays * DAY).toISOString();
}
