/** What customers of a chosen country find at a shop: delivery, payment, language, money, legal minimums, delivered price, each with its proof. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { countryLens, type LensLimit, type LensPoint } from '../../lib/compare/lens.ts';
import { foldProfile } from '../../lib/compare/profile.ts';
import type { Cell, ComparisonTable } from '../../lib/compare/table.ts';
import { valueText } from '../../lib/export/cell-text.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { CellDrawer } from '../compare/CellDrawer.tsx';
import { CellView } from '../compare/CellView.tsx';
import { useApp } from '../context.ts';
import { LensPicker } from '../lens/LensPicker.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Tag, type Tone } from '../parts/Tag.tsx';
import { LandedSection } from './LandedSection.tsx';

export function CountryLens({ data, table }: { readonly data: ShopData; readonly table: ComparisonTable }) {
  const { words, formats, now } = useApp();
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const [proving, setProving] = useState<LensPoint | undefined>(undefined);
  const column = table.columns.findIndex(({ shop }) => shop.id === data.shop.id);
  const { options } = table;
  const today = now.toISOString().slice(0, 10);
  const rows = useMemo(() => table.groups.flatMap((group) => group.rows), [table]);
  const lens = useMemo(
    () => countryLens(foldProfile(data), rows, column, options, today),
    [data, rows, column, options, today],
  );
  if (column < 0) return null;
  const openedRow = rows.find(({ item }) => item.id === opened);
  return (
    <section class="group" aria-labelledby="lens-title" data-lens={lens.country}>
      <h2 id="lens-title">{words.lens.title(formats.country(lens.country))}</h2>
      <LensPicker />
      <dl class="facts">
        {lens.own.map((point) => (
          <Line
            key={point.id}
            label={words.lens.point[point.id]}
            cell={point.cell}
            onProof={point.cell.proofs.length > 0 ? () => setProving(point) : undefined}
          >
            <PointNote point={point} />
          </Line>
        ))}
        {lens.rows.map((row) => {
          const cell = row.cells[column];
          return (
            cell && (
              <Line
                key={row.item.id}
                label={row.item[formats.language]}
                cell={cell}
                onProof={() => setOpened(row.item.id)}
              />
            )
          );
        })}
      </dl>
      <p class="soft small">
        {lens.habits
          ? words.lens.habits(lens.habits.source, dateText(lens.habits.asOf, formats))
          : words.lens.habitsNone}
      </p>
      <h3>{words.lens.limits}</h3>
      {lens.limits.length === 0 ? (
        <p class="soft small">{words.lens.limitsNone}</p>
      ) : (
        <>
          <dl class="facts">
            {lens.limits.map((limit) => (
              <LimitLine
                key={limit.row.item.id}
                limit={limit}
                column={column}
                onProof={() => setOpened(limit.row.item.id)}
              />
            ))}
          </dl>
          <p class="soft small">{words.lens.limitsHelp}</p>
        </>
      )}
      <LandedSection data={data} />
      {openedRow && <CellDrawer row={openedRow} column={column} table={table} onClose={() => setOpened(undefined)} />}
      {proving && (
        <Dialog
          side
          title={words.lens.point[proving.id]}
          subtitle={`${data.shop.name} · ${formats.country(lens.country)}`}
          onClose={() => setProving(undefined)}
        >
          <p class="drawer-value">
            <CellView cell={proving.cell} />
          </p>
          <PointNote point={proving} />
          {proving.cell.proofs.slice(0, 6).map((proof, index) => (
            <Proof key={index} evidence={proof.evidence} at={proof.at} page={words.terms.pageKind[proof.pageKind]} />
          ))}
        </Dialog>
      )}
    </section>
  );
}

/** A year stays a year; a day is written out. */
function dateText(asOf: string, formats: { date(instant: string): string }): string {
  return asOf.length > 4 ? formats.date(asOf) : asOf;
}

function PointNote({ point }: { readonly point: LensPoint }) {
  const { words, formats } = useApp();
  const { cell, by, missing } = point;
  const notes = [
    by && cell.state !== 'absent' && words.lens.by[by],
    cell.state === 'absent' && point.id !== 'delivered' && words.lens.notOnList,
    missing && words.lens.missing(valueText(missing, formats.language)),
  ].filter(Boolean);
  return notes.length > 0 ? <span class="soft small lens-note">{notes.join(' · ')}</span> : null;
}

function Line({
  label,
  cell,
  onProof,
  children,
}: {
  readonly label: string;
  readonly cell: Cell;
  readonly onProof: (() => void) | undefined;
  readonly children?: ComponentChildren;
}) {
  const { words } = useApp();
  return (
    <div class="fact" data-lens-point={cell.item} data-state={cell.state}>
      <dt>{label}</dt>
      <dd class="fact-value">
        {/* Best and behind are words of a comparison; here one shop stands alone. */}
        <CellView cell={{ ...cell, best: undefined, gap: undefined }} />
        {children}
      </dd>
      {onProof && (
        <dd class="fact-more">
          <button
            type="button"
            class="ghost square cover"
            aria-haspopup="dialog"
            aria-label={words.lens.showProof(label)}
            onClick={onProof}
          >
            <Icon name="chevron" size={14} />
          </button>
        </dd>
      )}
    </div>
  );
}

const TONES: Readonly<Record<LensLimit['standing'], Tone | undefined>> = {
  kept: 'good',
  'to-check': 'warn',
  unknown: undefined,
};

function LimitLine({
  limit: { row, limit: rule, standing },
  column,
  onProof,
}: {
  readonly limit: LensLimit;
  readonly column: number;
  readonly onProof: () => void;
}) {
  const { words, formats } = useApp();
  const cell = row.cells[column];
  if (!cell) return null;
  const amount = rule.unit === 'days' ? words.facts.value.days(rule.value) : words.facts.value.years(rule.value);
  const bound = rule.bound === 'at-least' ? words.compare.atLeast(amount) : words.compare.atMost(amount);
  const tone = TONES[standing];
  return (
    <Line label={row.item[formats.language]} cell={{ ...cell, legal: undefined }} onProof={onProof}>
      <span class="soft small lens-note">
        <Tag {...(tone ? { tone } : {})}>{words.lens.standing[standing]}</Tag>{' '}
        {words.lens.rule(bound, rule.source, formats.date(rule.asOf))}
      </span>
    </Line>
  );
}
