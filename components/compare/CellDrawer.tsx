/** Behind a cell: what was read with its proofs, why nothing was, what the merchant says, and why the question matters. */
import { useState } from 'preact/hooks';
import type { Cell, ComparisonTable, Proof as CellProof, Row } from '../../lib/compare/table.ts';
import { valueText, whyText } from '../../lib/export/cell-text.ts';
import { placeName } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Answered } from './Answered.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CellView } from './CellView.tsx';
import { limitText, QuestionFacts } from './QuestionFacts.tsx';
import { StoredCopy } from './StoredCopy.tsx';

const PROOFS = 6;

export function CellDrawer({
  row,
  column,
  table,
  onPrevious,
  onNext,
  onClose,
}: {
  readonly row: Row;
  readonly column: number;
  readonly table: ComparisonTable;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const app = useApp();
  const { words, formats } = app;
  const language = formats.language;
  const cell = row.cells[column];
  const shopColumn = table.columns[column];
  const [answering, setAnswering] = useState(false);
  if (!cell || !shopColumn) return null;
  const { item } = row;
  const links = shopColumn.coverage.toVisit.filter((link) => link.wouldAnswer.includes(item.id));
  const mustAnswer = cell.state === 'unknown' && item.observable !== 'auto';

  return (
    <Dialog
      side
      title={item[language]}
      subtitle={shopColumn.shop.name}
      onClose={onClose}
      actions={
        (onPrevious ?? onNext) && (
          <>
            <button type="button" onClick={onPrevious} disabled={!onPrevious}>
              <Icon name="back" size={14} />
              {words.compare.previousCell}
            </button>
            <button type="button" onClick={onNext} disabled={!onNext}>
              {words.compare.nextCell}
              <Icon name="arrow" size={14} />
            </button>
          </>
        )
      }
    >
      <p class="drawer-value">
        <CellView cell={cell} />
      </p>
      {item.why[language] && (
        <p class="soft">
          <span class="strong">{words.compare.why}</span>
          {language === 'fr' ? '\u00A0: ' : ': '}
          {item.why[language]}
        </p>
      )}
      {item.legal && (
        <p class="note warn small">
          {words.compare.legalMinimum(limitText(item.legal, app), placeName(item.legal.where, words, formats))}
        </p>
      )}
      {cell.state === 'unknown' && cell.why && <p>{whyText(cell.why, language)}.</p>}
      {cell.answer && <Answered cell={cell} />}
      {cell.hints && (
        <>
          <h3>{words.compare.hints}</h3>
          <p>{valueText(cell.hints, language, item.id)}</p>
        </>
      )}
      {cell.proofs.length > 0 && (
        <>
          <h3>{words.compare.proofs(distinct(cell.proofs).length)}</h3>
          {distinct(cell.proofs)
            .slice(0, PROOFS)
            .map((proof, index) => (
              <div key={index}>
                {proof.says && <p class="entry-name">{valueText(proof.says, language, item.id)}</p>}
                <Proof
                  evidence={proof.evidence}
                  at={proof.at}
                  page={words.terms.pageKind[proof.pageKind]}
                  needles={needlesOfCell(cell, language)}
                >
                  <StoredCopy proof={proof} />
                </Proof>
              </div>
            ))}
        </>
      )}
      {links.length > 0 && (
        <>
          <h3>{words.compare.nextPages}</h3>
          <ul class="plain links">
            {links.map((link) => (
              <li key={link.url}>
                <ExternalLink address={link.url}>{words.terms.coverage[link.kind]}</ExternalLink>
                <span class="soft small">{link.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {answering || (mustAnswer && !cell.answer) ? (
        <AnswerForm item={item} shop={shopColumn.shop.id} answer={cell.answer} onDone={() => setAnswering(false)} />
      ) : (
        <button type="button" onClick={() => setAnswering(true)}>
          <Icon name="pencil" size={13} />
          {words.compare.answerNow}
        </button>
      )}
      <QuestionFacts item={item} />
    </Dialog>
  );
}

/** Proofs without those that quote the same words of the same page: two facts may stand in one sentence. */
function distinct(proofs: readonly CellProof[]): readonly CellProof[] {
  const seen = new Set<string>();
  return proofs.filter(({ evidence, says }) => {
    const name = JSON.stringify([evidence.url, evidence.snippet, says]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Texts of the value that may stand in its proofs. */
function needlesOfCell(cell: Cell, language: 'en' | 'fr'): string[] {
  if (!cell.value) return [];
  const value = cell.value;
  if (value.kind === 'money' && value.money !== 'free') return [value.money.text];
  if (value.kind === 'texts') return [...value.texts];
  if (value.kind === 'days') return [`${value.days} jours`, `${value.days} days`, `${value.days} Tage`];
  return [valueText(value, language, cell.item)];
}
