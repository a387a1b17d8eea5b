/** The export dialog: for which program, which questions, the first lines as they will be, and the download. */
import { useMemo, useState } from 'preact/hooks';
import type { ComparisonTable, RowGroup } from '../../lib/compare/table.ts';
import { comparisonCsv, comparisonCsvPreview } from '../../lib/export/comparison-csv.ts';
import { CSV_PRESETS } from '../../lib/export/csv.ts';
import { fileName } from '../../lib/export/file.ts';
import type { ExportFile } from '../../lib/export/file.ts';
import { comparisonMarkdown } from '../../lib/export/markdown.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

/** What a file is written for: three kinds of CSV, a workbook of several sheets, or a text to paste into a document. */
const FORMATS = [...CSV_PRESETS, 'workbook', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const EXTENSIONS: Readonly<Partial<Record<Format, string>>> = { workbook: 'xlsx', markdown: 'md' };

/** Lines of a Markdown file that the preview shows. */
const MARKDOWN_LINES = 12;

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
  const { words, formats, scope, services, watch, notify } = useApp();
  const language = formats.language;
  const [format, setFormat] = useState<Format>(language === 'fr' ? 'excel-fr' : 'excel-en');
  const [all, setAll] = useState(true);
  const [proofs, setProofs] = useState(true);
  const [busy, setBusy] = useState(false);
  const now = useMemo(() => services.now(), [services]);
  const options = {
    language,
    projectName: scope.name,
    now,
    groups: all ? undefined : groups,
    proofs,
    findingNotes: scope.findingNotes,
    shops: scope.shops ?? [],
  };
  const preview = useMemo(() => previewOf(format, table, options), [table, format, all, proofs, language]);
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const total = table.groups.reduce((sum, group) => sum + group.rows.length, 0);

  const write = async (): Promise<ExportFile> => {
    if (format === 'markdown') return comparisonMarkdown(table, options);
    if (format !== 'workbook') return comparisonCsv(table, { ...options, preset: format });
    // The writer of workbooks is heavy: it comes when one is asked for.
    const { comparisonWorkbook } = await import('../../lib/export/workbook.ts');
    return comparisonWorkbook(table, { ...options, changes: watch?.changes ?? [] });
  };

  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      await services.download(await write());
      notify(words.exporting.done);
      onClose();
    } catch (error) {
      console.error('The export failed', error);
      notify(words.exporting.failed, 'bad');
      setBusy(false);
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
          <button type="button" class="primary" disabled={busy} onClick={() => void download()}>
            <Icon name="download" size={14} />
            {words.exporting.download}
          </button>
        </>
      }
    >
      <p class="soft">{words.exporting.help}</p>
      <fieldset class="choices">
        <legend>{words.exporting.presetLabel}</legend>
        {FORMATS.map((name) => (
          <label key={name} class="check">
            <input type="radio" name="preset" checked={format === name} onChange={() => setFormat(name)} />
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
        {format !== 'workbook' && (
          <label class="check">
            <input type="checkbox" checked={proofs} onChange={(event) => setProofs(event.currentTarget.checked)} />
            {words.exporting.withProofs}
          </label>
        )}
      </fieldset>
      {preview === undefined ? (
        <p class="soft small">{words.exporting.workbookSheets}</p>
      ) : (
        <>
          <h3>{words.exporting.preview}</h3>
          <pre class="preview" tabIndex={0} aria-label={words.exporting.preview}>
            {preview}
          </pre>
        </>
      )}
      <p class="soft small break">{words.exporting.fileName(fileName(scope.name, now, EXTENSIONS[format] ?? 'csv'))}</p>
    </Dialog>
  );
}

type Options = Parameters<typeof comparisonMarkdown>[1];

/** The first lines as they will be; nothing for a workbook, which is no text. */
function previewOf(format: Format, table: ComparisonTable, options: Options): string | undefined {
  if (format === 'workbook') return undefined;
  if (format !== 'markdown') return comparisonCsvPreview(table, { ...options, preset: format });
  const { data } = comparisonMarkdown(table, options);
  return typeof data === 'string' ? data.split('\n', MARKDOWN_LINES).join('\n').trimEnd() : undefined;
}
