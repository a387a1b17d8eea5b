/** Reads the cookie banner: whose it is, whether refusing is offered beside accepting, and whether the visitor has chosen yet. */
import cookieWords from '../knowledge/claims/tl-cookies.ts';
import type { ConsentBanner } from '../knowledge/trackers/consent-banners.ts';
import { CONSENT_BANNERS, CONSENT_SUBJECT, SHORT_ACCEPT, SHORT_REFUSE } from '../knowledge/trackers/consent-banners.ts';
import type { Layer, LayerControl } from '../model/capture.ts';
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import type { Detector } from './detector.ts';
import { certainty, evidenceOf, readSignals } from './signals/read-signals.ts';

/** The banner as a visitor sees it, with its two decisive controls. */
interface ShownBanner {
  readonly layer: Layer;
  readonly accept: LayerControl;
  readonly refuse: LayerControl | undefined;
  readonly known: ConsentBanner | undefined;
}

/** What is known about the choice on cookies when a page was read. */
export interface ConsentState {
  readonly shown: ShownBanner | undefined;
  /** Name of a cookie or stored key that is there only after a choice. */
  readonly decidedBy: string | undefined;
  /** `open`: the banner still waited; undefined when neither can be shown to be so. */
  readonly choice: 'open' | 'made' | undefined;
}

const states = new WeakMap<Page, ConsentState>();

/** The choice on cookies; read once per page. */
export function consentState(page: Page): ConsentState {
  let state = states.get(page);
  if (!state) {
    state = readState(page);
    states.set(page, state);
  }
  return state;
}

function readState(page: Page): ConsentState {
  const { capture } = page;
  const shown = (capture.layers ?? []).map(bannerIn).find((banner) => banner !== undefined);
  const names = [...capture.cookies, ...capture.storageKeys];
  const decidedBy = names.find((name) => DECIDED.some((pattern) => fits(name, pattern)));
  // A banner that is shown although a choice is stored was opened again: then nothing can be said of what loaded before the first choice.
  const choice = shown ? (decidedBy === undefined ? 'open' : undefined) : decidedBy === undefined ? undefined : 'made';
  return { shown, decidedBy, choice };
}

const DECIDED = CONSENT_BANNERS.flatMap(({ decided = [] }) => decided);

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

let wordings: { readonly accept: ReadonlySet<string>; readonly refuse: ReadonlySet<string> } | undefined;

function wordingsOf(): NonNullable<typeof wordings> {
  const listed = (sub: string): string[] =>
    cookieWords.signals
      .filter((signal) => signal.sub === sub)
      .flatMap((signal) => ('links' in signal ? (Object.values(signal.links) as string[][]).flat() : []));
  wordings ??= {
    accept: new Set([...listed('accept'), ...SHORT_ACCEPT].map(plain)),
    refuse: new Set([...listed('refuse'), ...SHORT_REFUSE].map(plain)),
  };
  return wordings;
}

/** The banner in a layer: it speaks of cookies and offers to accept, or has the button of a known tool. */
function bannerIn(layer: Layer): ShownBanner | undefined {
  const { accept, refuse } = wordingsOf();
  const known = CONSENT_BANNERS.find((banner) =>
    layer.controls.some((control) => isNamed(control, banner.accept) || isNamed(control, banner.refuse)),
  );
  if (!known && !CONSENT_SUBJECT.test(layer.text)) return undefined;
  const refusing = layer.controls.find(
    (control) => (known && isNamed(control, known.refuse)) || refuse.has(plain(control.text)),
  );
  const accepting = layer.controls.find(
    (control) => control !== refusing && ((known && isNamed(control, known.accept)) || accept.has(plain(control.text))),
  );
  return accepting && { layer, accept: accepting, refuse: refusing, known };
}

function isNamed({ name }: LayerControl, tokens: readonly string[]): boolean {
  const own = name.split(/[#.]/);
  return tokens.some((token) => own.includes(token));
}

/** The button of a known tool in the HTML; without a tab nobody can tell whether it is shown. */
function marked(page: Page, tokens: readonly string[]): Element | undefined {
  for (const token of tokens) {
    const element = page.walk.byId.get(token) ?? page.walk.byClass.get(token)?.[0];
    if (element) return element;
  }
  return undefined;
}

function fromLayer(page: Page, { layer, accept, refuse }: ShownBanner): Observation[] {
  const offered = layer.controls.map(({ text }) => text).join(' · ');
  return [
    refuse
      ? {
          key: 'consent.refuse',
          value: refuse.text,
          strength: 'declared',
          evidence: [page.evidence('dom', `${layer.where} ${refuse.name}`.trim(), offered, 'consent/refuse')],
        }
      : {
          key: 'consent.refuse',
          absent: true,
          strength: 'declared',
          evidence: [page.evidence('dom', `${layer.where} ${accept.name}`.trim(), offered, 'consent/refuse')],
        },
  ];
}

/** Without a tab: the first buttons of a known tool as they stand in the HTML, to be confirmed by a visit. */
function fromMarkup(page: Page): { tool: string; at: Element; refuse: Element | undefined } | undefined {
  for (const banner of CONSENT_BANNERS) {
    const accept = marked(page, banner.accept);
    if (!accept) continue;
    const refuse = marked(page, banner.refuse);
    // A missing button proves nothing here: the tool's script may add it.
    return { tool: banner.tool, at: accept, refuse };
  }
  return undefined;
}

export default {
  id: 'consent',
  keys: ['consent.banner', 'consent.refuse', 'consent.choice'],
  detect(page, setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const { shown, decidedBy, choice } = consentState(page);
    // In a tab only what is shown counts: the markup of a banner stays behind after the choice.
    const markup = shown || page.capture.via === 'tab' ? undefined : fromMarkup(page);
    const tool = readSignals(page).findings.find(
      (finding) => finding.technology.category === 'consent' && certainty(finding) !== 'hint',
    );
    const name = tool?.technology.name ?? shown?.known?.tool;
    const observations: Observation[] = [];
    if (shown)
      observations.push(
        {
          key: 'consent.banner',
          value: name === undefined ? {} : { tool: name },
          strength: 'declared',
          evidence: [page.evidence('dom', shown.layer.where, shown.layer.text, 'consent/banner')],
        },
        ...fromLayer(page, shown),
      );
    else if (tool)
      observations.push({
        key: 'consent.banner',
        value: { tool: tool.technology.name },
        strength: 'specific',
        evidence: evidenceOf(page, tool),
      });
    else if (markup)
      observations.push({
        key: 'consent.banner',
        value: { tool: markup.tool },
        strength: 'hint',
        evidence: [page.at(markup.at, 'consent/banner')],
      });
    if (markup?.refuse)
      observations.push({
        key: 'consent.refuse',
        value: page.text(markup.refuse).slice(0, 80) || markup.tool,
        strength: 'hint',
        evidence: [page.at(markup.refuse, 'consent/refuse')],
      });
    if (choice !== undefined)
      observations.push({
        key: 'consent.choice',
        value: choice,
        strength: 'specific',
        evidence: [
          shown
            ? page.evidence('dom', shown.layer.where, shown.accept.text, 'consent/choice')
            : page.evidence('storage', 'stored name', decidedBy ?? '', 'consent/choice'),
        ],
      });
    return observations;
  },
} satisfies Detector;
