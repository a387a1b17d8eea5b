import { describe, expect, it } from 'vitest';
import { repairEncoding } from './mojibake.ts';

describe('repairEncoding', () => {
  it.each([
    ['DragÃ©es', 'Dragées'],
    ['crÃ¨me brÃ»lÃ©e', 'crème brûlée'],
    ['ZubehÃ¶r fÃ¼r', 'Zubehör für'],
    ['AÃ±adir', 'Añadir'],
    ['12 â‚¬', '12 €'],
  ])('repairs %s', (broken, meant) => {
    expect(repairEncoding(broken)).toBe(meant);
  });

  it.each(['Dragées', 'Ångström', 'SÃO PAULO', '日本語', '', 'Œuvre – “prix” 5 €', 'Müller & Söhne', 'Ã la carte'])(
    'leaves %s as it is',
    (text) => {
      expect(repairEncoding(text)).toBe(text);
    },
  );
});
