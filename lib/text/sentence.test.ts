import { describe, expect, it } from 'vitest';
import { processorTime } from '../../test/processor-time.ts';
import { clauses, sentences } from './sentence.ts';

const abbreviations = new Set(['max', 'zzgl', 'ca', 'co']);
const cut = (text: string): string[] => sentences(text, abbreviations).map((sentence) => sentence.text);

describe('sentences', () => {
  it('ends at full stops, question marks and bullets', () => {
    expect(cut('Free over £40. Returns? Yes! • Next day')).toEqual(['Free over £40.', 'Returns?', 'Yes!', 'Next day']);
  });

  it('does not end inside abbreviations, amounts and dates', () => {
    expect(cut('Versand zzgl. Nachnahme, max. 4.90 € von Muster GmbH & Co. KG am 3. Januar')).toHaveLength(1);
  });

  it('goes on behind an aside in brackets, and takes trailing dots with it', () => {
    expect(cut('Spain: 18 € (homesick? we send it!), 3 days. Portugal: 5 €.')).toEqual([
      'Spain: 18 € (homesick? we send it!), 3 days.',
      'Portugal: 5 €.',
    ]);
    expect(cut('And to send it to you... GLS, 4 €.')).toEqual(['And to send it to you...', 'GLS, 4 €.']);
  });

  it('knows questions', () => {
    expect(sentences('Wie lange? Drei Tage.', abbreviations).map((sentence) => sentence.question)).toEqual([
      true,
      false,
    ]);
  });

  it('keeps offsets into the text', () => {
    const text = 'One.  Two three.';
    for (const sentence of sentences(text, abbreviations))
      expect(text.slice(sentence.start, sentence.end)).toContain(sentence.text);
  });

  it('cuts endless text at a bound', () => {
    const parts = cut('word '.repeat(20_000));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(800);
  });

  it('keeps an exclamation in short brackets with its sentence', () => {
    expect(cut('Free (yes, really!) from 50 € on. Ask us.')).toEqual(['Free (yes, really!) from 50 € on.', 'Ask us.']);
  });

  it.each(['! a ', '( a! ', ': ¡a ', '(a! ', ') a! ('])('takes no longer per sign for endless "%s"', (part) => {
    const timed = (times: number): number => {
      const text = `${part.repeat(times)})`;
      const before = processorTime();
      sentences(text, abbreviations);
      return processorTime() - before;
    };
    timed(5_000);
    // Ten times the text may take ten times as long, not a hundred times.
    expect(timed(100_000)).toBeLessThan(30 * timed(10_000) + 100);
  });

  it('parts clauses at semicolons', () => {
    expect(clauses('under £100 £4.99; over £150 FREE').map((clause) => clause.text)).toEqual([
      'under £100 £4.99',
      'over £150 FREE',
    ]);
  });
});
