/** The saved pages that benches run on, from the folder beside the project; none where it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { HTML_ALONE } from '../../lib/model/capture.ts';
import type { Capture } from '../../lib/model/capture.ts';

export interface SavedPage {
  readonly file: string;
  readonly capture: Capture;
}

const SHARED = new URL('../../../shared/', import.meta.url);

/** Address of a file beside the project; undefined where there is none. */
export function sharedFile(path: string): URL | undefined {
  const url = new URL(path, SHARED);
  return existsSync(url) ? url : undefined;
}

/** All labelled pages as captures. */
export function savedPages(): SavedPage[] {
  const labels = sharedFile('corpus/labels.json');
  if (!labels) return [];
  return (JSON.parse(readFileSync(labels, 'utf8')) as { file: string; url: string }[]).map(({ file, url }) => {
    const bytes = readFileSync(new URL(file, labels));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return {
      file,
      capture: {
        url,
        via: 'file',
        takenAt: '2026-01-01T00:00:00Z',
        html,
        truncated: false,
        ...HTML_ALONE,
      },
    };
  });
}
