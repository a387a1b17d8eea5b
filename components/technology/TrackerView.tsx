/** The third parties of a page or shop by purpose and company, unknown ones in view, and which came before any choice on cookies. */
import { term } from '../../lib/i18n/dictionary.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Company, Host, Purpose } from './tools.ts';
import { byPurpose, companyCount } from './tools.ts';

/** Why nobody can say what loaded before a choice. */
export type EarlyUnknown = 'made' | 'no-banner' | 'no-tab';

export function TrackerView({
  hosts,
  early,
  cut = false,
}: {
  readonly hosts: readonly Host[];
  /** `known` when the page was read while the banner waited; undefined where pages of several moments are summed up. */
  readonly early?: 'known' | EarlyUnknown | undefined;
  readonly cut?: boolean;
}) {
  const { words } = useApp();
  if (hosts.length === 0) return null;
  return (
    <div class="tool-part trackers">
      <h3>
        {words.technology.thirdParties}{' '}
        <span class="soft">
          {words.technology.summary(
            words.technology.companies(companyCount(hosts)),
            words.technology.hosts(hosts.length),
          )}
        </span>
      </h3>
      <EarlyLine hosts={hosts} early={early} />
      {cut && <p class="soft small">{words.technology.cut}</p>}
      <ul class="plain purposes">
        {byPurpose(hosts).map((purpose) => (
          <PurposeRow key={purpose.category ?? ''} purpose={purpose} />
        ))}
      </ul>
    </div>
  );
}

function EarlyLine({
  hosts,
  early,
}: {
  readonly hosts: readonly Host[];
  readonly early: 'known' | EarlyUnknown | undefined;
}) {
  const { words } = useApp();
  const before = companyCount(hosts.filter(({ value }) => value.beforeConsent));
  if (before > 0)
    return (
      <p class="note warn">
        <Icon name="warning" />
        <span>{words.technology.early(before)}</span>
      </p>
    );
  if (early === undefined) return null;
  return (
    <p class="soft small">{early === 'known' ? words.technology.noneEarly : words.technology.earlyUnknown[early]}</p>
  );
}

function PurposeRow({ purpose }: { readonly purpose: Purpose }) {
  const { words, formats } = useApp();
  const { category, companies } = purpose;
  const title = category === undefined ? words.technology.otherPurpose : term(words.technology.category, category);
  const names = companies.flatMap(({ owner, hosts }) =>
    owner === undefined ? hosts.map(({ value }) => value.host) : [owner],
  );
  return (
    <li>
      <details class="purpose">
        <summary>
          <span class="strong">{title}</span> <span class="soft">{formats.number(names.length)}</span>
          <span class="purpose-names soft small">{names.join(', ')}</span>
        </summary>
        {companies.map((company) => (
          <CompanyBlock key={company.owner ?? ''} company={company} />
        ))}
      </details>
    </li>
  );
}

function CompanyBlock({ company: { owner, hosts } }: { readonly company: Company }) {
  const { words } = useApp();
  return (
    <div class="company">
      <p class={owner === undefined ? 'soft' : 'strong'}>{owner ?? words.technology.unknownCompany}</p>
      <ul class="plain">
        {hosts.map((host) => (
          <li key={host.value.host}>
            <HostLine host={host} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function HostLine({ host: { value, evidence, at } }: { readonly host: Host }) {
  const { words } = useApp();
  const [first] = evidence;
  return (
    <details class="host">
      <summary>
        <span class="host-name">{value.host}</span>
        {value.beforeConsent && <Tag tone="warn">{words.technology.earlyMark}</Tag>}
      </summary>
      {first && <Proof evidence={first} at={at} needles={[value.host]} />}
    </details>
  );
}
