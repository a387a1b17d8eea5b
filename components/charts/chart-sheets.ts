/** The four charts of a comparison, worded for the merchant: from numbers to lines, series and tables. */
import type { ChartData } from '../../lib/compare/charts.ts';
import type { CompareOptions } from '../../lib/compare/table.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import type { ChartSeries, ChartSheet } from './chart-spec.ts';

/** More lines than these are in the table only. */
const DRAWN = 20;

/** All charts, in the order in which they are shown. */
export function chartSheets(data: ChartData, options: CompareOptions, tongue: Tongue): readonly ChartSheet[] {
  return [
    positions(data, options, tongue),
    levels(data, tongue),
    delivery(data, options, tongue),
    coverage(data, tongue),
  ];
}

function shopNames({ shops }: ChartData): readonly string[] {
  return shops.map(({ name }) => name);
}

function mineLine({ shops }: ChartData): number {
  return shops.findIndex(({ mine }) => mine);
}

function positions(data: ChartData, { currency }: CompareOptions, { words, formats }: Tongue): ChartSheet {
  const text = words.charts.positions;
  const drawn = data.positions.slice(0, DRAWN);
  const said = (position: { readonly amount: number; readonly index: number } | undefined): string =>
    position
      ? words.charts.amountAndIndex(formats.amount(position.amount, currency), formats.number(position.index, 1))
      : words.charts.notKnown;
  const series = data.shops
    .map(({ name, mine }, place): ChartSeries => ({
      name,
      mine,
      values: drawn.map(({ shops }) => shops[place]?.index ?? null),
      said: drawn.map(({ shops }) => said(shops[place])),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
  return {
    id: 'positions',
    title: text.title,
    help: data.positions.length > DRAWN ? `${text.help} ${text.first(DRAWN, data.positions.length)}` : text.help,
    none: text.none,
    spec:
      drawn.length === 0
        ? undefined
        : {
            kind: 'dots',
            lines: drawn.map(({ name, proposed }) => (proposed ? `? ${name}` : name)),
            series,
            reference: 100,
            format: (value) => formats.number(value, 0),
          },
    table: {
      head: [words.prices.product, ...shopNames(data)],
      rows: data.positions.map(({ name, proposed, shops }) => [
        proposed ? `${name} (${words.prices.toConfirm})` : name,
        ...shops.map(said),
      ]),
    },
  };
}

function levels(data: ChartData, { words, formats }: Tongue): ChartSheet {
  const text = words.charts.levels;
  const values = data.levels.map((level) => level?.index ?? null);
  const said = data.levels.map((level) => (level ? formats.number(level.index, 1) : words.charts.notKnown));
  return {
    id: 'levels',
    title: text.title,
    help: text.help,
    none: text.none,
    spec:
      values.filter((value) => value !== null).length < 2
        ? undefined
        : {
            kind: 'bars',
            lines: shopNames(data),
            series: [{ name: text.title, mine: false, mineLine: mineLine(data), values, said }],
            reference: 100,
            format: (value) => formats.number(value, 0),
          },
    table: {
      head: [words.charts.shop, text.column, words.charts.products],
      rows: data.shops.map(({ name }, place) => [
        name,
        said[place] ?? '',
        formats.number(data.levels[place]?.products ?? 0),
      ]),
    },
  };
}

function delivery(data: ChartData, options: CompareOptions, { words, formats }: Tongue): ChartSheet {
  const { country, basket, currency } = options;
  const text = words.charts.delivery;
  const money = (amount: number | undefined, free: string): string =>
    amount === undefined ? words.charts.notKnown : amount === 0 ? free : formats.amount(amount, currency);
  const cost = data.delivery.map((terms) => money(terms.cost, text.free));
  const from = data.delivery.map(({ freeFrom }) => money(freeFrom, text.always));
  const line = mineLine(data);
  return {
    id: 'delivery',
    title: text.title,
    help: text.help(formats.country(country), formats.amount(basket, currency)),
    none: text.none,
    spec: data.delivery.every((terms) => terms.cost === undefined && terms.freeFrom === undefined)
      ? undefined
      : {
          kind: 'bars',
          lines: shopNames(data),
          series: [
            {
              name: text.cost,
              mine: false,
              mineLine: line,
              values: data.delivery.map((terms) => terms.cost ?? null),
              said: cost,
            },
            {
              name: text.freeFrom,
              mine: false,
              mineLine: line,
              values: data.delivery.map(({ freeFrom }) => freeFrom ?? null),
              said: from,
            },
          ],
          format: (value) => formats.amount(value, currency),
        },
    table: {
      head: [words.charts.shop, text.cost, text.freeFrom],
      rows: data.shops.map(({ name }, place) => [name, cost[place] ?? '', from[place] ?? '']),
    },
  };
}

function coverage(data: ChartData, { words, formats }: Tongue): ChartSheet {
  const text = words.charts.coverage;
  const said = data.coverage.map(({ answered }) => formats.number(answered));
  const total = data.coverage[0]?.total ?? 0;
  return {
    id: 'coverage',
    title: text.title,
    help: text.help(total),
    none: '',
    spec: {
      kind: 'bars',
      lines: shopNames(data),
      series: [
        {
          name: text.title,
          mine: false,
          mineLine: mineLine(data),
          values: data.coverage.map(({ answered }) => answered),
          said,
        },
      ],
      most: total,
      format: (value) => formats.number(value),
    },
    table: {
      head: [words.charts.shop, text.column],
      rows: data.shops.map(({ name }, place) => [name, said[place] ?? '']),
    },
  };
}
