/** Typed figures in files: a sheet, a table and rows of their own, so that nobody takes them for what Vigie read. */
import { sortedFigures } from '../compare/figures.ts';
import { orderShops } from '../compare/table.ts';
import type { Language } from '../i18n/language.ts';
import type { FigureRecord } from '../model/figure.ts';
import { toMajor } from '../model/money.ts';
import type { ShopData } from '../model/services.ts';
import type { CsvCell } from './csv.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { tongueOf } from './words.ts';

/** What a figure tells, with its detail: "Share of visitors by country: Belgium". */
export function figureName({ kind, detail }: Pick<FigureRecord, 'kind' | 'detail'>, language: Language): string {
  const { words } = tongueOf(language);
  const what = detail.trim();
  if (what === '') return words.figures.kind[kind];
  return kind === 'other' ? what : `${words.figures.kind[kind]}${language === 'fr' ? '\u00a0' : ''}: ${what}`;
}

/** The value as the language writes it. */
export function figureValueText(value: FigureRecord['value'], language: Language): string {
  const { formats } = tongueOf(language);
  switch (value.type) {
    case 'number':
      return formats.number(value.number);
    case 'percent':
      // Tools say "12.4 %": the decimals are theirs and stay.
      return new Intl.NumberFormat(formats.locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        value.percent / 100,
      );
    case 'money':
      return formats.money(value.money);
    case 'text':
      return value.text;
  }
}

/** Who says so, and when. */
export function figureSaid({ source, period, asOf }: FigureRecord, language: Language): string {
  const { words, formats } = tongueOf(language);
  const when = period.trim() === '' ? words.figures.seenOn(formats.date(`${asOf}T12:00:00Z`)) : period.trim();
  return words.figures.said(source, when);
}

interface FigureLine {
  readonly shop: string;
  readonly figure: FigureRecord;
}

/** All figures, shop by shop in the order of the table. */
export function figureLines(shops: readonly ShopData[]): FigureLine[] {
  return orderShops(shops).flatMap(({ shop, figures = [] }) =>
    sortedFigures(figures).map((figure) => ({ shop: shop.name, figure })),
  );
}

function typedCell(value: FigureRecord['value']): SheetCell {
  switch (value.type) {
    case 'number':
      return value.number;
    case 'percent':
      return { kind: 'number', number: value.percent, unit: '%' };
    case 'money':
      return { kind: 'money', money: value.money };
    case 'text':
      return value.text;
  }
}

/** One line per figure. */
export function figuresSheet(shops: readonly ShopData[], language: Language): Sheet {
  const { exported, figures } = tongueOf(language).words;
  return {
    name: exported.outside,
    frozen: 0,
    columns: [
      { title: exported.shop, width: 22 },
      { title: figures.what, width: 36 },
      { title: exported.value, width: 18 },
      { title: figures.source, width: 26 },
      { title: figures.period, width: 20 },
      { title: figures.asOf, width: 14 },
      { title: exported.address, width: 44 },
      { title: exported.note, width: 40 },
      { title: figures.typedOn, width: 18 },
    ],
    rows: figureLines(shops).map(({ shop, figure }) => [
      shop,
      figureName(figure, language),
      typedCell(figure.value),
      figure.source,
      figure.period,
      figure.asOf,
      figure.url,
      figure.note,
      { kind: 'instant', at: figure.at },
    ]),
  };
}

/** The same as rows of a delimited file, under a heading of their own; none where nothing was typed. */
export function figureRows(shops: readonly ShopData[], language: Language): CsvCell[][] {
  const lines = figureLines(shops);
  if (lines.length === 0) return [];
  const { exported, figures } = tongueOf(language).words;
  const bare = ({ value }: FigureRecord): CsvCell[] => {
    if (value.type === 'number') return [value.number, ''];
    if (value.type === 'percent') return [value.percent, '%'];
    return value.type === 'money' ? [toMajor(value.money), value.money.currency] : [value.text, ''];
  };
  return [
    [exported.outside],
    [
      exported.shop,
      figures.what,
      exported.value,
      exported.unit,
      figures.source,
      figures.period,
      figures.asOf,
      exported.address,
      exported.note,
    ],
    ...lines.map(({ shop, figure }) => [
      shop,
      figureName(figure, language),
      ...bare(figure),
      figure.source,
      figure.period,
      figure.asOf,
      figure.url,
      figure.note,
    ]),
  ];
}
