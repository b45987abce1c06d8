import { resolveQuestion } from '../../chronology/disputes/questions.ts';
import type { Document } from '../../record/read/document.ts';
import { isObject, select, selectTexts } from '../../record/read/select.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { question as shape } from '../../record/schema/registries.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** What an answer implies or excludes is another answer to its question. */
export const relatedAnswers: Check = (folder) =>
  checkDocument(folder, 'questions', (questions) =>
    ['*.answers.*.implies.*', '*.answers.*.excludes.*'].flatMap((pattern) =>
      selectTexts(questions, pattern).flatMap(({ path, value }) => {
        const others = answersOf(questions, path[0]).filter((id) => id !== path[2]);
        if (others.includes(value)) return [];
        const expected = `another answer to this question: one of ${others.join(', ')}`;
        return [issueAt(questions, path, 'unknown-answer', unexpected('answer', value, expected, others))];
      }),
    ),
  );

/** No answer excludes what it implies. */
export const possibleAnswers: Check = (folder) =>
  checkDocument(folder, 'questions', (questions) =>
    select(questions, '*').flatMap(({ path, value }): readonly Issue[] => {
      const read = shape.safeParse(value);
      if (!read.success) return [];
      const { excludes, implies } = resolveQuestion(String(path[0]), read.data);
      return [...implies].flatMap(([answer, implied]) => {
        const clashing = [...implied].find((one) => one !== answer && excludes.get(answer)?.has(one) === true);
        if (clashing === undefined) return [];
        const message = `Unexpected answer "${answer}", which implies "${clashing}" and excludes it, expected one of the two: remove the other`;
        return [issueAt(questions, [...path, 'answers', answer], 'impossible-answer', message, 'key')];
      });
    }),
  );

function answersOf(questions: Document, question: unknown): readonly string[] {
  const entry = isObject(questions.data) ? questions.data[String(question)] : null;
  return isObject(entry) && isObject(entry['answers']) ? Object.keys(entry['answers']) : [];
}
