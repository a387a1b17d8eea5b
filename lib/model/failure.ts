/** The one error class that carries an error code of the product, so that every failure can be told in words. */
import type { AppError, ErrorCode } from './records.ts';

export class Failure extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}

const DETAIL_LENGTH = 300;

/** Any thrown thing as an AppError; what is not a Failure is `unexpected` and keeps its words as detail. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof Failure) return withDetail(thrown.code, thrown.detail);
  const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return withDetail('unexpected', words);
}

function withDetail(code: ErrorCode, detail: string | undefined): AppError {
  return detail === undefined || detail === '' ? { code } : { code, detail: detail.slice(0, DETAIL_LENGTH) };
}
