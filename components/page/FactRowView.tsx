/** One row of facts: its name, its value, and on demand its proofs, other readings and the way to correct it. */
import { useState } from 'preact/hooks';
import { factLabel } from '../../lib/i18n/values.ts';
import { bilingualText } from '../../lib/export/cell-text.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import type { ChecklistItem } from '../../lib/knowledge/checklist/types.ts';
import { useApp } from '../context.ts';
import { webAddress } from '../parts/address.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { FactLine } from '../parts/FactLine.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { entryText, saysNo } from './entry-text.ts';
import type { FactEntry, FactRow } from './fact-groups.ts';
import type { ReadingContext } from './reading-context.ts';

/** Members of a list shown before "show more". */
const CHIPS = 8;

export function FactRowView({ row, reading }: { readonly row: FactRow; readonly reading: ReadingContext }) {
  const app = useApp();
  const { words } = app;
  const first = row.entries[0];
  if (!first) return null;
  const label = row.question
    ? shortQuestion(row.question, app)
    : row.list
      ? words.facts.label[row.key]
      : factLabel(first.fact ?? row, app);
  return (
    <FactLine
      label={label}
      value={row.list ? <Members row={row} /> : <Single entry={first} />}
      detail={() =>
        row.entries.map((entry) => <EntryDetail key={entry.item} entry={entry} reading={reading} named={row.list} />)
      }
    />
  );
}

function Single({ entry }: { readonly entry: FactEntry }) {
  const app = useApp();
  const { words } = app;
  const text = entryText(entry, app);
  return (
    <>
      {saysNo(entry) ? (
        <>
          <span class="absent">{words.facts.value.no}</span>
          {!entry.correction && <span class="soft"> {words.page.saysNo}</span>}
        </>
      ) : (
        <span class="clamp">{linkOrText(entry, text)}</span>
      )}{' '}
      <Marks entry={entry} />
    </>
  );
}

/** Addresses read from pages become links only when they are of the web; everything else stays text. */
function linkOrText(entry: FactEntry, text: string) {
  if (entry.fact?.state !== 'found' || entry.correction) return text;
  const address = webAddress(text);
  return address === undefined ? (
    text
  ) : (
    <ExternalLink address={address}>{address.replace(/^https?:\/\/(?:www\.)?/, '')}</ExternalLink>
  );
}

function Members({ row }: { readonly row: FactRow }) {
  const app = useApp();
  const { words } = app;
  const [all, setAll] = useState(false);
  const shown = all ? row.entries : row.entries.slice(0, CHIPS);
  const rest = row.entries.length - CHIPS;
  return (
    <span class="chips">
      {shown.map((entry) => (
        <Tag key={entry.item} tone={saysNo(entry) ? 'bad' : 'plain'}>
          {saysNo(entry) && <Icon name="cross" size={10} />}
          <span class="chip-text">{entryText(entry, app)}</span>
          {saysNo(entry) && <span class="hidden"> ({words.page.refused})</span>}
          {entry.fact?.state === 'found' && entry.fact.strength === 'hint' && !entry.correction && (
            <span title={words.page.confirm}>
              {' '}
              ?<span class="hidden"> ({words.page.confirm})</span>
            </span>
          )}
        </Tag>
      ))}
      {rest > 0 && (
        <button type="button" class="text above" onClick={() => setAll(!all)}>
          {all ? words.app.showLess : words.app.showMore(rest)}
        </button>
      )}
    </span>
  );
}

/** Signs beside a value: corrected by hand, read in two ways, to confirm. */
export function Marks({ entry }: { readonly entry: FactEntry }) {
  const { words } = useApp();
  if (entry.correction) {
    return (
      <Tag tone="accent">
        <Icon name="pencil" size={11} />
        {words.page.corrected}
      </Tag>
    );
  }
  const { fact } = entry;
  return (
    <>
      {fact?.conflicts && fact.conflicts.length > 0 && (
        <Tag tone="warn">
          <Icon name="warning" size={11} />
          {words.page.conflict}
        </Tag>
      )}
      {fact?.state === 'found' && fact.strength === 'hint' && (
        <Tag tone="warn" title={words.page.confirmHelp}>
          ? {words.page.confirm}
        </Tag>
      )}
    </>
  );
}

/** The question up to its colon: "Customer account: tracking, reorder, favourites" is long for the name of a row. */
function shortQuestion(question: ChecklistItem, { formats }: Pick<Tongue, 'formats'>): string {
  const [short = ''] = bilingualText(question, formats.language).split(/\s*:/, 1);
  return short;
}
