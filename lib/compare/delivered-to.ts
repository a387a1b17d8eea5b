/** Whether a shop delivers to a country: found and absent only by what its pages say, unknown otherwise. */
import { EU_COUNTRIES } from '../knowledge/countries/index.ts';
import { homeCountry } from './home-country.ts';
import { entriesOf, type Entry, type Profile } from './profile.ts';

export interface DeliveredTo {
  readonly state: 'found' | 'absent' | 'conflict' | 'unknown';
  /** What says so, the clearest first; empty when unknown. */
  readonly entries: readonly Entry[];
  /**
   * `named` the country itself · `union`, `world` a larger place · `home` prices without a place, in the shop's own country · `placeless`
   * prices without a place of a shop whose country is not known: unknown all the same.
   */
  readonly by?: 'named' | 'union' | 'world' | 'home' | 'placeless' | undefined;
}

const UNKNOWN: DeliveredTo = { state: 'unknown', entries: [] };

interface Gathered {
  readonly served: Map<string, Entry[]>;
  readonly denied: Map<string, Entry[]>;
  readonly placeless: Entry[];
}

function put(map: Map<string, Entry[]>, place: string, entry: Entry): void {
  map.set(place, [...(map.get(place) ?? []), entry]);
}

function gather(profile: Profile): Gathered {
  const gathered: Gathered = { served: new Map(), denied: new Map(), placeless: [] };
  for (const entry of entriesOf(profile, 'shipping.country')) {
    const { best } = entry;
    const no = best.state === 'absent' || best.value?.served === false;
    put(no ? gathered.denied : gathered.served, entry.item, entry as unknown as Entry);
  }
  for (const entry of entriesOf(profile, 'shipping.option')) {
    const { best } = entry;
    const option = best.state === 'found' ? best.value : undefined;
    // Collecting in the shop takes nobody's parcel anywhere.
    if (!option || option.mode === 'pickup') continue;
    for (const place of option.destination ?? []) put(gathered.served, place, entry as unknown as Entry);
    for (const place of option.excluded ?? []) put(gathered.denied, place, entry as unknown as Entry);
    if ((option.destination ?? []).length === 0) gathered.placeless.push(entry as unknown as Entry);
  }
  return gathered;
}

const answers = new WeakMap<Profile, Map<string, DeliveredTo>>();

/** Whether the shop delivers to the country, with what says so. */
export function deliveredTo(profile: Profile, country: string): DeliveredTo {
  const known = answers.get(profile) ?? new Map<string, DeliveredTo>();
  answers.set(profile, known);
  const answer = known.get(country) ?? ask(profile, country);
  known.set(country, answer);
  return answer;
}

function ask(profile: Profile, country: string): DeliveredTo {
  const { served, denied, placeless } = gather(profile);
  const named = served.get(country);
  const refused = denied.get(country);
  if (named && refused) return { state: 'conflict', entries: [...named, ...refused], by: 'named' };
  if (named) return { state: 'found', entries: named, by: 'named' };
  if (refused) return { state: 'absent', entries: refused };
  const union = EU_COUNTRIES.has(country) ? served.get('EU') : undefined;
  if (union) return { state: 'found', entries: union, by: 'union' };
  const world = served.get('world');
  if (world) return { state: 'found', entries: world, by: 'world' };
  // "Nowhere else" closes the list of those named.
  const closed = denied.get('world') ?? (EU_COUNTRIES.has(country) ? denied.get('EU') : undefined);
  if (closed && served.size > 0) return { state: 'absent', entries: closed };
  if (placeless.length === 0) return UNKNOWN;
  const home = homeCountry(profile);
  if (home === undefined) return served.size > 0 ? UNKNOWN : { ...UNKNOWN, by: 'placeless' };
  return home === country ? { state: 'found', entries: placeless, by: 'home' } : UNKNOWN;
}
