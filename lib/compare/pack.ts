/** What is in the pack, so that 250 g and 500 g of the same product are compared by the kilogram. */
import { lowest, toMajor } from '../model/money.ts';
import { productEntry } from './profile.ts';
import type { ShopProduct } from './match.ts';

export type PackUnit = 'kg' | 'l' | 'piece';

/** Contents of one pack in base units. */
export interface Pack {
  readonly amount: number;
  readonly unit: PackUnit;
}

const UNITS: Readonly<Record<string, Pack>> = {
  kg: { amount: 1, unit: 'kg' },
  kilo: { amount: 1, unit: 'kg' },
  g: { amount: 0.001, unit: 'kg' },
  gr: { amount: 0.001, unit: 'kg' },
  mg: { amount: 0.000_001, unit: 'kg' },
  l: { amount: 1, unit: 'l' },
  liter: { amount: 1, unit: 'l' },
  litre: { amount: 1, unit: 'l' },
  dl: { amount: 0.1, unit: 'l' },
  cl: { amount: 0.01, unit: 'l' },
  ml: { amount: 0.001, unit: 'l' },
  pc: { amount: 1, unit: 'piece' },
  pcs: { amount: 1, unit: 'piece' },
  piece: { amount: 1, unit: 'piece' },
  pieces: { amount: 1, unit: 'piece' },
  pièce: { amount: 1, unit: 'piece' },
  pièces: { amount: 1, unit: 'piece' },
  unité: { amount: 1, unit: 'piece' },
  stück: { amount: 1, unit: 'piece' },
  stk: { amount: 1, unit: 'piece' },
};

/** "6 x 33 cl", "500 g", "1,5 kg": a number that something else is counted by in front, a number, a unit. */
const CONTENTS =
  /(?:(\d{1,3}) ?[x×] ?)?(\d{1,4}(?:[.,]\d{1,3})?) ?(kg|mg|gr|g|cl|ml|dl|l|liter|litre)(?![\p{L}\p{N}])/iu;
const COUNT =
  /(?:lot de|pack of|set of|set de|pack de|pack|boîte de|box of)\s(\d{1,3})(?!\d)|(\d{1,3})\s?(?:er[- ]pack|er[- ]set|pcs|pièces|pieces|stück)/iu;

/** What a product title says about the contents; undefined when it says nothing. Sizes in centimetres are no contents. */
export function packInTitle(title: string): Pack | undefined {
  const contents = CONTENTS.exec(title);
  const count = COUNT.exec(title);
  const pieces = Number(count?.[1] ?? count?.[2] ?? Number.NaN);
  if (!contents) return Number.isNaN(pieces) || pieces < 1 ? undefined : { amount: pieces, unit: 'piece' };
  const unit = UNITS[(contents[3] ?? '').toLowerCase()];
  const one = Number((contents[2] ?? '').replace(',', '.'));
  if (!unit || !(one > 0)) return undefined;
  const times = contents[1] === undefined ? (Number.isNaN(pieces) ? 1 : pieces) : Number(contents[1]);
  return { amount: rounded(one * unit.amount * times), unit: unit.unit };
}

function rounded(value: number): number {
  return Number(value.toPrecision(8));
}

/** "kg", "100 g", "l", "Stück": what a printed unit price is the price of. */
function perPack(per: string): Pack | undefined {
  const [, number, name] = /^(?:(\d{1,4}(?:[.,]\d{1,3})?) ?)?(\p{L}+)/u.exec(per.trim()) ?? [];
  const unit = name === undefined ? undefined : UNITS[name.toLowerCase()];
  const times = number === undefined ? 1 : Number(number.replace(',', '.'));
  return unit && times > 0 ? { amount: rounded(unit.amount * times), unit: unit.unit } : undefined;
}

/** What a pack holds: from the printed unit price, else from the title. */
function packOf(product: ShopProduct): Pack | undefined {
  const printed = productEntry(product.page, 'product.unitPrice')?.best.value;
  const per = printed && perPack(printed.per);
  const price = product.price && lowest(product.price);
  if (!printed || !per || !price || price.currency !== printed.price.currency || printed.price.minor <= 0)
    return packInTitle(product.name);
  // Printed unit prices are rounded, so the contents that they give are only near.
  return { amount: (toMajor(price) / toMajor(printed.price)) * per.amount, unit: per.unit };
}

/** Two packs hold about the same: printed unit prices are rounded to cents. */
const NEAR = 0.03;

/** The contents of both packs where they are known, of one kind and differ; undefined when prices can be compared as they are. */
export function differentPacks(
  one: ShopProduct,
  other: ShopProduct,
): { readonly one: Pack; readonly other: Pack } | undefined {
  const [first, second] = [packOf(one), packOf(other)];
  if (!first || !second || first.unit !== second.unit) return undefined;
  return Math.abs(first.amount / second.amount - 1) <= NEAR ? undefined : { one: first, other: second };
}
