/** Cuts a file of products or shops into its lines: Google Merchant XML (RSS 2.0 and Atom), tab-separated and CSV, one line at a time. */
import { load } from 'cheerio/slim';
import Papa from 'papaparse';

/** One product or row of a file, its fields by canonical name. */
export interface FeedLine {
  /** Line of the file on which it starts, counted from one. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Longest value that is kept of a field. */
const LONGEST_VALUE = 2_000;
/** Longest text of one product in an XML file. */
const LONGEST_ITEM = 200_000;

/** French and other usual headers, beside the names of the Google Merchant specification (November 2026). */
const NAMES: Readonly<Record<string, string>> = {
  name: 'title',
  nom: 'title',
  titre: 'title',
  produit: 'title',
  product: 'title',
  libelle: 'title',
  designation: 'title',
  url: 'link',
  adresse: 'link',
  lien: 'link',
  address: 'link',
  page: 'link',
  prix: 'price',
  tarif: 'price',
  prix_promo: 'sale_price',
  prix_solde: 'sale_price',
  prix_remise: 'sale_price',
  ean: 'gtin',
  ean13: 'gtin',
  upc: 'gtin',
  isbn: 'gtin',
  code_barres: 'gtin',
  codebarres: 'gtin',
  barcode: 'gtin',
  marque: 'brand',
  reference: 'id',
  ref: 'id',
  sku: 'id',
  reference_fabricant: 'mpn',
  disponibilite: 'availability',
  stock: 'availability',
  etat: 'condition',
  livraison: 'shipping',
  boutique: 'shop',
  site: 'shop',
  magasin: 'shop',
  vendeur: 'shop',
  store: 'shop',
  nom_boutique: 'shop_name',
  nom_de_la_boutique: 'shop_name',
  etiquette: 'tag',
  etiquettes: 'tag',
  tags: 'tag',
  mine: 'mine',
  a_moi: 'mine',
  moi: 'mine',
  ma_boutique: 'mine',
};

/** A header or element name in its canonical form. */
function fieldName(raw: string): string {
  const name = raw
    .replace(/^\uFEFF/, '')
    .trim()
    .slice(0, 80)
    .toLowerCase()
    .replace(/^[a-z]:/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name;
}

const clean = (value: string): string => value.replaceAll('\0', '').trim().slice(0, LONGEST_VALUE);

/** The first value of each field counts; feeds repeat some (more pictures, more prices for delivery). */
function fieldsOf(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const fields = Object.create(null) as Record<string, string>;
  for (const [raw, value] of pairs) {
    const name = fieldName(raw);
    const text = clean(value);
    if (name !== '' && text !== '' && fields[name] === undefined) fields[name] = text;
  }
  return fields;
}

/** The lines of a file, read one after another so that the caller can pause. Nothing where the text is no such file. */
export function feedLines(text: string): Iterable<FeedLine> {
  const start = text
    .slice(0, 400)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') ? xmlLines(text) : delimitedLines(text);
}

function* xmlLines(text: string): Iterable<FeedLine> {
  const opening = /<(item|entry)(?=[\s>])/gi;
  let [line, counted] = [1, 0];
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const end = text.indexOf(`</${found[1] ?? ''}>`, found.index);
    if (end < 0) return;
    for (let at = text.indexOf('\n', counted); at >= 0 && at < found.index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    const source = text.slice(found.index, Math.min(end + (found[1]?.length ?? 0) + 3, found.index + LONGEST_ITEM));
    yield { line, fields: fieldsOf(elements(source)) };
    opening.lastIndex = end;
  }
}

function* elements(source: string): Iterable<readonly [string, string]> {
  const $ = load(source, { xml: true });
  for (const child of $.root().children().first().children()) {
    const element = $(child);
    const parts = element.children();
    if (parts.length > 0)
      yield [
        child.name,
        parts
          .map((_, part) => $(part).text().trim())
          .get()
          .join(' · '),
      ];
    else yield [child.name, element.text().trim() || (element.attr('href') ?? '')];
  }
}

function* delimitedLines(text: string): Iterable<FeedLine> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: ['\t', ';', ',', '|'],
    skipEmptyLines: false,
  });
  const [header = [], ...rows] = data;
  for (const [place, row] of rows.entries()) {
    const fields = fieldsOf(row.map((value, column) => [header[column] ?? '', value]));
    if (Object.keys(fields).length > 0) yield { line: place + 2, fields };
  }
}
