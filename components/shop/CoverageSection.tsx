/** Which kinds of page of a shop were read, and the links that would complete it. */
import type { Coverage } from '../../lib/compare/coverage.ts';
import { isExample } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { CompleteProfile } from './CompleteProfile.tsx';
import { Icon } from '../parts/Icon.tsx';

export function CoverageSection({ coverage, data }: { readonly coverage: Coverage; readonly data: ShopData }) {
  const { words, formats } = useApp();
  const whole = coverage.seen === coverage.kinds.length;
  // A seller on a marketplace has no site of its own to look through.
  const isSeller = data.shop.id.includes(':');
  return (
    <section class="group" aria-labelledby="coverage-title">
      <h2 id="coverage-title">
        {words.shop.coverage}{' '}
        <span class="soft">
          {words.shop.groupCount(formats.number(coverage.seen), formats.number(coverage.kinds.length))}
        </span>
      </h2>
      <ul class="coverage">
        {coverage.kinds.map(({ kind, seen, pages }) => (
          <li key={kind} class={seen ? 'seen' : 'missing'}>
            <span class="coverage-sign" aria-hidden="true">
              {seen && <Icon name="check" size={11} />}
            </span>
            <span>
              {words.terms.coverage[kind]}
              {seen ? (
                <span class="soft small"> {words.shop.coverageSeen(pages.length)}</span>
              ) : (
                <span class="hidden"> {words.shop.coverageMissing}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.shop.toVisit}</h3>
      {!isExample(data.shop.id) && <CompleteProfile data={data} links={coverage.toVisit} complete={whole} />}
      {coverage.toVisit.length === 0 ? (
        (whole || isSeller) && <p class="soft small">{whole ? words.shop.toVisitNone : words.shop.toVisitSeller}</p>
      ) : (
        <>
          <p class="soft small">{words.shop.toVisitHelp}</p>
          <ul class="plain links">
            {coverage.toVisit.map((link) => (
              <li key={link.url}>
                <ExternalLink address={link.url}>{words.terms.coverage[link.kind]}</ExternalLink>
                <span class="soft small">
                  {link.text}
                  {link.wouldAnswer.length > 0 && ` · ${words.shop.wouldAnswer(link.wouldAnswer.length)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
