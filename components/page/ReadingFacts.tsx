/** Everything that one reading says: head, listing, facts by group, and what was not found. Used for fresh and for saved readings. */
import { useMemo, useState } from 'preact/hooks';
import { queryOf } from '../../lib/compare/search-places.ts';
import type { CorrectionRecord } from '../../lib/model/records.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { isRuleDetector, ruleDetector } from '../../lib/model/shop-rule.ts';
import { pageKey } from '../../lib/text/url.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { SearchResults } from '../listing/SearchResults.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ReadingTechnology } from '../technology/ReadingTechnology.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { groupFacts } from './fact-groups.ts';
import type { FactGroup, GroupedFacts, UnknownOne } from './fact-groups.ts';
import { FactRowView } from './FactRowView.tsx';
import { SameProduct } from '../matching/SameProduct.tsx';
import { ListingSummary } from './ListingSummary.tsx';
import { ProductHero } from './ProductHero.tsx';
import { BrokenRules } from './BrokenRules.tsx';
import { PointButton } from './PointButton.tsx';
import type { ReadingContext } from './reading-context.ts';

export function ReadingFacts({
  snapshot,
  corrections,
}: {
  readonly snapshot: Snapshot;
  readonly corrections: readonly CorrectionRecord[];
}) {
  const { words, services, shops } = useApp();
  const key = pageKey(snapshot.url);
  const grouped = useMemo(
    () =>
      groupFacts(
        snapshot,
        corrections.filter((correction) => correction.pageKey === key),
      ),
    [snapshot, corrections, key],
  );
  const reading: ReadingContext = {
    shop: snapshot.shop,
    pageKey: key,
    takenAt: snapshot.takenAt,
    via: snapshot.via,
    requestsCut: snapshot.requestsCut === true,
  };
  const failing = new Set(snapshot.failures.map(({ detector }) => detector));
  const known = useLive(services.rules).value ?? [];
  const broken = known.filter((rule) => failing.has(ruleDetector(rule.id)));
  const failures = snapshot.failures.filter(({ detector }) => !isRuleDetector(detector));
  const rows = snapshot.rows ?? [];
  const nothing = grouped.groups.length === 0 && grouped.hero.length === 0 && rows.length === 0;
  const query = queryOf(snapshot);
  if (query && rows.length > 0) return <SearchResults snapshot={snapshot} query={query} />;
  if (snapshot.pageKind === 'blocked') {
    return <EmptyState drawing="closed" title={words.page.blockedTitle} help={words.page.blockedHelp} />;
  }
  return (
    <>
      {(grouped.hero.length > 0 || snapshot.pageKind === 'product') && (
        <ProductHero snapshot={snapshot} rows={grouped.hero} reading={reading} />
      )}
      {shops && snapshot.pageKind === 'product' && <SameProduct snapshot={snapshot} shops={shops} />}
      {rows.length > 0 && <ListingSummary snapshot={snapshot} rows={rows} />}
      {nothing && <EmptyState drawing="closed" title={words.page.nothingRead} help={words.page.nothingReadHelp} />}
      <BrokenRules rules={broken} reading={reading} />
      {failures.length > 0 && (
        <p class="note warn">
          <Icon name="warning" />
          <span>
            {words.page.failures(failures.length)}. {words.page.failuresHelp}
          </span>
        </p>
      )}
      <Groups grouped={grouped} reading={reading} />
      {grouped.unknowns.length > 0 && <NotFound unknowns={grouped.unknowns} reading={reading} />}
    </>
  );
}

function Groups({ grouped, reading }: { readonly grouped: GroupedFacts; readonly reading: ReadingContext }) {
  const { words } = useApp();
  return (
    <div class="groups">
      {grouped.groups.map((group) => (
        <section class="group" key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>
            {words.facts.group[group.id]} <GroupCount group={group} />
          </h2>
          {group.id === 'technology' ? (
            <ReadingTechnology rows={group.rows} reading={reading} />
          ) : (
            <dl class="facts">
              {group.rows.map((row) => (
                <FactRowView key={row.id} row={row} reading={reading} />
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}

function GroupCount({ group }: { readonly group: FactGroup }) {
  const { words, formats } = useApp();
  if (group.unsure > 0) {
    return (
      <span class="soft">
        {words.page.sureAndToConfirm(formats.number(group.found - group.unsure), formats.number(group.unsure))}
      </span>
    );
  }
  return (
    <span class="soft">
      {group.total > group.found
        ? words.page.factsFound(group.found, formats.number(group.total))
        : words.page.seenCount(group.found)}
    </span>
  );
}

function NotFound({
  unknowns,
  reading,
}: {
  readonly unknowns: readonly UnknownOne[];
  readonly reading: ReadingContext;
}) {
  const { words } = useApp();
  return (
    <details class="group not-found">
      <summary>
        <h2>
          {words.page.notFoundTitle} <span class="soft">{words.page.notFoundCount(unknowns.length)}</span>
        </h2>
      </summary>
      <p class="soft small">{words.page.notFoundHelp}</p>
      <ul class="plain">
        {unknowns.map((fact) => (
          <UnknownLine key={fact.key} fact={fact} reading={reading} />
        ))}
      </ul>
    </details>
  );
}

function UnknownLine({ fact, reading }: { readonly fact: UnknownOne; readonly reading: ReadingContext }) {
  const { words } = useApp();
  const [filling, setFilling] = useState(false);
  const label = words.facts.label[fact.key];
  return (
    <li class="unknown-line">
      <span class="grow">
        {label}
        {fact.reason !== 'not-on-this-page' && <span class="unknown"> {words.terms.unknownReason[fact.reason]}</span>}
      </span>
      {!filling && (
        <button type="button" class="text" onClick={() => setFilling(true)} aria-label={words.page.addByHandOf(label)}>
          <Icon name="pencil" size={13} />
          {words.page.addByHand}
        </button>
      )}
      {!filling && <PointButton factKey={fact.key} reading={reading} />}
      {filling && (
        <CorrectionForm entry={{ key: fact.key, item: '' }} reading={reading} onDone={() => setFilling(false)} />
      )}
    </li>
  );
}
