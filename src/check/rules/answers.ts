import { isObject, select } from '../../record/read/select.ts';
import { type Document, type Path, unreadable } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticleBeside } from '../each-article.ts';
import { issueAt, unexpected } from '../rule.ts';

/** Every answer is one of its question's answers, and question and answer come together. */
export const knownAnswers = eachArticleBeside(
  ({ path, documents }) => documents.get('questions') ?? unreadable(`${path}/questions.yaml`, []),
  (article, questions) =>
    select(article, 'events.*.claims.*').flatMap(({ path, value }) =>
      isObject(value) ? checkAnswer(questions, article, path, value) : [],
    ),
);

function checkAnswer(
  questions: Document,
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
  const known = typeof question === 'string' ? answersTo(questions, question) : null;
  if (!known || known.includes(answer)) return [];
  const expected = `one of ${known.join(', ')}, the answers to this question in ${questions.file}`;
  return [issueAt(article, at, 'unknown-answer', unexpected('answer', answer, expected, known))];
}

/** The answers of a question, or null where there is no such question. */
function answersTo({ data }: Document, question: string): readonly string[] | null {
  const entry = isObject(data) && Object.hasOwn(data, question) ? data[question] : undefined;
  return isObject(entry) && isObject(entry['answers']) ? Object.keys(entry['answers']) : null;
}
