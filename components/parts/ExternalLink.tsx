/** A link to a page of the web. Addresses come from pages, so only http and https become links. */
import type { ComponentChildren } from 'preact';
import { useApp } from '../context.ts';
import { Icon } from './Icon.tsx';

/** The address if it is one of the web, undefined otherwise ("javascript:", "data:", nonsense). */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Host of an address without "www.", for showing. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

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
