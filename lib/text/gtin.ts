/** Global trade item numbers (EAN, UPC, ISBN-13): the check digit tells them from other numbers. */

/** Whether the last digit is the check digit of the others (GS1 General Specifications, section 7.9). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 2, weight = 3; at >= 0; at--, weight = 4 - weight) sum += Number(digits[at]) * weight;
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/**
 * The GTIN that a text holds, its digits as printed: 8, 12, 13 or 14 of them, or 9 to 11 for a UPC that lost its leading zeros.
 * Undefined for anything whose check digit is wrong. Compare two of them with `gtinKey`.
 *
 * @example parseGtin('EAN: 4006381333931') // '4006381333931'
 */
export function parseGtin(text: string): string | undefined {
  const digits = /(?:^|[^\d.,])(\d(?:[ -]?\d){6,13})(?![\d.,]*\d)/.exec(text.slice(0, 200))?.[1]?.replace(/[ -]/g, '');
  if (digits === undefined || /^0+$/.test(digits) || /^(\d)\1+$/.test(digits)) return undefined;
  if ([8, 12, 13, 14].includes(digits.length)) return hasCheckDigit(digits) ? digits : undefined;
  // Spreadsheets and feeds drop leading zeros of a UPC.
  if (digits.length >= 9 && digits.length <= 11) {
    const whole = digits.padStart(12, '0');
    return hasCheckDigit(whole) ? digits : undefined;
  }
  return undefined;
}

/** The same number in all its lengths: fourteen digits, zeros in front. */
export function gtinKey(gtin: string): string {
  return gtin.replace(/\D/g, '').padStart(14, '0');
}

/** An ISBN-10 as the GTIN that the book carries; undefined when its check character is wrong. */
export function gtinOfIsbn10(text: string): string | undefined {
  const digits = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^\d{9}[\dX]$/.test(digits)) return undefined;
  let sum = 0;
  for (let at = 0; at < 10; at++) sum += (digits[at] === 'X' ? 10 : Number(digits[at])) * (10 - at);
  if (sum % 11 !== 0) return undefined;
  const stem = `978${digits.slice(0, 9)}`;
  for (let check = 0; check < 10; check++) if (hasCheckDigit(`${stem}${check}`)) return `${stem}${check}`;
  return undefined;
}
