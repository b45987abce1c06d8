import { expectedOfLanguage } from '../../record/read/language.ts';

/** Splits a text into its sentences, in the way of a language; in that of English where the name of it is no BCP 47 tag. */
export function splitSentences(text: string, language: string): readonly string[] {
  const known = expectedOfLanguage(language) === null ? language : 'en';
  return Array.from(new Intl.Segmenter(known, { granularity: 'sentence' }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '');
}
