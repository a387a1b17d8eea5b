/** What a question is about: why it matters, how it is read, what its answer looks like, and what is better for a buyer. */
import type { ChecklistItem, LegalLimit } from '../../lib/knowledge/checklist/types.ts';
import { placeName } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';

export function QuestionFacts({ item }: { readonly item: ChecklistItem }) {
  const app = useApp();
  const { words, formats } = app;
  const language = formats.language;
  const form = item.answer;
  const kind = form.kind === 'choice' && form.several ? 'several' : form.kind;
  const facts: readonly (readonly [string, string])[] = [
    [words.compare.how, `${words.grid.observable[item.observable]}. ${item.how[language]}`],
    [words.grid.answerType, words.grid.answerKind[kind]],
    [words.grid.betterLabel, words.grid.better[item.better]],
    [
      words.grid.pagesLabel,
      item.pages.length === 0
        ? words.grid.pagesNone
        : formats.list(item.pages.map((page) => words.terms.coverage[page])),
    ],
  ];
  return (
    <details class="question-facts">
      <summary>{words.grid.about}</summary>
      <dl>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {item.legal && (
          <div>
            <dt>{placeName(item.legal.where, words, formats)}</dt>
            <dd>
              {limitText(item.legal, app)} · {item.legal.source} · {formats.date(item.legal.asOf)}
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** "at least 14 days" */
export function limitText(limit: LegalLimit, { words }: AppContextValue): string {
  const amount = limit.unit === 'days' ? words.facts.value.days(limit.value) : words.facts.value.years(limit.value);
  return limit.bound === 'at-least' ? words.compare.atLeast(amount) : words.compare.atMost(amount);
}
