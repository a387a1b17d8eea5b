/** The settings: look and language, comparison, watch, rights, and the merchant's data. */
import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../lib/i18n/language.ts';
import type { Settings } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { rhythmText, RHYTHMS } from '../watch/rhythm.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { RulePacks } from './RulePacks.tsx';
import { AlertSettings } from './AlertSettings.tsx';
import { BackupSection } from './BackupSection.tsx';
import { Everything } from './Everything.tsx';
import { FigureField, Section, Select } from './fields.tsx';
import { StorageSection } from './StorageSection.tsx';
import { COUNTRIES, CURRENCIES } from './places.ts';

/** Ages of an answer, in days, that can be chosen. */
const STALE_AFTER = [30, 90, 180, 365];

export function SettingsView() {
  const { words, formats, settings, services, send, notify } = useApp();
  const [wiping, setWiping] = useState(false);
  const set = (patch: Partial<Settings>): void => void send('settings.set', patch, words.settings.saved);
  const byName = (name: (code: string) => string) => (first: string, second: string) =>
    name(first).localeCompare(name(second), formats.locale);
  const countries = [...new Set([...COUNTRIES, settings.country])].sort(byName(formats.country));
  const currencies = [...new Set([...CURRENCIES, settings.currency])].sort(byName(formats.currency));
  return (
    <>
      <ViewHeader title={words.settings.title} subtitle={words.app.tagline} />
      <div class="settings">
        <Section title={words.settings.look}>
          <Select
            label={words.settings.language}
            value={settings.language}
            options={[
              ['auto', words.settings.languageAuto],
              ...LANGUAGES.map((code) => [code, words.settings.languageName[code]] as const),
            ]}
            onChange={(language) => set({ language })}
          />
          <Select
            label={words.settings.theme}
            value={settings.theme}
            options={(['auto', 'light', 'dark'] as const).map(
              (theme) => [theme, words.settings.themeName[theme]] as const,
            )}
            onChange={(theme) => set({ theme })}
          />
        </Section>
        <Section title={words.settings.comparison}>
          <label class="field">
            {words.settings.project}
            <input
              defaultValue={settings.projectName}
              key={settings.projectName}
              maxLength={200}
              placeholder={words.settings.projectHint}
              onChange={(event) => set({ projectName: event.currentTarget.value.trim() })}
            />
          </label>
          <Select
            label={words.settings.country}
            value={settings.country}
            options={countries.map((code) => [code, formats.country(code)] as const)}
            onChange={(country) => set({ country })}
          />
          <BasketField set={set} />
          <Select
            label={words.settings.currency}
            value={settings.currency}
            options={currencies.map((code) => [code, `${formats.currency(code)} (${code})`] as const)}
            onChange={(currency) => set({ currency })}
          />
          <Select
            label={words.settings.stale}
            value={String(settings.staleAfterDays)}
            options={[...new Set([...STALE_AFTER, settings.staleAfterDays])]
              .sort((first, second) => first - second)
              .map((days) => [String(days), words.settings.staleDays(days)] as const)}
            onChange={(days) => set({ staleAfterDays: Number(days) })}
          />
        </Section>
        <Section title={words.settings.watching}>
          <Select
            label={words.settings.watchEvery}
            help={words.settings.watchEveryHelp}
            value={String(RHYTHMS.findLast((minutes) => minutes <= settings.watchEveryMinutes) ?? 60)}
            options={RHYTHMS.map((minutes) => [String(minutes), rhythmText(minutes, words)] as const)}
            onChange={(minutes) => set({ watchEveryMinutes: Number(minutes) })}
          />
          <FigureField
            label={words.watching.cap}
            value={settings.dailyCap}
            most={10_000}
            onChange={(dailyCap) => set({ dailyCap: Math.max(1, Math.round(dailyCap ?? 500)) })}
          />
        </Section>
        <AlertSettings />
        <Section title={words.settings.rights} help={words.settings.rightsHelp}>
          <button
            type="button"
            onClick={() => void services.takeBackAllShops().then(() => notify(words.reading.takenBack))}
          >
            {words.settings.takeBackAll}
          </button>
        </Section>
        <RulePacks />
        <Section title={words.settings.data} help={words.settings.dataHelp}>
          <StorageSection />
          <label class="check">
            <input
              type="checkbox"
              checked={settings.keepRawPages}
              onChange={(event) => set({ keepRawPages: event.currentTarget.checked })}
            />
            <span>
              {words.settings.keepRaw}
              <span class="soft small">{words.settings.keepRawHelp}</span>
            </span>
          </label>
          <button type="button" class="danger-text" onClick={() => setWiping(true)}>
            {words.settings.wipe}
          </button>
        </Section>
        <BackupSection />
        <Everything />
        <p class="soft small">{words.settings.version(services.version)}</p>
      </div>
      {wiping && (
        <Ask
          title={words.settings.wipeTitle}
          help={words.settings.wipeHelp}
          confirm={words.settings.wipeConfirm}
          onClose={() => setWiping(false)}
          onConfirm={() => {
            setWiping(false);
            void send('data.wipe', {}, words.settings.wiped);
          }}
        />
      )}
    </>
  );
}

function BasketField({ set }: { readonly set: (patch: Partial<Settings>) => void }) {
  const { words, settings } = useApp();
  const [wrong, setWrong] = useState(false);
  return (
    <label class="field">
      {words.settings.basket}
      <input
        key={settings.basket}
        inputMode="decimal"
        defaultValue={String(settings.basket)}
        aria-invalid={wrong}
        onChange={(event) => {
          const basket = Number(event.currentTarget.value.trim().replace(',', '.'));
          const valid =
            event.currentTarget.value.trim() !== '' && Number.isFinite(basket) && basket >= 0 && basket <= 1_000_000;
          setWrong(!valid);
          if (valid) set({ basket });
        }}
      />
      {wrong && (
        <span class="small bad-text" role="alert">
          {words.settings.invalidBasket}
        </span>
      )}
    </label>
  );
}
