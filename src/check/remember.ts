import { oncePer } from '../chronology/once-per.ts';
import type { Document } from '../record/read/document.ts';
import { type Selected, selectTexts } from '../record/read/select.ts';

const selections = oncePer(
  (_document: Document) => new Map<string, readonly (Selected & { readonly value: string })[]>(),
);

/** Selects texts as `selectTexts` does, and remembers them: for rules that compare those of all articles. */
export function rememberTexts(document: Document, pattern: string): readonly (Selected & { readonly value: string })[] {
  const known = selections(document);
  const texts = known.get(pattern) ?? selectTexts(document, pattern);
  known.set(pattern, texts);
  return texts;
}
