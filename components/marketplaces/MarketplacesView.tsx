/** The directory of marketplaces: found by country and range of products, with what each takes and a way to reckon it. */
import { useState } from 'preact/hooks';
import {
  DIRECTORY_AS_OF,
  MARKETPLACE_DIRECTORY,
  PRODUCT_RANGES,
  searchDirectory,
} from '../../lib/knowledge/marketplace-directory.ts';
import type { MarketplaceEntry, ProductRange } from '../../lib/knowledge/marketplace-directory.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { FeesDialog } from './FeesDialog.tsx';
import { formatRoute } from '../route.ts';
import { ViewHeader } from '../shell/ViewHeader.tsx';

const BUYERS = ['consumers', 'businesses'] as const;

export function MarketplacesView() {
  const { words, formats, scope } = useApp();
  const codes = [...new Set(MARKETPLACE_DIRECTORY.flatMap(({ countries }) => countries))];
  const known = codes.includes(scope.options.country) ? codes : [...codes, scope.options.country];
  const [country, setCountry] = useState(scope.options.country);
  const [range, setRange] = useState<ProductRange | ''>('');
  const [buyers, setBuyers] = useState<(typeof BUYERS)[number] | ''>('');
  const [search, setSearch] = useState('');
  const [fees, setFees] = useState<string | undefined>(undefined);
  const found = searchDirectory({
    country: country || undefined,
    range: range || undefined,
    buyers: buyers || undefined,
    search,
  });
  return (
    <div class="marketplaces">
      <p class="crumbs">
        <a href={formatRoute({ view: 'compare' })}>
          <Icon name="back" size={13} /> {words.projects.back}
        </a>
      </p>
      <ViewHeader title={words.marketplaces.title} />
      <p class="soft small">{words.marketplaces.help(formats.date(`${DIRECTORY_AS_OF}T12:00:00Z`))}</p>
      <div class="market-filters">
        <label class="field">
          {words.marketplaces.country}
          <select value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            <option value="">{words.marketplaces.anyCountry}</option>
            {known
              .map((code) => [code, formats.country(code)] as const)
              .sort(([, one], [, other]) => one.localeCompare(other, formats.locale))
              .map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <label class="field">
          {words.marketplaces.rangeLabel}
          <select
            value={range}
            onChange={(event) => setRange(PRODUCT_RANGES.find((name) => name === event.currentTarget.value) ?? '')}
          >
            <option value="">{words.marketplaces.anyRange}</option>
            {PRODUCT_RANGES.filter((name) => name !== 'general').map((name) => (
              <option key={name} value={name}>
                {words.marketplaces.range[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.marketplaces.buyers}
          <select
            value={buyers}
            onChange={(event) => setBuyers(BUYERS.find((name) => name === event.currentTarget.value) ?? '')}
          >
            <option value="">{words.marketplaces.anyBuyers}</option>
            {BUYERS.map((name) => (
              <option key={name} value={name}>
                {words.marketplaces[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.marketplaces.search}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      </div>
      <p class="soft small" role="status">
        {found.length === 0 ? words.marketplaces.none : words.marketplaces.found(found.length)}
      </p>
      <ul class="plain market-cards">
        {found.map((entry) => (
          <Card key={entry.id} entry={entry} onReckon={setFees} />
        ))}
      </ul>
      {fees !== undefined && <FeesDialog marketplace={fees} onClose={() => setFees(undefined)} />}
    </div>
  );
}

function Card({ entry, onReckon }: { readonly entry: MarketplaceEntry; readonly onReckon: (id: string) => void }) {
  const { words, formats, settings } = useApp();
  const kept = settings.fees[entry.id];
  const where =
    entry.countries.length === 0
      ? words.marketplaces.world
      : formats.list(entry.countries.map((code) => formats.country(code)));
  return (
    <li class="market-card">
      <h2>
        <ExternalLink address={entry.url}>{entry.name}</ExternalLink>
        {entry.buyers === 'businesses' && <Tag>{words.marketplaces.businesses}</Tag>}
      </h2>
      <p>
        <span class="soft">{words.marketplaces.sells}</span>{' '}
        {entry.ranges.map((range) => words.marketplaces.range[range]).join(' · ')}
      </p>
      <p>
        <span class="soft">{words.marketplaces.where}</span> {where}
      </p>
      <p>
        <span class="soft">{words.marketplaces.fees}</span>{' '}
        {entry.fees.map((fee) => words.marketplaces.fee[fee]).join(', ')}
        {entry.rates &&
          ` (${words.marketplaces.took(formats.percent(entry.rates.commission[0]), formats.percent(entry.rates.commission[1]), entry.rates.year)})`}
        {kept && ` · ${words.marketplaces.kept(formats.date(kept.at))}`}
      </p>
      {entry.note && <p class="soft small">{entry.note[formats.language]}</p>}
      {entry.fees.includes('commission') && (
        <button
          type="button"
          class="text"
          aria-label={words.marketplaces.reckonOf(entry.name)}
          onClick={() => onReckon(entry.id)}
        >
          {words.marketplaces.reckon}
        </button>
      )}
    </li>
  );
}
