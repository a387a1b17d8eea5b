/** Variants of the product: option names with their values and the selected one. */
import type { Observation } from '../../model/evidence.ts';
import type { Element } from '../../page/tree.ts';
import { isElement } from '../../page/tree.ts';
import { cleanName } from '../../text/name.ts';
import { descendants } from '../quick-select.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';

const NOT_AN_OPTION =
  /qty|quantit|menge|anzahl|cantidad|aantal|počet|ilość|sort|order-?by|country|language|currency|locale|year|month|search|review|rating|store-?select|pickup|vote|criterion|stars?$|newsletter|abonn|subscri|frequency|comment|captcha|experience|nps/i;
const PROMPT =
  /^(?:-+|choose|select|please|pick|bitte|wähle|auswählen|choisi|sélectionn|veuillez|elige|selecciona|elegir|scegli|seleziona|kies|wybierz|vyberte|válassz|välj|velg|vælg|valitse|alege|выберите|оберіть|選択|请选择)/iu;
const MOST_OPTIONS = 60;
const OPTIONS = new Set(['option']);
const LEGENDS = new Set(['legend']);

/** Drop-down lists and groups of radio buttons in the product's own part of the page. */
export function* readVariants({ scene }: ProductContext): Iterable<Observation> {
  const { page, heading } = scene;
  const anchor = heading === undefined ? 0 : (scene.order.get(heading) ?? 0);
  const near = (element: Element): boolean => {
    const zone = scene.zone(element);
    const place = scene.order.get(element) ?? 0;
    return (zone === 'main' || zone === 'aside') && place > anchor - 100 && place < anchor + 900;
  };
  const names = new Set<string>();
  for (const select of page.tags('select')) {
    if (names.size >= 6 || !near(select)) continue;
    const found = readSelect(scene, select);
    if (found === undefined || names.has(found.name)) continue;
    names.add(found.name);
    yield claim(
      'product.variant',
      { options: found.options, ...(found.selected === undefined ? {} : { selected: found.selected }) },
      'specific',
      page.at(select, 'product-variant-list', found.options.join(' · ')),
      found.name,
    );
  }
  yield* readRadios(scene, near, names);
}

type Scene = ProductContext['scene'];

function readSelect(
  scene: Scene,
  select: Element,
): { name: string; options: string[]; selected: string | undefined } | undefined {
  const { attribs } = select;
  const tokens = `${attribs['name'] ?? ''} ${attribs['id'] ?? ''} ${attribs['class'] ?? ''} ${attribs['aria-label'] ?? ''}`;
  if (NOT_AN_OPTION.test(tokens)) return undefined;
  const options: string[] = [];
  let selected: string | undefined;
  for (const option of descendants(select, OPTIONS, MOST_OPTIONS)) {
    const text = cleanName(scene.page.text(option)).slice(0, 80);
    if (text === '' || PROMPT.test(text) || option.attribs['value'] === '') continue;
    options.push(text);
    if (option.attribs['selected'] !== undefined) selected ??= text;
  }
  if (options.length === 0 || options.every((option) => /^\d{1,3}$/.test(option) && /^(?:1|2)$/.test(options[0] ?? '')))
    return undefined;
  return { name: labelOf(scene, select) ?? 'option', options, selected };
}

/** The wording in front of a control: its label, its legend, or what it calls itself. */
function labelOf(scene: Scene, control: Element): string | undefined {
  const { page } = scene;
  const id = control.attribs['id'];
  const tidy = (text: string | undefined): string | undefined => {
    const name = cleanName(text ?? '').replace(/[\s:：*]+$/, '');
    return name === '' || name.length > 40 || PROMPT.test(name) || /\d[.,]\d{2}/.test(name) ? undefined : name;
  };
  const label = id === undefined ? undefined : page.tags('label').find((one) => one.attribs['for'] === id);
  const said =
    tidy(label === undefined ? undefined : page.text(label)) ??
    tidy(control.attribs['aria-label']) ??
    tidy(control.attribs['data-attribute_name'] ?? control.attribs['data-option-name']);
  if (said !== undefined) return said;
  for (let node: Element | null = control, step = 0; node !== null && step < 4; step++) {
    for (let before = node.prev; before !== null; before = before.prev) {
      if (!isElement(before)) continue;
      const text = tidy(page.text(before));
      if (text !== undefined && /^(?:label|legend|span|dt|th|td|p|h\d|strong|b|div)$/.test(before.name)) return text;
      break;
    }
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return undefined;
}

function* readRadios(scene: Scene, near: (element: Element) => boolean, names: Set<string>): Iterable<Observation> {
  const { page } = scene;
  const groups = new Map<string, Element[]>();
  for (const input of page.tags('input')) {
    const name = input.attribs['name'];
    if (
      (input.attribs['type'] ?? '').toLowerCase() !== 'radio' ||
      name === undefined ||
      NOT_AN_OPTION.test(name) ||
      /pay|ship|deliver|subscri|purchase/i.test(name) ||
      !near(input)
    )
      continue;
    groups.set(name, [...(groups.get(name) ?? []), input]);
  }
  for (const [field, inputs] of groups) {
    if (names.size >= 6 || inputs.length < 2) continue;
    const labels = inputs.slice(0, MOST_OPTIONS).map((input) => optionText(scene, input));
    const options = [...new Set(labels.filter((text): text is string => text !== undefined))];
    if (options.length < 2) continue;
    const [first] = inputs;
    const checked = inputs.findIndex((input) => input.attribs['checked'] !== undefined);
    const selected = checked < 0 ? undefined : labels[checked];
    const name = legendOf(scene, first) ?? field.slice(0, 40);
    if (first === undefined || names.has(name)) continue;
    names.add(name);
    yield claim(
      'product.variant',
      { options, ...(selected === undefined ? {} : { selected }) },
      'specific',
      page.at(first, 'product-variant-choices', options.join(' · ')),
      name,
    );
  }
}

function optionText(scene: Scene, input: Element): string | undefined {
  const { page } = scene;
  const { attribs } = input;
  const label =
    attribs['id'] === undefined ? undefined : page.tags('label').find((one) => one.attribs['for'] === attribs['id']);
  const parent = input.parent && isElement(input.parent) && input.parent.name === 'label' ? input.parent : undefined;
  const text = cleanName(
    (label && page.text(label)) ||
      (parent && page.text(parent)) ||
      attribs['aria-label'] ||
      attribs['title'] ||
      attribs['data-value'] ||
      attribs['value'] ||
      '',
  ).slice(0, 80);
  return text === '' || text === 'on' ? undefined : text;
}

function legendOf(scene: Scene, input: Element | undefined): string | undefined {
  for (
    let node = input?.parent ?? null, step = 0;
    node !== null && isElement(node) && step < 5;
    node = node.parent, step++
  ) {
    if (node.name !== 'fieldset' && node.attribs['role'] !== 'radiogroup') continue;
    const legend = descendants(node, LEGENDS, 1)[0];
    const text = cleanName(legend === undefined ? (node.attribs['aria-label'] ?? '') : scene.page.text(legend))
      .split(/[:：]/, 1)[0]
      ?.trim();
    return text === undefined || text === '' || text.length > 40 ? undefined : text;
  }
  return undefined;
}
