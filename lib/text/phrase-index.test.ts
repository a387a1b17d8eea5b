import { describe, expect, it } from 'vitest';
import { foldText, PhraseIndex } from './phrase-index.ts';

const hits = (phrases: string[][], text: string): string[] => {
  const out: string[] = [];
  new PhraseIndex(phrases).scan(text, (hit) => {
    out.push(`${hit.group}:${text.slice(hit.start, hit.end)}`);
  });
  return out;
};

describe('PhraseIndex', () => {
  it('ignores case, accents and kinds of space', () => {
    expect(hits([['frais de port offerts']], 'Dès 40 € : FRAIS  DE\u00a0PORT OFFERTS !')).toEqual([
      '0:FRAIS  DE\u00a0PORT OFFERTS',
    ]);
    expect(hits([['règlement']], 'Le REGLEMENT est ici')).toEqual(['0:REGLEMENT']);
    expect(hits([['wysyłka']], 'Wysylka gratis')).toEqual(['0:Wysylka']);
  });
  it('knows the Swiss spelling of German words', () => {
    expect(hits([['größentabelle']], 'Grössentabelle, GROSSENTABELLE, Größentabelle')).toEqual([
      '0:Grössentabelle',
      '0:GROSSENTABELLE',
      '0:Größentabelle',
    ]);
  });
  it('matches whole words unless the phrase is open', () => {
    expect(hits([['bio']], 'biologie, bio-coton')).toEqual(['0:bio']);
    expect(hits([['liefer*']], 'Die Lieferkosten')).toEqual(['0:Liefer']);
    expect(hits([['ost']], 'Kost')).toEqual([]);
  });
  it('treats a space as a hyphen too', () => {
    expect(hits([['e mail']], 'Par e-mail')).toEqual(['0:e-mail']);
  });
  it('finds phrases in scripts without spaces, and in Cyrillic and Greek', () => {
    expect(hits([['送料無料']], '今なら送料無料です')).toEqual(['0:送料無料']);
    expect(hits([['доставка']], 'Бесплатная Доставка.')).toEqual(['0:Доставка']);
    expect(hits([['αποστολη']], 'ΑΠΟΣΤΟΛΉ δωρεάν')).toEqual(['0:ΑΠΟΣΤΟΛΉ']);
  });
  it('reports every group, and stops when told', () => {
    expect(hits([['returns'], ['returns policy']], 'Returns policy')).toEqual(['0:Returns', '1:Returns policy']);
    expect(new PhraseIndex([['a'], ['b']]).first('b a')?.group).toBe(1);
  });
  it('keeps positions when folding', () => {
    expect(foldText('Ça ’80')).toBe("ca '80");
  });
});
