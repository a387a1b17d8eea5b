/** The reader of every checklist item; items without one of their own are read from their claims. */
import { channels } from './channels.ts';
import { payment } from './payment.ts';
import { prices } from './price.ts';
import { productPage } from './product-page.ts';
import { claims, type Reader } from './reader.ts';
import { returns } from './returns.ts';
import { service } from './service.ts';
import { shipping } from './shipping.ts';
import { strategy } from './strategy.ts';
import { technology } from './technology.ts';

export const READERS: Readonly<Record<string, Reader>> = {
  ...strategy,
  ...channels,
  ...productPage,
  ...prices,
  ...shipping,
  ...returns,
  ...payment,
  ...service,
  ...technology,
};

/** The reader of an item. */
export function readerOf(item: string): Reader {
  return READERS[item] ?? claims;
}
