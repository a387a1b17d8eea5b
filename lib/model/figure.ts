/** Figures that other people's tools show and the merchant types: kept apart from everything that Vigie read. */
import * as z from 'zod/mini';
import type { Money } from './money.ts';

/** What a figure tells of a shop. */
export const FIGURE_KINDS = [
  'visits',
  'visitorCountry',
  'visitorSource',
  'keywords',
  'adverts',
  'reviewScore',
  'reviewCount',
  'followers',
  'sales',
  'turnover',
  'employees',
  'other',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How a figure is written. */
export const FIGURE_TYPES = ['number', 'percent', 'money', 'text'] as const;
export type FigureType = (typeof FIGURE_TYPES)[number];

export type FigureValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'percent'; readonly percent: number }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'text'; readonly text: string };

export interface FigureRecord {
  readonly id: string;
  readonly shop: string;
  readonly kind: FigureKind;
  /** What exactly: the country, the source of visitors, the network; empty where the kind says it all. */
  readonly detail: string;
  readonly value: FigureValue;
  /** Who says so: the tool, the register, the person. */
  readonly source: string;
  /** The time that the figure is about, in the merchant's words ("October 2026"); empty where it is of that day. */
  readonly period: string;
  /** Day on which the source said so, "2026-11-22". */
  readonly asOf: string;
  /** Address of the page that shows it; empty where there is none. */
  readonly url: string;
  readonly note: string;
  /** Instant at which it was typed. */
  readonly at: string;
}

const short = z.string().check(z.maxLength(200));
const finite = z.number().check(z.minimum(-1e15), z.maximum(1e15));

/** A figure as the merchant gives it; a project file holds the same with its id, shop and instant. */
export const figureFields = {
  shop: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(FIGURE_KINDS),
  detail: short,
  value: z.union([
    z.object({ type: z.literal('number'), number: finite }),
    z.object({ type: z.literal('percent'), percent: finite }),
    z.object({
      type: z.literal('money'),
      money: z.object({
        minor: z.number().check(z.int()),
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
        text: short,
      }),
    }),
    z.object({ type: z.literal('text'), text: z.string().check(z.minLength(1), z.maxLength(500)) }),
  ]),
  source: z.string().check(z.minLength(1), z.maxLength(200)),
  period: short,
  asOf: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  url: z.union([z.literal(''), z.string().check(z.maxLength(8192), z.regex(/^https?:\/\//i))]),
  note: z.string().check(z.maxLength(20_000)),
};

/** Input schemas of the commands on figures; `lib/model/messages.ts` puts them into the one table. */
export const FIGURE_COMMANDS = {
  /** With an id: changes that figure. */
  'figure.set': z.object({ ...figureFields, id: z.optional(z.string().check(z.minLength(1), z.maxLength(200))) }),
  'figure.remove': z.object({ id: z.string().check(z.minLength(1), z.maxLength(200)) }),
} as const;
