/** A link to a page of the web. Addresses come from pages, so only http and https become links. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../context.ts';
import { webAddress } from './address.ts';
import { Icon } from './Icon.tsx';

export function ExternalLink({
  address,
  children,
  plain = false,
}: {
  readonly address: string;
  readonly children: ComponentChildren;
  readonly plain?: boolean;
}) {
  const { services, words } = useApp();
  const safe = webAddress(address);
  if (safe === undefined) return <span>{children}</span>;
  return (
    <a
      href={safe}
      rel="noreferrer noopener"
      target="_blank"
      class="link"
      onClick={(event) => {
        event.preventDefault();
        void services.open(safe);
      }}
    >
      {children}
      {!plain && <Icon name="external" size={12} />}
      <span class="hidden"> ({words.app.opensTab})</span>
    </a>
  );
}
