/** The whole `analyse` beside the bare parse of the same pages in the same run: the ratio is the figure that counts. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio/slim';
import { analyse } from '../../lib/detect/analyse.ts';
import { DETECTORS } from '../../lib/detect/detectors.ts';
import { readListing } from '../../lib/detect/listing.ts';
import { settle } from '../../lib/detect/setting.ts';
import type { Capture } from '../../lib/model/capture.ts';
import { openPage } from '../../lib/page/page.ts';
import { savedPages } from './corpus.ts';
import { fastest, figures, shown } from './figures.ts';

/** Rounds over all pages before anything is measured. */
const WARMING = 2;

export function bench(): void {
  const pages = savedPages().map(({ capture }) => capture);
  if (pages.length === 0) {
    console.log('skipped: no saved pages beside the project');
    return;
  }
  // Both sides warm: indexes are built once per process, and the engine has met the code of both.
  for (let round = 0; round < WARMING; round++) {
    for (const capture of pages) {
      load(capture.html);
      analyse(capture);
    }
  }
  const parse: number[] = [];
  const whole: number[] = [];
  const ratios: number[] = [];
  const parts = new Map<string, number[]>();
  const note = (part: string, ratio: number): void => {
    parts.set(part, [...(parts.get(part) ?? []), ratio]);
  };
  for (const capture of pages) {
    const bare = fastest(() => load(capture.html));
    const time = fastest(() => analyse(capture));
    parse.push(bare);
    whole.push(time);
    ratios.push(time / bare);
    // One pass over the parts, in the order in which they run, so that each pays for what it is the first to ask.
    const timed = <T>(part: string, run: () => T): T => {
      const start = performance.now();
      const result = run();
      note(part, (performance.now() - start) / bare);
      return result;
    };
    const page = timed('open page', () => openPage(capture));
    const { setting } = timed('settle', () => settle(page, () => undefined));
    for (const detector of DETECTORS) timed(detector.id, () => [...detector.detect(page, setting)]);
    timed('listing rows', () => readListing(page, setting));
  }
  const [bare, all, ratio] = [figures(parse), figures(whole), figures(ratios)];
  console.table({
    'bare parse, ms': { median: shown(bare.median), p90: shown(bare.p90) },
    'analyse, ms': { median: shown(all.median), p90: shown(all.p90) },
    'ratio of the medians and p90s': { median: shown(all.median / bare.median), p90: shown(all.p90 / bare.p90) },
    'ratio page by page': { median: shown(ratio.median), p90: shown(ratio.p90) },
    'memory, x page': held(pages),
  });
  console.table(
    Object.fromEntries(
      [...parts].map(([part, values]) => {
        const { median, p90 } = figures(values);
        return [part, { 'median, x parse': shown(median), 'p90, x parse': shown(p90) }];
      }),
    ),
  );
}

/** What a page holds on to once every detector has read it, against the bytes of its HTML. */
function held(pages: readonly Capture[]): { median: number; p90: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const shares = pages.map((capture) => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const page = openPage(capture);
    const { setting } = settle(page, () => undefined);
    const read = [...DETECTORS.map((detector) => [...detector.detect(page, setting)]), readListing(page, setting)];
    collect();
    const after = process.memoryUsage().heapUsed;
    return read.length > 0 && page.walk.elements.length > 0 ? (after - before) / Buffer.byteLength(capture.html) : 0;
  });
  const { median, p90 } = figures(shares);
  return { median: shown(median), p90: shown(p90) };
}
