/** Command line: prints the Snapshot of a saved page as JSON, one page or a batch (newline-delimited JSON). */
import { readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { analyse } from '../detect/analyse.ts';
import type { Capture } from '../model/capture.ts';
import { HTML_ALONE, HTML_LIMIT } from '../model/capture.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { decodePage } from '../text/charset.ts';

const USAGE = `usage: npm run --silent inspect -- --url URL FILE
       npm run --silent inspect -- --batch LIST
Prints the snapshot of a saved page as JSON. LIST holds one {"file", "url", "language"?} a line; files ending in .gz are unpacked.`;

const batchEntry = z.object({
  file: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  language: z.optional(z.string()),
});

/** Builds the capture of a saved page. */
async function captureFile(file: string, url: string, language?: string): Promise<Capture> {
  const stored = await readFile(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
  const html = decodePage(bytes);
  return {
    url,
    via: 'file',
    takenAt: new Date().toISOString(),
    html: html.slice(0, HTML_LIMIT),
    truncated: html.length > HTML_LIMIT,
    ...HTML_ALONE,
    language,
  };
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function batch(list: string): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    let file: unknown;
    let answer: (Snapshot & { file: string }) | { file: unknown; error: string };
    try {
      const json: unknown = JSON.parse(line);
      file = (json as { file?: unknown } | null)?.file;
      const entry = z.parse(batchEntry, json);
      answer = { file: entry.file, ...analyse(await captureFile(entry.file, entry.url, entry.language)) };
    } catch (error) {
      status = 1;
      answer = { file: file ?? null, error: message(error) };
      process.stderr.write(`inspect: ${String(file ?? line.slice(0, 80))}: ${message(error)}\n`);
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      url: { type: 'string' },
      batch: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (values.batch !== undefined) return batch(values.batch);
  const [file] = positionals;
  if (values.url === undefined || file === undefined || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const snapshot = analyse(await captureFile(file, values.url, values.language));
  process.stdout.write(`${JSON.stringify(snapshot, null, 2)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`inspect: ${message(error)}\n`);
  process.exitCode = 1;
}
