/** The fingerprint that a file carries of itself, so that damage is noticed wherever it falls. */

/** SHA-256 of a text, in hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
