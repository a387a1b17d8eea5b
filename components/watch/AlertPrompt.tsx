/** With the first change that is found: shall Vigie say so? Asked once, with what it means; the right is asked by the click. */
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function AlertPrompt() {
  const { words, services, settings, send, notify } = useApp();
  if (settings.alerts.mode !== 'off' || settings.alertsAsked) return null;
  const answer = async (asked: Promise<boolean> | undefined): Promise<void> => {
    const given = asked !== undefined && (await asked);
    await send('settings.set', {
      alertsAsked: true,
      ...(given ? { alerts: { ...settings.alerts, mode: 'digest' } } : {}),
    });
    if (asked) notify(given ? words.alerts.allowed : words.alerts.refused, given ? 'good' : 'bad');
  };
  return (
    <div class="note">
      <Icon name="clock" />
      <div class="grow">
        <p class="strong">{words.alerts.prompt}</p>
        <p class="small">{words.alerts.promptHelp}</p>
        {/* Asked straight from the click, or the browser refuses. */}
        <p class="actions">
          <button type="button" class="primary" onClick={() => void answer(services.data.allowNotifications())}>
            {words.alerts.promptYes}
          </button>{' '}
          <button type="button" onClick={() => void answer(undefined)}>
            {words.alerts.promptNo}
          </button>
        </p>
      </div>
    </div>
  );
}
