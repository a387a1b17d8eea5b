/**
 * Technology reading beside the bare parse of the same pages, and the import of a community pack beside the last open engine of
 * its format. That engine is GPL-3.0: it is installed into a temporary folder, outside the project, for this run only.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import { build } from 'vite';
import { PackEngine } from '../../lib/detect/packs/pack-engine.ts';
import { readPack } from '../../lib/detect/packs/pack-format.ts';
import { pageSignals } from '../../lib/detect/signals/page-signals.ts';
import { SignalIndex } from '../../lib/detect/signals/signal-index.ts';
import { TECHNOLOGIES } from '../../lib/knowledge/technologies/index.ts';
import type { Page } from '../../lib/page/page.ts';
import { openPage } from '../../lib/page/page.ts';
import type { SavedPage } from './corpus.ts';
import { savedPages, sharedFile } from './corpus.ts';
import { fastest, figures, shown } from './figures.ts';

const ENGINE = 'wappalyzer-core@6.10.66';

export async function bench(): Promise<void> {
  const pages = savedPages();
  if (pages.length === 0) {
    console.log('skipped: no saved pages beside the project');
    return;
  }
  const start = fastest(() => new SignalIndex(TECHNOLOGIES), 10);
  const index = new SignalIndex(TECHNOLOGIES);
  await knowledgeSize();
  console.log(`index over ${TECHNOLOGIES.length} technologies built in ${shown(start)} ms`);

  const opened = pages.map(({ capture }) => openPage(capture));
  for (const page of opened) index.read(pageSignals(page));
  const parse = pages.map(({ capture }) => fastest(() => load(capture.html)));
  const reading = opened.map((page) => fastest(() => index.read(pageSignals(page))));
  const ratio = reading.map((value, at) => value / (parse[at] ?? Number.NaN));
  console.table({
    'bare cheerio/slim parse, ms': rounded(parse),
    'technology reading, ms': rounded(reading),
    'reading / parse of the same page': rounded(ratio),
  });
  comparePacks(pages, opened);
}

/** What the knowledge of technologies and their owners weighs in the package: as written by the build, and zipped. */
async function knowledgeSize(): Promise<void> {
  const folder = new URL('../../lib/knowledge/', import.meta.url);
  const parts = ['technologies/index.ts', 'trackers/owners.ts', 'trackers/consent-banners.ts'];
  let [bytes, zipped] = [0, 0];
  for (const part of parts) {
    const built = (await build({
      configFile: false,
      logLevel: 'silent',
      // Not as a library: those keep their white space.
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: new URL(part, folder).pathname, preserveEntrySignatures: 'strict' },
      },
    })) as unknown as { readonly output: readonly { readonly type: string; readonly code?: string }[] };
    for (const { code } of built.output) {
      if (code === undefined) continue;
      bytes += Buffer.byteLength(code);
      zipped += deflateRawSync(code, { level: 9 }).length;
    }
  }
  console.log(`knowledge of technologies: ${shown(bytes / 1000)} KB in the build, ${shown(zipped / 1000)} KB zipped`);
}

const rounded = (values: readonly number[]): Record<string, number> => {
  const { median, p90 } = figures(values);
  return { median: shown(median), p90: shown(p90), sum: shown(values.reduce((sum, value) => sum + value, 0)) };
};

interface Detection {
  readonly technology: { readonly name: string; readonly categories: readonly number[] };
}
interface Engine {
  requires: { name: string; technologies: unknown[] }[];
  categoryRequires: { categoryId: number; technologies: unknown[] }[];
  technologies: { name: string; dom: Record<string, Record<string, unknown>[]> | unknown[] }[];
  setTechnologies(data: unknown): void;
  setCategories(data: unknown): void;
  analyze(items: unknown, technologies?: unknown[]): Detection[];
  resolve(detections: readonly Detection[]): { name: string; categories: { id: number }[] }[];
}

