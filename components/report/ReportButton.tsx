/** Opens the printable report: here in the full tab, in a full tab from the panel, whose width no sheet of paper has. */
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ReportButton() {
  const { words, services, navigate } = useApp();
  const open = (): void => {
    if (services.surface === 'panel') void services.openWorkspace('compare/report');
    else navigate({ view: 'compare', id: 'report' });
  };
  return (
    <button type="button" title={words.report.openLong} onClick={open}>
      <Icon name="sheet" size={14} />
      {words.report.open}
    </button>
  );
}
