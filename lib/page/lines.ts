/** The words of a stored page, line by line, for a merchant who wants to see what stood there. */
import { HTML_ALONE } from '../model/capture.ts';
import type { StoredText } from '../model/services.ts';
import { openPage } from './page.ts';

/** Headings, paragraphs, items and table rows in reading order. */
export function linesOfPage(html: string, url: string): StoredText['lines'] {
  const page = openPage({
    url,
    via: 'file',
    takenAt: '',
    html,
    truncated: false,
    ...HTML_ALONE,
  });
  return page.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => ({ heading: false, text: row.join(' | ') }))
      : [{ heading: block.kind === 'heading', text: block.text }],
  );
}
