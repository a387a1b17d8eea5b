/** Decodes the bytes of a page as a browser would: byte-order mark, then HTTP header, then `<meta charset>`, then UTF-8. */

const META = /<meta[^>]{0,200}?charset\s{0,3}=[\s"']{0,3}([\w:.-]{2,40})/i;
const HEADER = /charset\s{0,3}=[\s"']{0,3}([\w:.-]{2,40})/i;

function decoder(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding that does not exist is the page's mistake: the next source decides.
    return undefined;
  }
}

/**
 * Decodes a page. `contentType` is the HTTP header, if any. Bytes that fit no encoding become U+FFFD, never an error; a page
 * that declares UTF-8 but is not valid UTF-8 is read as windows-1252, as that is what such pages are.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const byMark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const chosen = decoder(byMark) ?? decoder(HEADER.exec(contentType ?? '')?.[1]) ?? decoder(META.exec(head)?.[1]);
  if (chosen && chosen.encoding !== 'utf-8') return chosen.decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD', 50).length - 1;
  if (broken === 0 || broken * 200 < text.length / 100) return text;
  return new TextDecoder('windows-1252').decode(bytes);
}
