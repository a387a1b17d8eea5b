/** The merchant's answer as it is kept: its date, note and picture, what the machine read beside it, and whether it has grown old. */
import { useState } from 'preact/hooks';
import type { Cell } from '../../lib/compare/table.ts';
import { valueText } from '../../lib/export/cell-text.ts';
import { toAppError } from '../../lib/model/failure.ts';
import type { AnswerPictureRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStaleBefore } from './stale.ts';

export function Answered({ cell }: { readonly cell: Cell }) {
  const { words, formats, send } = useApp();
  const staleBefore = useStaleBefore();
  const { answer, machine } = cell;
  if (!answer) return null;
  const read =
    machine && (machine.value ? valueText(machine.value, formats.language, cell.item) : words.facts.value.no);
  return (
    <div class="proof mine">
      <p>
        <Icon name="pencil" size={12} /> {words.compare.answeredOn(formats.dateTime(answer.at))}
      </p>
      {answer.note && <blockquote>{answer.note}</blockquote>}
      {answer.picture && <PictureButton shop={cell.shop} item={cell.item} />}
      {read !== undefined && (
        <p class="soft small">
          {machine?.at === undefined
            ? words.page.machineRead(read)
            : words.grid.machineOn(read, formats.date(machine.at))}
        </p>
      )}
      {answer.at < staleBefore && (
        <p class="warn-text">
          <Icon name="clock" size={12} /> {words.grid.oldHelp(formats.date(answer.at))}{' '}
          <button
            type="button"
            onClick={() => {
              const { shop, item, value, note } = answer;
              void send('answer.set', { shop, item, value, note }, words.grid.stillTrueDone);
            }}
          >
            {words.grid.stillTrue}
          </button>
        </p>
      )}
    </div>
  );
}

function PictureButton({ shop, item }: { readonly shop: string; readonly item: string }) {
  const { words, formats, services, notify, notifyError } = useApp();
  const [picture, setPicture] = useState<AnswerPictureRecord | undefined>(undefined);
  const open = (): void => {
    services.answerPicture(shop, item).then(
      (found) => (found ? setPicture(found) : notify(words.grid.pictureNone, 'bad')),
      (thrown: unknown) => notifyError(toAppError(thrown)),
    );
  };
  return (
    <>
      <p>
        <button type="button" class="text" onClick={open}>
          <Icon name="eye" size={14} />
          {words.grid.pictureShow}
        </button>
      </p>
      {picture && (
        <Dialog
          wide
          title={words.grid.picture}
          subtitle={words.grid.pictureTaken(formats.dateTime(picture.at))}
          onClose={() => setPicture(undefined)}
        >
          <img
            class="answer-picture"
            src={picture.image}
            alt={words.grid.pictureOf(picture.title === '' ? picture.url : picture.title)}
          />
          <ExternalLink address={picture.url}>{picture.title === '' ? picture.url : picture.title}</ExternalLink>
        </Dialog>
      )}
    </>
  );
}
