/** A file ready to be handed to the merchant, and its name by project and date. */

export interface ExportFile {
  readonly name: string;
  /** MIME type */
  readonly type: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

/** A name that every file system takes: letters and digits of any script, hyphens, at most sixty characters. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** `vigie-planches-en-bois-2026-11-22.csv`; the date is that of the merchant's clock. */
export function fileName(projectName: string, now: Date, extension: string, part = ''): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const date = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return ['vigie', slug(projectName), slug(part), date].filter((word) => word !== '').join('-') + `.${extension}`;
}
