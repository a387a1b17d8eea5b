/** The rows of a list as a CSV file: one line per row, observed values first and estimates with their formula apart at the end, with amounts as numbers. */
import { turnoverOf } from '../compare/listing-estimates.ts';
import type { ListingLine } from '../compare/listing-order.ts';
import type { Language } from '../i18n/language.ts';
import { isRange, lowest, toMajor } from '../model/money.ts';
import { toCsv, type CsvCell, type CsvPreset, type CsvRows } from './csv.ts';
import { fileName, type ExportFile } from './file.ts';
import { tongueOf } from './words.ts';

export interface ListingCsvOptions {
  readonly language: Language;
  readonly preset: CsvPreset;
  readonly projectName: string;
  readonly now: Date;
  /** Name of the shop or marketplace of the list, for the file name. */
  readonly shop: string;
}

/** The heading and a line per row. */
export function listingCsvRows(lines: readonly ListingLine[], language: Language): CsvRows {
  const { words, formats } = tongueOf(language);
  const { exported } = words;
  const heading = [
    exported.position,
    exported.resultPage,
    exported.product,
    exported.brand,
    exported.price,
    exported.priceUpTo,
    exported.listPrice,
    exported.currency,
    exported.rating,
    exported.reviews,
    exported.seller,
    exported.sponsored,
    exported.badges,
    exported.deliveryWords,
    exported.mine,
    exported.reference,
    exported.address,
    words.listing.column.estimate,
    words.listing.estimateHow,
  ];
  const body = lines.map(({ row, place, page, own, estimate }): CsvCell[] => [
    place,
    page,
    row.name,
    row.brand,
    row.price && toMajor(lowest(row.price)),
    row.price && isRange(row.price) && row.price.high ? toMajor(row.price.high) : undefined,
    row.listPrice && toMajor(row.listPrice),
    row.price ? lowest(row.price).currency : row.listPrice?.currency,
    row.rating,
    row.reviewCount,
    row.seller,
    row.sponsored ? exported.yes : undefined,
    row.badges?.join(', '),
    row.delivery,
    own && (own.by === 'shop' ? exported.yes : exported.basis.title),
    row.id,
    row.url,
    estimate && turnoverOf(estimate),
    estimate &&
      words.listing.formula[estimate.sold.period](formats.number(estimate.sold.count), formats.money(estimate.price)),
  ]);
  return [heading, ...body];
}

/** The file to download. */
export function listingCsv(lines: readonly ListingLine[], options: ListingCsvOptions): ExportFile {
  return {
    name: fileName(options.projectName, options.now, 'csv', options.shop),
    type: 'text/csv;charset=utf-8',
    data: toCsv(listingCsvRows(lines, options.language), options.preset),
  };
}
