/**
 * Stands in for `fflate` in the packages: zips in place, where fflate would start a worker from a blob for larger files. The
 * extension's security policy forbids such workers, and fflate would wait for one without a word (seen with 0.8.3, 2026-11).
 */
import type { AsyncZipOptions, AsyncZippable, FlateCallback, Zippable } from 'fflate/browser';
import { zipSync } from 'fflate/browser';

export { AsyncZipDeflate, strToU8, Zip, ZipDeflate, zipSync } from 'fflate/browser';

/** Same signature as fflate's `zip`. */
export function zip(files: AsyncZippable, options: AsyncZipOptions | FlateCallback, done?: FlateCallback): () => void {
  const callback = typeof options === 'function' ? options : done;
  if (!callback) throw new TypeError('zip needs a callback');
  let zipped: ReturnType<typeof zipSync>;
  try {
    zipped = zipSync(files as Zippable);
  } catch (thrown) {
    callback(thrown as Parameters<FlateCallback>[0], new Uint8Array());
    return () => undefined;
  }
  callback(null, zipped);
  return () => undefined;
}
