/** Splits a text into its sentences, in the way of a language. */
export function splitSentences(text: string, language: string): readonly string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '');
}
