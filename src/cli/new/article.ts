import { genres } from '../../record/schema/article.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { addressProblem, dateProblem, idProblem, languageProblem, proseProblem, required } from './problems.ts';
import { type Interview, type Problem, askList, askOptional, askText, chooseWord, none } from './question.ts';
import { chooseEntry, mustChooseEntry } from './registry.ts';
import { askReports } from './reports.ts';
import { suggestName } from './suggest.ts';

/** Asks for all that a new article needs. */
export function* askArticle(desk: Desk): Interview<Draft> {
  const source = yield* mustChooseEntry(desk, 'sources', 'Publisher');
  const via = yield* chooseEntry(desk, 'sources', 'Agency whose text it carries', [{ value: none, label: 'None' }]);
  const date = yield* askText('Date of publication', 'EDTF, such as 2025-04-18', dateProblem);
  const dateNote = yield* askOptional('How that date is known', 'where no copy of the article prints it');
  const title = yield* askText('Headline', 'as published', required);
  const url = yield* askOptional('Address (URL)', 'https://…', newAddress(desk));
  const archived = yield* askOptional('Archived copy', 'https://…', newAddress(desk));
  const accessed = yield* askOptional('Day on which you read it', 'EDTF', dateProblem);
  const byline = yield* askList('Authors', 'as printed, separated by commas');
  const language = yield* askOptional('Language', 'BCP 47, where it is not that of the site', languageProblem);
  const genre = yield* chooseWord('Genre', genres);
  const name = yield* askName(desk.files, suggestName(date, source, title));
  const reports = yield* askReports(desk, date);
  const paragraphs = yield* askParagraphs();
  const article = {
    title,
    date,
    ...(dateNote && { dateNote }),
    source,
    ...(via && { via }),
    ...(url && { url }),
    ...(archived && { archived }),
    ...(accessed && { accessed }),
    ...(byline && { byline: [...byline] }),
    ...(language && { language }),
    ...(genre !== 'news' && { genre }),
  };
  return { name, article, reports, paragraphs };
}

/** Asks for a file name that no other article has. */
export function* askName(files: ReadonlySet<string>, suggested: string): Interview<string> {
  const hint = 'day, publisher and subject in a few words of a-z and 0-9; it becomes the address';
  return yield* askText(
    'File name, without .md',
    hint,
    idProblem((name) => files.has(name)),
    suggested,
  );
}

/** Asks for the summary of the article, paragraph by paragraph. */
function* askParagraphs(): Interview<readonly string[]> {
  const first = yield* askText('Summary of the article, first paragraph', 'in your own words', proseProblem);
  const paragraphs = [first];
  for (;;) {
    const next = yield* askOptional('Next paragraph', 'two to five in all', proseProblem);
    if (next === undefined) return paragraphs;
    paragraphs.push(next);
  }
}

/** Two articles do not have one address. */
function newAddress({ record }: Desk): Problem {
  return (answer) => {
    const same = record.articles.find(({ data }) => [data.url, data.archived].includes(answer));
    return addressProblem(answer) ?? (same && `Expected another address: ${same.name} has this one`);
  };
}
