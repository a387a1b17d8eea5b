/** The comparison as Markdown: findings, one table per group, and the proofs as a list of links. */
import { decided } from '../compare/decided.ts';
import { findingsOf } from '../compare/findings.ts';
import type { Cell, ComparisonTable, RowGroup } from '../compare/table.ts';
import type { FindingNoteRecord } from '../model/project.ts';
import type { Language } from '../i18n/language.ts';
import type { ShopData } from '../model/services.ts';
import { bilingualText, cellText, termText } from './cell-text.ts';
import { fileName, type ExportFile } from './file.ts';
import { figureLines, figureName, figureSaid, figureValueText } from './figures.ts';
import { findingText } from './finding-text.ts';
import { tongueOf } from './words.ts';

export interface MarkdownOptions {
  readonly language: Language;
  readonly projectName: string;
  readonly now: Date;
  readonly groups?: readonly RowGroup[] | undefined;
  readonly proofs: boolean;
  /** The merchant's decisions on findings: dropped ones stay out, comments come along. */
  readonly findingNotes?: readonly FindingNoteRecord[] | undefined;
  /** The shops of the table, for the figures that the merchant typed. */
  readonly shops?: readonly ShopData[] | undefined;
}

/** Text of a page as inert Markdown: no markup, no HTML, no table break. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-!|~]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An address that is safe inside the round brackets of a link; nothing for anything but http(s). */
function linkTarget(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shown(cell: Cell, language: Language): string {
  const text = escapeMarkdown(cellText(cell, language));
  if (cell.state === 'unknown') return text === '' ? '' : `*${text}*`;
  return cell.best ? `✓ ${text}` : cell.gap ? `▼ ${text}` : text;
}

function groupTable({ group, rows }: RowGroup, table: ComparisonTable, language: Language): string[] {
  const { exported, terms } = tongueOf(language).words;
  return [
    `## ${escapeMarkdown(terms.checklistGroup[group])}`,
    '',
    tableLine([exported.question, ...table.columns.map(({ shop }) => escapeMarkdown(shop.name))]),
    tableLine(['---', ...table.columns.map(() => '---')]),
    ...rows.map((row) =>
      tableLine([escapeMarkdown(bilingualText(row.item, language)), ...row.cells.map((cell) => shown(cell, language))]),
    ),
    '',
  ];
}

function proofList(groups: readonly RowGroup[], table: ComparisonTable, language: Language): string[] {
  const { words, formats } = tongueOf(language);
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell.proofs.slice(0, 2).map(({ evidence, at }) => {
          const shop = escapeMarkdown(table.columns[index]?.shop.name ?? cell.shop);
          const quote = escapeMarkdown(evidence.snippet);
          const link = `[${formats.date(at)}](${linkTarget(evidence.url)})`;
          return `- ${escapeMarkdown(bilingualText(row.item, language))} · ${shop}: ${quote} (${link})`;
        }),
      ),
    ),
  );
  return lines.length === 0 ? [] : [`## ${words.exported.proofs}`, '', ...lines, ''];
}

/** What other tools say, apart from what was read. */
function figureList(shops: readonly ShopData[], language: Language): string[] {
  const { words } = tongueOf(language);
  const lines = figureLines(shops).map(({ shop, figure }) => {
    const said = escapeMarkdown(figureSaid(figure, language));
    const target = linkTarget(figure.url);
    const note = figure.note.trim() === '' ? '' : ` (${words.exported.note}: ${escapeMarkdown(figure.note)})`;
    const name = `${escapeMarkdown(shop)} · ${escapeMarkdown(figureName(figure, language))}`;
    const value = escapeMarkdown(figureValueText(figure.value, language));
    return `- ${name} = ${value} · ${target === '' ? said : `[${said}](${target})`}${note}`;
  });
  return lines.length === 0 ? [] : [`## ${words.figures.tableTitle}`, '', words.figures.tableHelp, '', ...lines, ''];
}

/** The file to download. */
export function comparisonMarkdown(table: ComparisonTable, options: MarkdownOptions): ExportFile {
  const { language } = options;
  const { words, formats } = tongueOf(language);
  const groups = options.groups ?? table.groups;
  const findings = decided(findingsOf(table), options.findingNotes ?? []).findings.filter(
    ({ verdict }) => verdict !== 'dropped',
  );
  const { country, basket, currency } = table.options;
  const lines = [
    `# ${escapeMarkdown(options.projectName === '' ? words.exported.comparison : options.projectName)}`,
    '',
    [
      termText('country', country, language),
      `${words.exported.basket}: ${formats.amount(basket, currency)}`,
      formats.date(options.now),
    ].join(' · '),
    '',
    ...(findings.length === 0
      ? []
      : [
          `## ${words.exported.findings}`,
          '',
          ...findings.map(({ finding, note }) => {
            const comment = note?.comment ?? '';
            const said = escapeMarkdown(findingText(finding, table, language));
            return comment === '' ? `- ${said}` : `- ${said} (${words.exported.note}: ${escapeMarkdown(comment)})`;
          }),
          '',
        ]),
    ...groups.flatMap((group) => groupTable(group, table, language)),
    ...figureList(options.shops ?? [], language),
    ...(options.proofs ? proofList(groups, table, language) : []),
  ];
  return {
    name: fileName(options.projectName, options.now, 'md'),
    type: 'text/markdown;charset=utf-8',
    data: `${lines.join('\n').trimEnd()}\n`,
  };
}
