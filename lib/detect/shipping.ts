/** Delivery terms: options with price, threshold and time, carriers, countries, minimum order, cut-off hour, cash-on-delivery fee. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Detector, Setting } from './detector.ts';
import { homeCountry } from './home-country.ts';
import { sameness } from './resolve.ts';
import { readDocument } from './shipping-document.ts';
import type { Draft } from './shipping-draft.ts';
import { ownCarriers, resolvePlaces, toOptions } from './shipping-draft.ts';
import type { Reading } from './shipping-finish.ts';
import { readStructuredShipping } from './shipping-structured.ts';
import { readTerms } from './terms/document.ts';

/** Most options kept of one page. */
const MOST_OPTIONS = 80;

const shipping: Detector = {
  id: 'shipping',
  keys: [
    'shipping.option',
    'shipping.carrier',
    'shipping.country',
    'shipping.minimumOrder',
    'shipping.cutoff',
    'shipping.codFee',
    'shipping.surcharge',
  ],
  *detect(page: Page, setting: Setting): Iterable<Observation> {
    if (setting.pageKind === 'cart') return;
    const home = homeCountry(page, setting);
    const terms = readTerms(page, setting);
    const structured = readStructuredShipping(page);
    const reading = readDocument(page, terms);
    let number = 0;
    const seen = new Set<string>();
    for (const { option, evidence, proofs } of offered(structured, reading.drafts, home)) {
      if (number >= MOST_OPTIONS) break;
      const id = sameness(option);
      if (seen.has(id)) continue;
      seen.add(id);
      number++;
      yield {
        key: 'shipping.option',
        item: String(number),
        value: option,
        strength: evidence.channel === 'text' ? 'specific' : 'declared',
        evidence: [evidence, ...(proofs ?? [])],
      };
    }
    yield* listed(reading, home);
    const { extras } = reading;
    if (extras.minimumOrder)
      yield {
        key: 'shipping.minimumOrder',
        value: extras.minimumOrder.value,
        strength: 'specific',
        evidence: [extras.minimumOrder.evidence],
      };
    if (extras.codFee)
      yield {
        key: 'shipping.codFee',
        value: extras.codFee.value,
        strength: 'specific',
        evidence: [extras.codFee.evidence],
      };
    for (const [index, { value, evidence }] of reading.surcharges.entries())
      yield {
        key: 'shipping.surcharge',
        item: String(index + 1),
        value,
        strength: 'specific',
        evidence: [evidence],
      };
    if (extras.cutoff)
      yield {
        key: 'shipping.cutoff',
        value: extras.cutoff.value,
        strength: 'specific',
        evidence: [extras.cutoff.evidence],
      };
  },
};

export default shipping;

/** An option with the place that states it, and others that say more of it. */
type Offered = ReturnType<typeof readStructuredShipping>[number] & { readonly proofs?: readonly Evidence[] };

function* offered(
  structured: readonly Offered[],
  drafts: readonly Draft[],
  home: string | undefined,
): Iterable<Offered> {
  yield* structured;
  for (const draft of drafts)
    for (const option of toOptions(draft, home))
      yield { option, evidence: draft.evidence as Evidence, proofs: draft.proofs };
}

function* listed(reading: Reading, home: string | undefined): Iterable<Observation> {
  const carriers = new Map<string, Evidence>();
  for (const [name, evidence] of reading.carriers)
    for (const meant of ownCarriers([name], home)) if (!carriers.has(meant)) carriers.set(meant, evidence);
  for (const name of ownCarriers([...carriers.keys()]))
    yield {
      key: 'shipping.carrier',
      item: name,
      value: { name },
      strength: 'specific',
      evidence: [carriers.get(name) as Evidence],
    };
  const served = new Set<string>();
  for (const [place, evidence] of reading.places)
    for (const code of resolvePlaces([place], home)) {
      if (served.has(code)) continue;
      served.add(code);
      yield {
        key: 'shipping.country',
        item: code,
        value: { served: true },
        strength: 'specific',
        evidence: [evidence],
      };
    }
  for (const [place, evidence] of reading.excluded) {
    // A region that is left out says nothing of its country.
    if (place.includes('/') || place === 'home' || served.has(place)) continue;
    yield {
      key: 'shipping.country',
      item: place,
      value: { served: false },
      strength: 'specific',
      evidence: [evidence],
    };
  }
}
