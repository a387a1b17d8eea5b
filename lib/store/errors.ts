/** Database errors as error codes of the product: full disk, blocked, newer version, and the rest. */
import { Failure } from '../model/failure.ts';

/** Names along the chain of causes; Dexie wraps the browser's error in `inner`, a transaction's in AbortError. */
function* namesOf(thrown: unknown): Generator<string> {
  let current: unknown = thrown;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth++) {
    const { name, inner, failures } = current as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string') yield name;
    if (Array.isArray(failures)) for (const failure of failures.slice(0, 3)) yield* namesOf(failure);
    current = inner;
  }
}

/** The Failure behind anything that a database call threw. */
export function toStoreFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const inner = (thrown as { inner?: unknown } | null)?.inner;
  if (inner instanceof Failure) return inner;
  const names = new Set(namesOf(thrown));
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (names.has('QuotaExceededError')) return new Failure('disk-full', detail);
  // We only ever close a database that has waited too long for its upgrade.
  if (names.size === 1 && names.has('DatabaseClosedError')) return new Failure('database-blocked', detail);
  if (names.has('VersionError')) return new Failure('database-newer', detail);
  return new Failure('database-failed', detail);
}

/** Runs one piece of database work and turns whatever it throws into a Failure. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toStoreFailure(thrown);
  }
}
