/** New, used or renewed: the condition of what is offered, as the schema.org term. */
import type { Observation } from '../../model/evidence.ts';
import { isThing, textAt, values } from '../../page/structured.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredOffers } from './offers.ts';
import { pairLabelled } from './pairs.ts';

const LABEL =
  /^(?:(?:item )?condition|état|zustand|artikelzustand|estado|condizion[ei]|condição|staat|conditie|stan|stav|állapot|skick|tilstand|kunto|stare|durum|состояние|стан|(?:商品の)?状態|新旧)$/iu;

/** The term for a wording or a machine value; undefined when it tells nothing. */
export function conditionInWords(text: string): string | undefined {
  const line = text.slice(0, 200).toLowerCase();
  const last = line.split(/[/#]/).at(-1) ?? '';
  const term = /^(new|used|refurbished|damaged)condition$/.exec(last)?.[1];
  if (term !== undefined) return `${term[0]?.toUpperCase() ?? ''}${term.slice(1)}Condition`;
  if (
    /refurb|renewed|recondition|reacondicion|ricondizion|generalüberholt|wiederaufbereitet|refabriqu|odnowion|repasovan|felújított|renoverad|восстановл|整備済/u.test(
      line,
    )
  )
    return 'RefurbishedCondition';
  if (/damaged|for parts|defekt|endommagé|pour pièces|dañado|danneggiat/u.test(line)) return 'DamagedCondition';
  if (
    /\bused\b|pre-?owned|pre-?loved|second[- ]?hand|open[- ]box|like new|occasion|gebraucht|usad[oa]|segunda mano|usato|seminov|tweedehands|gebruikt|używan|použit|bazar|használt|begagnad|brukt|brugt|käytetty|б\/у|вживан|中古|二手|중고|未使用に近い|傷や汚れ|使用感|très bon état|bon état|sehr gut erhalten|guter zustand/u.test(
      line,
    )
  )
    return 'UsedCondition';
  return /\bnew\b|brand new|^neuf|\bneuf\b|\bneu\b|neuware|nuev[oa]|nuov[oa]|\bnov[oaýé]\b|nieuw|\bnow[ya]\b|\búj\b|\bny\b|\buusi\b|новый|новий|新品|全新|새상품/u.test(
    line,
  )
    ? 'NewCondition'
    : undefined;
}

/** The condition that the page declares or prints. */
export function* readCondition(context: ProductContext): Iterable<Observation> {
  const { scene, hint } = context;
  const { page } = scene;
  for (const { thing } of declaredOffers(page, scene.product, hint)) {
    const raw = thing === undefined ? undefined : values(thing, 'itemcondition')[0];
    if (thing === undefined || raw === undefined) continue;
    const term = conditionInWords(isThing(raw) ? (raw.types[0] ?? textAt(raw, '@id') ?? '') : String(raw));
    if (term === undefined) continue;
    yield claim(
      'product.condition',
      term,
      'declared',
      page.of(thing, 'itemCondition', 'product-condition-structured', term),
    );
    break;
  }
  for (const meta of page.metas('product:condition', 'og:condition')) {
    const term = conditionInWords(meta.content);
    if (term !== undefined)
      yield claim('product.condition', term, 'declared', page.ofMeta(meta, 'product-condition-meta'));
  }
  const pair = pairLabelled(scene, LABEL, (value) => value.length < 80 && conditionInWords(value) !== undefined);
  const term = pair === undefined ? undefined : conditionInWords(pair.value);
  if (pair !== undefined && term !== undefined)
    yield claim(
      'product.condition',
      term,
      'specific',
      page.at(pair.element, 'product-condition-label', `${pair.label}: ${pair.value}`),
    );
}
