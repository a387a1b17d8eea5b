/** Identity of a delivery option over pages and time: its mode, carriers and destination, never its running number. */
import type { ShippingOption } from '../model/facts.ts';

function words(list: readonly string[] | undefined): string {
  return list
    ? [...list]
        .map((word) => word.toLowerCase())
        .sort()
        .join('+')
    : '';
}

/** Two options with the same identity are the same offer, whose price or delay may change. */
export function optionIdentity(option: ShippingOption): string {
  return [
    option.mode ?? '',
    words(option.carrier),
    words(option.destination),
    option.region?.toLowerCase() ?? '',
    option.condition?.toLowerCase().replace(/\s+/gu, ' ').trim() ?? '',
  ].join('|');
}
