/** The registrable domain of a host; apart from the other readers of addresses because its list of suffixes is heavy. */
import { parse } from 'tldts';

/**
 * The registrable domain of a host or address ("www.example.co.uk" -> "example.co.uk"), counting shop-hosting suffixes such as
 * myshopify.com as public (Public Suffix List through tldts). Falls back to the host itself (localhost, IP addresses).
 */
export function registrableDomain(hostOrUrl: string): string {
  const { domain, hostname } = parse(hostOrUrl, { allowPrivateDomains: true });
  return domain ?? hostname ?? hostOrUrl;
}
