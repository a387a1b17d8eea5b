/** Respect for robots.txt: fetched once a day per origin, asked before every page. */
import robotsParser from 'robots-parser';
import type { Polite } from './polite-fetch.ts';

/** The name that shops can address in robots.txt; rules for `*` count as well. */
export const ROBOT_NAME = 'Vigie';

const KEPT_FOR = 24 * 60 * 60 * 1000;
const SIZE_LIMIT = 500_000;

export interface KeptRobots {
  readonly origin: string;
  readonly at: string;
  readonly status: number;
  readonly text: string;
}

/** Where robots files are kept between two starts of the worker. */
export interface RobotsShelf {
  kept(origin: string): Promise<KeptRobots | undefined>;
  keep(robots: KeptRobots): Promise<void>;
}

export interface RobotsAnswer {
  readonly allowed: boolean;
  readonly delaySeconds: number;
  /** Addresses of the sitemaps that the file names. */
  readonly sitemaps: readonly string[];
}

/** May this page be fetched, and how far apart? Throws what the fetch throws; a server that fails (5xx) is treated as not reachable. */
export async function askRobots(url: string, polite: Polite, shelf: RobotsShelf, now: Date): Promise<RobotsAnswer> {
  const { origin } = new URL(url);
  const known = await shelf.kept(origin);
  const age = known ? now.getTime() - Date.parse(known.at) : Number.NaN;
  const robots = known && age >= 0 && age < KEPT_FOR ? known : await fetchRobots(origin, polite, shelf, now);
  const rules = robotsParser(`${origin}/robots.txt`, robots.text);
  return {
    allowed: rules.isAllowed(url, ROBOT_NAME) !== false,
    delaySeconds: rules.getCrawlDelay(ROBOT_NAME) ?? 0,
    sitemaps: rules.getSitemaps(),
  };
}

async function fetchRobots(origin: string, polite: Polite, shelf: RobotsShelf, now: Date): Promise<KeptRobots> {
  const { status, bytes } = await polite(`${origin}/robots.txt`, { why: 'robots', sizeLimit: SIZE_LIMIT, headers: {} });
  if (status >= 500) throw new RobotsUnavailable(status);
  // No file, or none for us, is no rule (RFC 9309, 2.3.1.3).
  const text = status >= 200 && status < 300 ? new TextDecoder().decode(bytes) : '';
  const robots = { origin, at: now.toISOString(), status, text };
  await shelf.keep(robots);
  return robots;
}

/** The server could not even say its rules: wait (RFC 9309, 2.3.1.4). */
export class RobotsUnavailable extends Error {
  constructor(status: number) {
    super(`robots.txt answered ${status}`);
    this.name = 'RobotsUnavailable';
  }
}
