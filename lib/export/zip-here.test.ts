/** The stand-in gives what fflate's own `zip` gives, for files that fflate would hand to a worker. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { strToU8, zip } from './zip-here.ts';

describe('zip', () => {
  it('packs large files at once, with and without options', () => {
    const large = strToU8('<row>39,90 €</row>'.repeat(40_000));
    for (const options of [{}, undefined]) {
      let zipped: Uint8Array | undefined;
      const done = (error: unknown, data: Uint8Array): void => {
        expect(error).toBeNull();
        zipped = data;
      };
      if (options) zip({ 'sheet.xml': large }, options, done);
      else zip({ 'sheet.xml': large }, done);
      expect(unzipSync(zipped!)['sheet.xml']).toEqual(large);
    }
  });
});
