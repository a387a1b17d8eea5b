/** The technologies of a page or a shop by category, certain and probable apart, and below them what the merchant called wrong. */
import { term } from '../../lib/i18n/dictionary.ts';
import { useApp } from '../context.ts';
import { FactLine } from '../parts/FactLine.tsx';
import { Tag } from '../parts/Tag.tsx';
import { DismissedList } from './DismissedList.tsx';
import { ToolDetail, toolName } from './ToolDetail.tsx';
import type { CategoryOfTools, Tool } from './tools.ts';
import { byCategory, isCertain } from './tools.ts';

export function ToolList({ tools, shop }: { readonly tools: readonly Tool[]; readonly shop: string }) {
  const { words, formats } = useApp();
  const kept = tools.filter(({ dismissal }) => dismissal === undefined);
  const dismissed = tools.flatMap(({ dismissal }) => (dismissal ? [dismissal] : []));
  const parts = [
    {
      id: 'certain',
      tools: kept.filter(isCertain),
      title: words.technology.certain,
      help: words.technology.certainHelp,
    },
    {
      id: 'probable',
      tools: kept.filter((tool) => !isCertain(tool)),
      title: words.technology.probable,
      help: words.technology.probableHelp,
    },
  ].filter((part) => part.tools.length > 0);
  return (
    <>
      {parts.map(({ id, tools: members, title, help }) => (
        <div class={`tool-part ${id}`} key={id}>
          <h3 title={help}>
            {title} <span class="soft">{formats.number(members.length)}</span>
          </h3>
          <dl class="facts">
            {byCategory(members).map((group) => (
              <CategoryRow key={group.category} group={group} shop={shop} certain={id === 'certain'} />
            ))}
          </dl>
        </div>
      ))}
      <DismissedList dismissals={dismissed} />
    </>
  );
}

function CategoryRow({
  group,
  shop,
  certain,
}: {
  readonly group: CategoryOfTools;
  readonly shop: string;
  readonly certain: boolean;
}) {
  const { words } = useApp();
  return (
    <FactLine
      label={term(words.technology.category, group.category)}
      value={
        <span class="chips">
          {group.tools.map((tool) => (
            <Tag key={tool.item} tone={certain ? 'plain' : 'warn'}>
              {!certain && <span aria-hidden="true">?</span>}
              <span class="chip-text">{toolName(tool)}</span>
            </Tag>
          ))}
        </span>
      }
      detail={() => group.tools.map((tool) => <ToolDetail key={tool.item} tool={tool} shop={shop} />)}
    />
  );
}
