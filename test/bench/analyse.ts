/** The whole `analyse` beside the bare parse of the same pages in the same run: the ratio is the figure that counts. */
import { load } from 'cheerio/slim';
import { analyse } from '../../lib/detect/analyse.ts';
import { DETECTORS } from '../../lib/detect/detectors.ts';
import { readListing } from '../../lib/detect/listing.ts';
import { settle } from '../../lib/detect/setting.ts';
import { openPage } from '../../lib/page/page.ts';
import { savedPages } from './corpus.ts';
import { fastest, figures, shown } from './figures.ts';

export function bench(): void {
  const pages = savedPages().map(({ capture }) => capture);
  if (pages.length === 0) {
    console.log('skipped: no saved pages beside the project');
    return;
  }
  // Every index is built once per process, as in the worker.
  for (const capture of pages.slice(0, 3)) analyse(capture);
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
