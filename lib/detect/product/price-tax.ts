/** Whether the price holds the tax: said beside it, in a line near it, or by a second amount without. */
import { TAX_EXCLUDED, TAX_INCLUDED } from '../../knowledge/product-words.ts';
import type { Evidence } from '../../model/evidence.ts';
import { clip } from '../../page/page.ts';
import { findMoney } from '../../text/money.ts';
import type { DeclaredOffer } from './offers.ts';
import type { PriceCandidate } from './price-candidates.ts';
import type { Scene } from './scene.ts';

export interface SaidTax {
  readonly included: boolean;
  readonly evidence: Evidence;
}

/** The place and the words of an amount on the page. */
export function evidenceOf(scene: Scene, candidate: PriceCandidate, rule: string): Evidence {
  const text = scene.page.text(candidate.element);
  const snippet = text.length > 200 ? candidate.money.text : text || candidate.money.text;
  return scene.page.at(candidate.element, rule, clip(snippet));
}

/** What the page says of the tax in its price; undefined where it says nothing. */
export function chooseTax(
  scene: Scene,
  visible: PriceCandidate | undefined,
  candidates: readonly PriceCandidate[],
  offers: readonly DeclaredOffer[],
): SaidTax | undefined {
  // The words may stand beside another print of the same amount.
  const said = [visible, ...candidates].find(
    (one) => one !== undefined && one.tax !== undefined && one.money.minor === visible?.money.minor,
  );
  if (said?.tax !== undefined) return { included: said.tax, evidence: evidenceOf(scene, said, 'product-tax-words') };
  const line = visible === undefined ? undefined : taxLine(scene, visible);
  if (line !== undefined) return line;
  const offer = offers.find((one) => one.taxIncluded !== undefined);
  return offer?.taxIncluded === undefined ? undefined : { included: offer.taxIncluded, evidence: offer.evidence };
}

/** A short line close to the price that speaks of tax: "inkl. MwSt. zzgl. Versand". */
function taxLine(scene: Scene, { place, money: { minor } }: PriceCandidate): SaidTax | undefined {
  for (const block of scene.page.blocks) {
    if (block.kind === 'table' || block.text.length > 120) continue;
    const distance = (scene.order.get(block.element) ?? 0) - place;
    if (distance < -15 || distance > 40) continue;
    // "bez DPH 10 736" speaks of its own amount: the pair says which one the visitor pays.
    const other = findMoney(block.text, {}).find((one) => one.money.minor > 0)?.money.minor;
    if (other !== undefined && other !== minor) {
      const ratio = minor / other;
      if (TAX_EXCLUDED.test(block.text)) {
        if (ratio > 1.01 && ratio < 1.28)
          return { included: true, evidence: scene.page.ofBlock(block, 'product-tax-pair') };
        continue;
      }
    }
    const included = TAX_INCLUDED.test(block.text);
    if (included || TAX_EXCLUDED.test(block.text))
      return { included, evidence: scene.page.ofBlock(block, 'product-tax-line') };
  }
  return undefined;
}
