/** What others know of one shop: figures that the merchant typed, and links to the tools and registers, opened by a click only. */
import { useMemo } from 'preact/hooks';
import { productsOf } from '../../lib/compare/match.ts';
import { entriesOf, foldProfile } from '../../lib/compare/profile.ts';
import { outsideLinks } from '../../lib/knowledge/outside/index.ts';
import { isExample } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { FigureList } from '../figures/FigureList.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { formatRoute } from '../route.ts';

export function OutsideTools({ data }: { readonly data: ShopData }) {
  const { words, formats, scope } = useApp();
  const { country } = scope.options;
  const links = useMemo(() => {
    const profile = foldProfile(data);
    const company = entriesOf(profile, 'legal.company')[0]?.best;
    return outsideLinks({
      // A seller on a marketplace has no domain of its own.
      domain: data.shop.id.includes(':') || isExample(data.shop.id) ? undefined : data.shop.id,
      company: company?.state === 'found' ? company.value : data.shop.name,
      query: productsOf(profile)[0]?.name,
      country,
    });
  }, [data, country]);
  const asOf = links.map(({ tool }) => tool.asOf).sort()[0];
  if (asOf === undefined) return null;
  return (
    <section class="group" aria-labelledby="outside-title">
      <h2 id="outside-title">{words.outside.title}</h2>
      <div class="outside">
        <p class="soft small">{words.outside.help}</p>
        <FigureList shop={data.shop.id} figures={data.figures ?? []} links={links} />
        <details>
          <summary>{words.outside.show(links.length)}</summary>
          <ul class="plain">
            {links.map(({ tool, url }) => (
              <li key={tool.id}>
                <ExternalLink address={url}>{tool.name}</ExternalLink>{' '}
                <span class="soft small">
                  {[tool.look[formats.language], tool.account && words.outside.account].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">
            <a class="link" href={formatRoute({ view: 'compare', id: 'marketplaces' })}>
              {words.marketplaces.open}
            </a>
          </p>
          <p class="soft small">{words.outside.asOf(formats.date(asOf))}</p>
        </details>
      </div>
    </section>
  );
}
