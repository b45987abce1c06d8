import type { Document } from '../record/read/document.ts';
import { type Selected, selectTexts } from '../record/read/select.ts';

/**
 * Gives a function of an object a memory: called again with the same object, it gives its former result. What is
 * remembered goes with the object. Folders and documents never change, so their former results are still right.
 */
export function remember<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const former = known.get(of);
    if (former) return former.result;
    const result = compute(of);
    known.set(of, { result });
    return result;
  };
}

const selections = remember(
  (_document: Document) => new Map<string, readonly (Selected & { readonly value: string })[]>(),
);

/** Selects texts as `selectTexts` does, and remembers them: for rules that compare those of all articles. */
export function rememberTexts(document: Document, pattern: string): readonly (Selected & { readonly value: string })[] {
  const known = selections(document);
  const texts = known.get(pattern) ?? selectTexts(document, pattern);
  known.set(pattern, texts);
  return texts;
}
