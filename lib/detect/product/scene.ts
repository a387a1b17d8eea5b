/** The product page as a scene: where the name stands, where the buy button is, and what each part of the page is. */
import type { Page } from '../../page/page.ts';
import type { Element } from '../../page/tree.ts';
import { orderOf } from '../../page/tree.ts';
import { weigh } from '../amounts.ts';
import type { Weighing } from '../amounts.ts';
import { buyButtons } from '../buy-buttons.ts';
import type { BuyButton } from '../buy-buttons.ts';
import { findHeading } from './heading.ts';
import { mainProduct } from './main-thing.ts';
import type { MainProduct } from './main-thing.ts';
import { zonesOf } from './zones.ts';
import type { Zone } from './zones.ts';

type Order = Pick<ReadonlyMap<Element, number>, 'get'>;

const ORDER: Order = {
  get: (element) => {
    const place = orderOf(element);
    return place < 0 ? undefined : place;
  },
};

export interface Scene {
  readonly page: Page;
  readonly weighing: Weighing;
  /** Place of an element in document order. */
  readonly order: Order;
  readonly zone: (element: Element) => Zone;
  /** The element that shows the product's name. */
  readonly heading: Element | undefined;
  /** Buttons that put something in the basket, outside of teasers and chrome, in document order. */
  readonly buttons: readonly BuyButton[];
  /** The product that the structured data describe. */
  readonly product: MainProduct | undefined;
}

const scenes = new WeakMap<Page, Scene>();

/** Surveys a page once; kept for the life of the page. */
export function surveyProduct(page: Page): Scene {
  const known = scenes.get(page);
  if (known !== undefined) return known;
  const product = mainProduct(page);
  const heading = findHeading(page, product);
  const weighing = weigh(page);
  const zone = zonesOf(page, weighing, heading, ownButton(page, heading));
  const buttons = buyButtons(page).filter(({ element }) => {
    const place = zone(element);
    return place === 'main' || place === 'aside' || place === 'popup';
  });
  const scene: Scene = { page, weighing, order: ORDER, zone, heading, product, buttons };
  scenes.set(page, scene);
  return scene;
}

/** The first buy button behind the name, near enough to be the product's own. */
function ownButton(page: Page, heading: Element | undefined): Element | undefined {
  const start = heading === undefined ? undefined : ORDER.get(heading);
  if (start === undefined) return undefined;
  return buyButtons(page).find(({ element }) => {
    const distance = (ORDER.get(element) ?? 0) - start;
    return distance > 0 && distance < 500 && page.region(element) !== 'header' && page.region(element) !== 'footer';
  })?.element;
}
