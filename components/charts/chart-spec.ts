/** What a chart shows, in values and words, whoever draws it: lines from top to bottom, and one or more series over them. */

export interface ChartSeries {
  readonly name: string;
  readonly mine: boolean;
  /** The line of my shop, where the lines are shops. */
  readonly mineLine?: number | undefined;
  /** One value per line; null where it is not known. */
  readonly values: readonly (number | null)[];
  /** What is said of each value. */
  readonly said: readonly string[];
}

export interface ChartSpec {
  readonly kind: 'bars' | 'dots';
  readonly lines: readonly string[];
  readonly series: readonly ChartSeries[];
  /** A value that a line is drawn at. */
  readonly reference?: number | undefined;
  /** The end of the scale. */
  readonly most?: number | undefined;
  format(value: number): string;
}

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its words and the same numbers as a table. */
export interface ChartSheet {
  readonly id: 'positions' | 'levels' | 'delivery' | 'coverage';
  readonly title: string;
  readonly help: string;
  /** Undefined where there is nothing to draw yet; `none` says why. */
  readonly spec: ChartSpec | undefined;
  readonly none: string;
  readonly table: ChartTable;
}
