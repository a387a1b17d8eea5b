/** Records with bytes in them, as plain JSON and back. */

/** Bytes have no place in JSON; they are written as base 64 under a name that no record uses. */
const BYTES = '$bytes';

/** The value with bytes written as text, so that it can go through JSON. */
export function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, packed(field)]));
}

/** The value as it was before `packed`. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (value === null || typeof value !== 'object') return value;
  if (BYTES in value) return fromBase64(String(value[BYTES]));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unpacked(field)]));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
