/** Repairs text whose UTF-8 bytes were read as a western single-byte encoding ("DragÃ©es" for "Dragées"). */

// Characters that windows-1252 and ISO 8859-15 put at bytes where Latin-1 has others.
const BYTES: Readonly<Record<string, number>> = { '€': 0x80, '‚': 0x82, ƒ: 0x83, '„': 0x84, '…': 0x85, '†': 0x86, '‡': 0x87, ˆ: 0x88, '‰': 0x89, '‹': 0x8b, Œ: 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '˜': 0x98, '™': 0x99, '›': 0x9b, œ: 0x9c, Ÿ: 0x9f }; // prettier-ignore
const LATIN9: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
const WINDOWS: Readonly<Record<string, number>> = { ...BYTES, Š: 0x8a, š: 0x9a, Ž: 0x8e, ž: 0x9e };

function decode(text: string, table: Readonly<Record<string, number>>): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = table[character] ?? character.codePointAt(0) ?? 0;
    if (code > 0xff) return undefined;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // The bytes are no UTF-8: the text was read rightly, or with another encoding.
    return undefined;
  }
}

/**
 * The text as it was meant, when it is UTF-8 that was read as windows-1252 or ISO 8859-15; otherwise the text itself.
 *
 * @example repairEncoding('DragÃ©es') // 'Dragées'
 */
export function repairEncoding(text: string): string {
  // The first byte of every two-byte letter shows as one of these, its second byte as a sign or an odd letter.
  if (!/[ÂÃÄÅÐÑØÙâã][\u0080-\u00bf€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œŠšŽžŸ]/.test(text)) return text;
  return decode(text, WINDOWS) ?? decode(text, LATIN9) ?? text;
}
