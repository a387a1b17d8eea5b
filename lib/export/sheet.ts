/** Tables with typed cells, the common form from which workbooks and Markdown are written. */
import type { Money } from '../model/money.ts';

/** Whether a value is the best of its row for a buyer, or mine falls short. */
export type Mark = 'best' | 'gap';

export type SheetCell =
  | string
  | number
  | undefined
  | { readonly kind: 'money'; readonly money: Money; readonly mark?: Mark | undefined }
  | { readonly kind: 'number'; readonly number: number; readonly unit: string; readonly mark?: Mark | undefined }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly mark?: Mark | undefined;
      readonly faint?: true | undefined;
    }
  /** ISO instant */
  | { readonly kind: 'instant'; readonly at: string };

export interface SheetColumn {
  readonly title: string;
  /** Characters */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in view; the first one always does. */
  readonly frozen: number;
}
