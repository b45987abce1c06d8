import { isObject, readableArticles, select } from '../../record/read/select.ts';
import type { Document, Folder, Path } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';

/** Every answer is one of its question's answers, and question and answer come together. */
export const knownAnswers: Check = (folder) =>
  readableArticles(folder).flatMap((article) =>
    select(article, 'events.*.claims.*').flatMap(({ path, value }) =>
      isObject(value) ? checkAnswer(folder, article, path, value) : [],
    ),
  );

function checkAnswer(
  folder: Folder,
  article: Document,
  path: Path,
  { question, answer }: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  if (typeof question === 'string' && answer === undefined) {
    const message = `Missing answer, expected one of the answers to the question "${question}"`;
    return [issueAt(article, path, 'missing-key', message)];
  }
  if (typeof answer !== 'string') return [];
  const at = [...path, 'answer'];
  if (question === undefined) {
    return [issueAt(article, at, 'missing-key', `Missing question, expected the question that "${answer}" answers`)];
  }
  const known = typeof question === 'string' ? answersTo(folder, question) : null;
  if (!known || known.includes(answer)) return [];
  const expected = `one of ${known.join(', ')}, the answers to this question in ${folder.path}/questions.yaml`;
  return [issueAt(article, at, 'unknown-answer', unexpected('answer', answer, expected, known))];
}

/** The answers of a question, or null where there is no such question. */
function answersTo({ documents }: Folder, question: string): readonly string[] | null {
  const questions = documents.get('questions')?.data;
  const entry = isObject(questions) && Object.hasOwn(questions, question) ? questions[question] : undefined;
  return isObject(entry) && isObject(entry['answers']) ? Object.keys(entry['answers']) : null;
}
