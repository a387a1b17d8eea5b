/** Decodes the bytes of a page: byte-order mark, UTF-8 where the bytes are that, then HTTP header, then `<meta charset>`. */

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

/** Few enough broken places, beside the letters that fit, for a text whose author meant UTF-8: one in twenty. */
const BROKEN_SHARE = 20;

/** Letters beyond ASCII that were read, and places that fit no letter. */
function count(text: string): { wide: number; broken: number } {
  let [wide, broken] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) wide++;
  }
  return { wide, broken };
}

/**
 * Decodes a page. `contentType` is the HTTP header, if any. Bytes that fit no encoding become U+FFFD, never an error. What the bytes
 * are goes before what the page declares: a page that was saved as UTF-8 keeps the `<meta charset>` of its server, and text of
 * another encoding is hardly ever valid UTF-8; a page that declares UTF-8 and is not is read as windows-1252, as such pages are.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const { wide, broken } = count(text);
  if (wide > 0 && broken * BROKEN_SHARE <= wide) return text;
  const declared = decoder(HEADER.exec(contentType ?? '')?.[1]) ?? decoder(META.exec(head)?.[1]);
  if (declared && declared.encoding !== 'utf-8') return declared.decode(bytes);
  // Pieces of another encoding in a page of UTF-8 spoil those pieces alone.
  return broken <= wide ? text : new TextDecoder('windows-1252').decode(bytes);
}
