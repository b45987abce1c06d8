import { isWhole, selectTexts } from '../../record/read/select.ts';
import type { Folder } from '../../record/read/document.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';
import { type Reported, dateOfEvent, reportsOf } from './reports.ts';

/** No event answers one that had not begun when it was over. */
export const answersLater: Check = (folder) => {
  return answersIn(folder).flatMap(({ report: { article, id }, path, value }) => {
    const [answer, answered] = [dateOfEvent(folder, id), dateOfEvent(folder, value)];
    if (!answer || !answered || answered.earliest <= answer.latest) return [];
    const expected = `an event that had begun by ${answer.latest}, when "${id}" was over: "${value}" is of ${answered.edtf}`;
    return [issueAt(article, path, 'response-out-of-order', unexpected('event', value, expected))];
  });
};

/** No event answers itself by way of others. */
export const answersWithoutCircle: Check = (folder) => {
  if (!isWhole(folder)) return [];
  const answers = answersIn(folder);
  const answeredBy = Map.groupBy(answers, ({ report }) => report.id);
  const suspects = withoutEnds(answeredBy);
  return answers.flatMap(({ report: { article, id }, path, value }) => {
    if (value === id || !suspects.has(id)) return [];
    const way = findWay(answeredBy, value, id);
    if (way === null) return [];
    const message = unexpected(
      'event',
      value,
      `no circle of answers: ${way.map((step) => `"${step}"`).join(' answers ')}`,
    );
    return [issueAt(article, path, 'response-out-of-order', message)];
  });
};

interface Answer {
  readonly report: Reported;
  readonly path: readonly (string | number)[];
  /** The event that is answered. */
  readonly value: string;
}

function answersIn(folder: Folder): readonly Answer[] {
  return reportsOf(folder).flatMap(answersOf);
}

const answersOf = oncePer((report: Reported): readonly Answer[] =>
  selectTexts(report.article, [...report.path, 'respondsTo', '*'].join('.')).map((found) => ({ report, ...found })),
);

/** The events from which answers lead on without end: those of a circle, and those that lead to one. */
function withoutEnds(answers: ReadonlyMap<string, readonly Answer[]>): ReadonlySet<string> {
  const answering = Map.groupBy([...answers.values()].flat(), ({ value }) => value);
  const open = new Map([...answers].map(([id, given]) => [id, given.length]));
  const ends = [...answering.keys()].filter((id) => !open.has(id));
  for (const end of ends) {
    for (const { report } of answering.get(end) ?? []) {
      const left = (open.get(report.id) ?? 0) - 1;
      open.set(report.id, left);
      if (left === 0) ends.push(report.id);
    }
  }
  return new Set([...open].filter(([, left]) => left > 0).map(([id]) => id));
}

/** The shortest way from one event to another along what each answers; null where there is none. */
function findWay(answers: ReadonlyMap<string, readonly Answer[]>, from: string, to: string): readonly string[] | null {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const { value } of answers.get(last) ?? []) {
      if (seen.has(value)) continue;
      seen.add(value);
      ways.push([...way, value]);
    }
  }
  return null;
}
