/** The figures of one shop that the merchant typed from other tools, in their own look, with the form to add and change them. */
import { useState } from 'preact/hooks';
import { sortedFigures } from '../../lib/compare/figures.ts';
import { figureName, figureSaid, figureValueText } from '../../lib/export/figures.ts';
import type { OutsideLink } from '../../lib/knowledge/outside/index.ts';
import type { FigureRecord } from '../../lib/model/figure.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { FigureDialog } from './FigureDialog.tsx';

export function FigureList({
  shop,
  figures,
  links,
}: {
  readonly shop: string;
  readonly figures: readonly FigureRecord[];
  readonly links: readonly OutsideLink[];
}) {
  const { words, formats, send } = useApp();
  const [open, setOpen] = useState<FigureRecord | 'new' | undefined>(undefined);
  const { language } = formats;
  return (
    <div class="figures">
      {figures.length > 0 && (
        <p class="figure-badge">
          <Icon name="pencil" size={12} /> {words.figures.badge}
        </p>
      )}
      <ul class="plain">
        {sortedFigures(figures).map((figure) => {
          const name = figureName(figure, language);
          return (
            <li key={figure.id} class="figure">
              <div class="grow">
                <span class="soft">{name}</span> <b class="figure-value">{figureValueText(figure.value, language)}</b>
                <p class="soft small">
                  {figure.url === '' ? (
                    figureSaid(figure, language)
                  ) : (
                    <ExternalLink address={figure.url}>{figureSaid(figure, language)}</ExternalLink>
                  )}
                </p>
                {figure.note !== '' && <p class="small figure-note">{figure.note}</p>}
              </div>
              <button
                type="button"
                class="ghost square"
                aria-label={words.figures.edit(name)}
                title={words.figures.edit(name)}
                onClick={() => setOpen(figure)}
              >
                <Icon name="pencil" size={14} />
              </button>
              <button
                type="button"
                class="ghost square"
                aria-label={words.figures.remove(name)}
                title={words.figures.remove(name)}
                onClick={() => void send('figure.remove', { id: figure.id }, words.figures.removed)}
              >
                <Icon name="trash" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="figure-add" onClick={() => setOpen('new')}>
        <Icon name="plus" size={14} />
        {words.figures.add}
      </button>
      {open !== undefined && (
        <FigureDialog
          shop={shop}
          figure={open === 'new' ? undefined : open}
          links={links}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
