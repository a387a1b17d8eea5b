/** The bank's daily file is read whole, and nothing else is taken for it. */
import { describe, expect, it } from 'vitest';
import { parseDailyRates } from './ecb-rates.ts';

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope><gesmes:subject>Reference rates</gesmes:subject>
<Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.1012'/><Cube currency='GBP' rate='0.8461'/>
<Cube currency='JPY' rate='171.30'/><Cube currency='XXX' rate='0'/></Cube></Cube></gesmes:Envelope>`;

describe('the daily file', () => {
  it('gives the day and the rates', () => {
    expect(parseDailyRates(FILE)).toEqual({ asOf: '2026-11-20', rates: { USD: 1.1012, GBP: 0.8461, JPY: 171.3 } });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body>Cube</body></html>'],
    ['a day without rates', "<Cube time='2026-11-20'>"],
  ])('is not %s', (_name, text) => expect(parseDailyRates(text)).toBeUndefined());
});
