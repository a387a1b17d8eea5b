/** Pages whose bytes and declarations agree, differ or are broken. */
import { describe, expect, it } from 'vitest';
import { decodePage } from './charset.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const DECLARED = (name: string): string => `<meta http-equiv="Content-Type" content="text/html; charset=${name}">`;

describe('decodePage', () => {
  it('reads a page that was saved as UTF-8 and still declares the encoding of its server', () => {
    const page = `${DECLARED('iso-8859-1')}<p>Sofortüberweisung, 12,90 €</p>`;
    expect(decodePage(utf8(page))).toBe(page);
    expect(decodePage(utf8(page), 'text/html; charset=iso-8859-15')).toBe(page);
  });

  it('reads what the page declares where the bytes are no UTF-8', () => {
    expect(decodePage(bytes(`${DECLARED('iso-8859-1')}<p>Sofort\u00fcberweisung</p>`))).toContain('Sofortüberweisung');
    expect(decodePage(bytes(`${DECLARED('iso-8859-15')}<p>12,90 \u00a4</p>`))).toContain('12,90 €');
    expect(decodePage(bytes(`${DECLARED('Shift_JIS')}<p>\x89\x7e</p>`))).toContain('円');
    expect(decodePage(bytes('<p>12 z\xb3</p>'), 'text/html; charset=iso-8859-2')).toContain('12 zł');
  });

  it('takes the HTTP header before the declaration of the page', () => {
    expect(decodePage(bytes(`${DECLARED('iso-8859-1')}<p>z\xb3</p>`), 'text/html; charset=iso-8859-2')).toContain('zł');
  });

  it('reads encodings whose bytes are all ASCII by what is declared', () => {
    expect(decodePage(bytes(`${DECLARED('iso-2022-jp')}<p>\x1b$B1_\x1b(B</p>`))).toContain('円');
  });

  it('keeps UTF-8 with a broken place, and takes a page for windows-1252 that declares UTF-8 and is not', () => {
    const broken = new Uint8Array([...utf8('é'.repeat(60)), 0xff, ...utf8(' fin')]);
    expect(decodePage(broken)).toBe(`${'é'.repeat(60)}\ufffd fin`);
    expect(decodePage(bytes(`${DECLARED('utf-8')}<p>12 \x80 pi\xe8ce</p>`))).toContain('12 € pièce');
  });

  it('keeps UTF-8 with pieces of another encoding', () => {
    const mixed = new Uint8Array([...utf8(`${DECLARED('utf-8')}<p>12 € für Äpfel</p>`), 0xa4, 0xfc]);
    expect(decodePage(mixed)).toContain('12 € für Äpfel');
  });

  it('reads a page that is cut in the midst of a letter', () => {
    expect(decodePage(utf8(`${'ü'.repeat(30)}ß`).subarray(0, 61))).toBe(`${'ü'.repeat(30)}\ufffd`);
  });

  it('passes over encodings that do not exist', () => {
    expect(decodePage(bytes(`${DECLARED('klingon')}<p>caf\xe9</p>`))).toContain('café');
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x41, 0, 0xac, 0x20]],
    ['utf-16be', [0xfe, 0xff, 0, 0x41, 0x20, 0xac]],
  ])('reads %s by its mark', (_name, raw) => {
    expect(decodePage(Uint8Array.from(raw))).toBe('A€');
  });
});