function comparePacks(pages: readonly SavedPage[], opened: readonly Page[]): void {
  const technologies = sharedFile('packs/technologies.json');
  const categories = sharedFile('packs/categories.json');
  if (!technologies || !categories) return console.log('pack comparison skipped: no pack beside the project');
  const folder = mkdtempSync(join(tmpdir(), 'bench-engine-'));
  try {
    execFileSync('npm', [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      folder,
      ENGINE,
    ]);
    const engine = createRequire(join(folder, 'x.js'))('wappalyzer-core') as Engine;
    const data = JSON.parse(readFileSync(technologies, 'utf8')) as Record<string, unknown>;
    const groups = JSON.parse(readFileSync(categories, 'utf8')) as unknown;
    const loading = performance.now();
    const { pack, rejected } = readPack('community', data, groups);
    const own = new PackEngine(pack);
    console.log(
      `\npack of ${pack.technologies.length} technologies, ${pack.rules.length} rules read in ${shown(performance.now() - loading)} ms; ` +
        `${rejected.length} entries refused`,
    );
    engine.setCategories(groups);
    engine.setTechnologies(withKnownNames(data));
    const inputs = opened.map((page, at) => inputOf(page, pages[at]?.capture.html ?? ''));
    const theirs: number[] = [];
    const ours: number[] = [];
    const plain = new PackEngine({ ...pack, rules: pack.rules.filter(({ field }) => field !== 'dom') });
    const oursPlain: number[] = [];
    const tally = { both: 0, theirs: 0, ours: 0 };
    const differences = new Map<string, number>();
    const causes = new Map<string, number>();
    const refusedRules = new Set(rejected.map(({ technology }) => technology));
    for (const [at, page] of opened.entries()) {
      const a = new Set(wappalyzer(engine, inputs[at] ?? {}));
      const b = new Set(own.read(page).map(({ name }) => name));
      const dom = new Set(domOnly(pack.rules, pack.technologies, a, b));
      for (const name of a) {
        if (b.has(name)) tally.both++;
        else {
          tally.theirs++;
          count(causes, missedBecause(name, data, refusedRules, b));
          count(differences, `only the other engine: ${name}`);
        }
      }
      for (const name of b)
        if (!a.has(name)) {
          tally.ours++;
          const why = dom.has(name)
            ? 'only Vigie: a selector, or what one implies (the other engine leaves selectors to its drivers)'
            : needs(name, data)
              ? 'only Vigie: needs another technology or kind that a selector found'
              : 'only Vigie: not explained';
          count(causes, why);
          count(differences, `only Vigie: ${name}`);
        }
      theirs.push(fastest(() => wappalyzer(engine, inputs[at] ?? {}), 1));
      ours.push(fastest(() => own.read(page), 2));
      oursPlain.push(fastest(() => plain.read(page), 2));
    }
    console.table({
      'wappalyzer-core, ms (selectors not counted: its drivers run them)': rounded(theirs),
      'Vigie on the same pack, ms (selectors included)': rounded(ours),
      'times faster': rounded(theirs.map((value, at) => value / (ours[at] ?? Number.NaN))),
      'Vigie without selectors, ms': rounded(oursPlain),
      'times faster on the same rules': rounded(theirs.map((value, at) => value / (oursPlain[at] ?? Number.NaN))),
    });
    console.log(
      `findings: ${tally.both} by both, ${tally.theirs} only by the other engine, ${tally.ours} only by Vigie ` +
        `(agreement on what the other engine finds: ${shown((100 * tally.both) / (tally.both + tally.theirs))} %)`,
    );
    console.table(Object.fromEntries(causes));
    const list = [...differences].toSorted((x, y) => y[1] - x[1]);
    for (const [text, times] of process.argv.includes('--differences') ? list : list.slice(0, 10))
      console.log(`  ${times} x ${text}`);
    const refused = new Map<string, number>();
    for (const { kind } of rejected) count(refused, kind);
    for (const [text, times] of refused) console.log(`  refused ${times} x ${text}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

type PackData = Readonly<Record<string, unknown>>;
const namesIn = (entry: unknown, field: 'implies' | 'requires' | 'requiresCategory'): string[] => {
  const value = (entry as Record<string, unknown> | undefined)?.[field];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(
    (one) => String(one).split('\\;')[0] ?? '',
  );
};

function needs(name: string, data: PackData): boolean {
  return namesIn(data[name], 'requires').length + namesIn(data[name], 'requiresCategory').length > 0;
}

/** Why Vigie does not find what the other engine finds. */
function missedBecause(name: string, data: PackData, refused: ReadonlySet<string>, found: ReadonlySet<string>): string {
  if (refused.has(name)) return 'only the other engine: its expression can take too long and was refused';
  const concluded = Object.entries(data).some(
    ([other, entry]) => !found.has(other) && refused.has(other) && namesIn(entry, 'implies').includes(name),
  );
  return concluded
    ? 'only the other engine: concluded from one whose expression was refused'
    : 'only the other engine: not explained';
}

/** The other engine throws on a name that is not in the pack; such references are dropped for it. */
function withKnownNames(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = (list: unknown): string[] =>
    (Array.isArray(list) ? (list as string[]) : list === undefined ? [] : [list as string]).filter(
      (name) => (name.split('\\;')[0] ?? '') in data,
    );
  return Object.fromEntries(
    Object.entries(data as Record<string, Record<string, unknown>>).map(([name, entry]) => {
      const { implies, excludes, requires, ...rest } = entry;
      return [name, { ...rest, implies: known(implies), excludes: known(excludes), requires: known(requires) }];
    }),
  );
}

function inputOf(page: Page, html: string): Record<string, unknown> {
  const meta: Record<string, string[]> = {};
  for (const { name, content } of page.walk.metas) (meta[name] ??= []).push(content);
  return {
    url: page.url.href,
    html,
    meta,
    scriptSrc: page.walk.scripts.map(({ url }) => url),
    scripts: page.walk.inlineScripts.map(({ text }) => text).join('\n'),
    text: page.blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n'),
  };
}

/** As its drivers do: what needs another technology is tried once that one was found. */
function wappalyzer(engine: Engine, items: Record<string, unknown>): string[] {
  const detections = engine.analyze(items);
  const asked = new Set<unknown>();
  for (let before = -1; before !== detections.length;) {
    before = detections.length;
    const found = engine.resolve(detections);
    const names = new Set(found.map(({ name }) => name));
    const ids = new Set(found.flatMap(({ categories }) => categories.map(({ id }) => id)));
    const next = [
      ...engine.requires.filter(({ name }) => names.has(name)),
      ...engine.categoryRequires.filter(({ categoryId }) => ids.has(categoryId)),
    ].filter((entry) => !asked.has(entry));
    for (const entry of next) {
      asked.add(entry);
      detections.push(...engine.analyze(items, entry.technologies));
    }
  }
  return engine.resolve(detections).map(({ name }) => name);
}

/** Technologies that only selectors betray, or that such ones imply. */
function domOnly(
  rules: readonly { technology: number; field: string }[],
  technologies: readonly { name: string; implies: readonly { name: string }[]; requires: readonly string[] }[],
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
): string[] {
  const withSelector = new Set(
    rules.filter(({ field }) => field === 'dom').map(({ technology }) => technologies[technology]?.name ?? ''),
  );
  const extra = new Set([...ours].filter((name) => !theirs.has(name) && withSelector.has(name)));
  for (let before = -1; before !== extra.size;) {
    before = extra.size;
    for (const { name, implies, requires } of technologies) {
      if (!ours.has(name)) continue;
      if (requires.some((other) => extra.has(other)) && !theirs.has(name)) extra.add(name);
      if (extra.has(name)) for (const implied of implies) if (!theirs.has(implied.name)) extra.add(implied.name);
    }
  }
  return [...extra];
}
