import type { EdtfDate } from './edtf.ts';

/** When something was said, or the date by which it had been. */
export interface SaidDate {
  readonly date: EdtfDate;
  /** Whether it was said on that date or at any time before. */
  readonly atLatest: boolean;
}

/** Splits when something was said into its date and whether that is its last possible one: `../2025-04-18` (EDTF, level 1). */
export function splitSaid(text: string): { readonly edtf: string; readonly atLatest: boolean } {
  const open = '../';
  const atLatest = text.startsWith(open);
  return { edtf: atLatest ? text.slice(open.length) : text, atLatest };
}
