/** The example shops: made up, marked by their address, which leads nowhere; never watched, never asked for, taken away in one click. */

/** Every example shop has its address below this name, which no registry gives out (RFC 2606). */
export const EXAMPLE_SITE = 'vigie.example';

/** Id of the project that holds them. */
export const EXAMPLE_PROJECT = 'vigie-example';

/** Whether a shop is one of the example. */
export function isExample(shop: string): boolean {
  return shop.endsWith(`.${EXAMPLE_SITE}`);
}

/** Whether an address belongs to the example and so leads nowhere. */
export function isExampleAddress(address: string): boolean {
  return URL.canParse(address) && isExample(new URL(address).hostname);
}
