import type { Issue } from '../../record/schema/issue.ts';
import { isObject, isWhole, select, selectTexts } from '../../record/read/select.ts';
import { compareText } from '../../chronology/events/compare.ts';
import { eachArticle } from '../each-article.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { rememberTexts } from '../remember.ts';
import { type Check, issueAt } from '../rule.ts';
import { type Reported, definitionsOf, reportsIn, reportsOf } from './reports.ts';

const longestSummary = 90;

/** Where one event has a summary, every event has one. */
export const allSummarised: Check = (folder) => {
  const defining = [...definitionsOf(folder).values()];
  if (!defining.some(({ written }) => written['summary'] !== undefined)) return [];
  return defining
    .filter(({ written }) => written['summary'] === undefined)
    .map(({ article, path, id }) => {
      const message = `Missing summary, expected where the event "${id}" is defined, as other events have one: write it here`;
      return issueAt(article, path, 'missing-key', message);
    });
};

/** No summary has more than ninety words. */
export const shortSummaries: Check = (folder) => [...definitionsOf(folder).values()].flatMap(checkLength);

const checkLength = oncePer(({ article, path }: Reported): readonly Issue[] => {
  const at = [...path, 'summary'];
  const sentences = selectTexts(article, [...at, '*', 'says'].join('.'));
  const count = sentences.flatMap(({ value }) => value.trim().split(/\s+/u)).length;
  if (count <= longestSummary) return [];
  const message = `Unexpected summary of ${count} words, expected at most ${longestSummary}: leave the detail to the accounts`;
  return [issueAt(article, at, 'summary-over-90-words', message)];
});

/** Every sentence of a summary rests on articles that report its event, or one that updates it. */
export const foundedSummaries: Check = (folder) => {
  if (!isWhole(folder)) return [];
  const reports = Map.groupBy(reportsOf(folder), ({ id }) => id);
  const definitions = [...definitionsOf(folder).values()];
  const updates = Map.groupBy(definitions, ({ written }) => written['updates']);
  return definitions.flatMap(({ article, path, id }) => {
    const states = new Set([id, ...(updates.get(id) ?? []).map((one) => one.id)]);
    const reporting = [...states].flatMap((state) => reports.get(state) ?? []).map((report) => report.article);
    const known = new Set(reporting.sort((a, b) => compareText(a.file, b.file)).map(({ name }) => name));
    return rememberTexts(article, [...path, 'summary', '*', 'from', '*'].join('.'))
      .filter(({ value }) => !known.has(value))
      .map((at) => {
        const expected = `one that reports the event "${id}": ${[...known].join(', ')}`;
        return issueAt(article, at.path, 'unfounded-summary', `Unexpected article "${at.value}", expected ${expected}`);
      });
  });
};

/** Every sentence of a summary speaks of the event, and can be understood without the one before it. */
export const plainSummaries = eachArticle((article) =>
  reportsIn(article).flatMap(({ path }) =>
    select(article, [...path, 'summary', '*'].join('.')).flatMap((sentence) => {
      const says = isObject(sentence.value) ? sentence.value['says'] : null;
      if (typeof says !== 'string') return [];
      const message = findFault(says.trim());
      return message === null ? [] : [issueAt(article, [...sentence.path, 'says'], 'summary-wording', message)];
    }),
  ),
);

const ofArticles =
  /\b(?:(?:the|this|an) article|(?:a|the) page|the text|the report says|mentioned as|part that was read)\b/iu;

const pointingBack = /^(?:(?:He|She|They|It)\b|The (?:attack|strike|ministry|ministers?|spokes\p{L}+|two men)\b)/u;

/** Says what is wrong with the wording of a sentence of a summary; null where nothing is. */
export function findFault(says: string): string | null {
  const [article] = ofArticles.exec(says) ?? [];
  if (article !== undefined)
    return `Unexpected "${article}", expected what happened: say who said it, not where it is written`;
  const [back] = pointingBack.exec(says) ?? [];
  if (back === undefined) return null;
  return `Unexpected "${back}" at the beginning of a sentence, expected a name: a sentence may be read without the one before it`;
}
