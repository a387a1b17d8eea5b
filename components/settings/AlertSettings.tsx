/** When alerts speak, and the merchant's limits for each subject of the checklist. */
import { CHECKLIST, checklistItem } from '../../lib/knowledge/checklist/index.ts';
import type { CommandInput } from '../../lib/model/messages.ts';
import { DIRECTIONS, IMPORTANCES } from '../../lib/model/watching.ts';
import type { AlertRule, AlertTimes, Direction, Importance } from '../../lib/model/watching.ts';
import { useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { FigureField, Section, Select, TimeField } from './fields.tsx';

export function AlertSettings() {
  const { words, settings, services, send, notify, watch } = useApp();
  const { alerts } = settings;
  const [added, setAdded] = useState<readonly string[]>([]);
  const set = (patch: Partial<AlertTimes>): void =>
    void send('settings.set', { alerts: { ...alerts, ...patch }, alertsAsked: true }, words.settings.saved);
  const setMode = (mode: AlertTimes['mode']): void => {
    if (mode === 'off') return set({ mode });
    // Asked straight from the choice, or the browser refuses.
    void services.data.allowNotifications().then((given) => {
      if (given) set({ mode });
      else notify(words.alerts.refused, 'bad');
    });
  };
  const rules = watch?.rules ?? [];
  const shown = [
    ...rules.filter(isSet),
    ...added
      .filter((item) => !rules.some((rule) => rule.item === item && isSet(rule)))
      .map((item): AlertRule => ({ item, useful: 0, useless: 0, ...rules.find((rule) => rule.item === item) })),
  ];
  const free = CHECKLIST.filter(
    ({ id, observable }) => observable !== 'manual' && !shown.some((rule) => rule.item === id),
  );
  return (
    <Section title={words.alerts.settings}>
      <Select
        label={words.alerts.mode}
        value={alerts.mode}
        options={(['off', 'digest', 'each'] as const).map((mode) => [mode, words.alerts.modeName[mode]] as const)}
        onChange={setMode}
      />
      {alerts.mode !== 'off' && (
        <>
          <Select
            label={words.alerts.from}
            value={alerts.from}
            options={IMPORTANCES.map((from) => [from, words.alerts.fromName[from]] as const)}
            onChange={(from) => set({ from })}
          />
          <div class="times">
            {alerts.mode === 'digest' && (
              <TimeField
                label={words.alerts.digestAt}
                minutes={alerts.digestAt}
                onChange={(digestAt) => set({ digestAt })}
              />
            )}
            <TimeField
              label={words.alerts.quietFrom}
              minutes={alerts.quietFrom}
              onChange={(quietFrom) => set({ quietFrom })}
            />
            <TimeField label={words.alerts.quietTo} minutes={alerts.quietTo} onChange={(quietTo) => set({ quietTo })} />
          </div>
        </>
      )}
      <h3>{words.alerts.rules}</h3>
      <p class="soft small">{words.alerts.rulesHelp}</p>
      {shown.map((rule) => (
        <Rule key={rule.item} rule={rule} onReset={() => setAdded(added.filter((item) => item !== rule.item))} />
      ))}
      <label class="field">
        {words.alerts.ruleAdd}
        <select
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') setAdded([...added, event.currentTarget.value]);
          }}
        >
          <option value="">{words.alerts.ruleChoose}</option>
          {free.map((item) => (
            <option key={item.id} value={item.id}>
              {item[languageOf(settings.language)]}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}

function languageOf(setting: 'auto' | 'en' | 'fr'): 'en' | 'fr' {
  // The page carries the language that was chosen for it.
  return setting === 'auto' ? (document.documentElement.lang === 'fr' ? 'fr' : 'en') : setting;
}

/** A rule with nothing but votes is no limit that the merchant set. */
function isSet({ importance, direction, leastAmount, leastPercent, belowMine }: AlertRule): boolean {
  const turned = direction !== undefined && direction !== 'both';
  return (
    importance !== undefined || turned || leastAmount !== undefined || leastPercent !== undefined || belowMine === true
  );
}

function Rule({ rule, onReset }: { readonly rule: AlertRule; readonly onReset: () => void }) {
  const { words, settings, send } = useApp();
  const item = checklistItem(rule.item);
  if (!item) return null;
  const set = (patch: Partial<AlertRule>): void => {
    // The votes are the background's to count.
    const given = Object.fromEntries(
      Object.entries({ ...rule, ...patch }).filter(
        ([name, value]) => value !== undefined && name !== 'useful' && name !== 'useless',
      ),
    );
    void send('alert.rule', given as CommandInput<'alert.rule'>, words.settings.saved);
  };
  const importances: readonly (readonly [Importance | 'off' | 'auto', string])[] = [
    ['auto', words.alerts.ruleAuto],
    ...IMPORTANCES.map((one) => [one, words.alerts.importance[one]] as const),
    ['off', words.alerts.ruleOff],
  ];
  return (
    <fieldset class="alert-rule">
      <legend>{item[languageOf(settings.language)]}</legend>
      <Select<Importance | 'off' | 'auto'>
        label={words.alerts.ruleImportance}
        value={rule.importance ?? 'auto'}
        options={importances}
        onChange={(importance) => set({ importance: importance === 'auto' ? undefined : importance })}
      />
      <Select<Direction>
        label={words.alerts.direction}
        value={rule.direction ?? 'both'}
        options={DIRECTIONS.map((one) => [one, words.alerts.directionName[one]] as const)}
        onChange={(direction) => set({ direction })}
      />
      <FigureField
        label={words.alerts.leastAmount}
        value={rule.leastAmount}
        most={1_000_000}
        onChange={(leastAmount) => set({ leastAmount })}
      />
      <FigureField
        label={words.alerts.leastPercent}
        value={rule.leastPercent}
        most={1_000}
        onChange={(leastPercent) => set({ leastPercent })}
      />
      {rule.item === 'pr-price' && (
        <label class="check">
          <input
            type="checkbox"
            checked={rule.belowMine === true}
            onChange={(event) => set({ belowMine: event.currentTarget.checked })}
          />
          <span>{words.alerts.belowMine}</span>
        </label>
      )}
      {rule.useful + rule.useless > 0 && <p class="soft small">{words.alerts.votes(rule.useful, rule.useless)}</p>}
      <button
        type="button"
        class="text"
        onClick={() => {
          onReset();
          void send('alert.rule', { item: rule.item }, words.settings.saved);
        }}
      >
        {words.alerts.ruleReset}
      </button>
    </fieldset>
  );
}
