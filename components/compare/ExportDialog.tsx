/** The export dialog: for which program, which questions, the first lines as they will be, and the download. */
import { useMemo, useState } from 'preact/hooks';
import type { ComparisonTable, RowGroup } from '../../lib/compare/table.ts';
import { comparisonCsv, comparisonCsvPreview } from '../../lib/export/comparison-csv.ts';
import { CSV_PRESETS } from '../../lib/export/csv.ts';
import type { CsvPreset } from '../../lib/export/csv.ts';
import { fileName } from '../../lib/export/file.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

export function ExportDialog({
  table,
  groups,
  onClose,
}: {
  readonly table: ComparisonTable;
  /** The questions shown in the view. */
  readonly groups: readonly RowGroup[];
  readonly onClose: () => void;
}) {
  const { words, formats, settings, services, notify } = useApp();
  const language = formats.language;
  const [preset, setPreset] = useState<CsvPreset>(language === 'fr' ? 'excel-fr' : 'excel-en');
  const [all, setAll] = useState(true);
  const [proofs, setProofs] = useState(true);
  const now = useMemo(() => services.now(), [services]);
  const options = {
    language,
    preset,
    projectName: settings.projectName,
    now,
    groups: all ? undefined : groups,
    proofs,
  };
  const preview = useMemo(() => comparisonCsvPreview(table, options), [table, preset, all, proofs, language]);
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const total = table.groups.reduce((sum, group) => sum + group.rows.length, 0);

  const download = async (): Promise<void> => {
    try {
      await services.download(comparisonCsv(table, options));
      notify(words.exporting.done);
      onClose();
    } catch (error) {
      console.error('The export failed', error);
      notify(words.exporting.failed, 'bad');
    }
  };

  return (
    <Dialog
      wide
      title={words.exporting.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="button" class="primary" onClick={() => void download()}>
            <Icon name="download" size={14} />
            {words.exporting.download}
          </button>
        </>
      }
    >
      <p class="soft">{words.exporting.help}</p>
      <fieldset class="choices">
        <legend>{words.exporting.presetLabel}</legend>
        {CSV_PRESETS.map((name) => (
          <label key={name} class="check">
            <input type="radio" name="preset" checked={preset === name} onChange={() => setPreset(name)} />
            <span>
              {words.exporting.preset[name].name}
              <span class="soft small">{words.exporting.preset[name].help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.exporting.rowsLabel}</legend>
        <label class="check">
          <input type="radio" name="rows" checked={all} onChange={() => setAll(true)} />
          {words.exporting.rowsAll(total)}
        </label>
        {shown < total && shown > 0 && (
          <label class="check">
            <input type="radio" name="rows" checked={!all} onChange={() => setAll(false)} />
            {words.exporting.rowsShown(shown)}
          </label>
        )}
        <label class="check">
          <input type="checkbox" checked={proofs} onChange={(event) => setProofs(event.currentTarget.checked)} />
          {words.exporting.withProofs}
        </label>
      </fieldset>
      <h3>{words.exporting.preview}</h3>
      <pre class="preview" tabIndex={0} aria-label={words.exporting.preview}>
        {preview}
      </pre>
      <p class="soft small break">{words.exporting.fileName(fileName(settings.projectName, now, 'csv'))}</p>
    </Dialog>
  );
}
